/** A pause that begins later: until then all goes on, then nothing comes, then it goes on by itself. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) =>
  joins(maya, { manager: "U0GRACE", country: null }),
);
const days = async ({ query }: Scene): Promise<unknown> =>
  (
    await query(
      "select status, paused_from::text as from, paused_until::text as until from members where user_id = 'U0MAYA'",
    )
  )[0];

story("is heard in plain words, seen, held, and over by itself", async (scene) => {
  const { maya, grace, settle, moveTo } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, "pause from 14 December for two weeks")).toMatchInlineSnapshot(`
    "Noted: I stay quiet from Monday, 14 December, and on Monday, 28 December I am back. Until it begins all goes on as usual.
    [No pause after all]"
  `);
  expect(await days(scene)).toEqual({ status: "active", from: "2026-12-14", until: "2026-12-28" });
  await maya.openHome();
  expect(maya.home()?.plain).toContain("Quiet from 14 December 2026 until 28 December 2026; that day I am back");
  expect(maya.home()?.plain).toContain("[No pause after all]");
  await grace.command("/growth team");
  expect(JSON.stringify(grace.dm())).not.toContain("14 December");
  /** Days on which a nudge was offered; those of this month. */
  const nudged = async (): Promise<unknown[]> =>
    (
      await scene.query("select offered_at::date::text as day from nudges where offered_at >= '2026-12-01' order by 1")
    ).map((row) => row["day"]);
  await moveTo("2026-12-01T09:05:00Z");
  await maya.command("/growth skip");
  await moveTo("2026-12-08T09:05:00Z");
  await maya.command("/growth skip");
  expect(await nudged()).toEqual(["2026-12-01", "2026-12-08"]);
  const heard = maya.dm().length;
  for (const at of ["2026-12-14T09:05:00Z", "2026-12-15T09:05:00Z", "2026-12-22T09:05:00Z", "2026-12-27T09:05:00Z"])
    await moveTo(at);
  expect(maya.dm()).toHaveLength(heard);
  await maya.openHome();
  expect(maya.home()?.plain).toContain("Quiet until 28 December 2026; that day I am back");
  await moveTo("2026-12-29T09:05:00Z");
  expect(await nudged()).toEqual(["2026-12-01", "2026-12-08", "2026-12-29"]);
  expect(await days(scene)).toEqual({ status: "active", from: null, until: null });
});

storyEach([
  ["I'm away next week", "2026-11-30", "2026-12-07"],
  ["pause me from monday until the 20th", "2026-11-30", "2026-12-21"],
])("%s", async (scene, words, from, until) => {
  const said = settledAnswers(scene.settle);
  await said(scene.maya, words);
  expect(await days(scene)).toEqual({ status: "active", from, until });
});

story("is typed behind the command, and taken back by a word, a button or the menu", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  for (const [words, from, until] of [
    ["from 14 dec until 3 jan", "2026-12-14", "2027-01-04"],
    ["14-20 dec", "2026-12-14", "2026-12-21"],
    // Without an end, which is stored as the last of all days.
    ["from monday", "2026-11-30", "9999-12-31"],
  ]) {
    await maya.command(`/growth pause ${words}`);
    expect(await days(scene)).toEqual({ status: "active", from, until });
  }
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "Noted: from Monday, 30 November I stay quiet until you start again. Until then all goes on as usual. That takes the place of the pause that you planned from Monday, 14 December until Monday, 21 December.
    [Back to the one before] [No pause after all]"
  `);
  await maya.click("resume.now", { in: "message" });
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(
    `"The pause from Monday, 30 November is off. The next nudge comes on Tuesday, 1 December."`,
  );
  expect(await days(scene)).toEqual({ status: "active", from: null, until: null });
  await maya.command("/growth pause 14-20 dec");
  await said(maya, "no pause");
  expect(await days(scene)).toEqual({ status: "active", from: null, until: null });
  await maya.command("/growth pause 14-20 dec");
  await maya.command("/growth resume");
  expect(await days(scene)).toEqual({ status: "active", from: null, until: null });
});

story("stands in the export", async ({ maya, settle }) => {
  await maya.command("/growth pause 14-20 dec");
  await maya.command("/growth export");
  await settle();
  const files = maya.dm().flatMap((message) => message.files.map(({ text }) => text));
  expect(files.join("\n")).toContain("Nudges are to be paused from 14 December 2026 until 21 December 2026.");
});

story("has begun for every reader on its first day", async ({ maya, settle, moveTo }) => {
  await maya.command("/growth pause 14-20 dec");
  await moveTo("2026-12-14T09:05:00Z");
  const heard = maya.dm().length;
  await maya.command("/growth export");
  await settle();
  const files = maya
    .dm()
    .slice(heard)
    .flatMap((message) => message.files.map(({ text }) => text));
  expect(files.join("\n")).toContain("Nudges are paused until 21 December 2026.");
  await maya.command("/growth");
  expect(JSON.stringify(maya.dm().at(-1))).toContain("Start again");
});

story(
  "without an end leaves no empty place where the next nudge would be named",
  async ({ grace, workspace, moveTo }) => {
    await joins(grace, { zone: "Europe/Lisbon" });
    await grace.command("/growth pause from monday");
    await workspace.change().setZone("U0GRACE", "America/New_York");
    await moveTo("2026-11-25T15:00:00Z");
    expect(grace.dm().at(-1)?.plain).toContain(
      "so your times stay as they are: the next nudge comes after your pause.",
    );
  },
);

storyEach([["pause 14-20 november"], ["I am away from 14 to 20 november"]])(
  "that is over is asked about: %s",
  async (scene, words) => {
    const before = await days(scene);
    expect(await settledAnswers(scene.settle)(scene.maya, words)).toContain("That day is past");
    expect(await days(scene)).toEqual(before);
  },
);

story("that begins today is typed with its end", async (scene) => {
  for (const [words, until] of [
    ["from today until friday", "2026-11-28"],
    ["from 24 nov to 4 dec", "2026-12-05"],
    ["until 3 january, start again from 4 january", "2027-01-03"],
    ["24-27 nov", "2026-11-28"],
    ["14-27 nov", "2026-11-28"],
  ]) {
    await scene.maya.command(`/growth pause ${words}`);
    expect(await days(scene)).toEqual({ status: "paused", from: null, until });
    await scene.maya.command("/growth resume");
  }
});
