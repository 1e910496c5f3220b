import { expect, test } from "vitest";
import { saidBeside } from "./said-beside.ts";

test.each([
  ["sure, she can come, tell her to dial in 5 min early", "to dial in 5 min early"],
  ["yes! please let him know that the room is 3.14", "that the room is 3.14"],
  ["ok, remind them to bring the laptop.", "to bring the laptop"],
  ["she can come, tell Maya not to record anything", "not to record anything"],
  ["yes, tell her yes", null],
  ["tell him that it's fine", null],
  ["tell her to come", null],
  ["sure, she can come", null],
  ["tell me more", null],
])("%s", (text, words) => {
  expect(saidBeside(text, "en")).toBe(words);
});
