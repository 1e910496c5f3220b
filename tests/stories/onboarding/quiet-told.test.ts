/** "No messages until Monday" is a pause, whatever reason stands beside it; it is kept at once, with its way back. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) => joins(maya, { manager: null, country: null }), {
  timeout: 90_000,
});

story("whoever wants no messages until a day gets none", async ({ maya, settle, query, moveTo }) => {
  const said = settledAnswers(settle);
  const until = async (): Promise<unknown> =>
    (await query("select paused_until::text as until from members where user_id = 'U0MAYA'"))[0]?.["until"];
  expect(await said(maya, "i'm fine, its just a lot. no messages until 7 december please")).toMatchInlineSnapshot(`
    "I stay quiet until Monday, 7 December; that day I am back, and the next nudge comes on Tuesday, 8 December.
    [Start again]"
  `);
  expect(await until()).toBe("2026-12-07");
  const before = maya.dm().length;
  await moveTo("2026-12-01T12:00:00Z");
  expect(maya.dm()).toHaveLength(before);
  await moveTo("2026-12-08T12:00:00Z");
  expect(maya.dm().length).toBeGreaterThan(before);
});

story("a week is left alone until it is over, and an hour is a matter of the settings", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "just leave me alone this week")).toMatchInlineSnapshot(`
    "I stay quiet until Monday, 30 November; that day I am back, and the next nudge comes on Tuesday, 1 December.
    [Start again]"
  `);
  await maya.click("resume.now");
  await settle();
  expect(await said(maya, "please don't write me this week")).toMatchInlineSnapshot(`
    "I stay quiet until Monday, 30 November; that day I am back, and the next nudge comes on Tuesday, 1 December.
    [Start again]"
  `);
  await maya.click("resume.now");
  await settle();
  expect(await said(maya, "don't write before 11")).toMatchInlineSnapshot(`
    "Behind *Settings* the form has it already: nothing before 11:00. Save it, and I keep to it.
    [Settings]"
  `);
});
