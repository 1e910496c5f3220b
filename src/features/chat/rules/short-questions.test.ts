import { expect, it } from "vitest";
import { shortQuestionIn } from "./short-questions.ts";

const asked = (text: string, isPlanned = false): string | null => shortQuestionIn(text, { isPlanned, locale: "en" });

it.each([
  ["is that in my calendar", "calendar"],
  ["Is it already in my Outlook calendar?", "calendar"],
  ["did you put it in my calendar", "calendar"],
  ["is it in my calender", "calendar"],
  ["will it show up in my calendar?", "calendar"],
  ["where can I put my goal", "goal"],
  ["can you save my goal", "goal"],
  ["is there a place for my goals?", "goal"],
  ["how do i set a goal here?", "goal"],
  ["what was my goal again", "goal"],
  ["remove goal", "goal"],
  ["can you change my goal?", "goal"],
  ["what did you keep", "kept"],
  ["what have you saved so far?", "kept"],
  ["do i send that by slack or in person", "how-sent"],
  ["should i ask them in writing or face to face?", "how-sent"],
])("%s: %s", (text, kind) => expect(asked(text)).toBe(kind));

it.each([
  "is that on thursday",
  "put it in my calendar",
  "what is in my calendar tomorrow",
  "in outlook?",
  "my goal is to lead a workshop",
  "what is the goal of this challenge",
  "remove the goal keeper test",
  "where can i put my bike",
  "what do you keep about me",
  "did you keep it?",
  "how far am i from the end",
  "how far am i",
  "i want to do more",
  "earn more trust",
  "do i send that on monday or tuesday",
])("none: %s", (text) => expect(asked(text)).toBeNull());

it("two words lean on a plan", () => {
  expect(asked("in outlook?", true)).toBe("calendar");
  expect(asked("in", true)).toBeNull();
});
