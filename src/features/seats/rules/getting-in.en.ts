/** How people say in English that they stand before a call and cannot get in. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const LEAD = "(?:(?:hi|hey|hello|help|sorry|oh|no|so|and|but|hm+|argh|ok(?:ay)?)[,.!:]* )*";
const CALL =
  "(?:(?:the|my|that|this|lena'?s?) )?(?:client )?(?:call|meeting|demo|workshop|session|room|seat|link|invite)";
const NOT = "(?:can ?n[o']?t|can'?t|could ?n[o']?t|am not able to|'?m not able to|am unable to)";
const FAILS =
  "(?:does ?n[o']?t|is ?n'?t|is not|won'?t|will not|did ?n'?t) (?:seem to )?(?:work|working|open|opening|load|loading|start|let me in)";
const ONE = [
  `(?:i|we)(?:'m| am)? ?${NOT} (?:get in|get into ${CALL}|get in(?:to)? there|enter(?: ${CALL})?|log in(?:to ${CALL}| to ${CALL})|open ${CALL}|find ${CALL})`,
  `(?:i|we) ${NOT} join(?: ${CALL})?(?= (?:because|as|since|now|right now)|[,.;!]| the link|$)(?: (?:right )?now)?`,
  `(?:the|my|your|that|this) (?:(?:zoom|teams|meet|meeting|join|call) )?(?:link|room|invite)(?: to ${CALL}| for ${CALL}| you sent| you gave me)? (?:${FAILS}|is (?:broken|dead|wrong|expired|invalid|gone))`,
  `(?:it|zoom|teams|the call) (?:won'?t|does ?n[o']?t|is not|isn'?t) (?:let|letting) me in`,
  "(?:nobody|no one|no-one) (?:lets|let|is letting) me in",
  "i(?:'m| am) (?:stuck |waiting |still )*(?:outside|in the lobby|in the waiting room|at the door)",
].join("|");

/** Said of a seat that somebody has: it is no wish to give it back. */
export const cannotGetIn: Wording = {
  isWhole: true,
  examples: [
    "I can't get in, the link does not work",
    "the link does not work",
    "cant get in",
    "I cannot join, the link is broken",
    "it won't let me in",
    "nobody lets me in",
    "i am stuck in the lobby",
    "help, I can't get into the call",
    "the zoom link is dead",
    "i can't open the link",
  ],
  nearMisses: [
    "I can't join on Friday",
    "i cannot get in touch with sales",
    "the link in the ticket does not work",
    "i can't make it to the call",
    "I can't join the two tables",
    "the import does not work",
    "i can't find the time",
  ],
  read: shortWish(
    new RegExp(
      `^${LEAD}(?:${ONE}|cant get in|can'?t get in)(?:[,.;!]* (?:and |but |because |as |since )?(?:${ONE}))*(?: (?:now|right now|please|pls|any ?more|at all|either|again))*[?!. ]*$`,
    ),
  ),
};
