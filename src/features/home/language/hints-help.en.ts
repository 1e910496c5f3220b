/** What people say who do not know what this is. */
import type { ActWords } from "#src/language/act.ts";

export const helpHints: readonly ActWords[] = [
  {
    act: "help",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "what is all this",
      "what can i say to you",
      "how do you work",
      "what are the options",
      "i'm new, explain",
      "what do people use you for",
      "commands?",
      "list of commands please",
      "what happens if i write to you",
      "is this mandatory",
      "do i have to take part",
      "do i have to answer",
      "what is growth companion",
      "my colleague said i should write to you, what is it",
      "why did you contact me",
      "how it works",
      "manual?",
      "what's possible here",
      "help me",
    ],
  },
];
