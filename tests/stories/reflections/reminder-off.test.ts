/** A reminder that somebody wished for is off once the challenge is done, and that is said. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, grace, settle }) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await gives(grace, "@Maya");
    await settle();
    await maya.click("I'm in");
    await maya.close();
  },
  { timeout: 90_000 },
);
const OFF = "The reminder that you wished for, Monday, 30 November at 10:00, is off with that.";

storyEach([["done"], ["done, they clicked export three times"]])("%s", async ({ maya, settle }, words) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "ping me monday")).toContain("Monday, 30 November at 10:00");
  expect(await said(maya, words)).toContain(OFF);
});

story("where none was wished for, nothing is said of it", async ({ maya, settle }) => {
  expect(await settledAnswers(settle)(maya, "done, they clicked export three times")).not.toContain("reminder");
});
