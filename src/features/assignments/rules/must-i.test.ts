import { expect, it } from "vitest";
import { howAsked } from "./must-i.en.ts";

it.each([
  ["do i have to do this?", "other"],
  ["is this mandatory", "other"],
  ["can i say no?", "may"],
  ["so, can i also refuse", "may"],
  ["am i allowed to decline", "may"],
  ["is it voluntary", "may"],
  ["what happens if i say no", "if"],
  ["what if i refuse", "if"],
] as const)("%j is answered as %s", (text, how) => {
  expect(howAsked(text)).toBe(how);
});
