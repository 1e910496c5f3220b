/** What people in their first weeks write of a challenge: it is dull, or its reason does not fit; and what comes in another month. */
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
