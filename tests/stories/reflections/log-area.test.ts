/** Where an entry of the log belongs can be said behind it. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) => joins(maya, { country: null }), { timeout: 60_000 });

story("in words, and every word is kept", async ({ maya, settle, clock }) => {
  const said = settledAnswers(settle);
  const answer = await said(maya, "log: helped a newbie set up her laptop, under people");
  expect(answer).toContain("Network, mentorship and growing others");
  expect(await written(maya, clock)).toEqual(["helped a newbie set up her laptop, under people"]);
});
