/** Whether a code name looks like what it should stand in for. A hint: whoever knows better ticks the box. */

/** Each has a sentence of the same name in prompts/texts/en/seats.yaml. */
export type NameHint = "company" | "person" | "address" | "link";

const LINK = /\bhttps?:|\bwww\.|\b[a-z0-9-]+\.(?:com|net|org|de|io|eu|co|uk|at|ch|fr|es|it)\b/i;
const EMAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/;
/** What companies carry behind their name in the countries where this is used. */
const COMPANY =
  /(?:^|[\s,])(?:gmbh|ag|kg|kgaa|ohg|e\.?k\.?|mbh|se|ltd\.?|limited|plc|llc|llp|inc\.?|corp\.?|co\.|s\.?a\.?|s\.?a\.?s\.?|sarl|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|a\/s|aps|oy|ab|group|holding)(?=$|[\s,.)&])/iu;
const AND_SONS = /\p{L}+\s+&\s+\p{L}+/u;
const TITLED = /(?:^|\s)(?:mr|mrs|ms|dr|prof|herr|frau|mme|sr|sra)\.?\s+\p{Lu}/iu;
const FULL_NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const STREET =
  /\p{L}(?:straße|strasse|str\.|weg|gasse|platz|allee)\s*\d|\b\d{4,5}\s+\p{Lu}|\b\d+\s+\p{Lu}\p{Ll}+\s+(?:street|road|avenue|lane)\b/iu;

/** @returns what the text looks like; null where it may well be a code name. */
export function nameHintOf(text: string): NameHint | null {
  const name = text.trim();
  if (LINK.test(name)) return EMAIL.test(name) ? "address" : "link";
  if (EMAIL.test(name) || STREET.test(name)) return "address";
  if (COMPANY.test(name) || AND_SONS.test(name)) return "company";
  if (TITLED.test(name) || FULL_NAME.test(name)) return "person";
  return null;
}
