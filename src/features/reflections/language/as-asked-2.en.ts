/** Sentences as people of many trades and tempers ask, tell and complain: short and in full, direct and by the way. */
import type { ActWords } from "#src/language/act.ts";

export const reflectionsAsAsked2: readonly ActWords[] = [
  {
    act: "share",
    locale: "en",
    effect: "asks",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "post this in the team channel",
      "others could use this, show it to them",
      "how can i let the team see what i did",
      "id like my colleagues to read that",
      "put it where everybody can see",
      "can you publish my story",
      "make this public please",
      "let my lead see this one",
      "tell the team about it",
      "i am proud of that, spread the word",
      "send that to my group",
      "can this go into the channel",
      "show that to my team",
      "would be nice if the others saw it",
      "i want to post my result",
      "can i make it visible",
      "please forward that to the channel",
      "publish",
      "tell everyone what i learned",
      "how do i share my note with tom",
      "let people know",
      "my colleagues have the same problem, they should read what i found out",
      "i would like my group to see how the visit went",
      "can you show my lead what i did about the onboarding",
      "it was a team effort, so put it where the team reads it",
    ],
  },
];
