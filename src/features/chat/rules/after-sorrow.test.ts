/** What is heard as what comes after a loss, an illness or the like, and what is not. */
import { describe, expect, it } from "vitest";
import { afterSorrow, isPerhapsDeath, laterIn, type SorrowTold } from "./after-sorrow.ts";

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
    ["i take off till wednesday next week", "absent"],
    ["im not in the office until 4 january", "absent"],
    ["i will be back in january i guess", "absent"],
    ["is grace told about this by you", "known"],
    ["does tom know about it?", "known"],
    ["can u tell omar that i wont do the pairing", "tell-for-me"],
    ["could you let my lead know i am away?", "tell-for-me"],
    ["mum cries all the time and i dont know what to say to her", "comfort"],
    ["how can i help him?", "comfort"],
    ["no i dont want to talk to a person at work", "not-here"],
    ["i dont want to tell anyone", "not-here"],
    ["i dont think i can do the challenge thing this week", "rest"],
    ["pls skip this week then", "rest"],
    ["skip it", "rest"],
    ["not this week please", "rest"],
    ["no challenges for now", "rest"],
    ["pls stop it. dont want tasks while this is going on", "rest"],
    ["i have no head for this", "rest"],
    ["my head is elsewhere", "rest"],
    ["leave me alone with this for now", "rest"],
    ["can we drop it for now", "rest"],
    ["sorry, too much info", "sorry"],
    ["he didnt make it", "died"],
    ["grandma is gone", "died"],
    ["we lost her this morning", "died"],
    ["he passed on sunday", "died"],
    ["dad didn't make it in the end", "died"],
    ["she is no longer with us", "died"],
    ["he is gone", "perhaps-died"],
    ["my husband is gone", "perhaps-died"],
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
    "no challenge is too hard for me",
    "i dont want the challenge to end",
    "i skip the standup today",
    "the challenge is not for this week",
    "we lost the client this morning",
    "can you tell me more",
    "can you let it rest",
    "what do i say to the client",
    "i dont want to talk about estimates",
    "is it known",
    "good news, the release is out",
    "my mentor is gone today",
    "my boss is gone",
    "my colleague passed yesterday",
    "our teacher didn't make it on Friday",
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
    for (const text of ["how can I help him", "what should i say to him", "how do i tell my manager"])
      expect(afterSorrow(text, days, "en")).toBeNull();
  });
});

it.each(["he is gone", "she passed", "he passed yesterday", "he didn't make it on Friday", "grandma is gone"])(
  "may say a death, where no answer right before was to a sorrow: %s",
  (text) => {
    for (const isNear of [true, false])
      expect(afterSorrow(text, { kind: null, isNear, isFresh: false }, "en")).toBe("perhaps-died");
  },
);

it.each([
  "he didnt make it to the meeting",
  "she is gone for lunch",
  "he passed the ticket on",
  "we lost him in the maze",
])("tells of no death: %s", (text) => {
  expect(isPerhapsDeath(text, "en")).toBe(false);
  expect(afterSorrow(text, AFTER, "en")).not.toBe("died");
});

describe("what is told at any time", () => {
  it.each([
    ["funeral was ok. lots of cake lol", "buried"],
    ["the funeral was nice. everybody was there. even grace", "buried"],
    ["dads funeral was on monday", "buried"],
    ["back from the funeral", "buried"],
    ["we buried him yesterday", "buried"],
    ["my grandmas funeral went well", "buried"],
    ["i feel a bit better today", "eased"],
    ["im feeling better", "eased"],
    ["feel much better now, thanks", null],
    ["i'm doing a little better :)", "eased"],
    ["i slept better", "eased"],
    ["i am ok again", "eased"],
    ["i feel better about the release", null],
    ["i feel better prepared", null],
    ["i dont feel better", null],
    ["i'd feel better if you asked less", null],
    ["i am better at java", null],
    ["is the funeral on monday?", null],
    ["it was a funeral of a meeting", null],
    ["we buried the old api", null],
    ["the export is better now", null],
  ])("%s", (text, what) => {
    expect(laterIn(text, "en")).toBe(what);
  });
});
