/** Sentences as people write them on a working day: terse, indirect, ironic, the reason before the wish. */
import type { ActWords } from "#src/language/act.ts";

export const privacyAsWritten: readonly ActWords[] = [
  {
    act: "privacy",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "and now this goes to my boss or what",
      "does anybody besides me read what i just wrote",
      "who else can read what i typed here",
      "does grace see when i skip",
      "can lena see what i write here",
      "is that kept between the two of us",
      "does it land in my personnel file",
      "is my text stored in some cloud",
      "will the others learn that i turned it down",
      "does my mentor see my notes",
      "can the person who gave me this read my answer",
    ],
  },
  {
    act: "spying",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "if i do not do this one, does somebody get a note",
      "let me guess, the bosses get a dashboard",
      "does anyone count my skips",
      "is there a list of who takes part and who does not",
      "what do you tell my boss about me",
      "is that how you find out who is lazy",
      "are we being measured",
      "and if i ignore you, who hears of it",
      "who evaluates that",
      "sounds like control to me",
      "is that going into my appraisal",
      "do you log when i am online",
    ],
  },
  {
    act: "known",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "what is stored about me here",
      "which things do you have of me",
      "what did you save from our chats",
      "how much do you know of me",
    ],
  },
];
