/** What weighs, and no pattern knows: one question with buttons in place of talk of work. Nothing is kept, closed or done, and a wrong guess costs one tap. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt, story } from "#tests/support/story.ts";

const TUESDAY = "2026-11-24T10:00:00Z";
const ASKED = "That sounds heavy, and I may be reading it wrongly. Shall I say whom you can talk to?";
const WHOM = "You need not carry that alone";

async function withChallenge({ maya, query }: Pick<Scene, "maya" | "query">): Promise<void> {
  await joins(maya, { manager: null, country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
}

/** Nothing was done with it, and no day of care begins. */
async function nothingCameOf({ query }: Pick<Scene, "query">): Promise<void> {
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
  expect(await query("select id from reflections")).toEqual([]);
  expect(await query("select careful_until, sorrow_at, act from talks")).toMatchObject([
    { careful_until: null, sorrow_at: null },
  ]);
}

const { inTurn } = storiesAt(TUESDAY, withChallenge);

inTurn([
  ["my brother did not come home and left his phone and a letter"],
  ["he said if i tell hr he knows where my son goes to school"],
  ["its the first diwali without papa"],
])("%s", async ({ maya, settle, query }, text) => {
  const said = settledAnswers(settle);
  expect(await said(maya, text)).toBe(`${ASKED}\n[Yes, please] [No, it is about work]`);
  await nothingCameOf({ query });
  await maya.click("Yes, please", { in: "message" });
  await settle();
  expect(maya.dm().at(-1)?.plain).toContain(WHOM);
  expect(maya.dm().at(-1)?.plain).toContain("112 in Europe");
  expect(await said(maya, "what is my challenge")).toContain("sales");
  await nothingCameOf({ query });
});

story("a yes in words is for people to talk to, and a no for what was meant", TUESDAY, async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await withChallenge(scene);
  expect(await said(maya, "they put me on a pip and i have two kids and a loan")).toContain(ASKED);
  expect(await said(maya, "yes please")).toContain(WHOM);
  expect(await said(maya, "our churn rate hurts")).toContain(ASKED);
  await maya.click("No, it is about work", { in: "message" });
  await settle();
  expect(maya.dm().at(-1)?.plain).toContain("Then tell me in other words");
  await nothingCameOf(scene);
});

story("a wish beside it waits on a button of its own", TUESDAY, async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await withChallenge(scene);
  expect(await said(maya, "skip this week, someone is in the river behind the building")).toMatchInlineSnapshot(`
    "That sounds heavy, and I may be reading it wrongly. Shall I say whom you can talk to?
    [Yes, please] [Not this week] [No, it is about work]"
  `);
  await nothingCameOf(scene);
  expect(await said(maya, "yes")).toContain(WHOM);
  await nothingCameOf(scene);
});

story("whoever has not joined is asked as well", TUESDAY, async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "my landlord comes in when i shower")).toContain(ASKED);
  await maya.click("Yes, please", { in: "message" });
  await settle();
  expect(maya.dm().at(-1)?.plain).toContain(WHOM);
});
