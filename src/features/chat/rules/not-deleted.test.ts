import { expect, it } from "vitest";
import { keepsWhatWouldGo } from "./not-deleted.ts";
import type { Offer } from "./talk.ts";

const offering = (action: string, isHeld = false): { readonly offers: readonly Offer[] } => ({
  offers: [{ action, value: "x", ...(isHeld ? { isHeld: true as const } : {}) }],
});

it.each([
  "no dont delete",
  "don't delete it",
  "no, please do not delete anything",
  "wait, don't remove that!",
  "i don't want to delete my entries",
  "oh no keep everything",
  "do not erase all of it please",
])("keeps what would go: %s", (text) => {
  for (const action of ["forget.confirm", "forget.open", "reflection.delete", "reflection.delete.2"])
    expect(keepsWhatWouldGo(text, offering(action), "en")).toBe(true);
  expect(keepsWhatWouldGo(text, offering("nudge.accept"), "en")).toBe(false);
  expect(keepsWhatWouldGo(text, offering("forget.confirm", true), "en")).toBe(false);
});

it.each([
  "delete it",
  "yes delete everything",
  "don't delete the second one, the first",
  "why don't you delete it",
  "no, delete the other one",
  "dont keep it",
  "what happens if i don't delete it",
])("says something else: %s", (text) => {
  expect(keepsWhatWouldGo(text, offering("forget.confirm"), "en")).toBe(false);
});
