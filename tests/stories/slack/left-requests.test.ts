/**
 * Commands, buttons, forms and shortcuts that take longer than Slack waits, and whose bot is taken for dead: another one
 * answers. The first one lives here and goes on later, as a process does that was frozen; it may save and say nothing.
 */
import { describe, expect, vi } from "vitest";
import { handleAbandonedRequests } from "#src/slack/abandoned-requests.ts";
import { backendsOf } from "#tests/support/backends.ts";
import { databaseHangs, notedRequests, queueHangs, requestLeasesRunOut } from "#tests/support/builders.ts";
import {
  actsWhileHeld,
  endsWell,
  isTaken,
  patient,
  SKIPPED,
  said,
  skips,
  takesOver,
} from "#tests/support/held-requests.ts";
import { joins } from "#tests/support/house.ts";
import { logOf } from "#tests/support/log.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: "U0GRACE", country: null });
});
export const INTERRUPTED =
  "I was interrupted right after I had dealt with this, and my answer got lost. Whatever it changed is saved, so please look before you do it again.";

describe("a bot that is taken for dead before it saved anything", () => {
  for (const options of [
    ...backendsOf(import.meta.filename).map((backend) => ({ backend })),
    { transport: "socket" } as const,
  ])
    story(
      `leaves a command, and another one does it and answers, once (${Object.values(options).join()})`,
      async (scene) => {
        const { maya, bot } = scene;
        await scene.anotherBot();
        const before = said(scene);
        const goOn = await actsWhileHeld(scene, () => maya.command("/growth skip"));
        expect(said(scene)).toEqual(before);
        await bot.queue.runNow(["handle-abandoned-events"]);
        await isTaken(scene);
        await goOn();
        await endsWell(scene);
        expect(await skips(scene)).toHaveLength(1);
        expect(said(scene).filter((text) => !before.includes(text) && SKIPPED.test(text))).toHaveLength(1);
      },
      options,
    );

  story("leaves a pressed button", async (scene) => {
    const { maya } = scene;
    await maya.command("/growth next");
    const other = await scene.anotherBot();
    const goOn = await actsWhileHeld(scene, () => maya.click("nudge.skip", { in: "message" }));
    const before = said(scene).length;
    const taken = await takesOver(scene, other);
    await goOn();
    await taken();
    await endsWell(scene);
    expect(await skips(scene)).toHaveLength(1);
    expect(said(scene)).toHaveLength(before);
    expect(said(scene).filter((text) => SKIPPED.test(text))).toHaveLength(1);
  });

  story("leaves a form, whose window shows how it ended", async (scene) => {
    const { maya } = scene;
    const other = await scene.anotherBot();
    await maya.command("/growth log");
    const goOn = await actsWhileHeld(scene, () => maya.submit({ what: "Sat with support", happened: "They ask." }));
    expect(maya.modal()?.plain).toContain("One moment");
    const taken = await takesOver(scene, other);
    await goOn();
    await taken();
    await endsWell(scene);
    expect(maya.modal()?.plain).toContain("Kept");
    await maya.close();
    expect(await logOf(maya, scene.clock)).toMatchObject([{ title: "Sat with support" }]);
  });

  story("leaves a shortcut, and the window that said one moment becomes its form", async (scene) => {
    const { grace, maya } = scene;
    await maya.say("We should write down how a deploy works here.", { channel: "C0DEV" });
    const { ts } = maya.channel("C0DEV").at(-1) ?? { ts: "" };
    const other = await scene.anotherBot();
    const before = said(scene, grace);
    const goOn = await actsWhileHeld(scene, () => grace.shortcut("Make this a challenge", ts));
    expect(grace.modal()?.plain).toContain("One moment");
    const taken = await takesOver(scene, other);
    await goOn();
    await taken();
    await endsWell(scene);
    expect(grace.modal()?.submit).toBeTruthy();
    expect(scene.workspace.worldOf("U0GRACE").stackOf("U0GRACE")).toHaveLength(1);
    expect(said(scene, grace)).toEqual(before);
  });

  story("leaves a shortcut whose window was closed: it is to be chosen once more", async (scene) => {
    const { grace, maya, expectViolation } = scene;
    expectViolation("views.update: not_found");
    await maya.say("We should write down how a deploy works here.", { channel: "C0DEV" });
    const { ts } = maya.channel("C0DEV").at(-1) ?? { ts: "" };
    const other = await scene.anotherBot();
    const before = said(scene, grace);
    const goOn = await actsWhileHeld(scene, () => grace.shortcut("Make this a challenge", ts));
    await grace.close();
    const taken = await takesOver(scene, other);
    await goOn();
    await taken();
    await endsWell(scene);
    expect(said(scene, grace).slice(before.length)).toEqual([
      "That took a moment too long, so Slack did not open the window. Please choose it once more.",
    ]);
  });

  story("leaves a command whose form is closed: a button opens it anew", async (scene) => {
    const { maya, expectViolation } = scene;
    expectViolation("views.update: not_found");
    const other = await scene.anotherBot();
    const goOn = await actsWhileHeld(scene, () => maya.command("/growth settings"));
    await maya.close();
    const before = said(scene);
    const taken = await takesOver(scene, other);
    await goOn();
    await taken();
    await endsWell(scene);
    expect(said(scene).slice(before.length)).toMatchInlineSnapshot(`
      [
        "That took a moment too long, so Slack did not open the window. Here it is again.
      [Open it now]",
      ]
    `);
    await maya.click("Open it now");
    expect(maya.modal()?.title).toBe("Settings");
  });
});

