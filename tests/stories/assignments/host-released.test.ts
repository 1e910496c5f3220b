/** Whoever was told that somebody may come to them hears when that is over: once, in the same words for every end. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { gives } from "#tests/support/assigning.ts";
import { sendingLeasesRunOut } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const RELEASED =
  "You need not expect <@U0MAYA> about *Sit in on a client call* any more. Thank you for being ready to help.";
const NAMELESS =
  "Somebody who was to come to you about *Sit in on a client call* does not need to any more. Thank you for being ready to help.";
const told = (actor: Actor): string[] => actor.dm().map(({ plain }) => plain);

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) => {
  await joins(maya, { manager: "U0GRACE", country: null });
});

/** Grace asks Maya, with Tom as the door, and Maya says yes. */
async function saysYes({ maya, grace, settle }: Scene, door = "host"): Promise<void> {
  await gives(grace, "@Maya Lind", { door, door_user: "U0TOM" });
  await maya.click("assignment.accept");
  await maya.close();
  await settle();
}

describe("a host who was told", () => {
  storyEach([
    ["did it", (scene: Scene) => scene.maya.say("done, I sat in")],
    ["skips it", (scene: Scene) => scene.maya.command("/growth skip")],
    [
      "could not",
      async ({ maya, settle }: Scene) => {
        await maya.say("could not");
        await settle();
        await maya.click("nudge.skip");
      },
    ],
    [
      "pauses without an end",
      async ({ maya }: Scene) => {
        await maya.command("/growth pause");
        await maya.click("pause.anyway");
      },
    ],
    ["leaves the company", (scene: Scene) => scene.workspace.change().deactivate("U0MAYA")],
    ["does nothing until its day is long over", (scene: Scene) => scene.moveTo("2026-12-22T10:00:00Z")],
  ])("hears the same when the person %s", async (scene, _, end) => {
    const { tom, settle, moveTo } = scene;
    await saysYes(scene);
    expect(told(tom)).toHaveLength(1);
    await end(scene);
    await settle();
    expect(told(tom).slice(1)).toEqual([RELEASED]);
    await moveTo("2026-12-23T10:00:00Z");
    expect(told(tom)).toHaveLength(2);
  });

  story("reads in the privacy answer that they were named as the one to go to", async (scene) => {
    const { tom } = scene;
    await saysYes(scene);
    await tom.command("/growth privacy");
    expect(told(tom).at(-1)).toContain("named you as the one to go to");
  });

  story("hears nothing while it is only put off to a day in time, and once when it is given up then", async (scene) => {
    const { maya, tom, moveTo, settle } = scene;
    await saysYes(scene);
    await maya.click("nudge.more", { option: "Later", in: "message" });
    await maya.submit({ day: "2026-12-01" });
    await moveTo("2026-12-01T09:00:05Z");
    expect(told(tom)).toHaveLength(1);
    await maya.command("/growth skip");
    await settle();
    expect(told(tom).slice(1)).toEqual([RELEASED]);
  });

  story("is told by themselves what an introduction came to, and the group is left alone", async (scene) => {
    const { maya, tom, query, settle } = scene;
    await saysYes(scene, "introduction");
    await maya.command("/growth skip");
    await settle();
    expect(told(tom)).toEqual([RELEASED]);
    const [group] = await query<{ channel: string }>(
      "select channel from outbox where key like 'assignment-introduction-%'",
    );
    expect(maya.channel(group?.channel ?? "").map(({ plain }) => plain.split("\n")[0])).toEqual([
      "Hello both. <@U0GRACE> asked <@U0MAYA> to take on something small, and thought of you two:",
    ]);
  });

  story("hears without a name when the person is forgotten", async (scene) => {
    const { maya, tom, query, moveTo } = scene;
    await saysYes(scene);
    await maya.command("/growth forget");
    await maya.click("forget.confirm");
    await moveTo("2026-11-24T10:01:00Z");
    expect(told(tom).slice(1)).toEqual([NAMELESS]);
    expect(await query("select key from outbox where outbox::text like '%MAYA%'")).toEqual([]);
  });

  story("hears without a name when the person is forgotten before the one with the name is sent", async (scene) => {
    const { maya, tom, workspace, moveTo, settle } = scene;
    await joins(tom);
    await saysYes(scene);
    const before = told(tom).length;
    await workspace.change().setDnd("U0TOM", {
      start: new Date("2026-11-24T09:00:00Z"),
      end: new Date("2026-11-24T13:00:00Z"),
    });
    await moveTo("2026-11-24T11:00:00Z");
    await maya.command("/growth skip");
    await settle();
    expect(told(tom)).toHaveLength(before);
    await maya.command("/growth forget");
    await maya.click("forget.confirm");
    await moveTo("2026-11-24T13:00:05Z");
    expect(told(tom).slice(before)).toEqual([NAMELESS]);
  });

  story("hears when whoever asked for it is forgotten, and the person keeps what they took on", async (scene) => {
    const { maya, grace, tom, moveTo } = scene;
    await saysYes(scene);
    await grace.command("/growth forget");
    await grace.click("forget.confirm");
    await moveTo("2026-11-24T10:01:00Z");
    expect(told(tom).slice(1)).toEqual([NAMELESS]);
    await maya.command("/growth next");
    expect(told(maya).at(-1)).toContain("*Sit in on a client call*");
    expect(told(maya).at(-1)).not.toContain("U0TOM");
  });
});

