/** How people ask in English to be brought together with somebody: by name, by department, by what they know or own. */
import { parseAsk } from "./parse-ask.ts";

const SOON = "(?:(?:hi|hey|hello|ok|okay|so|and|also|please|pls)[,.!]? )*";
const COULD = "(?:(?:can|could|would|will) you (?:please |pls |maybe )?)?";
const WISH = "i(?:'d| would| really)*(?: really)? (?:like|want|need|love|wish) to";
const BRING =
  "introduce (?:me|us) (?:to|with)|connect (?:me|us) (?:with|to)|(?:put|get|bring) (?:me|us) in(?:to)? (?:touch|contact) with|make (?:me )?an? intro(?:duction)? (?:to|with)";
const MEET =
  "(?:finally )?(?:meet|get to know|talk (?:to|with)|speak (?:to|with)|have a (?:chat|coffee|talk) with|be introduced to)";
const TOGETHER = new RegExp(
  `^${SOON}(?:${COULD}(?:${BRING})|${WISH} ${MEET}|can i (?:meet|talk (?:to|with)|get to know)) +`,
  "u",
);
const ASKED = new RegExp(`^${SOON}${COULD}(?:let me |help me (?:to )?|${WISH} )?ask +`, "u");
const QUESTION_FOR = new RegExp(
  `^${SOON}(?:i(?:'ve)? (?:have|got)|i've got|got|there is|there's|a|one) ?(?:an?|one|another|this|the)? ?questions? (?:for|to) +`,
  "u",
);

/** Whoever is not meant by a name. */
const NO_NAME =
  "(?:me|myself|us|you|yourself|yourselves|him|her|them|it|this|that|these|those|my|our|your|their|his|the|an?|one|some\\p{L}*|any\\p{L}*|every\\p{L}*|no|nobody|none|all|people|new|more|other|others|another|each|both|who\\p{L}*|what|which|how|why|when|where|god|hr|it|about|for|if|whether|again|later|first|around|and|or|in|on|to|as|than)";
const NAME = `(?<name><@[^<>]+>|@?(?!${NO_NAME}(?!\\p{L}))\\p{L}[\\p{L}'.-]*\\p{L}(?: (?!(?:from|in|of|at|about|because|since|as|for|please|pls|and|who|so|but|or|on|this|next|some\\p{L}*|soon|again|tomorrow|today|when|if|whether|how|what|why|which|where|instead)(?!\\p{L}))\\p{L}[\\p{L}'-]+)?)`;
const BEHIND =
  "(?=$|[?!.,;:]| (?:from|in|of|about|because|since|as|for|please|pls|and|who|so|but|on|this|next|some|soon|again|tomorrow|today)(?!\\p{L}))";
const NAMED = new RegExp(`^${NAME}${BEHIND}`, "u");
/** A question follows, so that it is no order: "ask Omar to trace it" is none. */
const NAMED_AND_ASKED = new RegExp(
  `^${NAME}[,:]? (?=(?:how|what|which|why|when|where|who|whom|whose|if|whether|about)(?!\\p{L}))`,
  "u",
);
const NAMED_AND_TOLD = new RegExp(`^${NAME} ?[:–-] ?`, "u");

const KNOWS =
  "(?:knows?(?: something| anything| a lot| more| a bit)?(?: about)?|works? (?:on|with)|is working (?:on|with)|understands?|uses?|owns?|maintains?|built|wrote|is (?:good at|an expert (?:in|on|for)|in charge of|responsible for)|has (?:experience|worked) (?:with|in|on))";
const THING = "(?!(?:you|me|us|it|this|that|him|her|them|nothing|the answer)(?!\\p{L}))(?<thing>[^,.;?!]{2,60}?)";
const TAIL = "(?: here| in (?:the|our) (?:company|team)| please| pls)?(?:[,.;?!].*)?$";
const WHO_KNOWS = new RegExp(
  `^(?:(?:some|any)(?:body|one)|people|colleagues?|a (?:dev|developer|colleague|person)) (?:here )?(?:who|that) ${KNOWS} (?:the )?${THING}${TAIL}`,
  "u",
);
const OWNER = new RegExp(
  `^(?:the |an? )?(?:owners?|maintainers?|authors?|architects?|experts?|person responsible|one responsible|responsible person|people|team|person) (?:of|for|behind|on) (?:the )?${THING}${TAIL}`,
  "u",
);
const WHO = new RegExp(`^${SOON}(?:do you know )?who (?:else )?(?:here )?${KNOWS} (?:the )?${THING}${TAIL}`, "u");
const WHO_IS_IN = new RegExp(
  `^${SOON}(?:do you know )?who (?:all |else )?(?:is|are|works|work|sits) (?:working )?(?:in|at|from) (?=(?:the )?\\p{L})`,
  "u",
);

/** What `/growth ask` would be given for it, as it was written; null where it is no such wish. */
export function meetIn(text: string): string | null {
  const lower = text.replace(/[\u2018\u2019]/g, "'").toLowerCase();
  const brought = TOGETHER.exec(lower);
  if (brought)
    return inDepartment(text, brought[0]) ?? known(text, lower, brought[0]) ?? named(text, lower, brought[0], NAMED);
  const asked = ASKED.exec(lower);
  if (asked) return named(text, lower, asked[0], NAMED_AND_ASKED);
  const question = QUESTION_FOR.exec(lower);
  if (question) return inDepartment(text, question[0]) ?? named(text, lower, question[0], NAMED_AND_TOLD);
  const there = WHO_IS_IN.exec(lower);
  if (there) return inDepartment(text, there[0]);
  return topicOf(text, WHO.exec(lower));
}

function inDepartment(text: string, lead: string): string | null {
  const rest = text.slice(lead.length).replace(/[\s?.!]+$/u, "");
  const { department, question } = parseAsk(rest, "en");
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
  if (found === null || thing === undefined) return null;
  const start = text.toLowerCase().lastIndexOf(thing, found[0].length);
  return start < 0 ? null : `about ${text.slice(start, start + thing.length)}`;
}

function named(text: string, lower: string, lead: string, pattern: RegExp): string | null {
  const found = pattern.exec(lower.slice(lead.length));
  const name = found?.groups?.["name"];
  if (!found || name === undefined) return null;
  const rest = text.slice(lead.length);
  const typed = rest.slice(0, name.length);
  const said = rest
    .slice(name.length)
    .replace(/^[\s,:;–-]+/u, "")
    .replace(/^[\s?.!]+$/u, "");
  // What stands behind a wish to meet somebody is no question, unless it says about what.
  const behind = pattern === NAMED && !/^about /iu.test(said) ? "" : said;
  // Slack's mark stays as it is; a typed name of two words is joined, as the command reads it.
  const who = typed.startsWith("<@") ? typed : `@${typed.replace(/^@/u, "").replace(/\s+/g, ".")}`;
  return `${who} ${behind}`.trim();
}
