import { expect, it } from "vitest";
import { keepWishIn } from "./keep-wish.ts";

const KEPT = { isPrivate: false, isYes: true };
const PRIVATELY = { isPrivate: true, isYes: true };
const ASKED = { isPrivate: true, isYes: false };

it.each([
  ["yes keep all of it", KEPT],
  ["keep all of it", KEPT],
  ["save it", KEPT],
  ["yes please save everything", KEPT],
  ["keep both", KEPT],
  ["ok keep them all together", KEPT],
  ["log it", KEPT],
  ["yes keep it, but dont tell grace", PRIVATELY],
  ["Keep it just for me", PRIVATELY],
  ["yes but private pls", PRIVATELY],
  ["save it, my manager neednt see that", PRIVATELY],
  ["keep it, grace doesn't need to know", PRIVATELY],
  ["yes, only for me", PRIVATELY],
  ["yes. just between us", PRIVATELY],
  ["ok but don’t share it with my manager", PRIVATELY],
  ["keep it private", PRIVATELY],
  ["keep it, not for my boss", PRIVATELY],
  ["yes keep it but nobody else sees it", PRIVATELY],
  ["for me only please", PRIVATELY],
  ["dont tell grace", ASKED],
  ["no, keep it private", ASKED],
  ["but don't share it", ASKED],
  ["yes", null],
  ["no", null],
  ["dont keep it", null],
  ["no dont keep that", null],
  ["keep going", null],
  ["keep it on thursday", null],
  ["yes keep the plan on friday", null],
  ["save my seat", null],
  ["yes but not on friday", null],
  ["not for me", null],
  ["keep it and share it with grace", null],
  ["i told grace already", null],
])("%s", (text, wish) => {
  expect(keepWishIn(text, "en")).toEqual(wish);
});