describe("a host who was not told", () => {
  story("hears nothing of a yes that was over before they were disturbed", async (scene) => {
    const { maya, tom, workspace, moveTo, settle } = scene;
    await joins(tom);
    await workspace.change().setDnd("U0TOM", {
      start: new Date("2026-11-24T09:00:00Z"),
      end: new Date("2026-11-24T13:00:00Z"),
    });
    const before = told(tom).length;
    await saysYes(scene);
    await maya.command("/growth skip");
    await settle();
    await moveTo("2026-11-24T13:00:05Z");
    expect(told(tom)).toHaveLength(before);
  });

  story("hears nothing of something else that was taken instead", async ({ maya, grace, tom, settle }) => {
    await gives(grace, "@Maya Lind", { door: "host", door_user: "U0TOM" });
    await maya.click("assignment.others");
    await maya.click("assignment.take.1");
    await maya.close();
    await maya.command("/growth skip");
    await settle();
    expect(told(tom)).toEqual([]);
  });
});

story("a yes that is over while the word of it is on its way is taken back behind it", async (scene) => {
  const { maya, grace, tom, workspace, patience, settle } = scene;
  await gives(grace, "@Maya Lind", { door: "host", door_user: "U0TOM" });
  patience.ms = 100;
  workspace.faults.set("conversations.open", { times: 1, delayMs: 1500 });
  await maya.click("assignment.accept");
  await maya.close();
  await expect.poll(() => workspace.faults.has("conversations.open"), { timeout: 5000 }).toBe(false);
  await maya.command("/growth skip");
  expect(told(tom)).toEqual([]);
  patience.ms = 10_000;
  await expect.poll(() => told(tom).length, { timeout: 5000 }).toBe(2);
  await settle();
  expect(told(tom).at(-1)).toBe(RELEASED);
});

story("a host who may have been told, as nobody knows, is looked for and hears of the end", async (scene) => {
  const { maya, grace, tom, workspace, moveTo, bot, settle } = scene;
  await gives(grace, "@Maya Lind", { door: "host", door_user: "U0TOM" });
  workspace.faults.set("chat.postMessage", { times: 2, dropAnswer: true });
  await maya.click("assignment.accept");
  await maya.close();
  expect(told(tom)).toHaveLength(1);
  await maya.command("/growth skip");
  await moveTo("2026-11-24T10:05:00Z");
  await sendingLeasesRunOut(scene);
  await bot.queue.runNow(["dispatch-unattended"]);
  await settle();
  expect(told(tom).slice(1)).toEqual([RELEASED]);
});
