/** Sentences as people write them on a working day: terse, indirect, ironic, the reason before the wish. */
import type { ActWords } from "#src/language/act.ts";

export const introductionsAsTyped: readonly ActWords[] = [
  {
    act: "did-they-answer",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "is there a reply to my question",
      "did the architect say anything",
      "was my request accepted",
      "no news from the host?",
      "has petra from support got back",
      "what about my question to finance",
      "did somebody say yes",
    ],
  },
];
