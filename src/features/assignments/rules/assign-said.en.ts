/** How people ask in English, in the DM, that a colleague gets a challenge, and what it is to be. */
const LEAD = String.raw`^(?:(?:hi|hey|ok|okay|so|and|please|pls)[,.]? |(?:can|could|would|will) (?:you|i|we) |i(?:['’]d| would)? (?:like|want) to |let me |let['’]?s )*`;
const NAME = String.raw`(?:<@[^<>]*>|@?(?!(?:an?|the|one|this|that|some|to|my|our|up|me|it|and)\b)\p{L}[\p{L}'’-]*(?: (?!and\b)\p{Lu}[\p{L}'’-]+)?)`;
const WHO = String.raw`(?<who>${NAME}(?:(?:, ?| and | & | &amp; )${NAME})*)`;
const CHALLENGE = "(?:an?|one|another|this|the)(?: (?:small|little|new))? (?:challenge|task|assignment)";
const JOINT = String.raw`(?:\s*[:,–—-]\s*|\s+(?=about\b|on\b|by\b|until\b|till\b|due\b|before\b|because\b)|\s+(?:to|that is|which is)\b:?\s+|\s*$)`;

const ASKED: readonly RegExp[] = [
  `${LEAD}(?:assign|give|set|send) ${WHO} ${CHALLENGE}${JOINT}`,
  `${LEAD}(?:assign|give|set|send) ${CHALLENGE} (?:to|for) ${WHO}${JOINT}`,
  `${LEAD}assign ${WHO}(?:\\s*[:,–—-]\\s*|\\s+to\\s+|\\s*$)`,
].map((one) => new RegExp(one, "iu"));
/** Where nothing stands between the name and the challenge, only a capital makes a second word part of the name. */
const BARE = new RegExp(`${LEAD}[Aa]ssign (?:to )?${WHO} (?=\\p{L})`, "u");

/** Whom a wish is about, and what it says behind them. */
export interface AssignSaid {
  /** Names, as they were typed, and Slack's marks; empty where it is another wish. */
  readonly people: readonly string[];
  /** The challenge, its day and why, as `/growth assign` reads them. */
  readonly rest: string;
}

/** Words that stand in a name's place. */
const NO_NAME = new Set(
  "him her them they us you everyone everybody anyone anybody someone somebody all both each people folks team".split(
    " ",
  ),
);

/** Reads whom a challenge is for, and what stands behind that. */
export function assignedIn(text: string): AssignSaid {
  const plain = text.replace(/\s+/g, " ").trim();
  const found = [...ASKED, BARE].map((one) => one.exec(plain)).find((match) => match !== null);
  if (!found) return { people: [], rest: "" };
  const people = (found.groups?.["who"] ?? "")
    .split(/, ?| and | & | &amp; /)
    .filter((one) => !NO_NAME.has(one.toLowerCase()));
  return { people, rest: plain.slice(found[0].length).trim() };
}
