/** How people say in English that they cannot come, without naming another time. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";

const CANNOT =
  /^(?:(?:sorry|hi|hey|ok|oh no|no|damn|unfortunately|so|and),? )*(?:i(?:'m| am)? )?(?:can'?t|cannot|can not|won'?t|will not|(?:won'?t|will not|am not|not|'m not) (?:be )?able to|have to miss|must miss) (?:make it|come|join|attend|be there|the (?:call|meeting|workshop|demo))\b/;
/** "Cancel the thing with Lena": what it is, is shown, and its buttons call it off. */
export const CALL_OFF =
  /^(?:(?:please|hi|hey|ok|sorry|can you|could you|i want to|i need to|i have to|i would like to),? )*(?:cancel|call off) (?:the|my|our|that|this) (?:thing|meeting|talk|session|appointment|coffee|lunch|call|chat) with (?!(?:the|a|our|my) (?:client|customer)s?\b)[@\w' -]+$/;
/** Another time, or what is over: those are other wishes. */
const OTHER =
  /\b(?:let'?s|rather|instead|how about|what about|can we|could we|move|another (?:day|time)|later|reschedule|link|lobby|let me in|yesterday|last|so (?:i|we) (?:did|moved))\b/;
const DAY =
  /\b(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)(?:day|nesday|sday|rday|urday)?\b|\b(?:today|tomorrow|tmrw|tmr)\b/g;

export const cannotCome: Wording = {
  examples: [
    "i cant make it on thursday, sick kid",
    "I can't make it today",
    "sorry, I can't come to the meeting with Lena tomorrow",
    "i cannot attend the call",
    "i am not able to join at 10",
    "can you cancel my meeting with Tom please",
    "i want to call off the coffee with omar",
  ],
  nearMisses: [
    "can't make it today, tomorrow",
    "I couldn't make it",
    "I can't make it on Thursday, let's do Friday",
    "the build cannot make it",
    "I can't join the two tables",
    "why can't I join",
    "cancel the build",
    "the client cancelled the meeting with lena",
    "cancel the call with the client in the ticket system",
  ],
  read: ({ words, isShort }) =>
    isShort &&
    (CANNOT.test(words) || CALL_OFF.test(words)) &&
    !OTHER.test(words) &&
    !TECHNICAL.test(words) &&
    (words.match(DAY) ?? []).length < 2
      ? NO_SLOTS
      : null,
};
const TECHNICAL = /\bjoin (?:the |two |these |both )*(?:tables?|rows|channels?|strings?|queries)\b/;
