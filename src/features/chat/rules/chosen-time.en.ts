/** How English takes one of what was shown and says when in the same breath: "that one. friday next week", "yes thursday at 11". */
const LEAD = "(?:(?:ok(?:ay)?|good|great|alright|then|and|so|hm+|well)[,.!]? +)*";
const ORDINAL = "first|1st|second|2nd|third|3rd|last|other|latter|former";
/** In the first group what is taken, in the second the rest. */
export const TAKEN = new RegExp(
  `^${LEAD}(?:(?:i(?:'ll| will)? |let'?s |please )?(?:take|do|want|like|go with|go for) )?(yes(?: (?:that|this)(?: one)?)?|yeah|yep|yup|ya|ja|jo|sure|(?:that|this) (?:one|version)|(?:the )?(?:${ORDINAL})(?: one)?|the (?:lighter|smaller|shorter|small|short|light|easier) (?:one|version)?)(?:[,.;:!]+ *| +(?:on|at|for)? ?)(.+)$`,
  "i",
);
/** What is taken leans on the message before by these words alone. */
export const POINTED =
  /^(?:yes (?:that|this)(?: one)?|(?:that|this) (?:one|version)|the (?:lighter|smaller|shorter|small|short|light|easier) (?:one|version)?)$/i;
/** Behind what is taken, when it must be or must not be; the words of that are captured. */
export const LIMITED =
  /^(?:but|only|just|though)[, ]+(?:please |pls )?((?:not|only|never|from|after|in|on|at|before|next|later)\b.{2,60}?)(?:[,]? (?:please|pls|thanks?|thx|though))*[.!? ]*$/i;
