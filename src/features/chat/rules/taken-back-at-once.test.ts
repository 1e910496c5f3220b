import { expect, it } from "vitest";
import { isTakenBackAtOnce } from "./taken-back-at-once.ts";

it.each([
  "move it to fri 4, no wait leave it",
  "thu 3, actually no",
  "skip it. no wait dont",
  "skip it. no wait",
  "pause for two weeks - scratch that",
  "im in. hm, actually no, sorry",
  "remind me tomorrow at 9, oh wait, never mind",
  "skip this week, no actually keep it",
  "make it bigger, on second thought leave it as it is",
])("nothing is to be done: %s", (text) => expect(isTakenBackAtOnce(text, "en")).toBe(true));

it.each([
  "no wait, dont",
  "actually no",
  "skip it, no wait, move it to friday",
  "fri 4, no wait, thu 3",
  "move it, no wait keep wed but 3",
  "skip it",
  "thursday is bad, sorry",
  "is it thursday, no?",
  "she said skip it and i said no wait until we have talked about all of it with the client tomorrow, no",
  "i told them to wait, no answer came",
  "no, leave it",
  "yes, wait for lena",
])("something is, or nothing was: %s", (text) => expect(isTakenBackAtOnce(text, "en")).toBe(false));
