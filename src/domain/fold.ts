/** Text made comparable: what phones, keyboards and languages write differently, and people mean alike. */

const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g;
const QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2033]/g;
/** German sharp s and the letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = { ß: "ss", ø: "o", æ: "ae", œ: "oe", ł: "l", đ: "d", ı: "i" };

/**
 * Lower case, without accents, typographic quotes, dashes, no-break spaces and signs that nobody sees: "São Paulo",
 * "SAO PAULO" and "são\u00a0paulo" are one.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[ßøæœłđı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(/\p{Pd}/gu, "-")
    .replace(/\s+/g, " ")
    .trim();
}
