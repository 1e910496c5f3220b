/** A no, a day that was called off, and a plan that is no longer wanted: heard, and the way on is one tap away. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: null, country: null }),
  { timeout: 120_000 },
);

story("somebody said no", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "i asked marco… he says i am too junior")).toMatchInlineSnapshot(`
    "Thank you for telling me; it took asking to hear it. A smaller part of it is easier to grant than the whole, so ten minutes of it may be a yes where all of it is a no.
    Meanwhile *Say what you intend to do instead of asking* needs nobody's permission.
    [That one instead] [Whom can I ask?] [It did not happen]
    There is another door: leave a wish for a seat, and I write to you as soon as somebody opens one.
    [Leave a wish]"
  `);
  expect(await said(maya, "so what now")).toMatchInlineSnapshot(`
    "Leave *Look up who uses the last feature that you finished* where it is; nothing about it counts against you. Learn for a week or two beside whoever may do it now, and ask again with that behind you.
    Meanwhile *Say what you intend to do instead of asking* needs nobody's permission.
    [That one instead] [Whom can I ask?] [It did not happen]"
  `);
  await maya.click("That one instead");
  expect(await query("select status, reasons from nudges")).toEqual([
    { status: "open", reasons: [{ kind: "own-choice" }] },
  ]);
});

story("a plan is cancelled in words, and comes back", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "i'm in, tomorrow 14:00");
  expect(await said(maya, "cancel the plan")).toMatchInlineSnapshot(`
    "Taken back. Nothing is planned for *Look up who uses the last feature that you finished*, and it waits for you as before.
    [I'm in] [Show me two others] [Not this week] [Take it back]"
  `);
  const plan = "select n.status, p.reminder_at is null as quiet from nudges n join plans p on p.nudge_id = n.id";
  expect(await query(plan)).toEqual([{ status: "open", quiet: true }]);
  await said(maya, "take it back");
  expect(await query(plan)).toEqual([{ status: "planned", quiet: false }]);
  expect(await said(maya, "no wait i dont want this one, marco said NO")).toContain("[Others instead]");
  await maya.click("Others instead");
  expect(await query(plan)).toEqual([{ status: "open", quiet: true }]);
  await maya.click("Take this one");
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
});

story("a reason that was given is not asked for", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "i'm in, tomorrow 14:00");
  expect(await said(maya, "didnt happen, the PO was sick. not my fault")).toMatchInlineSnapshot(`
    "Then it was in nobody's hands, and it counts against nobody. Shall *Look up who uses the last feature that you finished* get another time?
    [Another time] [Others instead] [It did not happen]"
  `);
  expect(await query("select status from nudges")).toEqual([{ status: "planned" }]);
  expect(await said(maya, "could not do it, no time")).not.toContain("What was in the way");
  expect(await query("select status from nudges")).toEqual([{ status: "not-done" }]);
});

story("what is to be deleted is the thing that was named", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "done, i traced one request through the importer and asked support about the feature");
  for (const text of [
    "delete the tracing one",
    "remove it from my log, the one about tracing",
    "erase the entry about traces",
  ])
    expect(await said(maya, text)).toMatch(/^This one\?/);
  expect(await said(maya, "please delete that last part, 'only keep the first bit'")).toMatch(/^A part of/);
  expect(await said(maya, "delete the question i asked sales pls")).toMatch(/^Nothing of yours waits/);
  await said(maya, "show me one");
  await said(maya, "show me two others");
  expect(await said(maya, "the second one looks nice")).not.toContain("[Delete]");
});

story("what they ask for comes before a no that stands beside it", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  for (const words of [
    "remind me tomorrow, the app won't let me plan it",
    "I declined the extra ticket, that was my exercise",
    "skip this week, my manager does not want me to travel",
  ])
    expect(await said(maya, words), words).not.toMatch(/asking to hear|you asked|asked and/i);
});
