/** Slack's events: noted, acknowledged, handled; through a database that goes away and a bot that dies. */

import { expect, vi } from "vitest";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import { forgetPerson } from "#src/features/privacy/use-cases/forget-person.ts";
import { handleAbandonedEvents } from "#src/slack/slack-events.ts";
import { databaseHangs, eventLeasesRunOut } from "#tests/support/builders.ts";
import { DatabaseLine } from "#tests/support/database-line.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, story } from "#tests/support/story.ts";

const AT = "2026-11-24T10:00:00Z";
/** Long enough for what a test does meanwhile; Slack's own are at once, a minute and five minutes. */
const SENT_AGAIN_MS = [500, 1000, 2000];
const patient = { timeout: 15_000, interval: 50 };

const answersIn = ({ maya }: Scene, text: string): number =>
  maya.dm().filter(({ plain, author }) => author !== "U0MAYA" && plain.includes(text)).length;
const inbox = ({ query }: Scene): Promise<Record<string, unknown>[]> =>
  query(
    "select attempts, handled_at is not null as handled, body, user_id, kind from inbox order by seen_at, event_id",
  );
const HANDLED = { handled: true, body: null, user_id: null, kind: null };

for (const transport of ["http", "socket"] as const) {
  const line = new DatabaseLine();
  story(
    `a DM that comes while the database is away is sent again by Slack and answered once (${transport})`,
    AT,
    async (scene) => {
      const { maya, workspace, expectViolation, patience } = scene;
      await joins(maya, { country: null });
      patience.ms = 300;
      expectViolation("event message.im");
      await line.cut();
      await maya.say("hello");
      expect(answersIn(scene, "Hello.")).toBe(0);
      expect(workspace.violations.join()).toContain(transport === "http" ? "with 503" : "operation_timeout");
      await line.mend();
      patience.ms = 10_000;
      await vi.waitFor(() => expect(answersIn(scene, "Hello.")).toBe(1), patient);
      await scene.settle();
      expect(await inbox(scene)).toMatchObject([{ ...HANDLED, attempts: 1 }]);
      expect(scene.logged.filter(({ msg }) => String(msg).startsWith("an event could not be noted"))).not.toEqual([]);
    },
    { databaseThrough: line.through, retryDelaysMs: SENT_AGAIN_MS, transport, timeout: 40_000 },
  );
}

for (const transport of ["http", "socket"] as const) {
  const line = new DatabaseLine();
  story(
    `a removal of the app while the database is away is told again by Slack and heard once (${transport})`,
    AT,
    async (scene) => {
      const { maya, workspace, expectViolation, patience, query } = scene;
      await joins(maya, { country: null });
      patience.ms = 300;
      expectViolation("event app_uninstalled");
      await line.cut();
      await workspace.change().uninstall();
      await line.mend();
      patience.ms = 10_000;
      const heard = (): Promise<unknown> => query("select uninstalled_at is not null as gone from workspaces");
      await vi.waitFor(async () => expect(await heard()).toEqual([{ gone: true }]), patient);
      await scene.settle();
      expect((await inbox(scene)).at(-1)).toMatchObject({ ...HANDLED, attempts: 1 });
    },
    { databaseThrough: line.through, retryDelaysMs: SENT_AGAIN_MS, transport, timeout: 40_000 },
  );
}

story("a bot that dies while it answers leaves the event, and another one answers it once", AT, async (scene) => {
  const { maya, patience, settle } = scene;
  await joins(maya, { country: null });
  const noted = await diesWhileHandling(scene, () => maya.say("done, it rolls back by itself"));
  expect(noted).toMatchObject({ handled: false, kind: "message", user_id: "U0MAYA", attempts: 1 });
  expect(String(noted?.["body"])).toContain("it rolls back by itself");
  // Nobody takes it while its lease runs.
  await scene.bot.queue.runNow(["handle-abandoned-events"]);
  await settle();
  expect(await reflections(scene)).toEqual([]);

  await eventLeasesRunOut(scene);
  const other = await scene.anotherBot();
  await Promise.all([scene.bot, other].map((bot) => handleAbandonedEvents(bot.deps)));
  patience.ms = 10_000;
  await settle();
  expect(await reflections(scene)).toEqual([{ what: "it rolls back by itself" }]);
  expect((await inbox(scene)).at(-1)).toMatchObject({ ...HANDLED, attempts: 2 });
});

story(
  "an event over which ten bots have died is answered from what is stored, and not in silence",
  AT,
  async (scene) => {
    const { maya, bot, patience, settle, expectError } = scene;
    await joins(maya, { country: null });
    await diesWhileHandling(scene, () => maya.say("done, it rolls back by itself"));
    await eventLeasesRunOut(scene, 10);
    expectError("an event was given up");
    await handleAbandonedEvents(bot.deps);
    patience.ms = 10_000;
    await settle();
    // It may have been said: it rests until it could be seen.
    await scene.moveTo("2026-11-24T10:05:00Z");
    expect(
      maya
        .dm()
        .filter(({ author }) => author === "U0BOT")
        .at(-1)?.plain,
    ).toContain("when you wrote at 11:00");
    expect((await inbox(scene)).at(-1)).toMatchObject(HANDLED);
  },
);

