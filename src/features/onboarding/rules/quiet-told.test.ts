import { expect, it } from "vitest";
import { quietTold } from "./quiet-told.ts";

it.each([
  ["no messages until monday", "until monday"],
  ["No messages until Tuesday, please!", "until tuesday"],
  ["i'm fine, its just a lot. no messages until monday please", "until monday"],
  ["i said no messages until monday", "until monday"],
  ["just leave me alone this week", "after this week"],
  ["please don't write me this week", "after this week"],
  ["dont ping me before thursday", "until thursday"],
  ["ok, please leave me alone for the rest of the week", "after this week"],
  ["could you please not a word until the 14th", "until the 14th"],
  ["nothing from you until next week please", "until next week"],
  ["flu. nothing from you this week please", "after this week"],
  ["too much on. no nudges for two weeks", "for two weeks"],
  ["do not disturb me today", "after today"],
  ["stop messaging me till 3 january", "until 3 january"],
  ["no challenges till 3 january thanks", "until 3 january"],
  ["can i please have no messages for a few days", "for a few days"],
  ["I don't want any messages this month. Release.", "after this month"],
  ["hold my nudges till wednesday", "until wednesday"],
  // An hour is no day, and a release is none that is known.
  ["dont write before 11", null],
  ["no messages until 11", null],
  ["no messages until the release is out", null],
  ["no messages", null],
  ["leave me alone", null],
  // Whoever wants more.
  ["further challenges next week please", null],
  ["more challenges this week please", null],
  ["messages until monday please", null],
  ["I don't want no messages until monday", null],
  ["no messages until monday - said my lead", null],
  ["my lead says no messages until monday", null],
  // A question, somebody else's words, and what is sent elsewhere.
  ["no messages until monday?", null],
  ["there are no messages until monday", null],
  ["my lead said no messages until monday", null],
  ["the queue has no messages until monday", null],
  ["no deploys until monday", null],
  ["no meetings this week", null],
  ["don't write to Omar this week", null],
  ["don't ping me about this one until monday", null],
  ["don't leave me alone this week", null],
  ["i have nothing until monday", null],
  ["i went back to my desk. so no, nothing this week", null],
  ["don't stop the messages until monday", null],
  ["no messages until monday. no, no messages this week", null],
] as const)("%s: %s", (text, until) => {
  expect(quietTold(text, "en")).toBe(until);
});
