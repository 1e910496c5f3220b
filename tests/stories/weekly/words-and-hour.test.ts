/** Words of a plan that speak of another time than its hour. */
import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-23T09:00:00Z", ({ maya }) => joins(maya));
const AT_ODDS = "your words name another time";
const OWN = { cue: "own", when: "I have a quiet morning", will: "ask for a seat" };

story("are named under the plan, which stands, and no more once it is changed", async ({ maya, settle }) => {
  await maya.command("/growth plan");
  await maya.submit({ ...OWN, date: "2026-11-25", time: "16:00" });
  expect(maya.modal()).toBeNull();
  await settle();
  expect(maya.dm().at(-1)?.plain).toContain("> When I have a quiet morning, I will ask for a seat.");
  expect(maya.dm().at(-1)?.plain).toContain(`Your plan is for Wednesday, 25 November at 16:00; ${AT_ODDS}.`);
  await maya.click("nudge.accept");
  await maya.submit({ time: "09:30" });
  await settle();
  expect(maya.dm().at(-1)?.plain).toContain("> When I have a quiet morning, I will ask for a seat.");
  expect(maya.dm().at(-1)?.plain).not.toContain(AT_ODDS);
});

story("are not looked for where the plan is its hour", async ({ maya, settle }) => {
  await maya.say("wednesday at 16:00");
  await settle();
  expect(maya.dm().at(-1)?.plain).toContain("Wednesday");
  await maya.command("/growth next");
  expect(maya.dm().at(-1)?.plain).not.toContain(AT_ODDS);
});
