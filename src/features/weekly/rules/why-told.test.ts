import { expect, it } from "vitest";
import { whyTold } from "./why-told.ts";

it.each([
  ["didnt happen, the PO was sick. not my fault", "outside"],
  ["did not happen, lena cancelled", "outside"],
  ["couldn't, he was on leave", "outside"],
  ["it didn't work, the meeting got postponed", "outside"],
  ["couldnt, vpn was down all day", "outside"],
  ["could not, they called it off", "outside"],
  ["couldn't make it, no time", "no-time"],
  ["didnt happen, too busy with the release", "no-time"],
  ["did not happen, nobody answered", "no-answer"],
  ["couldn't, she never replied", "no-answer"],
  ["it didn't work", null],
  ["i could not", null],
  ["didnt happen, i was shy", null],
])("%s: %s", (text, why) => expect(whyTold(text, "en")).toBe(why));
