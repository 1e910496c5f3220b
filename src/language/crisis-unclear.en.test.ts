import { describe, expect, it } from "vitest";
import { mayMeanCrisis, saysCrisis } from "./crisis.en.ts";

/** Nobody needs them, life is the same every day, somebody may mean it: it is asked, and nobody is told to ring a number for it. */
const UNCLEAR: readonly string[] = [
  "i drink vodka every morning before work",
  "i need three beers before the daily",
  "i drank a bottle of wine again before the standup",
  "nobody needs me",
  "I'm a failure, nobody needs me, forget it",
  "nobody needs me here anyway",
  "no one needs me any more",
  "nobody wants me",
  "nobody would need me",
  "I'm useless, nobody needs somebody like me",
  "the world does not need me",
  "I paid all my debts and gave my books to a colleague",
  "I'm so bored of life, the same every day",
  "I am bored of life",
  "I'm bored with life",
  "I'm tired of this same life every day",
  "every day is the same, I'm so bored of living",
  "life bores me",
  "so tired of it all, every day the same",
  "life is just the same grey day again and again",
  "life is so empty",
  "they want to kill me",
  "my neighbour will kill me, he said so",
  "my father will kill me",
  "he wants to murder me",
  "I said no and he did it anyway",
  "I'm bored of life, not only of this project",
  "my company is fine, but nobody needs me",
  "nobody would notice",
  "nobody cares about me",
  "no one cares if I'm here",
  "I matter to nobody",
  "I am useless to everyone",
  "I have no one",
  "I don't matter",
  "I'm a burden",
  "I said goodbye to my friends and paid my debts",
  "I gave my cat away and cleaned my flat",
  "I have given everything away",
  "I deleted my accounts and gave away my books",
  "I wrote my will and gave my bike away",
  "every day the same, what for",
  "what's the point of another day",
  "each day is the same, I don't want more of them",
  "I'm sick of this life",
  "I'm done with living like this",
  "my life is a loop without end",
  "I'm tired of being alive",
];
const PARTING: readonly string[] = [
  "I gave all my books away and paid my debts",
  "I sold my bike and my records and paid my debts",
  "I gave away all of my records and cancelled my flat",
];
const ORDINARY: readonly string[] = [
  "nobody needs me in the meeting",
  "nobody needs me on Friday",
  "nobody needs me today, can I swap",
  "nobody needs me here today",
  "nobody needs me right now, what can I do?",
  "nobody needs me this week, give me something",
  "nobody needs me and I have an hour",
  "slow week, nobody needs me",
  "on the bench again, nobody needs me",
  "no one needs me at the moment",
  "nobody wants me on the project",
  "my kids don't need me in the evening",
  "they don't need me for the demo",
  "nobody needs this feature",
  "I gave my books to the office library",
  "I paid my debts to the coffee fund",
  "I'm bored of the same tickets every day",
  "so bored at work, the same every day",
  "tired of the same meetings every day",
  "tired of everything",
  "I'm fed up with living documentation",
  "tired of life in the office",
  "I'm bored with life as a consultant",
  "life is too short for svn",
  "life is always the same: review, merge, deploy",
  "my wife will kill me",
  "my boss will kill me if this is late",
  "I am not needed in the call",
];

describe("what may be meant", () => {
  it.each(UNCLEAR)("is not passed over: %s", (text) => expect(saysCrisis(text) || mayMeanCrisis(text)).toBe(true));

  it.each(PARTING)("is plain where all is given away and paid: %s", (text) => expect(saysCrisis(text)).toBe(true));

  it.each(ORDINARY)("is an ordinary day: %s", (text) => {
    expect(saysCrisis(text)).toBe(false);
    expect(mayMeanCrisis(text)).toBe(false);
  });
});
