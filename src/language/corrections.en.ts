/** What English speakers write before they say it differently: sources of regular expressions over folded words, without groups that capture. */

const SIGN = "[,;.!?:()-]";
/** Behind a sign, "I can actually do Thursday" takes nothing back; "no meeting on Friday" neither. */
export const CORRECTION = new RegExp(
  `(?<=[ ,;.!?:()-])(?:(?:no|oh|sorry|hm+)[,.!]? wait(?:[,.]? no)?|wait[,.]? no|hold on|(?:scratch|strike) that|correction|i mean(?:t)?|make that|on second thoughts?|(?:no|nah)[,.]? (?:actually|rather|better))(?![a-z'])` +
    `|(?<=${SIGN} ?)(?:actually|wait(?! for| until| till)|(?:or )?rather|better|oops|sorry(?=[ ,;.!:-]+[a-z0-9])|(?:no|nope|nah)(?=${SIGN}))(?![a-z'])`,
  "g",
);
/** Before a day that is to stay as it was, with its hour. */
export const KEEPS = /^[ ,;.!:-]*(?:please |just |rather )?(?:keep|leave|stay|stick|back)\b/;
