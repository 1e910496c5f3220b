/** How English says one setting, in a sentence of its own: "set my holidays to austria", "don't write before 11"; after folding, in lower case. */
import { WEEKDAY } from "#src/language/date-names.ts";

const FRONT = String.raw`(?:(?:hi|hey|hello|ok|okay|so|and|but|btw|by the way|also|well|yes|no|oh|sorry|actually|rather|just|please|pls|plz|kindly|from now on|in future|wait|hm+|hold on|never ?mind|after all|then|maybe|i think|i guess)[,.:]? |(?:can|could|would|will) you |i(?:'d| would) like you to |i(?:'d| would) (?:like|prefer) to |i (?:want|need)(?: you)? to )*`;
const BEHIND = String.raw`(?:,? (?:please|pls|plz|thanks?|thx|then|now|instead|from now on|in future|always|any ?more|ever|again|ok|okay|btw|by the way|for me))*[!. ]*`;
const CHANGE = String.raw`(?:set|change|switch|move|update|put|use|make)`;
const PLACE = String.raw`(?<place>[\p{L}][\p{L}\p{N}/_+' .-]{1,40}?)`;
const WRITE = String.raw`(?:write(?: to)?|message|ping|nudge|text|contact|call|poke|remind|bother|disturb)`;
const OURS = String.raw`(?:messages?|nudges?|challenges?|pings?|anything|stuff)`;
const NEVER = String.raw`(?:(?:do not|don'?t|dont|never|not to) (?:${WRITE}(?: me)?(?: anything)?|send(?: me)?(?: ${OURS})?)|no (?:more )?${OURS}(?: from you| for me)?|nothing from you)`;
const ONLY = String.raw`(?:only (?:ever )?(?:${WRITE} me|send me ${OURS})|(?:${WRITE} me|send me ${OURS}) only)`;
const OFTEN = String.raw`(?:it|me|them|my (?:nudges?|challenges?)|the (?:nudges?|challenges?|rhythm|frequency)|everything)`;
const FINE = String.raw`(?:fine|ok(?:ay)?|good|great|perfect|right|enough|better|best|nice|alright)`;
/** That it comes so often, where something else was offered or is there: "leave it weekly", "once a week is fine". */
const stays = (often: string): string =>
  `(?:(?:leave|keep|let) ${OFTEN} (?:stay )?(?:at |on |to |as )?${often}|(?:(?:leave|keep|let) ${OFTEN} (?:as it is|stay),? )?(?:(?:i(?:'ll)? )?(?:stay|stick|keep|go|remain)(?: with| at| on| to)? )?(?:the )?${often}(?: (?:one|rhythm))?(?: (?:(?:is|was|would be)(?: (?:just|still|really|totally|absolutely))* ${FINE}|(?:works|suits)(?: (?:just|still|really|totally|absolutely|me|for me))*(?: ${FINE})?)(?: for me)?)?(?: as it is| after all)?|${OFTEN} (?:can|should|may|shall) (?:stay|be|remain) ${often})`;
const WEEKLY = "(?:weekly|once (?:a|per|every) week|every week|each week|one (?:a|per) week)";
const MONTHLY = "(?:monthly|once (?:a|per|every) month|every month|each month|one (?:a|per) month)";
const NOT_SO =
  "(?:not|no|do not|don'?t|dont|rather not|instead of) (?:(?:make|change|switch|set|turn|put|want) (?:it|me|them|that)?(?: to| on)? ?)?";
const HOUR = String.raw`(?:at )?(?<hour>\d{1,2}(?:[:.h]\d{2})?(?: ?(?:am|pm|a\.m\.|p\.m\.|h|uhr|o'?clock))?|noon)`;
const WHEN_MOVED = String.raw`(?:,? (?:now|already|recently|today|yesterday|btw|permanently|for good|(?:last|this|in|since|on|at the end of|a|an|one|two|three|four|some|\d+) [\p{L}]+(?: (?:ago|of [\p{L}]+))?))*(?:,? (?:and|so|but)? ?(?:you|i'?m|it'?s|my|the) [^.?!]{0,60}\b(?:hours?|clock|time|zone|holidays?)\b[^.?!]{0,30})?`;
/** Whether they are nothing but days is seen where they are read. */
const DAYS = String.raw`(?<days>[\p{L}][\p{L},. -]{2,70}?)`;
/** "..., now I am in the search team with Ayse". */
const NOW_THERE = String.raw`(?:,? (?:and |so )?(?:now )?(?:i'?m|i am|i work|i'm working|i am working) (?:now )?(?:in|on|with|at) [\p{L}\p{N} '-]{2,50})?`;
const TEAM = String.raw`(?:teams?|departments?|projects?|squads?|groups?|units?)`;

