import { expect, it } from "vitest";
import { areaToldIn } from "./area-told.ts";

it.each([
  ["i helped Priya debug her CORS problem today, 2 hours, she can do it alone now", "people"],
  ["mentored the new intern for an hour", "people"],
  ["we walked a new colleague through the release", "people"],
  ["i taught tom how to read a query plan", "people"],
  ["showed Omar the deploy, he can do it by himself now", "people"],
  ["i gave a little talk on idempotency in the dev meeting on monday, 12 people were there", "leadership"],
  ["ran a workshop about testing for the team", "leadership"],
  ["just came out of the call with the client\nthey never spoke about the features at all", "clients"],
  ["talked to sales about what buyers ask for", "market"],
  ["was on call, wrote the post mortem of the outage", "operations"],
  ["refactored the importer and deleted 300 lines", "craft"],
  ["wrote the guide for the new importer", null],
  ["drew our services on one page", null],
  ["i helped myself with a script", null],
])("%s: %s", (story, area) => {
  expect(areaToldIn(story, "en")).toBe(area);
});