story("an answer that is owed is not given a second time by whoever takes the event over", AT, async (scene) => {
  const { maya, bot, workspace, settle, moveTo } = scene;
  await joins(maya, { country: null });
  const said = maya.dm().length;
  workspace.faults.set("chat.postMessage", { times: 1000, status: 429, error: "ratelimited", retryAfterSeconds: 1 });
  // Slack does not take the answer, and the bot dies before it could note that the event is handled.
  const dies = vi.spyOn(bot.deps.inbox, "finish").mockRejectedValue(new Error("killed"));
  await maya.say("hello");
  await settle();
  dies.mockRestore();
  expect(await scene.query("select status from outbox where key like 'answer-%'")).toHaveLength(1);
  workspace.faults.clear();
  await eventLeasesRunOut(scene);
  expect(await handleAbandonedEvents(bot.deps)).toBe(1);
  await settle();
  await moveTo("2026-11-24T10:15:00Z");
  const given = maya
    .dm()
    .slice(said)
    .filter(({ author }) => author === "U0BOT");
  expect(given).toHaveLength(1);
  expect((await inbox(scene)).at(-1)).toMatchObject({ ...HANDLED, attempts: 2 });
});

story("an event that waits to be handled is forgotten with its person", AT, async (scene) => {
  const { maya, bot } = scene;
  await joins(maya, { country: null });
  await diesWhileHandling(scene, () => maya.say("done, it rolls back by itself"));
  await forgetPerson(bot.deps, { workspaceId: "T0HOUSE", userId: "U0MAYA" });
  expect((await inbox(scene)).at(-1)).toMatchObject(HANDLED);
  expect(await handleAbandonedEvents(bot.deps)).toBe(0);
});

story("an event that comes again while it is handled, and after, is handled once", AT, async (scene) => {
  const { maya, workspace } = scene;
  await joins(maya, { country: null });
  workspace.faults.set("events", { times: 1, duplicate: true });
  workspace.faults.set("chat.postMessage", { times: 1, delayMs: 600 });
  await maya.say("hello");
  expect(answersIn(scene, "Hello.")).toBe(1);
  expect(await inbox(scene)).toMatchObject([{ ...HANDLED, attempts: 1 }]);
});

const reflections = ({ query }: Scene): Promise<{ what: string }[]> => query("select what from reflections");

/** The bot has acknowledged the event and waits for the database when its connection breaks for good. */
async function diesWhileHandling(
  scene: Scene,
  act: () => Promise<unknown>,
): Promise<Record<string, unknown> | undefined> {
  const { query, patience } = scene;
  patience.ms = 100;
  const goesOn = await databaseHangs(scene);
  await act();
  await vi.waitFor(async () => {
    const killed = await query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    expect(killed).not.toEqual([]);
  }, patient);
  await goesOn();
  await vi.waitFor(
    () => expect(scene.logged.some(({ msg }) => msg === "an event waits for the database")).toBe(true),
    patient,
  );
  return (await inbox(scene)).at(-1);
}

const AWAY = /^I cannot reach my records right now, so nothing was saved\. .* reference: [0-9a-f]{8}$/;

const lineOfActs = new DatabaseLine();
story(
  "commands, buttons and forms are told at once that the database is away, and nothing typed is lost",
  AT,
  async (scene) => {
    const { maya, logged, patience } = scene;
    await joins(maya, { country: null });
    await maya.command("/growth log");
    await scene.settle();
    patience.ms = 500;
    await lineOfActs.cut();
    const form = { what: "Read the invoice job", happened: "It runs at night." };
    await maya.submit(form);
    expect(Object.values(maya.modal()?.errors ?? {}).join()).toMatch(AWAY);
    expect(JSON.stringify(maya.modal()?.state)).toContain(form.happened);
    expect((await maya.command("/growth progress")).messages.at(-1)?.plain).toMatch(AWAY);
    const told = String((await maya.click("Not this week", { in: "message" })).messages.at(-1)?.plain);
    expect(told).toMatch(AWAY);
    // The log has one line for each reference, and says only once what is away.
    const [, last = ""] = /reference: ([0-9a-f]{8})$/.exec(told) ?? [];
    expect(logged.filter(({ reference }) => reference === last)).toMatchObject([
      { level: "warn", msg: "a request met a database that is away" },
    ]);

    await lineOfActs.mend();
    await vi.waitFor(async () => expect(await findMember(scene.bot.deps, MAYA)).toBeTruthy(), patient);
    patience.ms = 10_000;
    await maya.submit();
    expect(maya.modal()).toBeNull();
    expect(await reflections(scene)).toEqual([{ what: form.happened }]);
  },
  { databaseThrough: lineOfActs.through, timeout: 40_000 },
);
const MAYA = { workspaceId: "T0HOUSE", userId: "U0MAYA" };
