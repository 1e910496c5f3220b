/** Behind a correction: nothing of what was said before is to be done. In English, after folding. */
export const NOT_AFTER_ALL =
  /^[ ,;.!:-]*(?:(?:no|nah|nope|oh|please|pls|just|sorry)[,.! ]+)*(?:no|nope|nah|don'?t|do not|(?:please )?(?:leave|keep|let) (?:it|that|everything|things|the plan)(?: (?:be|as (?:it|they) (?:is|was|are|were)|alone|there))?|never ?mind|nvm|forget (?:it|that)|i(?:'ll| will) (?:keep|leave) (?:it|that))(?:[,.! ]+(?:please|pls|plz|thanks?|thx|sorry|after all|do(?: that| it)?))*[.! ]*$/;
/** Nothing but a correction at the end: "skip it. no wait". */
export const ONLY_CORRECTED = /\b(?:wait|hold on|(?:scratch|strike) that)[ ,;.!:-]*$/;
/** Before another wish as well: "no time this week, better leave it" takes nothing back. */
export const MAY_ADD = /^(?:or )?(?:rather|better)$/;
/** In front of a reason as well: "sorry" takes back only what these words do. */
export const APOLOGY = /^sorry$/;
export const PLAINLY_NOT = /^[ ,;.!:-]*(?:no|nope|nah|never ?mind|nvm|forget (?:it|that)|don'?t|do not)\b/;

const FIRST = String.raw`(?:(?:hi|hey|hello|ok|okay|please|pls|so|well|hm+|yes|can you|could you|would you|i want to|i wanna|i'?d like to|i would like to|let'?s)[,.! ]+)*`;
const WISHED = String.raw`(?:move|shift|push|postpone|delay|reschedule|plan|book|schedule|put|make|set|skip|swap|change|exchange|replace|pause|mute|resume|unpause|remind|snooze|delete|remove|share|show|accept|find|send)`;
const OF_IT = String.raw`(?:[, ]+(?!(?:i|i'm|im|i've|ive|i'll|my (?:life|head)|because|since|but)\b)[^\s,.;!?]+){0,9}`;
const DAY = String.raw`(?:mon|tues?|weds?|wednes|thu|thurs?|fri|sat|satur|sun)(?:days?)?|tomorrow|today|\d{1,2}(?:[:.]\d{2})?(?: ?(?:am|pm|h|st|nd|rd|th))?`;
const TIME = String.raw`(?:${DAY}|next|this|week|on|at|from|until|till|for|the|morning|afternoon|evening|noon|works?|is fine)`;
const TIMES = String.raw`(?=.*\b(?:${DAY})\b)${TIME}(?:(?:[ ,]+|[.] )${TIME})*`;
/** How long and how often something is to be, which says elsewhere how long somebody bears it. */
export const HOW_LONG = /\b(?:for|since) (?:\w+ )?(?:weeks|months|years)\b|\bevery \w+\b/gi;
/** A wish of the bot's, or a time, and nothing told: only that can be taken back. */
export const WISH = new RegExp(
  String.raw`^${FIRST}(?:${WISHED}\b${OF_IT}|(?:i'?m|i am) in|${TIMES})[ ,;.!:-]*(?:(?:hm+|oh|uh|er+|well|but|and)[ ,.!-]+)*$`,
);
