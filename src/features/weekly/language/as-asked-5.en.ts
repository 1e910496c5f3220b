/** What people ask of a challenge that stands before them, in few words. */
import type { ActWords } from "#src/language/act.ts";

export const weeklyAsAsked5: readonly ActWords[] = [
  {
    act: "plan",
    locale: "en",
    effect: "changes",
    situations: ["open"],
    says: [
      "when should i do it, what do you think",
      "when would be a good time for it",
      "what day would you suggest for it",
      "when shall i do this one",
      "which day is best for that",
      "when do you think i should do it",
    ],
    butNot: { "why-this": ["why should i do it, what do you think", "why would i do that one"] },
  },
  {
    act: "example",
    locale: "en",
    effect: "shows",
    situations: ["open", "planned"],
    says: [
      "is there a way to see what others are doing",
      "what are the others doing here",
      "can i see what my colleagues did with it",
      "how did other people do this one",
      "what do other devs do with theirs",
      "can i look at what others have done",
    ],
    butNot: { progress: ["can i see what i have done", "is there a way to see what i did so far"] },
  },
  {
    act: "why-this",
    locale: "en",
    effect: "shows",
    situations: ["open", "planned"],
    says: ["how come you suggest that", "how come i get this one", "how come this one of all"],
    butNot: { spying: ["how come you know what i do", "how come you know that about me"] },
  },
  {
    act: "who-to-ask",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "i dont really know any consultants tbh",
      "i dont know any consultants",
      "i have no contact to sales people",
      "i dont know a single person in marketing",
      "never met anybody from consulting",
      "i've no idea who the consultants are here",
      "there is nobody in support that i know",
      "i know no one there",
    ],
    butNot: {
      "too-easy": ["i know all of that already", "i know all the consultants, too easy"],
      "not-my-thing": ["i dont like talking to consultants", "consultants are not my world"],
      stuck: ["i dont know how to start"],
    },
  },
  {
    act: "done",
    locale: "en",
    effect: "changes",
    situations: ["open", "planned", "told"],
    says: [
      "the sentence to grace is sent as well",
      "i sent her the three sentences",
      "the mail to him is out as well",
      "the answer for tom is sent too",
      "read it and sent her what she asked for",
    ],
    butNot: { none: ["grace sent me a mail", "the invoice to the client is sent"] },
  },
];
