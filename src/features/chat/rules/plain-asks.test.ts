import { describe, expect, it } from "vitest";
import { isOfChallenge, phraseAskedIn, plainAskIn } from "./plain-asks.ts";

const REMINDER = { kind: "reminder" };
const NOW = { kind: "now", mayBeOrder: false };

it.each([
  ["Whom to contact for this", { kind: "whom" }],
  ["whom should i ask there", { kind: "whom" }],
  ["who is the right person for this?", { kind: "whom" }],
  ["whom to contact in sales", null],
  ["who contacts us for this", null],
  ["Should I remind them or leave it", null],
  ["should i ask again?", null],
  ["is it ok to ping him once more", null],
  ["shall i write to lena again or wait", null],
  ["should i ask lena", { kind: "propose", name: "lena", mustBeKnown: false }],
  ["should i leave or stay", null],
  ["can you ask again on monday", null],
  ["where was i", { kind: "where-left" }],
  ["ok, where did we stop last time?", { kind: "where-left" }],
  ["where was i wrong", null],
  ["where were we on friday", null],
  ["Can you remind them on my behalf", { kind: "ask-them", name: "them" }],
  ["can you remind me for this", null],
  ["how come you suggest that", { kind: "why-chosen" }],
  ["why did you pick this one for me?", { kind: "why-chosen" }],
  ["why do you suggest those two", { kind: "why-chosen" }],
  ["why this challenge", { kind: "why-chosen" }],
  ["hm, why did i get that one", { kind: "why-chosen" }],
  ["where does that suggestion come from", { kind: "why-chosen" }],
  ["why did you send me that message", null],
  ["why that?", null],
  ["why do you ask", null],
  ["can i take a challenge myself", { kind: "own-challenges" }],
  ["do i get challenges too", { kind: "own-challenges" }],
  ["could i have one for myself?", { kind: "own-challenges" }],
  ["can managers take part too", { kind: "own-challenges" }],
  ["are there challenges for managers", { kind: "own-challenges" }],
  ["is this for me too?", { kind: "own-challenges" }],
  ["i want one myself", { kind: "own-challenges" }],
  ["can i give her a challenge too", null],
  ["can i take it back", null],
  ["can i do it myself", null],
  ["could i ask lena? shes a consultant right", { kind: "propose", name: "lena", mustBeKnown: false }],
  ["can i maybe talk to Omar about it?", { kind: "propose", name: "omar", mustBeKnown: false }],
  ["would it be ok to ask priya", { kind: "propose", name: "priya", mustBeKnown: false }],
  ["ok i ask lena", { kind: "propose", name: "lena", mustBeKnown: false }],
  ["then i'll ask priya directly", { kind: "propose", name: "priya", mustBeKnown: false }],
  ["i ask around", null],
  ["i ask myself", null],
  ["whom do i ask in support, luis?", { kind: "propose", name: "luis", mustBeKnown: false }],
  ["luis maybe? i want to know which checkout tickets come most", { kind: "propose", name: "luis", mustBeKnown: true }],
  ["what about tom?", { kind: "propose", name: "tom", mustBeKnown: true }],
  ["could i ask you something", null],
  ["can i ask support?", null],
  ["should i ask someone about it", null],
  ["could i ask lena to be my mentor", null],
  ["can i ask lena when the release is", null],
  ["what about monday?", null],
  ["tomorrow maybe?", null],
  ["is the reminder moved too?", REMINDER],
  ["did you move the reminder as well", REMINDER],
  ["will you remind me?", REMINDER],
  ["do i still get a reminder", REMINDER],
  ["when will you remind me", REMINDER],
  ["and the reminder?", REMINDER],
  ["is my reminder still set?", REMINDER],
  ["when is my reminder", REMINDER],
  ["will you remind me on thursday", null],
  ["remind me when you can", null],
  ["is the reminder service moved too? our cron", null],
  ["the reminder came too late", null],
  ["move the reminder to 10", null],
  ["what does a lead actually do", null],
  ["what does a tech lead do all day?", null],
  ["hey, what do architects really do", null],
  ["what's the job of a product owner", null],
  ["what is it like to be a team lead", null],
  ["what does the lead want from me", null],
  ["what does lena do", null],
  ["what do i do as a lead here", null],
  ["what do i do now", null],
  ["my lead does nothing", null],
  ["could Lena be my mentor", { kind: "mentor", name: "lena" }],
  ["i'd like omar as my mentor", { kind: "mentor", name: "omar" }],
  ["can you ask Grace to mentor me pls", { kind: "mentor", name: "grace" }],
  ["would Tom Berg mentor me?", { kind: "mentor", name: "tom" }],
  ["could somebody be my mentor", null],
  ["could you be my mentor", null],
  ["can i be lena's mentor", null],
  ["lena is my mentor", null],
  ["i'll do it now", NOW],
  ["ok doing it rn", NOW],
  ["on it now", NOW],
  ["let me try this right now", NOW],
  ["should i do it now?", null],
  ["i can't do it now", null],
  ["they do it now by hand", null],
  ["do it now", { kind: "now", mayBeOrder: true }],
  ["yes, do it now", { kind: "now", mayBeOrder: true }],
  ["just start it right now", { kind: "now", mayBeOrder: true }],
] as const)("%s", (text, asked) => {
  expect(plainAskIn(text, "en")).toEqual(asked);
});