const asked = (source: string): RegExp => new RegExp(`^${FRONT}${source}${BEHIND}$`, "u");

/** Each with the setting that it names. */
export const SETTINGS_TOLD: readonly (readonly [
  of:
    | "zone"
    | "country"
    | "place"
    | "from"
    | "to"
    | "at"
    | "start"
    | "monthly"
    | "each-week"
    | "work-days"
    | "no-work-days"
    | "work-hours"
    | "quiet-hours"
    | "team",
  pattern: RegExp,
])[] = [
  ["zone", asked(`${CHANGE} (?:my|the) (?:time ?zone|zone|tz|clock) (?:to|as|for) ${PLACE}(?: time)?`)],
  ["zone", asked(`my (?:new |right |actual )?(?:time ?zone|tz) (?:is|should be)(?: now)? ${PLACE}(?: time)?`)],
  ["zone", asked(`(?:i'?m|i am) (?:now )?(?:in|on) (?:the )?${PLACE} time ?zone`)],
  [
    "country",
    asked(`${CHANGE} (?:my |the )?(?:public |bank )?holidays? (?:to|for|of|from|in) (?:the ones (?:of|in) )?${PLACE}`),
  ],
  ["country", asked(`${CHANGE} my (?:country|region) to ${PLACE}`)],
  [
    "country",
    asked(
      `my (?:(?:public |bank )?holidays are (?:those (?:of|in)|the ones (?:of|in)|in|from)|(?:country|region) is) ${PLACE}`,
    ),
  ],
  [
    "team",
    asked(
      `i(?:'ve| have)? (?:just |recently |now )?(?:(?:moved|switched|transferred|changed)(?: over)? to (?:another|a new|a different|an other|the|our) (?:[\\p{L}-]+ ){0,2}${TEAM}|(?:changed|switched) (?:my |the )?${TEAM})${WHEN_MOVED}${NOW_THERE}`,
    ),
  ],
  ["team", asked(`(?:i'?m|i am|i work) (?:now )?(?:in|on) (?:another|a new|a different) ${TEAM}${WHEN_MOVED}`)],
  [
    "place",
    asked(
      `i(?:'ve| have)? (?:just |recently |now )?(?:moved|relocated)(?: over)?(?: from [\\p{L} ]{2,30}?)? to ${PLACE}${WHEN_MOVED}`,
    ),
  ],
  [
    "place",
    asked(
      `(?:i (?:now )?live|i'?m (?:now )?(?:living|based)|i am (?:now )?(?:living|based)) (?:now )?in ${PLACE}(?: now| these days)?`,
    ),
  ],
  ["from", asked(`${NEVER} (?:before|earlier than|until) ${HOUR}`)],
  ["from", asked(`(?:please )?never (?:anything )?(?:before|earlier than) ${HOUR}`)],
  ["from", asked(`${ONLY} (?:after|from|later than|as of) ${HOUR}(?: (?:on|onwards?))?`)],
  ["to", asked(`${NEVER} (?:after|later than|past) ${HOUR}`)],
  ["to", asked(`${ONLY} (?:before|until|till) ${HOUR}`)],
  ["at", asked(`(?:only|always) ${WRITE} me (?:at|around) ${HOUR}`)],
  ["at", asked(`${WRITE} me (?:only|always) (?:at|around) ${HOUR}`)],
  [
    "work-days",
    asked(
      `(?:my (?:usual |regular )?(?:work ?|working )days (?:are|is)(?: now)?|i (?:now )?(?:only )?work (?:only )?(?:on )?)(?: ?from)? ?${DAYS}`,
    ),
  ],
  ["no-work-days", asked(`i (?:do not|don'?t|dont|never) work (?:on )?${DAYS}`)],
  ["no-work-days", asked(`i(?:'m|m| am) (?:always |usually )?(?:off|free|not working|not at work)(?: on)? ${DAYS}`)],
  ["no-work-days", asked(`i(?: always)? have ${DAYS} (?:off|free)`)],
  ["no-work-days", asked(`${DAYS} (?:are|is) (?:always )?(?:my (?:days? off|free days?|off days?)|off for me)`)],
  [
    "start",
    asked(
      `(?:i (?:only |usually |always |never )*(?:start|begin) (?:work|working)(?: only)?|my (?:work ?|working )?day (?:only |usually |always )*(?:starts|begins)) (?:at|around|from) ${HOUR}`,
    ),
  ],
  [
    "monthly",
    asked(
      `${CHANGE} (?:it|me|my nudges?|my challenges?|the (?:nudges?|challenges?|rhythm|frequency)) (?:back )?to (?:once a month|monthly|every month|once per month)`,
    ),
  ],
  [
    "each-week",
    asked(
      `${CHANGE} (?:it|me|my nudges?|my challenges?|the (?:nudges?|challenges?|rhythm|frequency)) (?:back )?to (?:once a week|weekly|every week|once per week)`,
    ),
  ],
  ["each-week", asked(`${NOT_SO}${MONTHLY}(?:,? (?:but |rather |leave it |keep it )*${WEEKLY})?`)],
  ["each-week", asked(`${stays(WEEKLY)}(?:,? not ${MONTHLY})?`)],
  [
    "each-week",
    asked(
      `(?:(?:(?:no|not) more (?:often )?than|at most|max(?:imum)?|only|just)(?: ever)? ${WEEKLY}|${WEEKLY} (?:at most|max(?:imum)?|only|and (?:not|no) more(?: often)?))`,
    ),
  ],
  ["monthly", asked(`(?:leave|keep|let) ${OFTEN} (?:stay )?(?:at |on |to |as )?${MONTHLY}`)],
  [
    "work-hours",
    asked(
      `(?:${ONLY}|only|(?:${WRITE} me|send me ${OURS})) (?:between|from) ${HOUR} ?(?:and|to|until|till|-) ?(?<last>\\d{1,2}(?:[:.h]\\d{2})?(?: ?(?:am|pm|h|uhr))?)(?: only)?`,
    ),
  ],
  [
    "work-hours",
    asked(
      `${NEVER} outside (?:of )?(?:between |from )?${HOUR} ?(?:and|to|until|till|-) ?(?<last>\\d{1,2}(?:[:.h]\\d{2})?(?: ?(?:am|pm|h|uhr))?)`,
    ),
  ],
  [
    "work-hours",
    asked(
      `(?:my (?:usual |regular )?(?:work|working|office) hours are(?: now)?|i (?:now )?work)(?: from)? ${HOUR} ?(?:to|until|till|-) ?(?<last>\\d{1,2}(?:[:.h]\\d{2})?(?: ?(?:am|pm|h|uhr))?)`,
    ),
  ],
  [
    "quiet-hours",
    asked(
      `(?:${CHANGE} )?(?:my )?(?:(?:quiet|silent|no message|do not disturb|dnd) (?:hours?|times?)|dnd|do not disturb)(?: (?:are|is|to|from|between|at))* ${HOUR} ?(?:and|to|until|till|-) ?(?<last>\\d{1,2}(?:[:.h]\\d{2})?(?: ?(?:am|pm|h|uhr))?)`,
    ),
  ],
  [
    "quiet-hours",
    asked(
      `${NEVER} (?:between|from) ${HOUR} ?(?:and|to|until|till|-) ?(?<last>\\d{1,2}(?:[:.h]\\d{2})?(?: ?(?:am|pm|h|uhr))?)`,
    ),
  ],
];
/** Where a sentence ends, or a part of one that stands by itself. */
export const PART_END = /(?<=[.!;,\n])\s+(?!not\b)|\s+[-–—]\s+/u;
/** What is only turned down beside it: "on thursdays, not wednesdays". */
export const INSTEAD_OF = new RegExp(
  `,? (?:and )?(?:not|instead of|rather than) (?:on )?${WEEKDAY}s?(?: any ?more)?`,
  "u",
);
/** "Monday to Thursday". */
export const DAY_RANGE = new RegExp(`^${WEEKDAY}s? ?(?:to|through|until|till|-) ?${WEEKDAY}s?$`, "u");
/** "Can you set ...?" asks for it. */
export const ASKS_FOR =
  /^(?:please |hi,? |hey,? |so,? |also,? |and,? )*(?:can|could|would|will|may) (?:you|u|i|we)(?!\p{L})/u;
