/** How people ask in English, in the DM, that a colleague gets a challenge, and what it is to be. */
const LEAD = String.raw`^(?:(?:hi|hey|ok|okay|so|and|please|pls)[,.]? |(?:can|could|would|will) (?:you|i|we) |i(?:['’]d| would)? (?:like|want) to |let me |let['’]?s )*`;
const NAME = String.raw`(?:<@[^<>]*>|@?(?!(?:an?|the|one|this|that|some|to|my|our|up|me|it|and|by|until|till|due|before|because|about|on)\b)\p{L}[\p{L}'’-]*(?: (?!and\b)\p{Lu}[\p{L}'’-]+)?)`;
const WHO = String.raw`(?<who>${NAME}(?:(?:, ?| and | & | &amp; )${NAME})*)`;
const CHALLENGE = "(?:an?|one|another|this|the)(?: (?:small|little|new))? (?:challenge|task|assignment)";
const JOINT = String.raw`(?:\s*[:,–—-]\s*|\s+(?=about\b|on\b|by\b|until\b|till\b|due\b|before\b|because\b)|\s+(?:to|that is|which is)\b:?\s+|\s*$)`;

/** One that they know: "the one about client calls", "the pairing challenge". */
const KNOWN = String.raw`(?:the|that) (?:[\p{L}'’-]+ ){0,6}?(?:one|challenge|task) (?:about|on|with|where|of|from|in which)\b`;
const NAMED = String.raw`(?:the|that) (?:[\p{L}'’-]+ ){1,6}?(?:one|challenge|task)\b`;

const ASKED: readonly RegExp[] = [
  `${LEAD}(?:assign|give|set|send) ${WHO} (?=${KNOWN}|${NAMED})`,
  `${LEAD}(?:assign|give|set|send) (?<what>${KNOWN} .{2,80}?|${NAMED}) (?:to|for) ${WHO}${JOINT}`,
  `${LEAD}(?:assign|give|set|send) ${WHO} ${CHALLENGE}${JOINT}`,
  `${LEAD}(?:assign|give|set|send) ${CHALLENGE} (?:to|for) ${WHO}${JOINT}`,
  `${LEAD}assign ${WHO}(?:\\s*[:,–—-]\\s*|\\s+to\\s+|\\s*$)`,
].map((one) => new RegExp(one, "iu"));
/** What they want somebody to do: "I want Omar to learn how sales works". */
const WANTED = new RegExp(
  `^(?:(?:hi|hello|hey|ok|okay|so|and|please|pls)[,.!]? )*i(?:['’]?d| would)? (?:want|like|need|wish|love)(?: for)? ${WHO} to (?=(?:also |really |just |finally )*(?:learn|see|understand|practi[sc]e|try|sit in|spend|watch|listen|talk|meet|visit|present|explain|get to know|find out|shadow|teach|grow|look at|read|write|call)\\b)`,
  "iu",
);
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
  "him her them they us you me myself it this that everyone everybody anyone anybody someone somebody all both each people folks team".split(
    " ",
  ),
);

/** Whether somebody is wanted to learn or try something, and nothing is called a challenge yet. */
export function wantsOf(text: string): boolean {
  return WANTED.test(text.replace(/\s+/g, " ").trim()) && assignedIn(text).people.length > 0;
}

/** Reads whom a challenge is for, and what stands behind that. */
export function assignedIn(text: string): AssignSaid {
  const plain = text.replace(/\s+/g, " ").trim();
  const found = [...ASKED, WANTED, BARE].map((one) => one.exec(plain)).find((match) => match !== null);
  if (!found) return { people: [], rest: "" };
  const people = (found.groups?.["who"] ?? "")
    .split(/, ?| and | & | &amp; /)
    .filter((one) => !NO_NAME.has(one.toLowerCase()));
  const behind = plain.slice(found[0].length).trim();
  return { people, rest: [found.groups?.["what"] ?? "", behind].join(" ").trim() };
}

/** Words that mean one of the challenges that there are: "the one about client calls". */
const MEANT = [
  /^(?:the|that) (?:[\p{L}'’-]+ ){0,6}?(?:one|challenge|task) (?:about|on|with|where|of|from|in which) (?<topic>.+)$/iu,
  /^(?:the|that) (?<topic>(?:[\p{L}'’-]+ ){1,6})(?:one|challenge|task)$/iu,
];

/** What a challenge that they mean is about; null where the words are a challenge themselves. */
export function meantOneIn(words: string): string | null {
  const found = MEANT.map((one) => one.exec(words.trim())).find((match) => match !== null);
  return found?.groups?.["topic"]?.trim() ?? null;
}
