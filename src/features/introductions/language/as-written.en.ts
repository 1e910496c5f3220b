/** Sentences as people write them on a working day: terse, indirect, ironic, the reason before the wish. */
import type { ActWords } from "#src/language/act.ts";

export const introductionsAsWritten: readonly ActWords[] = [
  {
    act: "did-they-answer",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "heard anything back from sales",
      "anything from lena yet",
      "no word from tom so far?",
      "did he get my question",
      "what did she say to my request",
      "is there news on my request for the call",
      "has the host reacted",
      "still waiting for jonas, or did he say something",
      "was my question passed on",
      "did somebody take up my question about prices",
      "and? what did they say",
      "did petra see it",
      "any luck with finding somebody for me",
      "am i getting an answer this year",
      "has omar confirmed",
      "whats with my introduction, any reply",
      "did the request go through",
      "who of them came back to you",
    ],
  },
];
