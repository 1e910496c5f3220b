/** Every way to be quiet asks before it ends what a colleague gave, also where it is only gone back to. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives, statusOf } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, settle }: Scene) => {
  await joins(maya, { manager: "U0GRACE" });
  await maya.command("/growth skip");
  await settle();
});

async function takesOn({ maya, grace, settle }: Scene): Promise<void> {
  await gives(grace, "@Maya Lind");
  await settle();
  await maya.click("assignment.accept");
  await maya.close();
  await settle();
}

/** Presses it: it is asked first, and then done. */
async function isAskedFirst(scene: Scene, pressed: string, anyway: string): Promise<string> {
  const { maya, grace, settle } = scene;
  const heard = grace.dm().length;
  await maya.click(pressed);
  await settle();
  const asked = maya.dm().findLast(({ plain }) => plain.includes("Nothing has changed yet"))?.plain ?? "";
  expect(grace.dm()).toHaveLength(heard);
  expect(await statusOf(scene, "U0MAYA")).toEqual(["accepted"]);
  await maya.click(anyway);
  await settle();
  expect(grace.dm().at(-1)?.plain).toBe("*Sit in on a client call*: not now for <@U0MAYA>.");
  return asked;
}

const paused = ({ query }: Scene): Promise<object[]> =>
  query("select paused_until::text from members where status = 'paused'");

story("the one before", async (scene) => {
  const { maya, moveTo } = scene;
  await maya.command("/growth pause until 10 January");
  await maya.command("/growth pause until 26 November");
  await gives(scene.grace, "@Maya Lind");
  await moveTo("2026-11-26T10:00:00Z");
  await maya.click("assignment.accept");
  await maya.close();
  await scene.settle();
  expect(await isAskedFirst(scene, "pause.back", "pause.anyway")).toMatchInlineSnapshot(`
    "*Sit in on a client call*, which <@U0GRACE> asked of you by Friday, 4 December, would be over before you are back.
    If you pause, whoever asked hears *not now*, and no reason. Nothing has changed yet.
    [Pause all the same] [Another day]"
  `);
  expect(await paused(scene)).toEqual([{ paused_until: "2027-01-10" }]);
});

story("the one that was taken back", async (scene) => {
  const { maya, settle } = scene;
  await maya.command("/growth pause until 10 January");
  await settledAnswers(settle)(maya, "resume");
  await takesOn(scene);
  expect(await isAskedFirst(scene, "chat.take-back", "pause.anyway")).toMatchInlineSnapshot(`
    "*Sit in on a client call*, which <@U0GRACE> asked of you by Friday, 4 December, would be over before you are back.
    If you pause, whoever asked hears *not now*, and no reason. Nothing has changed yet.
    [Pause all the same] [Another day]"
  `);
  expect(await paused(scene)).toEqual([{ paused_until: "2027-01-10" }]);
});

story("stopping for good", async (scene) => {
  const { maya, settle } = scene;
  await takesOn(scene);
  await settledAnswers(settle)(maya, "stop the nudges please");
  expect(await isAskedFirst(scene, "cadence.stop", "cadence.stop-anyway")).toMatchInlineSnapshot(`
    "*Sit in on a client call*, which <@U0GRACE> asked of you by Friday, 4 December, would end with it.
    If you stop, whoever asked hears *not now*, and no reason. Nothing has changed yet.
    [Stop all the same] [Leave it as it is]"
  `);
  expect(maya.dm().at(-1)?.plain).toContain("I have stopped the nudges");
});

story("a pause that ends in time, and moves what was put off beyond its day", async (scene) => {
  const { maya, settle } = scene;
  await takesOn(scene);
  await maya.click("nudge.more", { option: "Later", in: "message" });
  await maya.submit({ day: "2026-12-01" });
  await settle();
  await maya.command("/growth pause until 1 December");
  expect(maya.dm().at(-1)?.plain).toContain("I stay quiet until");
  await maya.command("/growth pause until 3 December");
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "*Sit in on a client call*, which <@U0GRACE> asked of you by Friday, 4 December, would come back too late for its day.
    If you pause, whoever asked hears *not now*, and no reason. Nothing has changed yet.
    [Pause all the same] [Another day]"
  `);
  expect(await paused(scene)).toEqual([{ paused_until: "2026-12-01" }]);
});

story("stopping with nothing of a colleague's", async (scene) => {
  const { maya, settle } = scene;
  await settledAnswers(settle)(maya, "stop the nudges please");
  await maya.click("cadence.stop");
  expect(maya.dm().at(-1)?.plain).toContain("I have stopped the nudges");
});
