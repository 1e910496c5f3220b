/** Whoever joins anywhere else than in the DM finds the first challenge there as well. */
import { expect } from "vitest";
import { JOIN } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const AT = "2026-11-30T07:30:00Z";
const FIRST = "You can start with something small, right now:";

story("by a command in a channel", AT, async ({ maya, settle }) => {
  await maya.command("/growth join", { channel: "C0GENERAL" });
  await maya.suggest("zone", "Europe/Berlin");
  await maya.submit(JOIN);
  await settle();
  expect(maya.dm().filter(({ plain }) => plain.includes(FIRST))).toHaveLength(1);
});

story("by the button of a message", AT, async ({ maya, settle }) => {
  await maya.say("join");
  await settle();
  await maya.click("Join");
  await maya.suggest("zone", "Europe/Berlin");
  await maya.submit(JOIN);
  await settle();
  expect(maya.dm().filter(({ plain }) => plain.includes(FIRST))).toHaveLength(1);
});

story("in the DM it is said once", AT, async ({ maya, settle }) => {
  await maya.command("/growth join");
  await maya.suggest("zone", "Europe/Berlin");
  await maya.submit(JOIN);
  await settle();
  expect(maya.dm().filter(({ plain }) => plain.includes(FIRST))).toHaveLength(1);
});
