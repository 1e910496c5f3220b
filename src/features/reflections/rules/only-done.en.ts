/** How English speakers say that something is done, and when, and no word of what came of it: after folding, without decoration. */

const WHEN = String.raw`(?:already|now|then|today|tonight|yesterday|yday|finally|just|too|also|as well|in the end|this (?:morning|afternoon|evening|week|month)|last (?:night|week|month|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|earlier|a while ago|long ago|before|since (?:yesterday|last week|monday)|at \d{1,2}(?::\d\d)?)`;
const FRONT = String.raw`(?:(?:yes+|yeah|yep|yup|ja|y|ok|okay|sorry|oh|so|well|and|no|hey|hi|right|sure|finally|btw|just|actually|phew|haha|lol|done)[,.;:! ]+)*`;
const WHAT = String.raw`(?:it|that|this|all|them|both|(?:the|that|this|my) (?:first |last |other |same |weekly |whole )?(?:one|thing|challenge|task|nudge))`;
const DID = String.raw`(?:(?:i|we)(?: have|'?ve|'?m| am)? )?(?:just |already |finally )*(?:did|done|finished|completed|made|got)(?: with)? ${WHAT}(?: done)?`;
const IS = String.raw`${WHAT}(?:'?s| is| was| are| has been)?(?: (?:now|already|all|also|finally|just))* (?:done|finished|completed|over|through)`;
const BEHIND = String.raw`(?:[,.;:! ]+(?:${WHEN}|thanks?|thx|thank you|please|pls|btw|lol|haha|ok|okay|yes))*[.! ]*`;

/** All of a message says that. */
export const ONLY_DONE = new RegExp(String.raw`^${FRONT}(?:${DID}|${IS}|done|finished|${WHEN})${BEHIND}$`, "u");
/** A sentence in front of what is told. */
export const DONE_FIRST =
  /^(?:(?:sorry|ok|okay|oh|so|yes|yeah|well|hey|finally)[,.! ]+)*(?:i )?(?:just |already |finally )*(?:did (?:it|that)|finished (?:it|that)|have done (?:it|that)|done)(?: (?:now|already|today|finally))?[.!;:]+\s+/iu;
