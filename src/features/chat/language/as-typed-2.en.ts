/** Sentences as people write them on a working day: terse, indirect, ironic, the reason before the wish. */
import type { ActWords } from "#src/language/act.ts";

export const chatAsTyped2: readonly ActWords[] = [
  {
    act: "undo",
    locale: "en",
    effect: "changes",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "put it back as it was",
      "that was a slip, cancel it",
      "reverse that please",
      "my finger slipped",
      "i take that back",
    ],
  },
  {
    act: "no",
    locale: "en",
    effect: "changes",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: ["nein danke", "nope not that"],
    saysIn: { newcomer: ["pass"] },
  },
  {
    act: "yes",
    locale: "en",
    effect: "changes",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: ["yes that is right", "aye", "of course", "please do"],
  },
];
