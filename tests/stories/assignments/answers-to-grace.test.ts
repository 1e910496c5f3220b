/** What is said of a colleague's challenge, right after words about it or by their name, is for that colleague. */
import { expect } from "vitest";
import { settledAnswers, withoutTitles } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, grace, settle }: Scene) => {
  await joins(maya, { manager: "U0GRACE", country: null });
  await settledAnswers(settle)(maya, "ok wed 10:00");
  await gives(grace, "@Maya Lind");
  await settle();
});

story("do I have to? sure, why not", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(withoutTitles(await said(maya, "do i have to"))).toMatchInlineSnapshot(`
    "No. <@U0GRACE> asks, and a no is a full answer: they hear *not now* for *...*, and no reason. Nobody else hears of it, and nothing follows from it here.
    [This one first] [My own first] [Suggest another time] [Something else instead] [No thanks]"
  `);
  expect(withoutTitles(await said(maya, "sure why not"))).toMatchInlineSnapshot(`
    "You have planned *...* for Wednesday, 25 November at 10:00. One thing at a time: if *...* takes its place, your plan ends, and so does its reminder. Yours comes back after it, and you choose a new time then. Which first?
    [This one first] [My own first] [Suggest another time] [Something else instead] [No thanks]"
  `);
  expect(await query("select status from assignees")).toEqual([{ status: "offered" }]);
});

story("by her name, with a time", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(withoutTitles(await said(maya, "im in for graces thing, mon 30th at 3"))).toMatchInlineSnapshot(`
    "Monday, 30 November is within the time: <@U0GRACE> hopes for *...* by Friday, 4 December, so nobody needs to be asked. You have planned *...* for Wednesday, 25 November at 10:00. One thing at a time: if *...* takes its place, your plan ends, and so does its reminder. Yours comes back after it, and you choose a new time then. Which first? The form of your plan begins with that day and hour.
    [This one first] [My own first] [Suggest another time] [Something else instead] [No thanks]"
  `);
  expect(await query("select status from assignees")).toEqual([{ status: "offered" }]);
});
