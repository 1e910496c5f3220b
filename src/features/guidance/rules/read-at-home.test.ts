import { expect, it } from "vitest";
import { mayBeReadAtHome } from "./read-at-home.ts";

it.each([
  ["my husband reads my slack, he will beat me if he sees this", true],
  ["can my husband see this? he goes mad and beats me", true],
  ["is this private? my boyfriend hit me and he looks at my phone", true],
  ["please delete this chat, my husband checks my phone and hits me", true],
  ["my wife reads my slack and she'll hit me if she sees this", true],
  ["if my bf finds these messages he will kill me", true],
  ["my hubby goes through my messages every night", true],
  ["what if he reads it", true],
  ["he beats me and she controls my phone", true],
  // Of work, and of nobody at home.
  ["my husband beats me", false],
  ["can grace see this", false],
  ["he reads my code before every merge", false],
  ["my partner sees this challenge as too small", false],
  ["my wife checks this ticket", false],
])("%s: %s", (text, is) => {
  expect(mayBeReadAtHome(text, "en")).toBe(is);
});
