/** How English asks for a challenge of another manner: alone, or with something to build, this once; and without those whom a company does not have. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";
import { lackingIn } from "./lacking.en.ts";

const LEAD = String.raw`(?:(?:hi|hey|ok(?:ay)?|so|and|but|please|pls|sorry|maybe|then|just)[,.]? )*`;
const GIVE = String.raw`(?:(?:can|could|may) (?:i|you|we) (?:please |just )?(?:have|get|give me|do|send me|show me) |do you have |have you (?:got )?|got |give me |send me |show me |find me |i(?:'?d| would) (?:like|love|prefer|rather have|rather do|rather) (?:to have |to do |to get )?|i (?:want|need|prefer) )?(?:please )?`;
const ONE = String.raw`(?:a |another |some )?(?:new |other |different )?(?:something(?: else| new)?|anything|sth|smth|one|ones|challenge|challenges|task|tasks|thing|things)`;
const END = String.raw`(?: (?:please|pls|plz|this (?:week|time|once)|today|for (?:once|now|a change|this week)|instead|then|rather|thanks))*[?!. ]*$`;

const NOBODY = String.raw`(?:with )?(?:no|without|not with)(?: any| other| more)? (?:people|humans|meetings?|calls?|talking(?: to (?:people|anyone|anybody|others))?|(?:any|some)(?:one|body) else)`;
const ASKED = "(?:please|pls|plz|this (?:time|once)|for (?:once|now|a change)|instead|rather)";

const ALONE = [
  String.raw`${GIVE}${ONE}(?: (?:that|which|where|for me))?(?: (?:i can|i could|i|to))?(?: (?:do|work|work on|be|can be done|stay))*(?: it)? (?:alone|all alone|by myself|on my own|solo)`,
  String.raw`${GIVE}(?:a |an |something )?(?:solo|solitary)(?: (?:one|task|challenge|thing))?`,
  `${GIVE}${ONE} ${NOBODY}`,
  // "No meetings today" tells of a day; with a word of asking, it is a wish.
  String.raw`(?!(?:(?:with )?no|without)(?: any| other| more)? (?:meetings?|calls?)\b(?!.*\b${ASKED}\b))(?!.* today[?!. ]*$)${NOBODY}`,
  String.raw`(?:rather )?(?:not (?:so|too|that) much|less|as little as possible) (?:talking|talk|speaking|contact|interaction)(?: (?:to|with) (?:people|others|strangers|humans|colleagues))?(?:,? (?:please|pls|plz))?(?:[,.;]? (?:because |cause |since |as )?(?:i'?m|i am) (?:(?:very|a bit|quite|rather|too|so|really) )?(?:shy|introvert(?:ed)?|an introvert|a quiet person))?`,
  String.raw`${GIVE}${ONE} where i (?:do ?n[o']?t|dont|do not) (?:have|need) to (?:talk|speak|ask|meet)(?: (?:to|with))?(?: (?:anyone|anybody|people|somebody|someone|others))?`,
];
const CODE = String.raw`(?:code|coding|building|doing|making|programming|hands[- ]on)`;
const TALK = String.raw`(?:talk|talking|people|meetings?|calls?|chatting|asking)`;
const BUILD = [
  String.raw`${GIVE}${ONE} (?:more )?(?:hands[- ]?on|practical|technical|to (?:build|code|make|program)|with (?:code|coding))`,
  String.raw`${GIVE}(?:only|just|rather|more) (?:technical|hands[- ]?on|practical|coding) (?:ones|challenges|tasks|things|topics|stuff)`,
  String.raw`${GIVE}(?:hands[- ]?on|practical)(?: (?:one|task|challenge|thing|stuff))?`,
  String.raw`(?:i(?:'?d| would) (?:rather|like to|love to|prefer to)|let me|can i|could i|i (?:want|prefer) to) (?:just |rather )?(?:build|code|make|program|write)(?: (?:something|sth|things|code|some code))?`,
];
const BOTH = [
  String.raw`(?:less|no|not so much|enough) ${TALK},? (?:and |but )?(?:please,? )?(?:more|just|only) ${CODE}`,
  String.raw`more ${CODE},? (?:and |but )?(?:less|no) ${TALK}`,
  String.raw`(?:just|only) (?:code|coding),? (?:please,? )?no ${TALK}`,
  String.raw`no ${TALK} (?:please|pls),? (?:just|only) ${CODE}`,
];
const LEADER = String.raw`(?:my |the |any )?(?:line |team ?|tech )?(?:managers?|boss(?:es)?|leads?|leaders?|supervisors?)`;
const NOT_ASKED = [
  String.raw`(?:i(?:'?d| would) rather )?(?:do not|do ?n'?t|dont|never|not)(?: want to| have to| like to)? (?:ask|involve|bother|drag in|pull in|go to) ${LEADER}(?: (?:for|about|to do) (?:anything|it|this|that))?(?: anything| into it| into this)?`,
  String.raw`i (?:do not|do ?n'?t|dont) want to (?:ask|involve|bother) ${LEADER}(?: (?:for|about) (?:anything|it|this))?(?: anything)?`,
  String.raw`${GIVE}(?:${ONE}|nothing) (?:without|for which i (?:have|need) to ask|where i (?:have|need) to ask|where i (?:do ?n[o']?t|dont|do not) (?:have|need) to ask) ${LEADER}(?: for (?:it|anything))?`,
  String.raw`nothing (?:with|for|that needs|that involves) ${LEADER}`,
];
/** Whether a challenge speaks of somebody's manager or lead. */
export const LED = /\b(?:your|a|the|their) (?:own )?(?:team |tech |line )?(?:manager|boss|lead|leader|supervisor)\b/iu;
const of = (ways: readonly string[]): RegExp => new RegExp(`^${LEAD}(?:${ways.join("|")})${END}`);
const PATTERNS = { unled: of(NOT_ASKED), both: of(BOTH), alone: of(ALONE), build: of(BUILD) } as const;

