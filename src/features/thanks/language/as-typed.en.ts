/** Sentences as people write them on a working day: terse, indirect, ironic, the reason before the wish. */
import type { ActWords } from "#src/language/act.ts";

export const thanksAsTyped: readonly ActWords[] = [
  {
    act: "thank",
    locale: "en",
    effect: "asks",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "please tell lena that her hint was gold",
      "i want to say thanks to the guy from support",
      "kudos to anil from me",
      "jonas helped me a lot, can he get a thank you",
      "a big hug to the ops people, pass it on",
    ],
  },
];
