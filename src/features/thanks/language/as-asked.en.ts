/** Sentences as people of many trades and tempers ask, tell and complain: short and in full, direct and by the way. */
import type { ActWords } from "#src/language/act.ts";

export const thanksAsAsked: readonly ActWords[] = [
  {
    act: "thank",
    locale: "en",
    effect: "asks",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "i want to say thanks to priya",
      "lena saved my day, can you tell her",
      "how do i give someone a shoutout",
      "pass on my thanks to the ops guys",
      "kudos to tom for the review",
      "would like to appreciate my colleague publicly",
      "send a thank you to whoever helped me",
      "marek deserves a big thanks",
      "credit where due: it was all sana",
      "can you thank him for me",
      "i owe ines a thank you",
      "praise for jonas please",
      "can i praise somebody through you",
      "big thank you to anna from support",
      "someone helped me a lot and should hear it",
      "i would like to send recognition to my colleague",
      "say thx to max from me",
      "my teammate covered for me, how do i thank her",
      "hat tip to the infra team",
      "thank lena for me please",
      "want to leave a nice word for ravi",
      "tell jan he was great",
      "without marta i would have been lost in that call, i want her to know",
      "someone from the night shift fixed my mess and i would like to say thanks in public",
      "the new guy explained docker to me for an hour, how can i show my appreciation",
    ],
  },
];
