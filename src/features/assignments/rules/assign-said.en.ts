/** How people ask in English, in the DM, that a colleague gets a challenge, and what it is to be. */
const LEAD = String.raw`^(?:(?:hi|hey|ok|okay|so|and|please|pls)[,.]? |(?:can|could|would|will) (?:you|i|we) |i(?:['’]d| would)? (?:like|want) to |let me |let['’]?s )*`;
const NAME = String.raw`(?:<@[^<>]*>|@?(?!(?:an?|the|one|this|that|some|to|my|our|up|me|it|and|by|until|till|due|before|because|about|on)\b)\p{L}[\p{L}'’-]*(?: (?!(?:and|to|should|could|can|is|are)\b)\p{Lu}[\p{L}'’-]+)?)`;
const WHO = String.raw`(?<who>${NAME}(?:(?:, ?| and | & | &amp; )${NAME})*)`;
const CHALLENGE = "(?:an?|one|another|this|the)(?: (?:small|little|new))? (?:challenge|task|assignment)";
const JOINT = String.raw`(?:\s*[:,?–—-]\s*|\s+(?=about\b|on\b|by\b|until\b|till\b|due\b|before\b|because\b)|\s+(?:to|that is|which is)\b:?\s+|\s*$)`;

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

/** What somebody is asked to do for what they learn by it; what is done for whoever asks, or for the work, is not meant. */
const LEARNS = String.raw`(?:also |maybe |perhaps )*(?:learn|practi[sc]e|sit in|shadow|watch|listen in|visit|present|observe|pair (?:with|on)|spend (?:an?|some|half|one|two)|join an? (?:client|customer|sales|support|demo))\b(?![^.!?]{0,80}\b(?:me|us|my|our|mine)\b)`;
const TEAMS = String.raw`(?:sales|support|marketing|product|finance|hr|operations|engineering|consulting|design|legal)\b`;
/** "I'd like to ask Maya to shadow a client call", "Maya should do the pitch one, because she joins them in January". */
const MEANT_FOR: readonly RegExp[] = [
  String.raw`${LEAD}(?:ask|get|have|let|tell|invite) (?!${TEAMS})${WHO} (?:to )?(?=${LEARNS})`,
  String.raw`${LEAD}(?:i think |maybe |perhaps )*(?!${TEAMS})${WHO} (?:should|could|can|is to|are to)(?: rather| maybe| please)? (?:do|try|take(?: on)?|get|have) (?=${KNOWN}|${NAMED})`,
  String.raw`${LEAD}i(?:['’]?d| would)? (?:want|like|need|wish|love)(?: for)? ${WHO} to (?:do|try|take(?: on)?|get|have) (?=${KNOWN}|${NAMED})`,
].map((one) => new RegExp(one, "iu"));

