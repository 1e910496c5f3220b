/** How English asks for help before a challenge: "prepare me a bit", "help me get ready for it". */
import { shortWish, type Wording } from "#src/language/intent.ts";

const PREPARE = new RegExp(
  [
    "^(?:(?:hi|hey|hello|ok(?:ay)?|so|and|please|pls|yes|first|maybe),? )*",
    "(?:(?:can|could|would|will) (?:you|u) |i(?:'d| would) (?:like|love) |i (?:want|need|have) |let me |let'?s )?",
    "(?:please |maybe |perhaps |also |just |to |you to |a bit of |some |a little )*",
    "(?:(?:help|support) me (?:to )?(?:prepare|prep|get (?:ready|prepared)|begin|start|with (?:the |my |some )?(?:prep|preparation|preparing))",
    "|(?:prepare|prep) me|(?:get|make) me (?:ready|prepared)|(?<=(?:want|need|have|like|love|let me|let'?s) (?:to )?)(?:prepare|(?:get|be) (?:ready|prepared)))",
    "(?: (?:a bit|a little|some(?: more)?|better|well|quickly))*(?: (?:for|with|on)(?: (?:it|this|that)(?: one)?| the (?:challenge|task|meeting|talk|call))?)?(?: (?:it|this|that))?",
    "(?: (?:a bit|a little|some(?: more)?|better|well|quickly|first|then|please|pls|plz))*[?!. ]*$",
  ].join(""),
);

export const prepare: Wording = {
  examples: [
    "help me prepare",
    "can you help me prepare?",
    "help me prepare pls",
    "please help me get ready for it",
    "help me begin",
    "could you prepare me for this a bit",
    "prepare me",
    "get me ready for it please",
    "can u prep me a little for that one",
    "I'd like to prepare a bit for this",
  ],
  nearMisses: [
    "help",
    "help me",
    "we prepare the release",
    "don't help me prepare",
    "help me begin the migration",
    "nobody could prepare me for that loss",
    "can you prepare the release",
  ],
  read: shortWish(PREPARE),
};
