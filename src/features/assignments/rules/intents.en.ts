/** What somebody who has not joined says in English to what a colleague asked of them. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";
import { isNo } from "#src/language/moving-words.en.ts";

export const no: Wording = {
  examples: [
    "no",
    "No, thanks!",
    "nein danke",
    "not interested",
    "no, sorry, I have no time",
    "sorry, I can't this month",
    "leave me alone",
  ],
  nearMisses: ["no problem, I'll do it", "yes", "no idea what this is", "not sure yet", "can't wait"],
  read: ({ text }) => (isNo(text) ? NO_SLOTS : null),
};
