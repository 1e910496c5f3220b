/** How English asks for no messages for a while, in a sentence of its own: "it's a lot. no messages until monday please"; after folding, in lower case. */
import { MONTH, WEEKDAY } from "#src/language/date-names.ts";

const FRONT = String.raw`(?:(?:hi|hey|hello|ok|okay|so|and|but|then|well|no|yes|oh|sorry|actually|just|please|pls|plz|kindly|maybe)[,:]? )*(?:i (?:said|told you|asked for|wrote)[,:]? |(?:can|could|would) you (?:please )?|(?:can|could|may) i (?:please )?(?:have|get) |i(?:'d| would) like |i (?:want|need) |give me |let'?s have )?(?:please |just )*`;
const OURS = String.raw`(?:(?:more |further |new )?(?:messages?|msgs?|nudges?|pings?|challenges?|reminders?|notifications?|dms?|anything))`;
const QUIET = String.raw`(?:no ${OURS}|nothing(?= (?:from you|of yours|for me|please|pls|until|untill|till?|'?til|before) )|not a word|i (?:do not|don'?t|dont) want (?:any )?(?:${OURS})|(?:do not|don'?t|dont|never) (?:(?:write|message|text|talk) (?:to )?me|(?:ping|nudge|poke|bother|disturb|contact|dm) me|(?:send|bring|give) me ${OURS}|(?:write|ping|send) (?:anything|messages))|stop (?:(?:writing|messaging|texting|talking) (?:to )?me|(?:pinging|nudging|poking|bothering|disturbing|contacting) me|sending me ${OURS})|leave me (?:alone|be|in peace)|let me be|keep quiet|stay quiet|be silent|hold (?:my|the|your|all) ${OURS}|no disturbance)`;
const OF_YOURS = String.raw`(?: (?:from you|of yours|for me|at all|any more|anymore|again|anything|please|pls|here))*`;
const COUNT = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|ten|a few|a couple of)`;
const DATE = String.raw`(?:the )?(?:(?:next |this |coming )?${WEEKDAY}(?: (?:the )?\d{1,2}(?:st|nd|rd|th|\.)?(?: (?:of )?${MONTH})?)?(?: next week)?|tomorrow|tmrw|next (?:week|month|year)|\d{1,2}(?:st|nd|rd|th|\.)?(?: of)? ${MONTH}|${MONTH} \d{1,2}(?:st|nd|rd|th)?|${MONTH}|\d{1,2}(?:st|nd|rd|th)|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|new year|christmas|easter)`;
/** In the groups: until when; for how long; what time it covers. */
const TIME = String.raw`(?:(?:until|untill|till?|'?til|before) (?<end>${DATE})|(?<long>for (?:the )?(?:next )?${COUNT} (?:days?|weeks?|months?))|(?:for |in |over )?(?<cover>(?:the )?rest of (?:the|this) week|(?:this|next) (?:week|month)|today|tomorrow))`;
const BEHIND = String.raw`(?:[,;:]? (?:please|pls|plz|thanks?|thank you|thx|ok|okay|then|though|i'?m (?:swamped|busy|tired)|it'?s too much))*[!. ]*`;

/** The whole of one sentence. */
export const QUIET_TOLD = new RegExp(`^${FRONT}${QUIET}${OF_YOURS} ${TIME}${BEHIND}$`, "u");
/** Where a reason ends and the wish begins, or the other way round. */
export const SENTENCE_END = /(?<=[.!;\n]|\s[-–—])\s+/u;
/** What is left of a week is over with it. */
export const REST_OF_WEEK = /rest of/;
/** Somebody else's words. */
export const SAID_BY =
  /\b(?:said|says|wrote|writes) (?:my|our|the|his|her|he|she|they)\b|\b(?:my|our|the) (?:\w+ ){1,2}(?:said|says|wrote|writes|told me)\b/u;
