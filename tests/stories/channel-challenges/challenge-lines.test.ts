/** Lines that people share in a challenge's thread, while they are on their way there. */

import { expect } from "vitest";
import { takeBackDone, tellDone } from "#src/features/channel-challenges/use-cases/channel-challenge.ts";
import { lineIsBeingWrittenDown } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, story } from "#tests/support/story.ts";

const AT = "2026-11-24T09:00:00Z";
const MAYA = { workspaceId: "T0HOUSE", userId: "U0MAYA" };
const LINE = "It rolls back by itself.";

async function starts({ maya, grace, query, settle }: Scene): Promise<string> {
  await joins(maya, { manager: "U0GRACE", country: null });
  await grace.command("/growth challenge", { channel: "C0DEV" });
  await grace.submit({ title: "Watch one deploy", why: "We all depend on it." });
  await settle();
  const [row] = await query<{ id: string }>("select id from channel_challenges");
  return row?.id ?? "";
}

const tells = ({ bot }: Scene, id: string, text: string): Promise<unknown> =>
  tellDone(bot.deps, MAYA, id, { text, isShared: true, area: "craft", sharedWithManager: false });

const linesIn = ({ omar }: Scene): string[] =>
  omar
    .channel("C0DEV")
    .filter(({ threadTs }) => threadTs !== null)
    .map(({ plain }) => plain);

async function drawn({ bot, settle }: Scene): Promise<void> {
  await settle();
  await bot.queue.runNow(["run-challenges"]);
  await settle();
}

story("a line that is taken back while it is being posted leaves the thread", AT, async (scene) => {
  const { bot, settle } = scene;
  const id = await starts(scene);
  await tells(scene, id, LINE);
  await settle();
  // Slack's answer for the line is written down, but not committed yet, when the line is taken back.
  const commits = await lineIsBeingWrittenDown(scene);
  const undone = takeBackDone(bot.deps, MAYA, id);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await commits();
  await undone;
  await drawn(scene);
  expect(linesIn(scene).join()).not.toContain(LINE);
});

story("a line that is changed while it is being posted is the changed one in the thread", AT, async (scene) => {
  const { workspace } = scene;
  const id = await starts(scene);
  workspace.faults.set("chat.postMessage", { times: 1, delayMs: 700 });
  await tells(scene, id, LINE);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await tells(scene, id, "It does not roll back.");
  await drawn(scene);
  expect(linesIn(scene).map((line) => line.includes("It does not roll back."))).toEqual([true]);
});

story("a line that is taken back and told anew before it left the thread stands there once", AT, async (scene) => {
  const { bot, workspace } = scene;
  const id = await starts(scene);
  await tells(scene, id, LINE);
  await scene.settle();
  // The old line is being deleted when the new one is told.
  workspace.faults.set("chat.delete", { times: 1, delayMs: 700 });
  await takeBackDone(bot.deps, MAYA, id);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await tells(scene, id, "It does roll back.");
  await drawn(scene);
  expect(linesIn(scene).map((line) => line.includes("It does roll back."))).toEqual([true]);
});
