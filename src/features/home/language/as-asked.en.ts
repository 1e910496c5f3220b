/** Sentences as people of many trades and tempers ask, tell and complain: short and in full, direct and by the way. */
import type { ActWords } from "#src/language/act.ts";

export const homeAsAsked: readonly ActWords[] = [
  {
    act: "help",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "what are you good for",
      "what is this thing actually for?",
      "what is all this for",
      "which commands are there",
      "i am new, what can i do here",
      "list your features",
      "show me the options",
      "any documentation",
      "can you explain yourself in short",
      "i dont know what to say to you",
      "give me an overview of what you can do",
      "is there a help page",
      "how can you assist me",
      "which words do you understand",
      "a colleague said i should write to you but not what for",
      "i have been here for a week and still do not know what you can do",
      "besides sending challenges, is there something else you do",
      "i always get buttons, but what can i type",
    ],
  },
];
