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

/** In a sentence only what is written as a name is one: "group" and "co." are words of every day. */
const NAMED_COMPANY =
  /\p{Lu}[\p{L}\d.'-]*,?\s+(?:&\s+Co\.?\s+)?(?:G?mbH|AG|KG|KGaA|OHG|SE|Ltd\.?|Limited|PLC|LLC|LLP|Inc\.?|Corp\.?|Corporation|S\.?A\.?S?\.?|SARL|S\.?r\.?l\.?|S\.?p\.?A\.?|B\.?V\.?|N\.?V\.?|A\/S|ApS|Oy|AB|Group|Holding)(?=$|[\s,.;:)&])/u;
const NAMED_SONS = /\p{Lu}\p{Ll}+\s+(?:&|und|and)\s+(?:\p{Lu}\p{Ll}+\s+)?(?:Söhne|Sohn|Sons|Partners?|Co\b)/u;
const NAMED_PERSON =
  /(?:^|\s)(?:(?:Mr|Mrs|Ms|Dr|Prof|Herrn?|Frau|Mme|Sra?)\.?\s+\p{Lu}|(?:with|mit|von|bei)\s+\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\p{Ll}+)/u;
const NAMED_STREET =
  /\p{L}(?:straße|strasse|str\.|gasse|platz|allee)\s*\d|\b\d{5}\s+\p{Lu}\p{Ll}|\b\d+\s+\p{Lu}\p{Ll}+\s+(?:Street|Road|Avenue|Lane)\b/u;

/** The same of a sentence that everybody reads. @returns what it seems to name; null where it seems to name nobody. */
export function nameHintIn(text: string): NameHint | null {
  if (EMAIL.test(text) || NAMED_STREET.test(text)) return "address";
  if (LINK.test(text)) return "link";
  if (NAMED_COMPANY.test(text) || NAMED_SONS.test(text)) return "company";
  return NAMED_PERSON.test(text) ? "person" : null;
}

/** @returns what the text looks like; null where it may well be a code name. */
export function nameHintOf(text: string): NameHint | null {
  const name = text.trim();
  if (LINK.test(name)) return EMAIL.test(name) ? "address" : "link";
  if (EMAIL.test(name) || STREET.test(name)) return "address";
  if (COMPANY.test(name) || AND_SONS.test(name)) return "company";
  if (TITLED.test(name) || FULL_NAME.test(name)) return "person";
  return null;
}
