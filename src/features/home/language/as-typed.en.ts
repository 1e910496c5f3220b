/** Sentences as people write them on a working day: terse, indirect, ironic, the reason before the wish. */
import type { ActWords } from "#src/language/act.ts";

export const homeAsTyped: readonly ActWords[] = [
  {
    act: "help",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "what are my options here",
      "i have no idea what you are for",
      "how do i use this",
      "what can i type",
      "give me the short version of what you do",
    ],
    saysIn: { newcomer: ["why", "why should i", "next"] },
  },
];
