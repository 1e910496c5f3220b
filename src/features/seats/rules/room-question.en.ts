/** How people ask in English what they may do in the room of a seat. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const MAY =
  "(?:(?:can|could|may|should|shall|must|do|need) (?:i|we)(?: have to| need to)?|(?:am|are) (?:i|we) allowed to|is it (?:ok|okay|fine|all right|allowed|alright) (?:if (?:i|we)|to|for me to)|is it possible to)";
const ALSO = "(?:also |just |even |please |then )?";
const THING =
  "(?:(?:bring|use|open|have|take) (?:along )?(?:my|a|the) (?:own )?(?:laptop|notebook|computer|tablet|phone|notepad)|take (?:some |my own |a few )?notes|(?:make|write) (?:some |my own )?notes|write (?:things |it |something )?down|record (?:it|this|that|the (?:call|meeting|session|seat))?|take (?:a )?(?:screenshots?|photos?|pictures?)|(?:turn|switch|keep|have|leave) (?:on |off )?my camera(?: on| off)?)";
const THERE =
  "(?: (?:there|with me|along|then|during it|in it|(?:to|in|into|at|on|during|for) (?:the|my|that|this) (?:client )?(?:seat|call|meeting|session|room|demo)))*";
const IN_THERE = "(?: (?:there|(?:in|at|during|to) (?:the|my|that|this) (?:client )?(?:seat|call|session|room)))";
const SPEAK =
  "(?:ask (?:a question|questions|something|anything)|say (?:something|anything)|speak(?: up)?|talk|leave early|come late|bring (?:a colleague|somebody|someone|a friend|my mentee))";

/** Asked of a seat, whatever else the reader would take it for. */
export const roomQuestion: Wording = {
  isWhole: true,
  examples: [
    "can i bring my laptop and take notes",
    "can i take notes?",
    "may i bring a laptop to the call",
    "can i record it",
    "am i allowed to ask questions there",
    "is it ok to write things down during the call",
    "can i bring a colleague to the seat",
    "do i need to have my camera on",
    "should i keep my camera off",
  ],
  nearMisses: [
    "can i ask questions",
    "can i export my notes",
    "can i bring it up on monday",
    "can i record what i did",
    "can you take notes",
    "i took notes in the call",
    "can i use a laptop stand in the office budget",
    "can i bring a colleague",
  ],
  read: shortWish(
    new RegExp(
      `^(?:(?:hi|hey|hello|so|and|ok(?:ay)?|also|btw)[,.!]* )*${MAY} ${ALSO}(?:${THING}(?: ?(?:and|or|,) ?(?:also )?${THING})*${THERE}|${SPEAK}${IN_THERE})[?!. ]*$`,
    ),
  ),
};
