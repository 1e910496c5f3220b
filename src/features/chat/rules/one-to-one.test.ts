import { describe, expect, it } from "vitest";
import { oneToOneIn } from "./one-to-one.ts";

describe("the next talk with their manager", () => {
  it.each([
    ["what should i say in my next 1:1", null],
    ["what do I bring to the 1:1 with my manager tomorrow?", null],
    ["what to raise in my one on one", null],
    ["help me prepare my 1:1 with grace", "grace"],
    ["can you prepare me for the talk with my boss", null],
    ["i have a 1:1 tomorrow, what should i say", null],
    ["any ideas for my next one-on-one", null],
    ["topics for the 1on1 with grace?", "grace"],
    ["the next 1:1 with grace i mean", "grace"],
    ["agenda for my weekly 1:1 please", null],
    ["what can i talk about with my manager in the 1:1", null],
  ])("%j", (text, name) => {
    expect(oneToOneIn(text, false, "en")?.name).toEqual(name);
  });

  it("is the next one where it was spoken of", () => {
    expect(oneToOneIn("can you help me prepare the next one", true, "en")).toMatchObject({ name: null });
    expect(oneToOneIn("can you help me prepare the next one", false, "en")).toBeNull();
  });

  it.each([
    ["help me prepare"],
    ["what should i say to the client"],
    ["what should i ask my mentor in our next 1:1"],
    ["my manager isnt really into 1:1s"],
    ["i had a 1:1 with grace"],
    ["what do i say in a 1:1 with my junior"],
    ["move my 1:1 to friday"],
    ["the next one please"],
  ])("%j is none", (text) => {
    expect(oneToOneIn(text, true, "en")).toBeNull();
  });
});
