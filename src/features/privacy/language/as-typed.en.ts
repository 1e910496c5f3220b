/** Sentences as people write them on a working day: terse, indirect, ironic, the reason before the wish. */
import type { ActWords } from "#src/language/act.ts";

export const privacyAsTyped: readonly ActWords[] = [
  {
    act: "privacy",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "will anyone see that i wrote this",
      "can sales read what i say about them",
      "who gets to see my goals",
      "is what i tell you kept secret",
      "does the host see my notes after the call",
      "do you show my answers in the team meeting",
    ],
  },
  {
    act: "spying",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "are you reporting to management",
      "is that in the works agreement",
      "does my lead get a mail when i skip",
      "will someone check if i did it",
      "is it held against me if i do not take part",
      "do they rank us with that",
    ],
  },
  {
    act: "known",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: ["show me my data", "what is in your memory about me", "which messages of mine do you keep"],
  },
  {
    act: "export",
    locale: "en",
    effect: "changes",
    situations: ["nothing-open", "open", "planned", "told"],
    says: ["send all of it to me as a file", "can i take my notes along when i leave"],
  },
  {
    act: "forget",
    locale: "en",
    effect: "asks",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: ["wipe all that you have on me", "i want to be erased completely", "remove every trace of me"],
  },
];