const SOMETHING = "(?:something|sth|smth)(?: (?:small|little|new|short|nice))?";
const DUE = String.raw`(?:by|until|till|before|due)(?: on)? [^:,;]{2,30}?`;
/** A task behind a colon or a dash is what they are to do: "give Maya this until friday: read the guide". */
const TOLD = new RegExp(
  String.raw`${LEAD}(?:assign|give|set|hand) (?:this|that|the following|something|sth|one thing) to ${WHO}(?: (?<due>${DUE}))?\s*[:–—-]\s*(?=\p{L})|${LEAD}(?:assign|give|set|hand) ${WHO.replace("?<who>", "?<whom>")} (?:this|that|the following|something|sth|one thing)(?: to do)?(?: (?<until>${DUE}))?\s*[:–—-]\s*(?=\p{L})`,
  "iu",
);
/** A task between quotation marks: assign Maya "sit in on the call". */
const QUOTED = new RegExp(
  String.raw`${LEAD}(?:assign|give|set|hand) (?:to )?${WHO}(?: (?:this|that|the following|something|one thing|a (?:challenge|task)|to))? ?[:,–—-]? ?["“”„«»](?<task>[^"“”„«»]{4,300})["“”„«»]`,
  "iu",
);
const TOPIC = String.raw`(?:about|on|with|around) (?<topic>[^?!.,:;]{3,60}?)`;
/** Something on a topic, which is to be found for them. */
const ON_TOPIC: readonly RegExp[] = [
  String.raw`${LEAD}(?:assign|give|set|find|suggest|get) ${WHO} ${SOMETHING} ${TOPIC}(?<due> ${DUE})?(?=[?!.,:;]|$)`,
  String.raw`${LEAD}(?:find|suggest|get|show|pick)(?: me)? ${SOMETHING} ${TOPIC} (?:for|to give) ${WHO}\s*[?!.]*$`,
  String.raw`^(?:(?:hi|hey|ok|okay|so|and),? )*(?:is|are) there (?:an?|any|some|something|anything)(?: (?:challenges?|tasks?|one))? ${TOPIC}(?:,? (?:that )?(?:i can give|i could give|for)(?: to)? |\s*[?.!,]\s*(?:i(?:['’]?d| would)? (?:like|want|need|love) (?:one|it|that|this|something) for|(?:it['’]?s |that['’]?s |it is )?for|i(?:['’]?d| would)? (?:like|want) to give (?:one|it|that) to) )${WHO}\s*[?.!]*$`,
  String.raw`^(?:(?:hi|hey|ok|okay|so|and),? )*(?:do you have|have you got|got) (?:an?|any|some|something|anything)(?: (?:challenges?|tasks?|one))? ${TOPIC}(?:,? (?:that )?(?:i can give|i could give|for)(?: to)? |\s*[?.!,]\s*(?:i(?:['’]?d| would)? (?:like|want|need|love) (?:one|it|that|this|something) for|(?:it['’]?s |that['’]?s |it is )?for|i(?:['’]?d| would)? (?:like|want) to give (?:one|it|that) to) )${WHO}\s*[?.!]*$`,
].map((one) => new RegExp(one, "iu"));
/** "Not more than 30 min". */
const MOST_MINUTES =
  /\b(?:(?:not|no) (?:more|longer) than|max(?:imum|\.)?|at most|up to|less than|under|within) (\d{1,3}) ?(?:min(?:ute)?s?|m)\b|\b(\d{1,3}) ?(?:min(?:ute)?s?) (?:max|at most|or less)\b/iu;
/** "Maya and Omar should pair on the tests, can you set that up". */
const SET_UP = new RegExp(
  String.raw`^(?:(?:hi|hey|ok|okay|so|and),? )*(?:i think )?${WHO} (?:should|could|are to|is to) (?<task>\p{L}[^?!.]{5,160}?)[,.;]? (?:and )?(?:can|could|would|will) you (?:please )?(?:set (?:that|it|this) up|arrange (?:that|it|this)|organi[sz]e (?:that|it|this)|give (?:that|it|this) to them|make (?:that|it) happen)(?: (?:for (?:me|them)|please))*\s*[?!.]*$`,
  "iu",
);

/** Whom a wish is about, and what it says behind them. */
export interface AssignSaid {
  /** Names, as they were typed, and Slack's marks; empty where it is another wish. */
  readonly people: readonly string[];
  /** The challenge, its day and why, as `/growth assign` reads them. */
  readonly rest: string;
  /** What it is to be about, where one is to be found. */
  readonly topic?: string;
  /** How long it may take at most, where they say so. */
  readonly mostMinutes?: number;
  /** It says so plainly that a challenge is meant, whatever it is called. */
  readonly isPlain?: true;
}

