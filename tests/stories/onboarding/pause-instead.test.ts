/** Another pause in place of the one that there is: what was said is done, the one before is named, and a button goes back to it. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-23T10:00:00Z", async ({ maya }) => joins(maya, { manager: null, country: null }));

story("a shorter one is taken, and the longer one is a press away", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  const pause = async (): Promise<unknown> =>
    (await query("select status, paused_from::text as from, paused_until::text as until from members"))[0];
  await said(maya, "pause until 12 december");
  expect(await said(maya, "pause until friday")).toMatchInlineSnapshot(`
    "I stay quiet until Friday, 27 November; that day I am back, and the next nudge comes on Tuesday, 1 December. Until now it was until Saturday, 12 December.
    [Back to the one before] [Start again]"
  `);
  expect(await pause()).toEqual({ status: "paused", from: null, until: "2026-11-27" });
  await maya.click("pause.back", { in: "message" });
  await settle();
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "I stay quiet until Saturday, 12 December; that day I am back, and the next nudge comes on Tuesday, 15 December.
    [Start again]"
  `);
  expect(await pause()).toEqual({ status: "paused", from: null, until: "2026-12-12" });
  expect(await said(maya, "pause until 12 december")).toMatchInlineSnapshot(`
    "I stay quiet until Saturday, 12 December; that day I am back, and the next nudge comes on Tuesday, 15 December.
    [Start again]"
  `);
});

story("a second plan takes the place of the first, and says so", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  const pause = async (): Promise<unknown> =>
    (await query("select status, paused_from::text as from, paused_until::text as until from members"))[0];
  await said(maya, "i'm on vacation from 14 dec until 3 jan");
  expect(await said(maya, "i'm on vacation from 7 dec until 10 dec")).toMatchInlineSnapshot(`
    "Noted: I stay quiet from Monday, 7 December, and on Friday, 11 December I am back. Until it begins all goes on as usual. That takes the place of the pause that you planned from Monday, 14 December until Monday, 4 January.
    [Back to the one before] [No pause after all]"
  `);
  await maya.click("pause.back", { in: "message" });
  await settle();
  expect(await pause()).toEqual({ status: "active", from: "2026-12-14", until: "2027-01-04" });
  expect(await said(maya, "pause until friday")).toMatchInlineSnapshot(`
    "I stay quiet until Friday, 27 November; that day I am back, and the next nudge comes on Tuesday, 1 December. That takes the place of the pause that you planned from Monday, 14 December until Monday, 4 January.
    [Back to the one before] [Start again]"
  `);
  expect(await pause()).toEqual({ status: "paused", from: null, until: "2026-11-27" });
  await maya.click("pause.back", { in: "message" });
  await settle();
  expect(await pause()).toEqual({ status: "active", from: "2026-12-14", until: "2027-01-04" });
  expect(await said(maya, "actually no pause")).toMatchInlineSnapshot(
    `
    "The pause from Monday, 14 December is off. The next nudge comes on Tuesday, 1 December.
    [Take it back]"
  `,
  );
  expect(await pause()).toEqual({ status: "active", from: null, until: null });
});
