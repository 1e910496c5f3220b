/** Times that are all that a message says, and "yes" to a time that was proposed. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }) => {
    await joins(maya, { manager: null, country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);

story("after help with it, a day and an hour plan it at once, and another day keeps the hour", async (scene) => {
  const said = settledAnswers(scene.settle);
  const { maya } = scene;
  await said(maya, "can you help me prepare?");
  expect(await said(maya, "thu 15:00")).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* is planned for Thursday, 26 November at 15:00, and I will remind you then.
    Not what you meant? Name another time, or take it back.
    [Help me prepare] [Change the plan] [Take it back]"
  `);
  expect(await said(maya, "no, friday")).toMatchInlineSnapshot(`
    "Moved: *Ask sales how they pitch the product* is planned for Friday, 27 November at 15:00 now, and I will remind you then.
    [Back to Thursday, 26 November at 15:00] [Change the plan] [Help me prepare]"
  `);
  expect(await said(maya, "take it back")).toMatchInlineSnapshot(`
    "Taken back. Your plan for *Ask sales how they pitch the product* stands again.
    [Show my challenge]"
  `);
});

story("as people write it", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  const planned = async (): Promise<unknown> =>
    (await query("select planned_at from plans order by created_at desc limit 1"))[0]?.["planned_at"];
  await said(maya, "ok i will do it on 15.12. at 9");
  expect(await planned()).toEqual(new Date("2026-12-15T08:00:00Z"));
  await said(maya, "tmrw at 11");
  expect(await planned()).toEqual(new Date("2026-11-25T10:00:00Z"));
  await said(maya, "thursday after lunch");
  expect(await planned()).toEqual(new Date("2026-11-26T12:00:00Z"));
});

story("yes to a day that was proposed plans it", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "can you help me prepare?");
  expect(await said(maya, "friday")).toMatchInlineSnapshot(`
    "How about Friday, 27 November at 10:00 for *Ask sales how they pitch the product*? If another hour is better, name it.
    [Friday, 27 November at 10:00] [Another time]"
  `);
  expect(await said(maya, "yes only")).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* is planned for Friday, 27 November at 10:00, and I will remind you then.
    Not what you meant? Name another time, or take it back.
    [Help me prepare] [Change the plan] [Take it back]"
  `);
});

story("and so does a nod to it; another day keeps the hour that was proposed", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "can you help me prepare?");
  await said(maya, "friday");
  expect(await said(maya, "no, thursday")).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* is planned for Thursday, 26 November at 10:00, and I will remind you then.
    Not what you meant? Name another time, or take it back.
    [Help me prepare] [Change the plan] [Take it back]"
  `);
  expect(await said(maya, "great thx")).toMatchInlineSnapshot(`"All right."`);
});

story("who cannot come is asked for another day", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "thu 15:00");
  expect(await said(maya, "i cant make it on thursday, sick kid")).toMatchInlineSnapshot(`
    "I hope that they are well again soon.
    That can happen, no harm done. This is what you have then. When would it suit you?
    Thursday, 26 November at 15:00: *Ask sales how they pitch the product*, your plan
    [Friday, 27 November at 15:00] [Another time] [Not this week]"
  `);
  expect(await said(maya, "friday at 11")).toMatchInlineSnapshot(`
    "Moved: *Ask sales how they pitch the product* is planned for Friday, 27 November at 11:00 now, and I will remind you then.
    [Back to Thursday, 26 November at 15:00] [Change the plan] [Help me prepare]"
  `);
});

story("no, right after a change, asks whether it is to be taken back", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "pause me for 2 weeks");
  expect(await said(maya, "no")).toMatchInlineSnapshot(`
    "Shall I take back what I have just done?
    [Take it back]"
  `);
  await maya.click("Take it back", { in: "message" });
  expect(await query("select status from members")).toEqual([{ status: "active" }]);
});

story(
  "another day keeps the hour that was proposed, and another hour the day",
  async ({ maya, settle, moveTo, query }) => {
    const said = settledAnswers(settle);
    await moveTo("2026-11-28T10:00:00Z");
    expect(await said(maya, "plan it for tomorrow at 4pm")).toContain("[Monday, 30 November at 16:00]");
    await said(maya, "oh wait, is tomorrow a sunday? then tuesday");
    expect(await query("select planned_at from plans")).toEqual([{ planned_at: new Date("2026-12-01T15:00:00Z") }]);
    await said(maya, "no, at 5");
    expect(await query("select planned_at from plans")).toEqual([{ planned_at: new Date("2026-12-01T16:00:00Z") }]);
  },
);
