/** How people say nothing but a time in English: a day by which something is due, an hour, a length of time. After folding, without decoration. */

const BEFORE_DUE = String.raw`(?:(?:and|oh|ok|okay|so|yes|well|but|sorry|also|hm+|btw|ah|maybe|best|ideally|preferably|rather|please|pls|let'?s say|say)[,.;:! ]+)*`;
const DUE = String.raw`(?:(?:it(?:'?s| is| should be| has to be| needs to be)|that(?:'?s| is)|this is|she has time|he has time|they have time|deadline(?: is)?:?|due(?: date)?(?: is)?:?|done|finished|ready) )*`;
/** The day by which something is due is captured. */
export const DUE_ALONE = new RegExp(
  String.raw`^${BEFORE_DUE}${DUE}(?:by|until|till|til|before|due(?: on| by)?|no later than|not later than|latest(?: by| on)?) ([\p{L}\d][\p{L}\d .,'/-]{1,40}?)(?:[,.;! ]+(?:please|pls|plz|thanks?|thx|then|at the latest|latest|would be (?:good|great|nice|fine)|is (?:fine|ok|okay|enough)))*[?!. ]*$`,
  "u",
);

/** A number that is all that somebody writes. From 1 to 3 it may as well say which of the buttons. */
export const NUMBER_ALONE =
  /^(?:(?:no|nope|ok|okay|hm+|actually|rather|maybe|or|then|say|better|sorry|yes|yeah)[,.]? )*([4-9]|1\d|20)(?: (?:then|please|pls|plz|instead|thanks?|thx))*[.!? ]*$/;
/** What may stand before "1430" or "10-11". */
export const BEFORE_CLOCK =
  /^(?:(?:no|nope|ok|okay|hm+|actually|rather|maybe|or|then|so|say|better|sorry|i mean|i meant|yes|yeah)[,.]? )+/;

const BEFORE_SPAN = String.raw`(?:(?:ok|okay|no|not (?:now|yet)|wait|sorry|hm+|yes|please|pls|plz|just|can you|could you|can i (?:have|get)|i need|still|maybe|make it|say|like|about|around)[,.]? )*`;
const SNOOZE = String.raw`(?:snooze(?: (?:it|this|that|me))?(?: for)?|give me|another|wait(?: for)?|hold on(?: for)?|remind me(?: again)?|ping me(?: again)?|ask me(?: again)?)`;
const SPAN = String.raw`(?:half an? hour|a quarter of an hour|(?:an?|one|two|three|four|five|ten|fifteen|twenty|thirty|\d{1,3}) ?(?:min|mins|minutes?|m|hours?|hrs?|h))`;
const BEHIND_SPAN = String.raw`(?:[,.]? (?:more|later|from now|please|pls|plz|thanks?|thx|or so|then|again|longer))*[.! ]*`;
/** In the group, how long. */
export const SNOOZED = new RegExp(`^${BEFORE_SPAN}(?:${SNOOZE} )?(?:another |about |like )?(${SPAN})${BEHIND_SPAN}$`);
export const IN = "in";
export const MINUTES = "minutes";