/** Where the queue hangs with its table. */
const ON_POSTGRES = { backend: "postgres" } as const;

describe("a bot that is taken for dead after it saved the change", () => {
  story(
    "leaves a command that is not done again, and whose person hears that it was",
    async (scene) => {
      const { maya } = scene;
      const other = await scene.anotherBot();
      const before = said(scene);
      const goOn = await actsWhileHeld(scene, () => maya.command("/growth skip"), queueHangs);
      expect(await notedRequests(scene)).toMatchObject([{ kind: "command", is_changed: true, reply: null }]);
      expect(await handleAbandonedRequests(other.deps)).toBe(1);
      expect(said(scene).slice(before.length)).toEqual([INTERRUPTED]);
      await goOn();
      await endsWell(scene);
      expect(await skips(scene)).toHaveLength(1);
      expect(said(scene).filter((text) => text === INTERRUPTED || SKIPPED.test(text))).toEqual([INTERRUPTED]);
    },
    ON_POSTGRES,
  );

  story(
    "leaves a form that is not sent again, whose window says so",
    async (scene) => {
      const { maya } = scene;
      const other = await scene.anotherBot();
      // What they keep is drawn there, by a job that the queue has to take.
      await maya.openHome();
      await maya.command("/growth log");
      const form = { what: "Sat with support", happened: "They ask." };
      const goOn = await actsWhileHeld(scene, () => maya.submit(form), queueHangs);
      expect(await notedRequests(scene)).toMatchObject([{ kind: "form", is_changed: true, reply: null }]);
      expect(await handleAbandonedRequests(other.deps)).toBe(1);
      expect(maya.modal()?.plain).toContain(INTERRUPTED);
      await goOn();
      await endsWell(scene);
      expect(maya.modal()?.plain).toContain(INTERRUPTED);
      await maya.close();
      expect(await logOf(maya, scene.clock)).toMatchObject([{ title: "Sat with support" }]);
    },
    ON_POSTGRES,
  );

  story("leaves an answer that is known, which another one gives", async (scene) => {
    const { maya, workspace } = scene;
    const other = await scene.anotherBot();
    await maya.command("/growth log");
    scene.patience.ms = 100;
    const goOn = await databaseHangs(scene);
    await maya.submit({ what: "Sat with support", happened: "They ask." });
    workspace.faults.set("views.update", { times: 1, delayMs: 3000 });
    await goOn();
    await vi.waitFor(async () => {
      const [left] = await notedRequests(scene);
      expect(left?.reply).toBeTruthy();
    }, patient);
    await requestLeasesRunOut(scene);
    expect(await handleAbandonedRequests(other.deps)).toBe(1);
    expect(maya.modal()?.plain).toContain("Kept");
    expect(await notedRequests(scene)).toEqual([]);
    scene.patience.ms = 10_000;
    await scene.settle();
    await maya.close();
    expect(await logOf(maya, scene.clock)).toMatchObject([{ title: "Sat with support" }]);
  });
});
