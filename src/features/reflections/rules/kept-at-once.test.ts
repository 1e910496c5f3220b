import { describe, expect, it } from "vitest";
import { isToBeKept } from "./kept-at-once.ts";
import { storyIn } from "./story-in.ts";

describe("what is plainly asked to be kept", () => {
  it.each([
    ["log: paired with petra on the import, found the lock", "paired with petra on the import, found the lock"],
    ["Log this: paired with Petra", "paired with Petra"],
    ["for the log: sat in the steering call, said nothing", "sat in the steering call, said nothing"],
    ["keep this: helped omar with the month end", "helped omar with the month end"],
    ["please keep that for me: i asked twice in the review", "i asked twice in the review"],
    ["reflection: i talk too fast in demos", "i talk too fast in demos"],
    ["new entry: showed the intern git bisect", "showed the intern git bisect"],
    ["add to my log: ran the retro", "ran the retro"],
    ["pls log: talked to the client about the bill", "talked to the client about the bill"],
    ["diary: first on-call night, quiet", "first on-call night, quiet"],
    ["log that I paired with Omar", "I paired with Omar"],
  ])("%s", (text, story) => {
    expect([isToBeKept(text, "en"), storyIn(text, "en")?.toLowerCase()]).toEqual([true, story.toLowerCase()]);
  });

  it.each([
    ["write this in my diary: the demo went well", "the demo went well"],
    ["log it: asked finance about the tariff", "asked finance about the tariff"],
  ])("also so: %s", (text, story) => {
    expect([isToBeKept(text, "en"), storyIn(text, "en")]).toEqual([true, story]);
  });

  it.each([
    ["note: they call it a tariff", "they call it a tariff"],
    ["write down that i gave feedback to the designer", "i gave feedback to the designer"],
    ["can you write this down: the client wants weekly exports", "the client wants weekly exports"],
    ["lesson learned: ask before the estimate", "ask before the estimate"],
    ["jot down: fixed the flaky test with Lena", "fixed the flaky test with Lena"],
    ["Note: the standup moves to 10", "the standup moves to 10"],
    ["save: no space left on device", "no space left on device"],
    ["put: 405 not allowed", "405 not allowed"],
    ["Add: a link to the docs", "a link to the docs"],
    ["write this down: password is hunter2", "password is hunter2"],
    ["note: ben is getting fired next week", "ben is getting fired next week"],
  ])("is offered, and kept by a second word only: %s", (text, story) => {
    expect([isToBeKept(text, "en"), storyIn(text, "en")]).toEqual([false, story]);
  });

  it.each([
    "log in first, then try again",
    "the log: where is it?",
    "logs: payment service is down",
    "log: 2026-11-24 12:00:01 connection refused",
    "log: ERROR timeout after 30 s",
    "log: NullPointerException: at line 4",
    "note: remind me tomorrow",
    "note: what is next?",
    "note to self buy milk",
    "please note that the office is closed on friday",
    "keep going: you are nearly there",
    "keep this in mind: nobody reads it",
    "write down what you need",
    "write to omar: he knows",
    "record the meeting: omar cannot come",
    "entry level job: nobody applies",
    "my reflection on that: no",
    "don't log: this",
    "add omar to the list: he wants in",
    "save the date: 4 december",
    "put it this way: no",
  ])("is no such wish: %s", (text) => {
    expect(isToBeKept(text, "en")).toBe(false);
  });
});
