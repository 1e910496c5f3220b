/** A half is no whole: it is asked whether it counts, and what did not happen is never kept as something that did. A complaint is heard. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query, settle, moveTo }: Scene) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
    await settledAnswers(settle)(maya, "thursday at 10");
    await moveTo("2026-11-26T12:30:00Z");
    await settle();
  },
  { timeout: 120_000 },
);
const STATUS = "select status from nudges where challenge_id = 'ask-sales-pitch'";
const HEARD = "I hear you. Go on, if you like; what you write here is kept nowhere unless you ask me to.";
const ASKED =
  "Half of it is worth something. Does *Ask sales how they pitch the product* stay open for the rest, or does it count as done with that?";

storyEach([
  ["soo about the sales thing. half done i would say. i copied the rows and opened the main screen"],
  ["done kind of, i did half of it, the other half tom promised to the customer without asking us!! not my fault"],
  ["ok i did it but only half, then pager went off and everybody ran away. what now"],
])("%s: it is not done by that", async ({ maya, settle, query }, words) => {
  expect(await settledAnswers(settle)(maya, words)).toBe(
    `${ASKED}\n[Keep it, leave it open] [Leave it open] [It counts as done]`,
  );
  expect(await query(STATUS)).toEqual([{ status: "planned" }]);
});

story("a half without a story is kept nowhere; whoever says that it is enough has done it", async (scene) => {
  const { maya, settle, query } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, "ok i did it but only half")).toBe(`${ASKED}\n[Leave it open] [It counts as done]`);
  await said(maya, "then half is enough :)");
  expect(await query(STATUS)).toEqual([{ status: "done" }]);
});

story("the rest is for another day, of which the hour is asked", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "half done i would say");
  expect(await said(maya, "i can do the rest tomorrow")).toContain("Friday, 27 November");
  expect(await query(STATUS)).toEqual([{ status: "planned" }]);
});

storyEach([
  ["uff. hana had an incident, she didnt come. so nothing happened. not my fault!!"],
  ["ben is on sick leave. ugh. so couldnt"],
])("%s: it did not happen", async ({ maya, settle }, words) => {
  expect(await settledAnswers(settle)(maya, words)).toBe(
    "A pity, and not your doing. What shall it be?\n[Not yet] [It did not happen] [Whom can I ask?] [Something else]",
  );
});

story("a complaint is heard, and not offered as what came of something that is done", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "done");
  expect(
    await said(maya, "grace said i shall stop with the growth stuff until release is out. she said its a nice to have"),
  ).toBe(HEARD);
  expect(await said(maya, "she gave the import redesign to ben even tho it was my idea")).toBe(HEARD);
});

storyEach([
  ["log: fixed the parser, will do the rest tomorrow", "Kept: "],
  ["log: i only did half of it today", "Kept: "],
  ["pause until friday, i do the rest then", "I stay quiet until Friday"],
])("%s: what is surely asked is done", async ({ maya, settle }, words, answer) => {
  expect(await settledAnswers(settle)(maya, words)).toContain(answer);
});

story("what a colleague does of it moves nothing", async ({ maya, settle, query }) => {
  const before = await query("select * from nudges");
  expect(await settledAnswers(settle)(maya, "ben will do the rest on friday")).not.toContain("27 November");
  expect(await query("select * from nudges")).toEqual(before);
});
