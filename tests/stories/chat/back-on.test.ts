/** "Actually I found time, tomorrow at 3", "jk back on, same time": what was just called off is on again, or stays as it was. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

/** A Tuesday. */
const { story, storyEach } = storiesAt(
  "2026-12-08T09:00:00Z",
  async ({ maya, query }) => {
    await joins(maya, { manager: null, country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);
const first = (answer: string): string => answer.split("\n")[0] ?? "";
const states = ({ query }: Pick<Scene, "query">): Promise<readonly unknown[]> =>
  query(
    "select n.status, p.planned_at from nudges n left join plans p on p.nudge_id = n.id where n.challenge_id = 'ask-sales-pitch'",
  );
const at = (moment: string): Date => new Date(moment);

storyEach([
  ["skip this week im on call", "actually i found time. tmrw 3pm"],
  ["skip", "not after all, tomorrow at 3"],
  ["not this week", "changed my mind, i'll do it tmrw 15:00"],
])("%s, and then %s: it is planned for then", async (scene, before, text) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, before)).toContain("Not this week.");
  expect(first(await said(maya, text))).toContain("is planned for Wednesday, 9 December at 15:00");
  expect(await states(scene)).toEqual([{ status: "planned", planned_at: at("2026-12-09T14:00:00Z") }]);
});

storyEach([
  ["skip", "jk back on, same time"],
  ["skip", "wait, i can do it after all"],
])("with a plan, %s and then %s: the plan stands again", async (scene, before, text) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "lets do it wed 10:30 then");
  await said(maya, before);
  expect(first(await said(maya, text))).toBe(
    "Taken back. Your plan for *Ask sales how they pitch the product* stands again.",
  );
  expect(await states(scene)).toEqual([{ status: "planned", planned_at: at("2026-12-09T09:30:00Z") }]);
});

story("what was only asked about stays as it is", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "lets do it wed 10:30 then");
  expect(await said(maya, "and cancel all that, not gonna happen this week")).toContain("[Not this week]");
  expect(await said(maya, "jk back on, same time")).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* is planned for Wednesday, 9 December at 10:30, as you say. I remind you then.
    [Change the plan] [Help me prepare]"
  `);
  expect(await states(scene)).toEqual([{ status: "planned", planned_at: at("2026-12-09T09:30:00Z") }]);
});

story("where it is not known for when, that is asked", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "lets do it wed 10:30 then");
  await said(maya, "cancel it");
  expect(await said(maya, "no wait, i can make it")).toContain("[Another time]");
});

story("without a time it is open again, as it was", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "not this week");
  expect(first(await said(maya, "i found some time"))).toContain("is open again");
  expect(await states(scene)).toEqual([{ status: "open", planned_at: null }]);
});
