import { expect, it } from "vitest";
import { isOfChallenge, phraseAskedIn, plainAskIn } from "./plain-asks.ts";

const REMINDER = { kind: "reminder" };
const ROLE = { kind: "role" };
const NOW = { kind: "now", mayBeOrder: false };

it.each([
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
  ["what does a lead actually do", ROLE],
  ["what does a tech lead do all day?", ROLE],
  ["hey, what do architects really do", ROLE],
  ["what's the job of a product owner", ROLE],
  ["what is it like to be a team lead", ROLE],
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
