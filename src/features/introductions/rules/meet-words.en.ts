/** How people ask in English to be brought together with somebody: by name, by department, by what they know or own. */
import { parseAsk } from "./parse-ask.ts";

const SOON = "(?:(?:hi|hey|hello|ok|okay|so|and|also|please|pls)[,.!]? )*";
const COULD = "(?:(?:can|could|would|will) you (?:please |pls |maybe )?)?";
const WISH = "i(?:'d| would| really)*(?: really)? (?:like|want|need|love|wish) to";
const BRING =
  "introduce (?:me|us) (?:to|with)|connect (?:me|us) (?:with|to)|(?:put|get|bring) (?:me|us) in(?:to)? (?:touch|contact) with|make (?:me )?an? intro(?:duction)? (?:to|with)";
const MEET =
  "(?:finally )?(?:meet|get to know|talk (?:to|with)|speak (?:to|with)|have a (?:chat|coffee|talk) with|be introduced to)";
/** Whom they know they talk to without anybody's help. */
const MEET_BY_NAME = "(?:finally )?(?:meet|get to know|have a (?:chat|coffee) with|be introduced to)";
const TOGETHER = new RegExp(
  `^${SOON}(?:${COULD}(?:${BRING})|${WISH} ${MEET}|can i (?:meet|talk (?:to|with)|get to know)) +`,
  "u",
);
const TO_ONE = new RegExp(`^${SOON}(?:${COULD}(?:${BRING})|${WISH} ${MEET_BY_NAME}|can i (?:meet|get to know)) +`, "u");
const ASKED = new RegExp(`^${SOON}${COULD}(?:let me |help me (?:to )?|${WISH} )?ask +`, "u");
const QUESTION_FOR = new RegExp(
  `^${SOON}(?:i(?:'ve)? (?:have|got)|i've got|got|there is|there's|a|one) ?(?:an?|one|another|this|the)? ?questions? (?:for|to) +`,
  "u",
);

/** What somebody knows or has made: whoever is wanted for it is asked about it. */
const DEED =
  "(?:knows?(?: something| anything| a lot| more| a bit)?(?: about)?|works? (?:on|with)|is working (?:on|with)|uses?|owns?|maintains?|built|wrote|is (?:good at|an expert (?:in|on|for)|in charge of|responsible for)|has (?:experience|worked) (?:with|in|on))";
/** The same where that alone is asked. */
const KNOWS =
  "(?:knows (?:something |anything |a lot |more |a bit )?about|works on|is working on|owns|maintains|is an expert (?:in|on|for)|is in charge of|is responsible for|has (?:experience|worked) (?:with|on))";
/** What is theirs, a day, a matter of law or of feelings, or what is not named. */
const NO_THING =
  "(?:you|me|us|it|this|that|these|those|him|her|them|my|mine|our|your|his|their|nothing|anything|everything|whom?|whose|what|how|if|whether|why|when|where|weekends?|weekdays?|nights?|holidays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|christmas|call|time|vacation|sick|purpose|hr|money|salar\\p{L}*|outages?|mess|mistakes?|disaster|failure|harass\\p{L}*|bully\\p{L}*|women|men|girls?)";
const THING = `(?!(?:(?:the|an?|all|some|so|such|too) )?${NO_THING}(?!\\p{L}))(?<thing>[^,.;?!]{2,60}?)`;
const TAIL = "(?: here| in (?:the|our) (?:company|team)| please| pls)?(?:[,.;?!].*)?$";
const WHO_KNOWS = new RegExp(
  `^(?:(?:some|any)(?:body|one)|people|colleagues?|a (?:dev|developer|colleague|person)) (?:here )?(?:who|that) ${DEED} (?:the )?${THING}${TAIL}`,
  "u",
);
const OWNER = new RegExp(
  `^(?:the |an? )?(?:(?:owners?|maintainers?|authors?|architects?|experts?|person responsible|one responsible|responsible person) (?:of|for|on)|(?:people|team|person) behind) (?:the )?${THING}${TAIL}`,
  "u",
);
const WHO = new RegExp(`^${SOON}(?:do you know )?who (?:else )?(?:here )?${KNOWS} (?:the )?${THING}${TAIL}`, "u");
const WHO_IS_IN = new RegExp(
  `^${SOON}(?:do you know )?who (?:all |else )?(?:is|are|works|work|sits) (?:working )?(?:in|at|from) (?=(?:the )?\\p{L})`,
  "u",
);

/** Whoever is not meant by a name. */
const NO_NAME =
  "(?:me|myself|us|you|yourself|yourselves|him|her|them|it|this|that|these|those|my|our|your|their|his|the|an?|one|some\\p{L}*|any\\p{L}*|every\\p{L}*|no|nobody|none|all|people|new|more|other|others|another|each|both|who\\p{L}*|what|which|how|why|when|where|god|hr|it|about|for|if|whether|again|later|first|around|and|or|in|on|to|as|than)";
const NO_SECOND =
  "(?:from|in|of|at|about|because|since|as|for|please|pls|and|who|he|she|they|so|but|or|on|this|next|some\\p{L}*|soon|again|tomorrow|today|when|if|whether|how|what|why|which|where|instead)";
