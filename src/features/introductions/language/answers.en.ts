import type { ActWords } from "#src/language/act.ts";

const MEMBERS = ["nothing-open", "open", "planned", "told"] as const;

/** How people ask whether those whom they asked have answered. */
export const answerWords: readonly ActWords[] = [
  {
    act: "did-they-answer",
    locale: "en",
    effect: "shows",
    situations: MEMBERS,
    says: [
      "did tom answer",
      "has lena answered",
      "did he reply",
      "any answer from sales yet",
      "has anybody said yes to my request",
      "did the host say yes",
      "what about my question to support",
      "is there news about my request",
      "any news from tom",
      "what happened to my question",
      "did they confirm",
      "what became of my introduction",
      "have you found somebody for my question",
      "is my request still open",
      "who got my question",
      "did somebody accept",
      "still waiting for tom, did he say something",
      "any reply from the host",
      "status of my request",
      "whats with my request from yesterday",
      "has my question reached them",
      "did sales get back to you",
      "when will i hear from lena",
      "how long does he have to answer me",
      "kindly update me on my request to marketing",
      "are they going to meet me",
    ],
    butNot: {
      "no-answer": ["tom doesnt answer my mails", "nobody in sales replies to me"],
      "who-to-ask": ["whom can i ask in support"],
      none: ["did the server answer the ping", "no reply from the api", "did the test pass"],
      "my-seats": ["which seats did i get"],
      "when-next": ["when do i get the next challenge"],
    },
  },
];
