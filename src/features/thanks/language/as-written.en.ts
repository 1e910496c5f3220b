/** Sentences as people write them on a working day: terse, indirect, ironic, the reason before the wish. */
import type { ActWords } from "#src/language/act.ts";

export const thanksAsWritten: readonly ActWords[] = [
  {
    act: "thank",
    locale: "en",
    effect: "asks",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "it would not have worked without jonas, he should know",
      "without ola i had been lost in there",
      "tell petra that she saved my week",
      "the support girl stayed late for me, i owe her",
      "could somebody say thank you to the ops team",
      "piotr deserves a beer for that",
      "pass my thanks on to marta",
      "if it was not for hana i would still sit there",
      "anil did half of it, he should get the credit",
      "big up to the testers",
    ],
  },
];
