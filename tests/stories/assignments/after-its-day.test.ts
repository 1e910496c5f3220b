/** Whoever named a day is asked what came of it once that day is over, and not before. */
import { expect } from "vitest";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }: Scene) => joins(maya, { manager: "U0GRACE" }), {
  timeout: 90_000,
});

story("the day that the person named themselves, with the weekly challenge due on the way", async (scene) => {
  const { maya, grace, moveTo, settle } = scene;
  const asked = (): number => maya.dm().filter(({ plain }) => plain.includes("Did anything come of it?")).length;
  await gives(grace, "@Maya Lind");
  await maya.click("assignment.suggest");
  await maya.submit({ day: "2026-12-01" });
  await settle();
  await grace.click("assignment.agree");
  await settle();
  await maya.click("assignment.accept");
  await maya.close();
  for (const at of ["2026-11-30T17:00:00Z", "2026-12-01T09:00:05Z", "2026-12-01T22:00:00Z", "2026-12-02T08:59:00Z"]) {
    await moveTo(at);
    expect(asked()).toBe(0);
  }
  await moveTo("2026-12-02T09:00:05Z");
  await settle();
  expect(asked()).toBe(1);
  expect(maya.dm().at(-1)?.plain).toBe(
    "You took on *Sit in on a client call* for a colleague. Did anything come of it?\n[Done] [Not yet] [Could not]",
  );
});

story("a day far ahead is asked about as one that is still to come", async ({ maya, grace, moveTo, settle }) => {
  await gives(grace, "@Maya Lind", { due: "2026-12-22" });
  await maya.click("assignment.accept");
  await maya.close();
  await moveTo("2026-12-07T09:00:05Z");
  await settle();
  expect(maya.dm().at(-1)?.plain).toBe(
    "You took on *Sit in on a client call* for a colleague, and there is time until Tuesday, 22 December. Have you come to it yet?\n[Done] [Not yet] [Could not]",
  );
});
