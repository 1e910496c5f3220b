/** What people in their first weeks write of a challenge: it is dull, or its reason does not fit, they will do it this week, or want more of it; and what comes in another month. */
import type { ActWords } from "#src/language/act.ts";

export const weeklyAsAsked6: readonly ActWords[] = [
  {
    act: "not-my-thing",
    locale: "en",
    effect: "asks",
    situations: ["open", "planned"],
    says: [
      "i find this one boring to be honest",
      "honestly this is a boring one",
      "the reason does not fit, i have no clients",
      "your reason is wrong, i never talk to users",
      "that reason is not true for me, i dont do sales",
      "the why does not apply to me, we have no customers",
    ],
    butNot: {
      bored: ["i am bored at work", "my work is boring since months"],
      "why-this": ["what is the reason for it", "i dont see the reason, why this one"],
      "too-easy": ["this one is far too easy"],
    },
  },
  {
    act: "plan",
    locale: "en",
    effect: "changes",
    situations: ["open"],
    says: [
      "i will do that one this week",
      "i can manage it this week",
      "gonna finish it this week",
      "this week i will do it",
      "i want to take this on this week",
      "will try this week",
      "i'll try to do it this week",
      "i can take it this week",
      "we can do that this week",
      "this week works, i will do it",
      "i'll make it happen this week",
      "i'd like to do it this week",
      "let me do it this week",
      "i'll do it this week",
      "this week i can do it",
      "we will try it this week",
    ],
    butNot: {
      skip: [
        "i can hardly do this one this week",
        "no way i get to it this week",
        "i won't manage it this week",
        "not taking this on this week",
      ],
    },
  },
  {
    act: "bigger",
    locale: "en",
    effect: "changes",
    situations: ["open", "planned"],
    says: [
      "i want more of this",
      "more of these please",
      "can i have more of these",
      "i'd like more like this",
      "will do more of this",
      "i'd love to do more of this",
    ],
    butNot: {
      stop: ["no more of this", "i don't want any more of these", "I refuse more of this", "spare me more of this"],
      feelings: ["I cannot take more of this", "more of this hurts"],
      annoyed: ["how much more of this"],
    },
  },
  {
    act: "when-next",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "what is there in january already",
      "what do you have for me in the new year",
      "what comes in january",
      "do you have the one for next week already",
    ],
    butNot: { pause: ["nothing in january please"] },
  },
];
