/** A reminder before the plan: set where it can be, and said where it cannot; no second one at the time of the plan itself. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

/** A Tuesday. */
const { story, storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }) => {
    await joins(maya, { manager: null, country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);
const remindAt = async ({ query }: Pick<Scene, "query">): Promise<unknown> =>
  (await query("select remind_at from nudges where challenge_id = 'ask-sales-pitch'"))[0]?.["remind_at"];

storyEach([
  ["remind me half an hour before", "2026-11-30T09:30:00Z"],
  ["oh and ping me 10 min earlier pls", "2026-11-30T09:50:00Z"],
  ["remind me at 10:45", "2026-11-30T09:45:00Z"],
])("%s is set on the day of the plan", async (scene, text, at) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "monday at 11");
  const answer = await said(maya, text);
  expect(answer.split("\n")[0]).toContain(
    "I will come back to *Ask sales how they pitch the product* once: Monday, 30",
  );
  expect(await remindAt(scene)).toEqual(new Date(at));
});

storyEach([["remind me half an hour before"], ["oh and ping me 10 min earlier pls"], ["remind me at 8:45"]])(
  "before the hours of work it cannot be, and the plan keeps its own: %s",
  async (scene, text) => {
    const { maya, settle } = scene;
    const said = settledAnswers(settle);
    await said(maya, "monday at 9");
    expect(await said(maya, text)).toMatchInlineSnapshot(`
      "Your working hours are 09:00 to 18:00. Please pick a time inside them on a working day, or change them in \`/growth settings\`. The reminder for *Ask sales how they pitch the product* comes with your plan: Monday, 30 November at 09:00. If you would like it sooner, move the plan.
      [Change the plan]"
    `);
    expect(await remindAt(scene)).toBe(null);
  },
);

story("without a plan the time that was proposed is offered again, and a yes takes it", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "more like monday morning");
  expect(await said(maya, "remind me half an hour before")).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* has no time yet. Once it has one, I remind you at that time, and earlier if you ask me then. Is Monday, 30 November at 09:00 right?
    [Monday, 30 November at 09:00] [Another time]"
  `);
  expect(await said(maya, "yeah")).toContain("is planned for Monday, 30 November at 09:00");
});

story("a length of time right after a reminder brings it again then", async (scene) => {
  const { maya, settle, moveTo } = scene;
  const said = settledAnswers(settle);
  await said(maya, "remind me tomorrow at 9");
  expect(await said(maya, "make it 40 min")).toContain("Tuesday, 24 November at 11:45");
  await moveTo("2026-11-24T10:47:00Z");
  await settle();
  expect(await said(maya, "20 min")).toMatchInlineSnapshot(`
    "I will come back to *Ask sales how they pitch the product* once: Tuesday, 24 November at 12:10.
    [Do not remind me]"
  `);
  expect(await remindAt(scene)).toEqual(new Date("2026-11-24T11:10:00Z"));
});

storyEach([
  ["half an hour pls", "09:40"],
  ["give me an hour", "10:10"],
  ["snooze 20 min", "09:30"],
  ["not now, after lunch", "13:00"],
])("right after that of a plan: %s", async ({ maya, settle, moveTo }, text, hour) => {
  const said = settledAnswers(settle);
  await said(maya, "wed 9");
  await moveTo("2026-11-25T08:05:00Z");
  await settle();
  expect((await said(maya, text)).split("\n")[0]).toContain(`planned for Wednesday, 25 November at ${hour} now`);
});

story("it moves along with the plan, once, and is told where somebody asks", async (scene) => {
  const { maya, settle, moveTo } = scene;
  const said = settledAnswers(settle);
  await said(maya, "wednesday at 13:00");
  expect(await said(maya, "actually thats stupid, thursday 11 is better")).toContain(
    "[Thursday, 26 November at 11:00]",
  );
  await said(maya, "and remind me 10 min before");
  await maya.click("nudge.move");
  await settle();
  expect(await remindAt(scene)).toEqual(new Date("2026-11-26T09:50:00Z"));
  expect(await said(maya, "is the reminder moved too?")).toMatchInlineSnapshot(`
    "I will come back to *Ask sales how they pitch the product* once: Thursday, 26 November at 10:50.
    [Do not remind me]"
  `);
  const heard = maya.dm().length;
  await moveTo("2026-11-25T12:30:00Z");
  expect(maya.dm()).toHaveLength(heard);
  await moveTo("2026-11-26T09:51:00Z");
  expect(maya.dm().length).toBeGreaterThan(heard);
});
