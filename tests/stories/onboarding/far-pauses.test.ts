/** A pause that reaches far is asked about first: its day is named with the year, and nothing happens before that. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) =>
  joins(maya, { manager: null, country: null }),
);
const daysOf = async ({ query }: Scene): Promise<unknown> =>
  (await query("select paused_from::text as from, paused_until::text as until from members"))[0];
const NONE = { from: null, until: null };

storyEach([
  ["no messages until november"],
  ["pause until 5 november"],
  ["leave me in peace until november pls, too much going on"],
  ["pause in november"],
  ["pause me till november please"],
  ["no nudges until the 1st of november"],
])("in November, %j may mean December", async (scene, words) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, words)).toMatch(
    /^That would be until \*\w+, [15] November 2027\*, 11 months from now\. Nothing has changed yet: which do you mean\?\n\[Until [15] December 2026\] \[Until [15] November 2027\]$/,
  );
  expect(await daysOf(scene)).toEqual(NONE);
  await maya.click("pause.nearer");
  await settle();
  expect(await daysOf(scene)).toEqual({ from: null, until: expect.stringMatching(/^2026-12-0[15]$/) });
});

story("the far day is one tap away, and another end can be said", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "pause until november");
  await maya.click("pause.days");
  await settle();
  expect(await daysOf(scene)).toEqual({ from: null, until: "2027-11-01" });
  await maya.click("resume.now");
  await settle();
  await said(maya, "pause until november");
  await said(maya, "until 7 december");
  expect(await daysOf(scene)).toEqual({ from: null, until: "2026-12-07" });
});

story("what is far and means nothing else has one day, and the way to another", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, "pause me until march please")).toMatchInlineSnapshot(`
    "That would be until *Monday, 1 March 2027*, 3 months from now. Nothing has changed yet: shall I be quiet for that long?
    [Until 1 March 2027] [Another day]"
  `);
  expect(await daysOf(scene)).toEqual(NONE);
  expect(await said(maya, "no")).toBe("Left as it was.");
  await said(maya, "pause me until march please");
  await said(maya, "yes");
  expect(await daysOf(scene)).toEqual({ from: null, until: "2027-03-01" });
});

story("a far beginning is asked about as well", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, "pause from 5 november")).toMatchInlineSnapshot(`
    "That would begin on *Friday, 5 November 2027*, 11 months from now. Nothing has changed yet: which do you mean?
    [From 5 December 2026] [From 5 November 2027]"
  `);
  await maya.click("pause.nearer");
  await settle();
  expect(await daysOf(scene)).toMatchObject({ from: "2026-12-05" });
});

story("typed behind the command it is asked about, and with its year it is not", async (scene) => {
  const { maya, settle } = scene;
  await maya.command("/growth pause until november");
  await settle();
  expect(maya.dm().at(-1)?.plain).toContain("which do you mean?");
  expect(await daysOf(scene)).toEqual(NONE);
  await maya.command("/growth pause until 1 november 2027");
  await settle();
  expect(await daysOf(scene)).toEqual({ from: null, until: "2027-11-01" });
});