/** unled: no manager and no lead has to be asked. alone: nobody has to be asked. build: something is made. both: something is made, and nobody has to be asked. */
export type Manner = keyof typeof PATTERNS;

/** Null where nothing of the kind is asked for. @param words in lower case, as they are read. */
export function mannerIn(words: string): Manner | null {
  const found = (Object.keys(PATTERNS) as Manner[]).find((one) => PATTERNS[one].test(words));
  return found ?? null;
}

export const wishManner: Wording = {
  examples: [
    "give me a new one where i can work alone",
    "i'd rather build something",
    "no people this week please",
    "not so much talking to people pls, i am shy",
    "Can I get only technical ones",
    "something hands-on",
    "less talking more code",
    "something i can do by myself",
    "can i have one without other people",
    "a solo one please",
    "give me something to code",
    "something practical",
    "no meetings please, just code",
    "one where i don't have to talk to anyone",
    "no meetings this time please",
    "something without calls",
    "dont ask my manager anything",
    "please don't involve my boss",
    "nothing with my boss pls",
    "i don't want to ask my lead for anything",
    "give me one where i don't have to ask my manager",
    "we have no consultants here",
    "we don't have a sales team",
    "there is no support team in our company",
    "we dont have clients, it is all internal",
  ],
  nearMisses: [
    "i'd rather build something with lena on friday",
    "i work alone all day",
    "nobody leaves me alone",
    "leave me alone",
    "something practical came out of it",
    "no people came",
    "i want to talk to people",
    "without people like you we would be lost",
    "i did it by myself",
    "can i do it alone",
    "i don't want to talk to anyone",
    "i feel alone",
    "no meetings today",
    "no calls this week",
    "no meetings",
    "no people today",
    "don't tell my manager",
    "my manager does not ask me anything",
    "don't ask me anything",
    "i have nothing with my boss planned",
    "ask my manager",
    "we have no consultants available this week",
    "i have no support from my manager",
    "nobody in sales answers me",
  ],
  isSaidByNegation: true,
  read: ({ words, isShort }) => ((isShort && mannerIn(words) !== null) || lackingIn(words) !== null ? NO_SLOTS : null),
};
