/** What somebody who has not joined says in English to what a colleague asked of them. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";
import { isNo } from "#src/language/moving-words.en.ts";

export const no: Wording = {
  isSaidByNegation: true,
  examples: [
    "no",
    "No, thanks!",
    "nein danke",
    "not interested",
    "no, sorry, I have no time",
    "sorry, I can't this month",
    "leave me alone",
    "i dont wanna join now, maybe later",
    "I don't want to join",
    "no, i'm not joining, sorry",
    "sorry, i won't join for now",
    "i do not want to join yet",
  ],
  nearMisses: [
    "no problem, I'll do it",
    "yes",
    "no idea what this is",
    "not sure yet",
    "can't wait",
    "why should i not join",
    "i don't know how to join",
  ],
  read: ({ text }) => (isNo(text) ? NO_SLOTS : null),
};
