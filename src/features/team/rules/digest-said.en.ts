/** What managers who have not joined say in English of the weekly word that they get: when it comes, on another day, or not at all. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";

const LEAD =
  "(?:(?:hi|hey|hm+|ok|okay|oh|sorry|so|and|actually|please|pls|well|btw|by the way)[,.!]? )*(?:(?:can|could) (?:you|we|i) (?:please )?)?";
const WORD =
  "(?:(?:my|your|the|these|those|this|that|next|any|all) )*(?:weekly|monday|digest) ?(?:words?|messages?|mails?|e-?mails?|digests?|summar(?:y|ies)|reports?|updates?|notifications?|overviews?|news|things?|stuff)?";
const END =
  "(?: (?:at all|any ?more|any longer|please|pls|from you|from now on|again|every (?:week|monday)|for me|to me))*[?!. ]*$";

const WHEN = new RegExp(
  String.raw`^${LEAD}(?:when|(?:on |at )?(?:what|which) (?:day|time|hour)|how often) (?:does|do|will|would|is|are|can i expect|should i expect) (?:i get )?${WORD}(?: (?:come|comes|coming|arrive|sent|due|be sent|appear))?${END}`,
  "u",
);
const OFF = new RegExp(
  String.raw`^${LEAD}(?:i (?:really )?(?:do ?n'?t|do not|no longer) (?:want|need|like|read)(?: to (?:get|have|receive|see))?|i'?d? (?:rather|prefer)(?: to)? (?:have |get )?no|stop(?: sending)?(?: me)?|no(?: more)?|(?:turn|switch) off|cancel|unsubscribe(?: me)?(?: from)?|get rid of|how (?:do|can) i (?:stop|turn off|switch off|cancel|unsubscribe from|get rid of)|never send me|do ?n'?t send(?: me)?) ${WORD}${END}`,
  "u",
);
const OTHER_DAY = new RegExp(
  String.raw`^${LEAD}(?:i (?:want|would like|need)(?: to (?:get|have|move|change))?|i'd like(?: to (?:get|have|move|change))?|have|get|send(?: me)?|move|change|put|set) ${WORD} (?:on|to|at|before|after|in|for|another|instead|later|earlier)\b[^?!]{0,30}[?!. ]*$`,
  "u",
);

export const digestSaid: Wording = {
  isWhole: true,
  examples: [
    "when does my weekly message come",
    "on what day do i get the weekly word?",
    "when is the next digest coming",
    "i don't want these weekly mails at all",
    "stop the weekly messages please",
    "no more weekly emails",
    "how do i turn off the weekly summary",
    "unsubscribe me from the weekly report",
    "can i get the weekly message on friday",
    "move my weekly word to tuesday at 10",
  ],
  nearMisses: [
    "when does the weekly meeting start",
    "our weekly is boring",
    "stop",
    "i don't want it",
    "when does maya answer",
    "cancel our weekly",
    "send the weekly report to the client",
    "no more meetings",
  ],
  read: ({ words, isShort }) =>
    isShort && [WHEN, OFF, OTHER_DAY].some((one) => one.test(words)) && !/\b(?:meeting|client|customer)s?\b/.test(words)
      ? NO_SLOTS
      : null,
};