const NAME = `(?<name><@[^<>]+>|@?(?!${NO_NAME}(?!\\p{L}))\\p{L}[\\p{L}'.-]*\\p{L}(?: (?!${NO_SECOND}(?!\\p{L}))\\p{L}[\\p{L}'-]+)?)`;
/** Behind a name: where they work, what they know or made, and about what. Whatever else is told of them is no wish to meet. */
const NAMED = new RegExp(
  `^${NAME}(?: (?:from|in|of) (?:the )?[\\p{L}-]{2,20}(?: team)?)?(?:,? (?:who|he|she|they) (?:also )?${DEED} [^,.;:?!]{2,60}?)?(?<about> about [^.;?!]{2,80}?)?(?:,? (?:please|pls))?[?!. ]*$`,
  "u",
);
/** A question follows that somebody else can answer for what they know: "ask Omar to trace it" is none, nor is "ask Tom if he can review it". */
const NAMED_AND_ASKED = new RegExp(
  `^${NAME}[,:]? (?<said>(?:how (?!(?:he|she|they) (?:is|are|was|were|feels?|does it|did it|got))|(?:what|which|why|who) (?!(?:he|she|they|his|her|their)(?!\\p{L})))[^.;!]{4,200})$`,
  "u",
);
const NAMED_AND_TOLD = new RegExp(
  `^${NAME} ?[:–-] ?(?<said>(?:how|what|which|why|who|where|when|do|does|is|are|did)(?!\\p{L})[^;!]{4,200})$`,
  "u",
);
/** What is done for whoever asks, or is between the two, is no question to learn from. */
const OF_THEIRS =
  /(?<!\p{L})(?:me|my|mine|myself|us|our|him|her|his|their|(?:pull|merge) requests?|prs?|reviews?|tickets?|date)(?!\p{L})/u;
/** What weighs on somebody is no topic to ask a colleague about. */
const HARD =
  /(?<!\p{L})(?:salar|behaviou?r|harass|bull(?:y|ied|ies)|hit(?!\p{L})|hurt|abus|violen|threat|shout|scream|insult|fired|apolog|sorry|depress|anxiet|panic|burn-? ?out|grief|loss(?!\p{L})|pain(?!\p{L})|lonel|mental|therap|suicid|addict|alcohol|drugs?(?!\p{L})|divorc|pregnan|cancer|disab|illness|visa|dismiss|discriminat|racis|sexis|mobbing|quit(?!\p{L})|affair|manager(?!\p{L})|boss(?!\p{L}))/u;

/** What `/growth ask` would be given for a department or something that somebody knows, as it was written; null where it is no such wish. */
export function meetIn(text: string): string | null {
  const lower = loweredOf(text);
  const brought = TOGETHER.exec(lower);
  if (brought) return inDepartment(text, brought[0]) ?? known(text, lower, brought[0]);
  const question = QUESTION_FOR.exec(lower);
  if (question) return inDepartment(text, question[0]);
  const there = WHO_IS_IN.exec(lower);
  if (there) return inDepartment(text, there[0]);
  return topicOf(text, WHO.exec(lower));
}

/** Whom somebody wants to meet or ask by name, and what about. */
export interface WhomSaid {
  /** As it was typed, without an "@", or Slack's mark. */
  readonly who: string;
  /** The question, or "about" and what. */
  readonly behind: string;
}

/** Reads it; whether anybody is called so is for whoever knows them to say. */
export function whomIn(text: string): WhomSaid | null {
  const lower = loweredOf(text);
  const brought = TO_ONE.exec(lower);
  if (brought) return named(text, lower, brought[0], NAMED);
  const asked = ASKED.exec(lower);
  if (asked) return named(text, lower, asked[0], NAMED_AND_ASKED);
  const question = QUESTION_FOR.exec(lower);
  return question && named(text, lower, question[0], NAMED_AND_TOLD);
}

const loweredOf = (text: string): string => text.replace(/[\u2018\u2019]/g, "'").toLowerCase();

function inDepartment(text: string, lead: string): string | null {
  const rest = text.slice(lead.length).replace(/[\s?.!]+$/u, "");
  const { department, question } = parseAsk(rest, "en");
  // Whoever wants to talk to the people team has a reason that is theirs.
  if (department === "people" || HARD.test(rest.toLowerCase())) return null;
  const isPeople = !THE_THING.test(rest) && (question === "" || GOES_ON.test(question) || /:/.test(rest));
  return department !== null && isPeople ? rest : null;
}
/** "The product" is what is made, unless it is a team. */
const THE_THING =
  /^the (?:product|design|infrastructure)(?! (?:team|people|department|folks|guys|colleagues?|owners?|managers?)(?!\p{L}))/iu;
const GOES_ON =
  /^(?:who|about|and|because|since|as|for|please|pls|so|how|what|which|why|when|where|to|this|next)(?!\p{L})/iu;

function known(text: string, lower: string, lead: string): string | null {
  const rest = lower.slice(lead.length);
  return topicOf(text.slice(lead.length), WHO_KNOWS.exec(rest) ?? OWNER.exec(rest));
}

function topicOf(text: string, found: RegExpExecArray | null): string | null {
  const thing = found?.groups?.["thing"];
  if (found === null || thing === undefined || OF_THEIRS.test(thing.toLowerCase()) || HARD.test(thing.toLowerCase()))
    return null;
  const start = text.toLowerCase().lastIndexOf(thing, found[0].length);
  return start < 0 ? null : `about ${text.slice(start, start + thing.length)}`;
}

function named(text: string, lower: string, lead: string, pattern: RegExp): WhomSaid | null {
  const { name, about, said } = pattern.exec(lower.slice(lead.length))?.groups ?? {};
  const behind = said ?? about ?? "";
  if (name === undefined || OF_THEIRS.test(behind) || HARD.test(lower)) return null;
  const typed = text.slice(lead.length, lead.length + name.length);
  const start = behind === "" ? -1 : lower.lastIndexOf(behind);
  return { who: typed.replace(/^@/u, ""), behind: start < 0 ? "" : text.slice(start, start + behind.length).trim() };
}
