/** "20 min", where something was just reminded of, in English: after folding, without decoration. */

const FRONT = String.raw`(?:(?:ok|okay|no|not (?:now|yet)|wait|sorry|hm+|yes|please|pls|plz|just|can you|could you|can i (?:have|get)|i need|still|maybe|make it|say|like|about|around)[,.]? )*`;
const SNOOZE = String.raw`(?:snooze(?: (?:it|this|that|me))?(?: for)?|give me|another|wait(?: for)?|hold on(?: for)?|remind me(?: again)?|ping me(?: again)?|ask me(?: again)?)`;
const SPAN = String.raw`(?:half an? hour|a quarter of an hour|(?:an?|one|two|three|four|five|ten|fifteen|twenty|thirty|\d{1,3}) ?(?:min|mins|minutes?|m|hours?|hrs?|h))`;
const BEHIND = String.raw`(?:[,.]? (?:more|later|from now|please|pls|plz|thanks?|thx|or so|then|again|longer))*[.! ]*`;
/** In the group, how long. */
export const SNOOZED = new RegExp(`^${FRONT}(?:${SNOOZE} )?(?:another |about |like )?(${SPAN})${BEHIND}$`);
export const IN = "in";
export const MINUTES = "minutes";
