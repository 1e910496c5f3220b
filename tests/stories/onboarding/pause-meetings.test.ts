/** What somebody has with others in the days of their pause is said with it, and can be moved at once. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { meetsMentor } from "#tests/support/mentors.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", (scene) => meetsMentor(scene), { timeout: 90_000 });

story("a meeting in those days is named with the pause", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "im off from 25 nov to 3 dec")).toMatchInlineSnapshot();
});

story("a pause that ends before it says nothing of it", async ({ maya, settle }) => {
  expect(await settledAnswers(settle)(maya, "pause until 26 november")).not.toContain("lies in those days");
});
