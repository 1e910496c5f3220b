/** Text made comparable: what keyboards and languages write differently, and people mean alike. */
import { inOneByte } from "#src/kernel/text.ts";
import { lately } from "./remembered.ts";
import { plainTyping } from "./typing.ts";

/** German sharp s and the letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = { ß: "ss", ø: "o", æ: "ae", œ: "oe", ł: "l", đ: "d", ı: "i" };

/** Several rules fold the same message, and its sentences. */
const LATELY = 64;

/**
 * Lower case, typed plainly, without accents and signs that nobody sees: "São Paulo", "SAO PAULO" and "são\u00a0paulo"
 * are one. In Latin-1 where that can be (`inLatin1`); what would be empty then, as one emoji is, stays as it is.
 */
export const foldText: (text: string) => string = lately(LATELY, folded);

function folded(text: string): string {
  const plain = plainTyping(text)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[ßøæœłđı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
  const words = inLatin1(plain).replace(/ {2,}/g, " ").trim();
  return words === "" ? plain : words;
}

/** Emoji that patterns know, as Slack writes them in most messages. */
const EMOJI_CODES: Readonly<Record<string, string>> = {
  "\u{1F602}": ":joy:",
  "\u{1F480}": ":skull:",
  "\u{1F389}": ":tada:",
  "\u{1F973}": ":partying_face:",
  "\u{1F3C6}": ":trophy:",
};
const BEYOND_LATIN_1 = /[\u0100-\u{10ffff}]/gu;
const NOT_LATIN_1 = /[\u0100-\u{10ffff}]/u;

/**
 * Words in one byte a character, for patterns (`inOneByte`): letters beyond Latin-1 lose their accents, emoji are spaces or what Slack calls
 * them, other signs are spaces. Letters of other alphabets stay, so that a name in them is still one.
 */
export function inLatin1(words: string): string {
  return NOT_LATIN_1.test(words) ? inOneByte(words.replace(BEYOND_LATIN_1, plainSign)) : inOneByte(words);
}

function plainSign(sign: string): string {
  const code = EMOJI_CODES[sign];
  if (code) return code;
  if (/[\p{M}\p{Cf}]/u.test(sign)) return "";
  if (sign === "\u2026") return ".";
  if (!/[\p{L}\p{N}]/u.test(sign)) return " ";
  const plain = LETTERS[sign] ?? sign.normalize("NFKD").replace(/\p{M}/gu, "");
  return NOT_LATIN_1.test(plain) ? sign : plain;
}
