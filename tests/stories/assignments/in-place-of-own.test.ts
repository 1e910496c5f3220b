/** What a colleague asks for in place of a plan of one's own: each plan is asked about anew. */
import { expect } from "vitest";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) => joins(maya, { manager: "U0GRACE", country: null }));

story("the button of an earlier question asks again about the plan that there is now", async (scene) => {
  const { maya, grace, settle, query } = scene;
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await maya.say("thursday at 10");
  await settle();
  await grace.command("/growth assign @Maya Lind");
  await grace.suggest("challenge", "client call");
  await grace.submit({ challenge: "shadow-client-call", why: "It shows what they use.", due: "2026-12-04" });
  await settle();
  await maya.click("assignment.accept");
  await settle();
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
