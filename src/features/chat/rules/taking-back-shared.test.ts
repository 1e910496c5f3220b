import { expect, it } from "vitest";
import { withoutSharing } from "./taking-back-shared.ts";

const guesses = [{ act: "share", sureness: 0.9 }] as const;

it.each([
  ["i thought again, i would rather not have her see that", "unshare"],
  ["rather not that grace gets to read it", "unshare"],
  ["nobody should get to see that one", "unshare"],
  ["no one needs to read that", "unshare"],
  ["i did not mean to show it to him", "unshare"],
  ["don't forget to share it with grace", "share"],
  ["i would rather show it to grace than to omar", "share"],
  ["nobody told me i could, so share it with grace", "share"],
])("%s: is read as %s", (text, act) => {
  expect(withoutSharing(text, guesses, "en")[0]?.act).toBe(act);
});
