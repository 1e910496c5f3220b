/** What was given and not answered yet is to be another one, or to have another reason: its button takes it back, and nothing happens by the words. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { hasGivenToMaya, statusOf } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { storyEach } = storiesAt("2026-11-24T10:00:00Z", hasGivenToMaya, { timeout: 90_000 });

storyEach([["not joined"], ["joined"]])("whoever gave it has %s", async (scene, how) => {
  const { grace, settle } = scene;
  if (how === "joined") await joins(grace, { country: null });
  const said = settledAnswers(settle);
  for (const text of [
    "give her another one instead",
    "change the reason of maya's challenge",
    "change the reason",
    "i gave maya the wrong challenge",
    "can i withdraw it",
  ])
    expect(await said(grace, text), text).toContain("[Take it back]");
  expect(await statusOf(scene, "U0MAYA")).toEqual(["offered"]);
});
