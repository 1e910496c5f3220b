/** Nothing counts as done that was not: what is told of something else marks nothing, and a mark can be taken back in words. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: null, country: null }),
  { timeout: 120_000 },
);

story(
  "what was told of something else is kept in the log, and marks nothing",
  async ({ maya, settle, query, clock }) => {
    const said = settledAnswers(settle);
    const told = "i paired with priya on the flaky importer tests, bangalore and we laughed a lot";
    expect(await said(maya, told)).toMatchInlineSnapshot(`
      "Shall I keep that in your log? If it came of *Look up who uses the last feature that you finished*, say so: that one counts as done then.
      [Keep it in my log] [It came of that] [No, thanks] [Or: Done]"
    `);
    expect(await said(maya, "keep it")).toMatchInlineSnapshot(`
      "Kept: *I paired with priya on the flaky importer tests, bangalore and we laughed a lot*. It counts as evidence whenever you need it.
      Code, quality and complex problems · 24 November 2026 · private
      [Change] [Show my log]"
    `);
    expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
    expect(await written(maya, clock)).toEqual([told]);
  },
);

story("done, with a story of something else: it is asked which", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(
    await said(maya, "done! sat with omar in the warehouse and counted pallets until lunch"),
  ).toMatchInlineSnapshot(`
    "Good. Did that come of *Look up who uses the last feature that you finished*, or is it something else, for your log?
    [It came of that] [Keep it in my log] [No, thanks]"
  `);
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
  await maya.click("chat.reflect", { in: "message" });
  expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
});

story("a mark is taken back in words, and the words stay on their own", async ({ maya, settle, query, clock }) => {
  const said = settledAnswers(settle);
  await said(maya, "done, asked support about the feature");
  expect(await said(maya, "but i havent done it yet!!")).toMatchInlineSnapshot(`
    "Taken back: *Look up who uses the last feature that you finished* does not count as done. It is open again. What you wrote stays in your log, as an entry of its own.
    [Show my challenge] [Change] [Delete]"
  `);
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
  expect(await query("select kind from challenge_history where kind = 'done'")).toEqual([]);
  expect(await query("select title, nudge_id, challenge_id from reflections")).toEqual([
    { title: "Asked support about the feature", nudge_id: null, challenge_id: null },
  ]);
  expect(await written(maya, clock)).toEqual(["asked support about the feature"]);
});

story("also after more was added, and where a button marked it", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "done, asked support about the feature");
  await said(maya, "they do it in a sheet because the feature is slow");
  expect(await said(maya, "take it back")).toMatchInlineSnapshot(`
    "You added something to *Look up who uses the last feature that you finished* last. Shall I take out that alone, or does it not count as done after all?
    [Only the last] [It is not done] [Leave it as it is]"
  `);
  await maya.click("It is not done", { in: "message" });
  await settle();
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
  await said(maya, "i asked support who uses the feature and why the others stay away from it");
  await maya.click("chat.reflect", { in: "message" });
  await settle();
  expect(await said(maya, "undo")).toMatchInlineSnapshot(`
    "Shall I take back that *Look up who uses the last feature that you finished* is done?
    [Take it back] [Leave it as it is]"
  `);
  await said(maya, "yes");
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
});

story("what is asked is answered, while the offer stays", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  const told = "i asked support who uses the feature and why the others stay away from it";
  await said(maya, told);
  for (const asked of [
    "do you think lena would be okay with that",
    "can i move it to thursday",
    "so what did that count for",
  ])
    expect(await said(maya, asked)).not.toMatch(/belongs to it|just before|Added/);
  await said(maya, "and they print it for the auditor");
  await said(maya, "keep it");
  expect(await query("select what from reflections")).toEqual([{ what: `${told}\nand they print it for the auditor` }]);
});

story("what may be said of something else is asked, and takes nothing back", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "done, asked support about the feature");
  expect(await said(maya, "the new feature is not done")).toMatchInlineSnapshot(`
    "Shall I take back that *Look up who uses the last feature that you finished* is done?
    [Take it back] [Leave it as it is]"
  `);
  await said(maya, "I didn't finish the new feature yet");
  expect(await said(maya, "I have not seen the feature flag")).not.toMatch(/take back|Taken back/);
  expect(await query("select status from nudges where status = 'done'")).toHaveLength(1);
  expect(await query("select 1 as one from reflections where nudge_id is not null")).toHaveLength(1);
});

story("it is asked first where the reader reads something else than the pattern", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "done, asked support about the feature");
  for (const text of ["undo the done", "mark the feature as not done", "don't mark it as done"]) {
    expect(await said(maya, text)).toBe(
      "Shall I take back that *Look up who uses the last feature that you finished* is done?\n[Take it back] [Leave it as it is]",
    );
    expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
  }
  await maya.click("reflection.not-done.1", { in: "message" });
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
});
