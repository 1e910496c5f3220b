import { expect, it } from "vitest";
import { doneOfGivenIn } from "./given-done.ts";

const NAMES = ["Omar Haddad", "Grace Lim"];

it.each([
  ["the grace thing - did it", { at: 1, isTold: false }],
  ["Graces challenge is done", { at: 1, isTold: false }],
  ["did grace's thing already", { at: 1, isTold: false }],
  ["oh and i've finished the task from omar", { at: 0, isTold: false }],
  ["done what grace asked for", { at: 1, isTold: false }],
  ["did graces thing, they clicked export three times", { at: 1, isTold: true }],
  ["the omar one: done, nobody reads page two", { at: 0, isTold: true }],
  ["did grace see it?", null],
  ["grace did her thing", null],
  ["the grace thing is not done", null],
  ["i'll do the grace thing tomorrow", null],
  ["is the grace thing done?", null],
  ["the lena thing - did it", null],
  ["did it with grace", null],
  ["grace said it is done", null],
] as const)("%s", (text, found) => {
  expect(doneOfGivenIn(text, NAMES, "en")).toEqual(found);
});