/** Words that stand in a name's place. */
const NO_NAME = new Set(
  "him her them they he she i we who which what us you me myself it this that everyone everybody anyone anybody someone somebody all both each people folks team".split(
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
  const said = quotedIn(plain) ?? toldIn(plain) ?? topicIn(plain) ?? setUpIn(plain) ?? meantFor(plain);
  if (said && said.people.length > 0) return { ...said, isPlain: true };
  const found = [...ASKED, WANTED, BARE].map((one) => one.exec(plain)).find((match) => match !== null);
  if (!found) return { people: [], rest: "" };
  const people = peopleIn(found.groups?.["who"]);
  const behind = plain.slice(found[0].length).trim();
  return { people, rest: [found.groups?.["what"] ?? "", behind].join(" ").trim() };
}

function peopleIn(who = ""): readonly string[] {
  return who
    .split(/, ?| and | & | &amp; /)
    .filter((one) => one !== "" && !NO_NAME.has(one.toLowerCase().split(" ")[0] ?? ""));
}

/** The task behind the colon, with its day behind it as `/growth assign` reads it. */
function toldIn(plain: string): AssignSaid | null {
  const found = TOLD.exec(plain);
  if (!found) return null;
  const { who, whom, due, until } = found.groups ?? {};
  const task = plain.slice(found[0].length).trim();
  const day = (due ?? until ?? "").trim();
  return { people: peopleIn(who ?? whom), rest: day === "" ? task : `${task.replace(/[.!]+$/, "")}, ${day}` };
}

/** The task between its marks, with what stands behind: its day, and why. */
function quotedIn(plain: string): AssignSaid | null {
  const straight = plain.replace(/&quot;/g, '"');
  const found = QUOTED.exec(straight);
  if (!found) return null;
  const { who, task = "" } = found.groups ?? {};
  const behind = straight.slice(found[0].length);
  const people = peopleIn(who?.replace(/ (?:this|that|one|something)$/iu, ""));
  const bare = task.trim().replace(/[.!]+$/, "");
  return { people, rest: /^\s*[,:]/.test(behind) ? `${bare}${behind.trim()}` : `${bare} ${behind.trim()}`.trim() };
}

function topicIn(plain: string): AssignSaid | null {
  const found = ON_TOPIC.map((one) => one.exec(plain)).find((match) => match !== null);
  if (!found) return null;
  const { who, topic = "", due = "" } = found.groups ?? {};
  const minutes = MOST_MINUTES.exec(plain);
  const most = minutes ? Number(minutes[1] ?? minutes[2]) : null;
  return {
    people: peopleIn(who),
    rest: `about ${topic}${due}`,
    topic: topic.trim(),
    ...(most === null ? {} : { mostMinutes: most }),
  };
}

function setUpIn(plain: string): AssignSaid | null {
  const found = SET_UP.exec(plain);
  return found && { people: peopleIn(found.groups?.["who"]), rest: (found.groups?.["task"] ?? "").trim() };
}

function meantFor(plain: string): AssignSaid | null {
  const found = MEANT_FOR.map((one) => one.exec(plain)).find((match) => match !== null);
  return found ? { people: peopleIn(found.groups?.["who"]), rest: plain.slice(found[0].length).trim() } : null;
}

const NO_LEAD = LEAD.replace(")*", "|i(?: will| would|['’]d|['’]ll) |rather |better )*");
const NOTHING: readonly RegExp[] = [
  `${NO_LEAD}(?:rather |better )?(?:do not|don['’]?t|dont|never|not|no need to|rather not|stop) (?:ever |yet |please )?(?:assign|assigning|give|giving|set|setting|send|sending|hand) (?!up\\b)`,
  `${NO_LEAD}(?:assign|give|set|send|hand) ${WHO} (?:nothing|none|no (?:more |new |other )?(?:challenges?|tasks?|assignments?|work)|not)\\b`,
  `^(?:(?:and|so|but|please|ok|okay)[,.]? )*(?:nothing|no (?:more )?(?:challenges?|tasks?)) for ${WHO}(?=[ ,.!:]|$)`,
].map((one) => new RegExp(one, "iu"));
const TAKEN_BACK = new RegExp(
  `${NO_LEAD}(?:take back|take|withdraw|cancel|revoke|call off|call back|recall|undo|drop|remove|delete) (?:the|that|my|this|what) ?(?:[\\p{L}'’-]+ ){0,4}?(?:(?:challenge|task|assignment|one)\\b.{0,60}?)?(?:(?:that |which )?i (?:have |had |just )*(?:gave|given|set|sent|assigned)|(?:of|for|from) ${NAME}(?=[ ,.!?]|$)|\\bback\\b)`,
  "iu",
);

/** Whether it says that somebody is to get none: "give Maya nothing, she is ill". */
export function givesNothing(text: string): boolean {
  return NOTHING.some((one) => one.test(text.replace(/\s+/g, " ").trim()));
}

/** Whether what was given is to be taken back. */
export function takesGivenBack(text: string): boolean {
  return TAKEN_BACK.test(text.replace(/\s+/g, " ").trim());
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

/** "Talking to support" is about support: the topic without what is done with it. */
export function thingOf(topic: string): string {
  return topic.replace(/^(?:how to )?\p{L}+(?:ing)? (?:to|with|about|on|for|from|of) (?:the |our |a |an )?/iu, "");
}
