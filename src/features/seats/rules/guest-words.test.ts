import { expect, it } from "vitest";
import { seatAspect } from "./guest-words.en.ts";

it.each([
  ["where is it", "where"],
  ["is there a zoom link", "where"],
  ["how do i join the call", "where"],
  ["who else is there", "others"],
  ["who else is there, and where", "others"],
  ["what is it about", null],
  ["when does it begin", null],
] as const)("%j asks for %s", (text, aspect) => {
  expect(seatAspect(text)).toBe(aspect);
});
