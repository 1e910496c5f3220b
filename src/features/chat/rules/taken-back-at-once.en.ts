/** Behind a correction: nothing of what was said before is to be done. In English, after folding. */
export const NOT_AFTER_ALL =
  /^[ ,;.!:-]*(?:(?:no|nah|nope|oh|please|pls|just|sorry)[,.! ]+)*(?:no|nope|nah|don'?t|do not|(?:please )?(?:leave|keep|let) (?:it|that|everything|things|the plan)(?: (?:be|as (?:it|they) (?:is|was|are|were)|alone|there))?|never ?mind|nvm|forget (?:it|that)|cancel that|stop|i(?:'ll| will) (?:keep|leave) (?:it|that))(?:[,.! ]+(?:please|pls|plz|thanks?|thx|sorry|after all|do(?: that| it)?))*[.! ]*$/;
/** Nothing but a correction at the end: "skip it. no wait". */
export const ONLY_CORRECTED = /\b(?:wait|hold on|(?:scratch|strike) that)[ ,;.!:-]*$/;
