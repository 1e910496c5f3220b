/** Sentences as people write them on a working day: terse, indirect, ironic, the reason before the wish. */
import type { ActWords } from "#src/language/act.ts";

export const guidanceAsWritten2: readonly ActWords[] = [
  {
    act: "learn",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "which certificate is worth it for a sap developer",
      "java or go, what would you learn",
      "is there a good book about talking with customers",
      "how do i get into machine learning",
      "the company pays one course a year, which one",
      "what should i read about architecture",
      "i want to understand accounting a bit",
      "is the aws exam worth the trouble",
      "how does one keep up with all that",
      "rust, is it worth it",
      "where do i learn to write better",
      "what do i need to know for data work",
    ],
  },
  {
    act: "feedback-how",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "how do i tell him that his code is a mess without a war",
      "how do i say no to my boss",
      "i never get a word in, what can i do",
      "how does one ask for honest feedback",
      "my retro is dead, how do i wake it",
      "the client asks for something stupid, how do i tell them",
      "how do i bring bad news to the steering committee",
      "how do i take criticism without turning red",
      "how do i get them to listen to me",
    ],
  },
];
