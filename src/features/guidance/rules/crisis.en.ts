/** "I do not want to live any more", as an intent: any message with such words, in any situation. */
import { isCrisis } from "#src/language/crisis.ts";
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";

export { saysCrisis } from "#src/language/crisis.en.ts";

/** Any message with such words, whatever stands around them. */
export const crisis: Wording = {
  examples: [
    "I want to kill myself",
    "i dont want to live anymore",
    "Sorry for writing to a bot. I think about suicide.",
    "skip this week, by next week im not alive anymore anyway",
    "done, and now I want to die",
  ],
  nearMisses: [
    "this build is killing me",
    "kill the process on 8080",
    "I'm dying to see the new page",
    "the deadline is killer but we make it",
    "don't worry, I'm not suicidal, only very tired",
  ],
  read: (said) => (isCrisis(said.text, "en") ? NO_SLOTS : null),
};
