/** Sentences as people write them on a working day: terse, indirect, ironic, the reason before the wish. */
import type { ActWords } from "#src/language/act.ts";

export const weeklyAsTyped2: readonly ActWords[] = [
  {
    act: "what-to-ask",
    locale: "en",
    effect: "shows",
    situations: ["open", "planned"],
    says: [
      "three good ones to take along",
      "what is worth asking a support person",
      "help me not to ask stupid things",
    ],
  },
  {
    act: "example",
    locale: "en",
    effect: "shows",
    situations: ["open", "planned"],
    says: ["a real one please", "how does a finished one look"],
  },
  {
    act: "together",
    locale: "en",
    effect: "shows",
    situations: ["open", "planned"],
    says: [
      "my colleague from qa is interested as well, may she join",
      "two of us, one result, ok?",
      "can i bring someone",
      "i would rather do it with hana",
    ],
  },
  {
    act: "wish-topic",
    locale: "en",
    effect: "changes",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "rather something around security",
      "one that has to do with money",
      "i would like to practise speaking",
      "my new topic is event streaming, got anything",
      "terraform please",
    ],
  },
  {
    act: "when-next",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "do you come every tuesday",
      "are we finished for this week",
      "next round is when",
      "until when do i have peace",
    ],
    saysIn: { "nothing-open": ["how long"], told: ["how long"] },
  },
  {
    act: "next",
    locale: "en",
    effect: "shows",
    effectIn: { "nothing-open": "changes", told: "changes" },
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "i am bored of code, give me a task",
      "and now",
      "let us go",
      "a new one, please",
      "i am in the mood for something",
      "what is on",
    ],
    saysIn: { "nothing-open": ["more"], told: ["more", "more please"] },
  },
];
