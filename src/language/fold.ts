/** Text made comparable: what keyboards and languages write differently, and people mean alike. */
import { plainTyping } from "./typing.ts";

/** German sharp s and the letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = { ß: "ss", ø: "o", æ: "ae", œ: "oe", ł: "l", đ: "d", ı: "i" };

/**
 * Lower case, typed plainly, without accents and signs that nobody sees: "São Paulo", "SAO PAULO" and "são\u00a0paulo"
 * are one.
 */
export function foldText(text: string): string {
  return plainTyping(text)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[ßøæœłđı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}
