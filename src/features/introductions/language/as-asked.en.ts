/** Sentences as people of many trades and tempers ask, tell and complain: short and in full, direct and by the way. */
import type { ActWords } from "#src/language/act.ts";

export const introductionsAsAsked: readonly ActWords[] = [
  {
    act: "did-they-answer",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "any news from her",
      "has the host replied",
      "did he accept",
      "still nothing from them?",
      "what became of my request",
      "is there an answer to my question",
      "did anyone react to what i asked",
      "have you heard back",
      "was my question read at all",
      "did she say yes",
      "any reply",
      "is there a response from the host",
      "what did he say to my request",
      "did the colleague get back",
      "has anybody taken up my question",
      "do i have an answer yet",
      "i asked for a place two days ago and wonder whether they have said something",
      "has the person i wanted to meet reacted in any way",
      "you sent my question to someone last week, what happened to it",
    ],
  },
];
