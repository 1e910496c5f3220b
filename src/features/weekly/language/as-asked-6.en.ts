/** What people in their first weeks write between two meetings: a full day, a dull challenge, a reason that does not fit, another topic. */
import type { ActWords } from "#src/language/act.ts";

export const weeklyAsAsked6: readonly ActWords[] = [
  {
    act: "remind",
    locale: "en",
    effect: "changes",
    situations: ["open"],
    says: [
      "super busy today, we deploy to prod",
      "so much to do today",
      "today is packed with meetings",
      "go live today, my head is full",
      "no head for it today, we have the release",
      "hectic day, not now",
      "full day today, production issue going on",
      "in the middle of a rollout, later",
    ],
    butNot: {
      bored: ["nothing to do today", "so little to do at the moment"],
      skip: ["super busy this week, not this time", "the whole week is full, leave it"],
      none: ["the deployment to prod is planned for today"],
    },
  },
  {
    act: "move",
    locale: "en",
    effect: "changes",
    situations: ["planned"],
    says: [
      "super busy today, we deploy to prod",
      "so much to do today",
      "today is packed, i will not get to it",
      "go live today, no chance for it",
      "busy with the release today",
      "hectic day, it has to wait",
      "full day today, production issue going on",
      "all hands on the rollout today",
    ],
    butNot: {
      bored: ["nothing to do today", "so little to do at the moment"],
      skip: ["super busy this whole week, leave it out"],
      none: ["the deployment to prod is planned for today"],
    },
  },
  {
    act: "not-my-thing",
    locale: "en",
    effect: "shows",
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
    act: "wish-topic",
    locale: "en",
    effect: "changes",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "also performance please, our pages are slow",
      "and security would be good too, we had a finding",
      "more about monitoring would be nice",
      "also accessibility, our shop has to have it by june",
      "and testing, our coverage is very low",
    ],
    butNot: {
      none: ["our lighthouse score went down with the release", "the pages are slow since monday"],
      settings: ["also on fridays please"],
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
