import { expect, it } from "vitest";
import { isComplaint } from "./complaint.ts";

it.each([
  ["grace said i shall stop with the growth stuff until release is out. she said its a nice to have", true],
  ["she gave the import redesign to ben even tho it was my idea", true],
  ["my lead told me to drop it", true],
  ["grace says we should stop that", true],
  ["he wants me to do something useful", true],
  ["they handed the project to tom although it was my project", true],
  ["she never asks me", true],
  ["she wont listen anyway", true],
  ["it was my idea and tom presented it", true],
  ["she said that i should ask more often", false],
  ["tom told me to sit in on the call", false],
  ["i gave the demo to sales and it was my idea", false],
  ["they never stop asking for exports", false],
  ["lena said it was my best talk", false],
  ["grace gave the talk to the whole team", false],
  ["does she say i should stop?", false],
  ["we stopped the import and it was quiet", false],
  ["i never listen to podcasts", false],
  ["he said the workers have to stop on mondays", false],
  ["i should stop working now", false],
  ["lena told me to stop by and i learned a lot", false],
  ["he said i should stop by his desk", false],
  ["ben told me to drop in on thursday", false],
  ["she told me i should drop by", false],
  ["omar said i should drop the script and just talk, it went well", false],
  ["lena told me to drop the slides, she was right", false],
  ["he told me to stop it and nobody was happy", true],
  ["she said i should drop it, the rest did not go well", true],
  ["the demo went well and then he said i should drop it", true],
])("%s", (text, complains) => {
  expect(isComplaint(text, "en")).toBe(complains);
});
