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
  ["the grace thing - did it today, not easy", { at: 1, isTold: true }],
  ["the grace thing: done with tom, half the room laughed", { at: 1, isTold: true }],
  ["did graces thing, nothing broke", { at: 1, isTold: true }],
  ["the grace thing - done it all", { at: 1, isTold: false }],
  ["the grace thing - done, half an hour was enough", { at: 1, isTold: true }],
  ["the grace thing - did this", { at: 1, isTold: false }],
  ["the grace thing - did not get to it yet", null],
  ["the grace thing - did not", null],
  ["the grace thing, i did nothing of it yet", null],
  ["the grace thing - did half of it", null],
  ["the grace thing - did it, but only half", null],
  ["the grace thing: done, not really", null],
  ["the grace thing: done. not yet", null],
  ["the grace thing - done, kind of", null],
  ["the grace thing - done only the first part", null],
  ["the grace thing - i did most of it", null],
  ["the grace thing is almost done", null],
  ["did graces thing halfway", null],
  ["did grace's thing go out", null],
  ["did grace's challenge get lost", null],
  ["the grace thing - did you tell her", null],
  ["the grace thing - did grace see it", null],
] as const)("%s", (text, found) => {
  expect(doneOfGivenIn(text, NAMES, "en")).toEqual(found);
});
