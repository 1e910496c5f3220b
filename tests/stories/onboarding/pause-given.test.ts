/** A pause that would end what a colleague asked for is asked about first. */
import { expect } from "vitest";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, grace, settle }: Scene) => {
  await joins(maya, { manager: "U0GRACE" });
  await gives(grace, "@Maya Lind");
  await maya.click("assignment.accept");
  await maya.close();
  await settle();
});

const paused = ({ query }: Scene): Promise<object[]> =>
  query("select paused_until::text from members where status = 'paused'");

story("who hears of it is said before anything happens", async (scene) => {
  const { maya, grace, settle } = scene;
  const heard = grace.dm().length;
  await maya.command("/growth pause until 10 January");
  await settle();
  expect(maya.dm().at(-1)?.plain).toBe(
    [
      "*Sit in on a client call*, which <@U0GRACE> asked of you by Friday, 4 December, would be over before you are back.",
      "If you pause, whoever asked hears *not now*, and no reason. Nothing has changed yet.",
      "[Pause all the same] [Another day]",
    ].join("\n"),
  );
  expect(grace.dm()).toHaveLength(heard);
  expect(await paused(scene)).toEqual([]);
  await maya.click("pause.anyway");
  await settle();
  expect(await paused(scene)).toEqual([{ paused_until: "2027-01-10" }]);
  expect(grace.dm().at(-1)?.plain).toBe("*Sit in on a client call*: not now for <@U0MAYA>.");
});

story("one that ends in time for it is not asked about", async (scene) => {
  const { maya } = scene;
  await maya.command("/growth pause until 27 November");
  expect(maya.dm().at(-1)?.plain).toContain("I stay quiet until");
  expect(await paused(scene)).toEqual([{ paused_until: "2026-11-27" }]);
});

story("one that begins when it is over by itself is not asked about", async ({ maya }) => {
  await maya.command("/growth pause from 21 December until 10 January");
  expect(maya.dm().at(-1)?.plain).toContain("Noted: I stay quiet from Monday, 21 December");
});

story("one that begins before it is over is", async ({ maya }) => {
  await maya.command("/growth pause from 7 December until 10 January");
  expect(maya.dm().at(-1)?.plain).toContain("Nothing has changed yet");
});
