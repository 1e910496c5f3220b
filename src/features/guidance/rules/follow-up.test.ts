import { describe, expect, it } from "vitest";
import { type FollowUp, followUpIn, HARM, matterBefore, rememberedAs } from "./follow-up.ts";
import { topicOf } from "./work-situation.ts";

const ASKED: readonly (readonly [FollowUp, ...string[]])[] = [
  [
    "do",
    "what should i do now",
    "What can I do?",
    "ok and what do i do about it",
    "how do i get over it",
    "what now",
    "any advice?",
    "how do i begin",
    "what is a first step",
    "i don't know what to do",
    "what would you do",
    "no idea what to do about that",
    "so what do i do w/ that",
    "what can i do that next time it works",
    "should i?",
  ],
  [
    "say",
    "what do i say to him in the first 1:1",
    "what can i say at that moment",
    "how do i tell my manager",
    "how do i tell my manager that i want it",
    "how can i ask for the reason",
    "write me a sentence for it",
    "what do we do in the first meeting",
    "how should i say it to them?",
    "what do i say to my manager",
  ],
  [
    "tell",
    "should i tell my manager",
    "should i talk to my manager about it",
    "shall i go to hr",
    "shd i go to his boss",
    "do i have to tell the team?",
    "should i say something",
  ],
  ["apologise", "should i apologise to them", "do i have to apologize", "should i say sorry to her"],
  [
    "again",
    "what do i do if he does it again",
    "what if it happens again",
    "and if nothing changes",
    "what if he says no",
    "what if she doesn't listen",
  ],
  [
    "fault",
    "its not my fault but feels like it",
    "what did i do wrong",
    "was it my fault",
    "is that bad",
    "am i wrong",
    "is that normal?",
  ],
];

/** Asked after harm was told, and of nobody else. */
const OF_HARM: readonly (readonly [string, FollowUp])[] = [
  ["should i tell grace", "tell"],
  ["should i tell someone about the bruises", "tell"],
  ["is it safe to talk to hr", "tell"],
  ["do i have to report it", "tell"],
  ["shall i tell him to stop", "confront"],
  ["should i ask her to leave me alone", "confront"],
  ["should i confront him", "confront"],
  ["should i hit back", "confront"],
  ["what if he finds out", "found-out"],
  ["what if my boss reads this", "found-out"],
  ["i'm scared he finds out", "found-out"],
  ["what happens when grace hears of it", "found-out"],
  ["what should i do now", "do"],
];

const NOTHING: readonly string[] = [
  "what should i ask",
  "who can i ask about sales",
  "what do i do on thursday",
  "how long does it take",
  "should i move it to friday",
  "can i do it with tom",
  "how do i say no to him",
  "how do i tell someone that their code is bad",
  "what did i do last month",
  "tell me more",
  "what if i skip this week",
  "can i write to you later",
];

it.each(OF_HARM)("after harm, %s is %s", (text, expected) => {
  expect(followUpIn(text, HARM, "en")).toBe(expected);
});

it.each(["shall i tell him to stop", "should i tell grace", "what if he finds out"])(
  "after anything else, %s is not",
  (text) => {
    expect(followUpIn(text, "conflict", "en")).not.toBe("confront");
    expect(followUpIn(text, "conflict", "en")).not.toBe("found-out");
  },
);

describe("what goes on from what was told", () => {
  it.each(ASKED.flatMap(([asked, ...texts]) => texts.map((text) => [text, asked] as const)))(
    "%s: %s",
    (text, asked) => {
      expect(followUpIn(text, "conflict", "en")).toBe(asked);
    },
  );

  it.each(NOTHING)("nothing of the kind: %s", (text) => {
    expect(followUpIn(text, "conflict", "en")).toBeNull();
  });

  it("doubts and worries belong to a situation alone", () => {
    const said = [
      "i do not know if i can do that",
      "i do not know him at all",
      "what if it rings at night and i break everything",
    ];
    expect(said.map((text) => followUpIn(text, "on-call", "en"))).toEqual(["unsure", "unsure", "worry"]);
    expect(said.map((text) => followUpIn(text, "feelings", "en"))).toEqual([null, null, null]);
  });

  it("a worry before a talk is none about their data", () => {
    expect(followUpIn("what if i forget everything", "dare", "en")).toBe("worry");
  });

  it("where a challenge is offered, how it begins is asked of that", () => {
    expect(followUpIn("how do i begin", "stuck", "en")).toBeNull();
    expect(followUpIn("what should i do", "stuck", "en")).toBe("do");
  });

  it("whoever is glad asks for the next thing", () => {
    expect(followUpIn("what now", "praised", "en")).toBeNull();
    expect(followUpIn("what do i do with it", "praised", "en")).toBe("do");
  });

  it("somebody else in the place of a mentor", () => {
    expect(followUpIn("should i look for another one", "mentor-busy", "en")).toBe("another");
    expect(followUpIn("should i look for another one", "conflict", "en")).toBeNull();
  });

  it("somebody else got it, where that was spoken of", () => {
    expect(followUpIn("they gave it to priya instead", "envy", "en")).toBe("passed");
    expect(followUpIn("they gave it to priya instead", "doubt", "en")).toBeNull();
  });

  it("nothing goes on from what weighs on nobody", () => {
    expect(["done", "next-meeting", "crisis", null].map(matterBefore)).toEqual([null, null, null, null]);
    expect([topicOf("on-call"), "conflict", HARM].map(matterBefore)).toEqual(["on-call", "conflict", HARM]);
  });
});

describe("what an answer is remembered as", () => {
  const said = (act: string, text: string, before: string | null = null): string =>
    rememberedAs(act, { text, before, locale: "en" });

  it("harm is no quarrel", () => {
    expect(said("conflict", "my colleague insults me")).toBe(HARM);
    expect(said("manager-trouble", "my boss yells at me")).toBe(HARM);
    expect(said("conflict", "we had a quarrel about the design")).toBe("conflict");
    expect(said("manager-trouble", "he presented my idea as his own")).toBe("credit");
    expect(said("conflict", "she laughed at me in the meeting")).toBe("hurt");
    expect(said("done", "my boss yelled at me")).toBe("done");
  });

  it("a sigh leaves the matter, and distress takes its place", () => {
    expect(said("feelings", "i am so ashamed", "guilt")).toBe("guilt");
    expect(said("feelings", "i cannot sleep and cry every night", "guilt")).toBe("feelings");
    expect(said("feelings", "i am sad", "done")).toBe("feelings");
    expect(said("conflict", "we had a quarrel", "guilt")).toBe("conflict");
  });
});