const offer = (action: string, value = "x", main = true) => ({ action, value, main });

it.each([
  ["do it now", { isQuestion: true, offers: [offer("pause.two-weeks")] }, false],
  ["do it now", { isQuestion: false, offers: [offer("cadence.stop", "stop", false), offer("nudge.skip")] }, false],
  ["do it now", { isQuestion: true, offers: [offer("nudge.accept")] }, false],
  ["do it now", { isQuestion: false, offers: [offer("cadence.stop", "stop", false)] }, false],
  ["do it now", { isQuestion: false, offers: [offer("nudge.accept"), offer("nudge.skip", "x", false)] }, true],
  ["do it now", { isQuestion: false, offers: [] }, true],
  ["do it now", { isQuestion: false, offers: [{ ...offer("chat.log"), isHeld: true as const }] }, true],
  ["i'll do it now", { isQuestion: true, offers: [offer("pause.two-weeks")] }, false],
  ["i'll do it now", { isQuestion: true, offers: [] }, false],
  ["i'll do it now", { isQuestion: true, offers: [offer("nudge.move")] }, true],
  ["i'll do it now", { isQuestion: false, offers: [offer("chat.do", "prepare")] }, true],
] as const)("%s, after %j: of the challenge: %s", (text, talk, isOf) => {
  const asked = plainAskIn(text, "en");
  expect(asked?.kind === "now" && isOfChallenge(asked, talk)).toBe(isOf);
});

it.each([
  ["what do u mean by 'file the first relative'", "file the first relative"],
  ["what does “the first relative” mean?", "the first relative"],
  ["wdym by first relative", "first relative"],
  ["what is the second relative", null],
  ["what do you mean by privacy", null],
  ["what do you mean", null],
  ["when is the first relative due", null],
  ["what's the first relative", "the first relative"],
  ["what does same kind mean", "same kind"],
  ["what do you do?", null],
  ["what do you do if it breaks", null],
  ["what do i do", null],
  ["what is it for?", null],
  ["what is the file", null],
  ["what does it for you mean", null],
  ["what is bugs of the same", "bugs of the same"],
] as const)("%s", (text, phrase) => {
  const challenge =
    "Look for bugs of the same kind, and file the first relative. It is a multi domain problem: what you do with it for you is yours.";
  expect(phraseAskedIn(text, challenge, "en")).toBe(phrase);
});

describe("whether anything waits for them", () => {
  it.each([
    "is there anything waiting for me",
    "Is anybody waiting for my answer?",
    "do i still have to answer anybody",
    "what's waiting for me",
    "anything open from me?",
    "does anyone still wait for me",
    "are there any requests waiting for me",
  ])("%s", (text) => expect(plainAskIn(text, "en")).toEqual({ kind: "waiting" }));

  it.each([
    "is there anything new for me",
    "i am waiting for lena",
    "is the build waiting for me to approve it",
    "is anybody there",
    "what is open",
    "do i have to answer this",
    "do i have to answer",
    "is there a seat open for me",
  ])("not: %s", (text) => expect(plainAskIn(text, "en")).toBeNull());
});

describe("that the bot writes to somebody for them", () => {
  it.each([
    ["can you ask her for me", "her"],
    ["could you please write to lena for me?", "lena"],
    ["ok, would you message them on my behalf", "them"],
    ["can u ping omar for me pls", "omar"],
    ["will you ask him that in my name", "him"],
  ])("%s", (text, name) => expect(plainAskIn(text, "en")).toEqual({ kind: "ask-them", name }));

  it.each([
    "can you ask me again tomorrow",
    "can you write it down for me",
    "can you ask something else",
    "did you ask her for me",
    "i asked her",
    "can you write the message for me",
  ])("not: %s", (text) => expect(plainAskIn(text, "en")).toBeNull());
});

describe("what came while they were away, and whether somebody wrote", () => {
  it.each([
    "what did i miss",
    "hi, what did I miss while i was away?",
    "did i miss anything over christmas",
    "what happened while i was on holiday",
    "what have i missed since last week",
    "i'm back, what did i miss",
  ])("%s", (text) => expect(plainAskIn(text, "en")).toEqual({ kind: "missed" }));

  it.each([
    ["did lena write", "lena"],
    ["has omar replied yet?", "omar"],
    ["did Grace write back to me", "grace"],
    ["did priya message me already", "priya"],
  ])("%s", (text, name) => expect(plainAskIn(text, "en")).toEqual({ kind: "did-write", name }));

  it.each([
    "what happened",
    "what's new",
    "what did i miss in the call",
    "did you write to lena",
    "did she write it",
    "did lena write the test",
    "did anybody write to me",
    "has lena answered my question",
  ])("not: %s", (text) => expect(plainAskIn(text, "en")).toBeNull());
});

describe("whether somebody has to hear of it", () => {
  it.each([
    "should i tell anyone?",
    "do i have to tell somebody about it",
    "shall I inform anybody first",
    "should i let people know",
    "must i tell anyone of my plan",
  ])("%s", (text) => expect(plainAskIn(text, "en")).toEqual({ kind: "tell-anyone" }));

  it.each([
    "should i tell my manager",
    "should i tell someone that the build is broken",
    "did you tell anyone",
    "who do i tell",
    "should i tell her",
  ])("not: %s", (text) => expect(plainAskIn(text, "en")).toBeNull());
});
