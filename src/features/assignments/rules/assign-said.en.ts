/** How people ask in English, in the DM, that a colleague gets a challenge, and what it is to be. */
const LEAD = String.raw`^(?:(?:hi|hey|ok|okay|so|and|please|pls)[,.]? |(?:can|could|would|will) (?:you|i|we) |i(?:['’]d| would)? (?:like|want) to |let me |let['’]?s )*`;
const NAME = String.raw`(?:<@[^<>]*>|@?(?!(?:an?|the|one|this|that|some|to|my|our|up|me|it|and)\b)\p{L}[\p{L}'’-]*(?: (?!and\b)\p{Lu}[\p{L}'’-]+)?)`;
const WHO = String.raw`${NAME}(?:(?:, ?| and | & | &amp; )${NAME})*`;
const CHALLENGE = "(?:an?|one|another|this|the)(?: (?:small|little|new))? (?:challenge|task|assignment)";
const JOINT = String.raw`(?:\s*[:,–—-]\s*|\s+(?=by\b|until\b|till\b|due\b|before\b|because\b)|\s+(?:to|that is|which is)\b:?\s+|\s*$)`;

const ASKED: readonly RegExp[] = [
  `${LEAD}(?:assign|give|set|send) ${WHO} ${CHALLENGE}${JOINT}`,
  `${LEAD}(?:assign|give|set|send) ${CHALLENGE} (?:to|for) ${WHO}${JOINT}`,
  `${LEAD}assign ${WHO}(?:\\s*[:,–—-]\\s*|\\s+to\\s+|\\s*$)`,
].map((one) => new RegExp(one, "iu"));
/** Where nothing stands between the name and the challenge, only a capital makes a second word part of the name. */
const BARE = new RegExp(`${LEAD}[Aa]ssign (?:to )?${WHO} (?=\\p{L})`, "u");

/** What stands behind whom it is for: the challenge, its day and why, as `/growth assign` reads them. Empty where it is another wish. */
export function assignedIn(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  const found = [...ASKED, BARE].map((one) => one.exec(plain)?.[0].length).find((length) => length !== undefined);
  return found === undefined ? "" : plain.slice(found).trim();
}
