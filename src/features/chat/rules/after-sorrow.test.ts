/** What is heard as what comes after a loss, an illness or the like, and what is not. */
import { describe, expect, it } from "vitest";
import { afterSorrow, type SorrowTold } from "./after-sorrow.ts";

const AFTER: SorrowTold = { kind: null, isNear: true, isFresh: true };

describe("what is said after a sorrow", () => {
  it.each([
    ["i wont be in this week", "absent"],
    ["I won’t be at work until Thursday", "absent"],
    ["i'm off for two weeks", "absent"],
    ["not in tomorrow", "absent"],
    ["i am taking a few days off", "absent"],
    ["i cant come in this week", "absent"],
    ["we are away until monday", "absent"],
    ["i need some time off", "absent"],
    ["im back at work since today. it is strange", "back"],
    ["i'm back", "back"],
    ["first day back today", "back"],
    ["hi, back in the office", "back"],
    ["i am working again", "back"],
    ["came back to work today", "back"],
    ["do i have to tell my manager", "must-tell"],
    ["must i give a reason?", "must-tell"],
    ["what do i tell my team", "must-tell"],
    ["how do i say it to my lead?", "must-tell"],
    ["do they have to know?", "must-tell"],
    ["what should i write to hr", "must-tell"],
    ["does my manager know from you", "known"],
    ["who sees this?", "known"],
    ["will you tell anyone", "known"],
    ["is this confidential?", "known"],
    ["did you tell my boss?", "known"],
    ["how long will it hurt", "eases"],
    ["does it get easier?", "eases"],
    ["thank you", "thanks"],
    ["thanks, that's kind of you", "thanks"],
    ["ok thank you so much for listening", "thanks"],
    ["sorry for dumping this on you", "sorry"],
    ["the funeral is on friday", "funeral"],
    ["we bury him on tuesday", "funeral"],
    ["he is out of hospital", "better"],
    ["dad is in rehab now, he can speak a bit", "better"],
    ["the operation went well", "better"],
    ["she had cancer", "more"],
    ["he was only 52", "more"],
  ])("%s", (text, what) => {
    expect(afterSorrow(text, AFTER, "en")).toBe(what);
  });

  it.each([
    "what is next",
    "done, i asked sales",
    "when i am back i do it",
    "i'm not back until monday, what do i do with the ticket?",
    "i am not in the team channel",
    "do i have to tell the client about the release",
    "pause until monday",
    "i am into it",
    "the form keeps my text",
    "how do i say no to my manager",
    "what should I write in my reflection",
    "How do I write a good OKR?",
    "we bury our old API on Friday",
    "does my manager see my reflections?",
    "please keep this between us",
    "I asked support about it and it went well",
    "good news, the release is out",
  ])("is answered as on any other day: %s", (text) => {
    expect(afterSorrow(text, AFTER, "en")).toBeNull();
  });

  it("is known of a sorrow of some days ago only where it speaks of it, or of being away or back", () => {
    const days: SorrowTold = { ...AFTER, isNear: false, isFresh: false };
    expect(afterSorrow("i'm back", days, "en")).toBe("back");
    expect(afterSorrow("i wont be in this week", days, "en")).toBe("absent");
    expect(afterSorrow("he can speak a bit", days, "en")).toBe("better");
    for (const text of ["thank you", "do i have to tell my manager", "she had a look", "who sees this?"])
      expect(afterSorrow(text, days, "en")).toBeNull();
  });
});
