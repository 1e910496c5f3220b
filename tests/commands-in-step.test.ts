/** What a command showed is remembered by the conversation as it is then, whatever is saved of it at the same time. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { rowIsHeld } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) => joins(maya));

story("words of danger that are heard while a command is answered leave no day ordinary", async (scene) => {
  const { maya, settle, query } = scene;
  await settledAnswers(settle)(maya, "hello");
  const [before] = await query("select act, since from talks where user_id = 'U0MAYA'");
  // Another process has begun to save it, and has not ended.
  const careful = "update talks set careful_until = '2026-11-25T10:00:00Z' where user_id = $1";
  const release = await rowIsHeld(scene, careful, maya.userId);
  const shown = maya.command("/growth help");
  await release(1, async () => undefined);
  await shown;
  await settle();
  expect(await query("select act, since from talks where user_id = 'U0MAYA'")).toEqual([before]);
});
