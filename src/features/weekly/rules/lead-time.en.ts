/** How English speakers wish to be reminded before a plan and not at its time: after folding, without decoration. */

const FRONT = String.raw`(?:(?:ok(?:ay)?|yes|no|oh|and|also|please|pls|plz|hi|hey|but|so|can you|could you|can u|would you|will you|just|btw|great|thanks?|cool|better|rather|actually|maybe|then|wait|well)[,.!]* )*`;
const ASKS = String.raw`(?:remind|ping|poke|nudge|ask|tell|message|warn) me(?: again)?(?: (?:about|of) (?:it|this|that))?|(?:(?:can|could|may) i (?:have|get)|give me|set(?: me)?|make it|i (?:want|need)|i'?d like|add)?(?: ?(?:a|an|the|another|one|my))?(?: (?:later|earlier|extra|second|short|little))? ?(?:reminder|heads[- ]?up)|(?:send|give) me (?:a |an |another )?(?:quick |short |little )?(?:ping|nudge|poke|message|note)`;
const LEAD = String.raw`(?:before(?:hand)?|earlier|prior|ahead|in advance|early|sooner)`;
const OF_IT = String.raw`(?: (?:of it|of time|to it|to that|it|that|then|the (?:plan|time|start|call|meeting|day)|it (?:starts|begins)))?`;
const BEHIND = String.raw`(?:[,.!]* (?:please|pls|plz|thanks?|thx|as well|too|if possible|instead|rather|again|though|maybe|then|ok|okay))*[.!? ]*`;
/** In the first group, how long before; it may be empty: "shortly before". */
export const BEFORE_PLAN = new RegExp(
  `^${FRONT}(?:${ASKS}) (?:(?:like|about|around|maybe|at least) )?((?:half an? |a quarter of an |an? |\\d{1,3} ?|one |two |three |five |ten |fifteen |twenty |thirty )(?:hour|h|hrs?|hours|m|min|mins|minutes?|days?)|(?:just|shortly|right|a bit|a little|some time)?) ?${LEAD}${OF_IT}${BEHIND}$`,
);
/** Before something that is named, and is not called the plan: "30 min before the harbour call". */
export const BEFORE_OTHER = new RegExp(
  `^${FRONT}(?:${ASKS}) (?:(?:like|about|around|maybe|at least) )?(?:half an? hour|an hour|\\d{1,3} ?(?:hours?|h|hrs?|m|min|mins|minutes?|days?)|(?:one|two|three|five|ten|fifteen|twenty|thirty) (?:hours?|minutes?|days?)|just|shortly|right|a bit) ?before (?:the|my|our|that|this|[\\p{L}]+'?s) (?:[\\p{L}\\d-]+ ){0,3}(?:call|meeting|demo|seat|visit|session|workshop|review|retro|standup|stand-up|sync|appointment|interview|lunch|talk|1:1|one on one)${BEHIND}$`,
  "u",
);
/** Counted in days. */
export const DAYS = /^(an?|one|two|three|five|\d{1,2}) ?days?$/;

const PART = "(?:early |late )?(?<part>morning|afternoon|evening|night)";
const HOUR = String.raw`(?:at |around )?(?<hour>\d{1,2}(?:[:.h]\d{2})? ?(?:am|pm|h|uhr|o'?clock)|\d{1,2}[:h]\d{2}|(?<=(?:at|around) )\d{1,2}|noon)`;
const COUNTED = String.raw`(?:(?<days>a|one|two|three|five|\d{1,2}) ?days? ${LEAD})`;
const FRONT_OF_DAY = "(?:on |in |for )?(?:the )?";
const on = (day: string): RegExp => new RegExp(`^${FRONT}(?:${ASKS}) ${FRONT_OF_DAY}${day}${OF_IT}${BEHIND}$`, "u");
/** On a day beside that of the plan, or on that day, by a part of it or an hour. */
export const DAY_BEFORE_PLAN: readonly RegExp[] = [
  on(`${PART} (?:before(?:hand)?|prior|earlier|ahead)`),
  on(`(?:day|weekday) (?:before(?:hand)?|prior|earlier)${OF_IT},? (?:in the |at )?${PART}`),
  on(`(?:day|weekday) (?:before(?:hand)?|prior|earlier)${OF_IT},? ${HOUR}`),
  on(`(?:day|weekday) (?:before(?:hand)?|prior|earlier)`),
  on(`${COUNTED}${OF_IT},? (?:in the )?${PART}`),
  on(`${COUNTED}${OF_IT},? ${HOUR}`),
];
/** The day of the plan itself. */
export const DAY_OF_PLAN: readonly RegExp[] = [
  on(`${PART} of`),
  on(`(?:same|very) ${PART}`),
  on(`(?:day (?:itself|of)|same day|very day|day of)${OF_IT},? (?:in the )?${PART}`),
  on(`(?:day (?:itself|of)|same day|very day|day of)${OF_IT},? ${HOUR}`),
];
