/** Sentences as people write them on a working day: terse, indirect, ironic, the reason before the wish. */
import type { ActWords } from "#src/language/act.ts";

export const chatAsWritten2: readonly ActWords[] = [
  {
    act: "who-made",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "and who put you into my slack",
      "which team maintains you",
      "whose idea were you",
      "where do your challenges come from",
      "who wrote these tasks",
      "who invented this challenge",
      "since when do you exist",
    ],
  },
  {
    act: "human",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "i would rather talk about it with someone of flesh and blood",
      "who runs it here, i want to speak to them",
      "isnt there a real person",
      "whom do i call when you do not help",
      "give me a name of somebody responsible",
      "this is nothing for a program",
    ],
  },
  {
    act: "other-language",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "po polsku tez mozna",
      "falas portugues",
      "hablas espanol",
      "can i write in hindi",
      "mein englisch ist schlecht",
    ],
  },
  {
    act: "misunderstood",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "no no, i meant it went badly",
      "why do you congratulate me, it was a disaster",
      "you read that the wrong way round",
      "i was not talking about the challenge",
      "thats not an answer to what i asked",
      "wrong end of the stick",
    ],
  },
  {
    act: "undo",
    locale: "en",
    effect: "changes",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "oh no, not that, back please",
      "oops, wrong one, put it back",
      "i did not want that, restore it",
      "can you make that not happen",
      "wait, i meant no, set it back",
    ],
  },
  {
    act: "no",
    locale: "en",
    effect: "changes",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: ["no thanks, not now", "hard no", "njet", "nah im good", "absolutely not"],
  },
];
