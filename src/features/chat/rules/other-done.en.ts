/** How English speakers say that another challenge than the open one was done, by what it is about: after folding, without decoration. */

const FRONT = String.raw`(?:(?:hi|hey|hello|so|and|but|btw|by the way|also|ok|okay|well|oh|hm+|yes|no|wait|right|then|actually|sorry|finally)[,.;:! ]+)*`;
const DID = String.raw`i(?:'ve| have)? (?:actually |already |only |just |finally )*(?:did|done|do|finished|tried|completed)(?: with)?|(?:did|done with|finished|completed)`;
const NAME = String.raw`(?<name>[\p{L}\p{N}'-]+(?: [\p{L}\p{N}'-]+){0,4}?)`;
const THING = "(?:one|challenge|(?<loose>task|thing))";
const THE_NAMED = String.raw`(?:the|that) (?:${NAME} ${THING}|${THING.replace("loose", "looseToo")} (?:with|about|on|of|where (?:i|you) (?:had|have|should) to) (?:the |my |our |a )?${NAME.replace("name", "about")})`;
const WHEN = String.raw`(?: (?:already|too|as well|now|today|yesterday|in time|last week|this week|(?:a|one|two|three|some) weeks? ago|(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|instead))*`;
const INSTEAD = String.raw`(?<instead>,? (?:and |but )?(?:not|instead of|rather than) (?:this|that|the other|the open)(?: one| challenge)?(?= ?(?:$|[.!,])))?`;
const REST = "(?<rest>(?:[,.;:!-]| (?:and|it|they|there|that|took)\\b).*)?";

export const OTHER_DONE: readonly RegExp[] = [
  // "I did the drawing one, not this", "finished the thing with the log last week, ..."
  new RegExp(`^${FRONT}(?:${DID}) ${THE_NAMED}${WHEN}${INSTEAD}${REST}$`, "u"),
  // "The sales one is done"
  new RegExp(
    `^${FRONT}${THE_NAMED} (?:is|was|'s) (?:already |now |finally |also )*(?:done|finished)${WHEN}${INSTEAD}${REST}$`,
    "u",
  ),
];
/** Of what was just told: it came of that one. */
export const OF_OTHER = new RegExp(
  `^${FRONT}(?:(?:it|that|this)(?:'?s| is| was)|i mean|i meant|i was (?:talking|speaking) (?:of|about)) (?:of |for |about |from )?${THE_NAMED}${WHEN}[.! ]*$`,
  "u",
);
/** Only a part of it, or nothing. */
export const NOT_WHOLE =
  /\b(?:half|partly|partially|almost|nearly|mostly|not (?:yet|really|quite|all|the whole)|never|could ?n[o']?t|did ?n[o']?t|without)\b/u;
