/** How people ask in English, of calls of their own, whether others may come along: they have a seat to offer and look for none. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";

const MEETINGS =
  "(?:calls?|demos?|workshops?|meetings?|pitch(?:es)?|releases?|sessions?|visits?|presentations?|trainings?|estimations?|reviews?)";
const OWN = new RegExp(
  String.raw`\bi(?:'m| am|m)? (?:(?:also|often|usually|regularly|sometimes|always|just) )*(?:do|have|run|hold|host|lead|give|got|moderate|organi[sz]e|in|on)(?: [\p{L}'-]+){0,5} ${MEETINGS}\b|\b(?:my|our)(?: [\p{L}'-]+){0,2} ${MEETINGS}\b`,
  "u",
);
const THEM =
  "(?:devs?|developers?|people|some(?:body|one)|any(?:body|one)|others|colleagues?|juniors?|engineers?|programmers?|students?|trainees?|apprentices?|guests?|(?:one|some) of (?:them|you|the (?:devs?|developers?|juniors?|engineers?|team)))";
const COMES = "(?:sit in|listen in|join|come along|come with me|tag along|shadow|watch|ride along|be there|attend)";
const OTHERS = new RegExp(
  String.raw`\b${THEM} (?:can|could|may|might|would|should|(?:are|is) (?:allowed|welcome|free) to|wants? to|would like to|like to)(?: (?:also|maybe|just|silently|quietly|like to|love to))* ${COMES}\b|\b(?:let|have|take|bring|invite)(?: (?:a|an|one|some|the|two|junior|young|more))* ${THEM} (?:${COMES}|in|along|with me)\b`,
  "u",
);
/** Who asks that for themselves has nothing to offer. */
const FOR_ONESELF = new RegExp(
  String.raw`\b(?:can|could|may|might) (?:i|we)(?: (?:also|maybe|please))* ${COMES}\b|\bi(?:'d| would)? (?:want|like|love)(?: to| also)* ${COMES}\b|\bi(?:'m| am|m) (?:a |an )?(?:[\p{L}'-]+ ){0,2}(?:dev|developer|engineer|programmer|junior)\b`,
  "u",
);
const LONGEST = 300;

export const letsOthersIn: Wording = {
  isWhole: true,
  examples: [
    "im a consultant, i do lots of client calls. someone told me devs could sit in?",
    "i have a demo every week, developers can join if they like",
    "i run workshops with clients and heard that people may come along",
    "i'm in sales and i give many pitches, could i take somebody along?",
    "someone can sit in on my call on thursday",
    "i hold a lot of customer meetings. somebody would like to listen in?",
    "i do client calls all day, happy to let a developer come along",
  ],
  nearMisses: [
    "someone told me devs could sit in?",
    "i do lots of client calls",
    "can i sit in on a call, i do none of my own",
    "i am a developer and heard that devs can sit in on client calls, i have no calls",
    "somebody could join the two tables",
    "people can join the call late",
    "i have a meeting on thursday",
    "i'd like to sit in on a demo, people can join i heard, and i have no meetings",
  ],
  read: ({ words, isNegated }) =>
    !isNegated && words.length <= LONGEST && OWN.test(words) && OTHERS.test(words) && !FOR_ONESELF.test(words)
      ? NO_SLOTS
      : null,
};
