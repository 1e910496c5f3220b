/** How people say in English that they have only just begun. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";

const NEW: readonly RegExp[] = [
  /\b(?:i'?m|i am|im|am) (?:(?:quite|very|still|pretty|brand|all|so|totally|completely) )*new (?:here|around here|at (?:the|this) company|(?:in|to) (?:the|this|my) (?:company|team|firm|job|place))\b/,
  /\b(?:it'?s|its|this is|that'?s|in|still) (?:only |just )?my (?:very )?(?:1st|first|2nd|second|third|3rd) (?:day|week|month)\b/,
  /^(?:(?:hi|hey|hello|sorry|well|ok)[,.]? )*my (?:very )?(?:1st|first) (?:day|week)(?: here| today| at work| in the (?:team|company))?$/,
  /\b(?:i )?(?:only |just )+(?:started|joined|began) (?:here |working here |the (?:company|team|job) |in (?:the|this) (?:company|team) )*(?:on \w+day|today|yesterday|this week|last week|this month)\b/,
  /\b(?:have ?n'?t|have not|havent|did ?n'?t|not) (?:yet )?(?:finished|built|done|made|shipped|completed|delivered) (?:anything|something|a thing)(?: \w+)? ?yet\b/,
];
const MAX_WORDS = 20;

export const newHere: Wording = {
  examples: [
    "im new here, started on monday",
    "I am new in the team",
    "havent finished anything yet, its my 1st week",
    "it's my first week",
    "sorry, i'm brand new here",
    "i only started this week",
    "i haven't built anything yet",
  ],
  nearMisses: [
    "what is new here?",
    "a new colleague joined on monday",
    "i started on monday with the reading",
    "is my first week over?",
    "the new build is here",
    "i just started the call",
    "show the new team the export",
  ],
  read: ({ words, text }) =>
    !text.includes("?") && words.split(" ").length <= MAX_WORDS && NEW.some((one) => one.test(words)) ? NO_SLOTS : null,
};
