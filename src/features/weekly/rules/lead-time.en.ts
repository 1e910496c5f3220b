/** How English speakers wish to be reminded before a plan and not at its time: after folding, without decoration. */

const FRONT = String.raw`(?:(?:ok(?:ay)?|yes|oh|and|also|please|pls|plz|hi|hey|but|so|can you|could you|can u|would you|will you|just|btw|great|thanks?|cool)[,.!]* )*`;
const ASKS = String.raw`(?:remind|ping|poke|nudge|ask|tell|message|warn) me(?: again)?(?: (?:about|of) (?:it|this|that))?|(?:(?:can|could|may) i (?:have|get)|give me|set(?: me)?|make it|i (?:want|need)|i'?d like|add)?(?: ?(?:a|an|the|another|one|my))?(?: (?:later|earlier|extra|second|short|little))? ?reminder`;
const LEAD = String.raw`(?:before(?:hand)?|earlier|prior|ahead|in advance|early|sooner)`;
const OF_IT = String.raw`(?: (?:of it|of time|to it|to that|it|that|then|the (?:plan|time|start|call|meeting)|it (?:starts|begins)))?`;
const BEHIND = String.raw`(?:[,.!]* (?:please|pls|plz|thanks?|thx|as well|too|if possible))*[.!? ]*`;
/** In the first group, how long before; it may be empty: "shortly before". */
export const BEFORE_PLAN = new RegExp(
  `^${FRONT}(?:${ASKS}) (?:(?:like|about|around|maybe|at least) )?((?:half an? |a quarter of an |an? |\\d{1,3} ?|one |two |three |five |ten |fifteen |twenty |thirty )(?:hour|h|hrs?|hours|m|min|mins|minutes?|days?)|(?:just|shortly|right|a bit|a little|some time)?) ?${LEAD}${OF_IT}${BEHIND}$`,
);
/** Counted in days. */
export const DAYS = /^(an?|one|two|three|five|\d{1,2}) ?days?$/;
