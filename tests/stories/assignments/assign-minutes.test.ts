import { expect } from "vitest";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) => {
  await joins(maya, { manager: "U0GRACE" });
});

/** Maya has a plan of her own, and says that she is in for what Grace asks. */
async function isAskedBesidePlan({ maya, grace, settle, query }: Scene): Promise<void> {
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await maya.say("thursday at 10");
  await settle();
  await grace.command("/growth assign @Maya Lind");
  await grace.suggest("challenge", "client call");
  await grace.submit({ challenge: "shadow-client-call", why: "It shows what they use.", due: "2026-12-04" });
  await settle();
  await maya.click("assignment.accept");
  await settle();
}

story("a challenge that is chosen in the form gets the time that it takes", async ({ maya, grace, settle }) => {
  await grace.command("/growth assign @Maya Lind");
  expect(grace.modal()?.plain).toContain("As long as the challenge takes");
  expect(grace.modal()?.plain).toContain("None: they find somebody themselves");
  await grace.suggest("challenge", "client call");
  await grace.submit({ challenge: "shadow-client-call", why: "It shows what they use.", due: "2026-12-04" });
  expect(grace.modal()?.errors ?? {}).toEqual({});
  await settle();
  expect(maya.dm().at(-1)?.plain).toContain("<@U0GRACE> has set aside 30 minutes for it.");
});

story("a challenge in own words gets the time that they name", async ({ maya, grace, settle }) => {
  await grace.command("/growth assign @Maya Lind");
  await grace.submit({ own: "Sit with support for 40 minutes", why: "They asked for it.", due: "2026-12-04" });
  expect(grace.modal()?.errors ?? {}).toEqual({});
  await settle();
  expect(maya.dm().at(-1)?.plain).toContain("<@U0GRACE> has set aside 45 minutes for it.");
});

story("of a challenge in own words no minutes, steps or endings are invented", async ({ maya, grace, settle }) => {
  await grace.command("/growth assign @Maya Lind");
  const own = "Ask somebody in support which question they are tired of and write down the shortest true answer to it";
  await grace.submit({ own, why: "They asked for it.", due: "2026-12-04" });
  expect(grace.modal()?.errors ?? {}).toEqual({});
  await settle();
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "<@U0GRACE> has a challenge for you:
    *Ask somebody in support which question they are tired of and write down the shortest true answer to it*
    _Why:_ They asked for it.
    By Friday, 4 December
    [I'm in] [Suggest another time] [Something else instead] [No thanks]"
  `);
  await maya.click("assignment.accept");
  await maya.close();
  await maya.say("how long does it take?");
  await settle();
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "Nobody said how long *Ask somebody in support which question they are tired of and write down the shortest true answer to it* takes. Give it half an hour as a first try, and see from there.
    It comes in this one size. You need not do it in one go.
    [Make my plan]"
  `);
  await maya.say("help me prepare");
  await settle();
  expect(maya.dm().at(-1)?.plain.split("\n").slice(0, 4).join("\n")).toMatchInlineSnapshot(`
    "*Ask somebody in support which question they are tired of and write down the shortest true answer to it*: no steps were given with it. If you want some, these are my suggestion:
    1. Find out whom it concerns, and ask them for a few minutes.
    2. Do it in the small; a first try is enough.
    3. Write down one sentence of what you found."
  `);
});

story("takes the place of an own plan only where that was said", async (scene) => {
  const { maya, settle, query } = scene;
  await isAskedBesidePlan(scene);
  expect(maya.modal()).toBeNull();
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "You have planned *Ask sales how they pitch the product* for Thursday, 26 November at 10:00. One thing at a time: if *Sit in on a client call* takes its place, your plan ends, and so does its reminder. Yours comes back after it, and you choose a new time then. Which first?
    [This one first] [My own first]"
  `);
  await maya.click("assignment.keep-own");
  await settle();
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(
    `"Your own plan stands. *Sit in on a client call* keeps its buttons until its day is over, and nobody hears anything before you press one."`,
  );
  expect(await query("select status from assignees")).toEqual([{ status: "offered" }]);
  expect(await query("select status from nudges order by offered_at")).toEqual([{ status: "planned" }]);
  await maya.click("assignment.accept");
  await settle();
  await maya.click("assignment.accept-in-place");
  await settle();
  expect(await query("select status from assignees")).toEqual([{ status: "accepted" }]);
  expect(await query("select status from nudges where challenge_id = 'ask-sales-pitch'")).toEqual([
    { status: "deferred" },
  ]);
});

story("the button of an earlier question asks again about the plan that there is now", async (scene) => {
  const { maya, settle, query } = scene;
  await isAskedBesidePlan(scene);
  await maya.openHome();
  await maya.click("nudge.done");
  await maya.close();
  await maya.command("/growth next");
  await maya.command("/growth plan");
  await maya.submit({ date: "2026-11-27", time: "11:00", cue: "0" });
  await settle();
  await maya.click("assignment.accept-in-place");
  await settle();
  expect(await query("select status from nudges where status = 'deferred'")).toEqual([]);
  expect(maya.dm().at(-1)?.plain).toContain("[This one first] [My own first]");
});
