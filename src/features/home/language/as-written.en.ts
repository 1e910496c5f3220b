/** Sentences as people write them on a working day: terse, indirect, ironic, the reason before the wish. */
import type { ActWords } from "#src/language/act.ts";

export const homeAsWritten: readonly ActWords[] = [
  {
    act: "help",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "what is in it for me",
      "what would i get from you",
      "so what is this about",
      "and what do you do all week",
      "explain yourself",
      "how does it work in short",
      "what happens if i say yes",
      "never seen you before, what are you for",
      "i do not understand what you want from us",
      "whats the deal",
      "what can one write to you",
    ],
  },
];
