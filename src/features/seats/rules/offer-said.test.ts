import { expect, it } from "vitest";
import { oftenSaid, placesSaid } from "./offer-said.en.ts";

it.each([
  ["every tuesday at 11 i have a support hour where two people may come", "weekly", 2],
  ["each week on monday at 9 up to 3 colleagues can listen", "weekly", 3],
  ["i have a weekly demo, somebody can come along", "weekly", null],
  ["every second thursday there is a release to watch", "fortnightly", null],
  ["a biweekly estimation, 4 seats", "fortnightly", 4],
  ["first monday of the month, five of you can come", "monthly", 5],
  ["a client call on thursday at ten, one person can listen", null, null],
  ["my call on friday, every developer is welcome", null, null],
])("%s", (words, often, places) => {
  expect([oftenSaid(words), placesSaid(words)]).toEqual([often, places]);
});
