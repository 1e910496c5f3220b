/** One bot that is installed in two workspaces: with whose token it calls Slack for which of them. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { WebClient } from "@slack/web-api";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readTexts } from "#src/content/read-texts.ts";
import type { Database } from "#src/db/database.ts";
import { refreshCards } from "#src/delivery/cards.ts";
import { deliverDue } from "#src/delivery/deliver-messages.ts";
import type { DeliveryDeps } from "#src/delivery/delivery-deps.ts";
import { byKind } from "#src/delivery/message-kind.ts";
import { deliveryMessages } from "#src/delivery/own-messages.ts";
import { publishHome } from "#src/delivery/redraw.ts";
import { SlackMessenger } from "#src/delivery/slack-messenger.ts";
import { Cards } from "#src/delivery/store/cards.ts";
import { DispatchLeases } from "#src/delivery/store/dispatch-leases.ts";
import { DmChannels } from "#src/delivery/store/dm-channels.ts";
import { Outbox } from "#src/delivery/store/outbox.ts";
import { Redraws } from "#src/delivery/store/redraws.ts";
import { Turns } from "#src/delivery/turns.ts";
import { personalData } from "#src/features/index.ts";
import type { Log } from "#src/kernel/ports.ts";
import { systemTimer } from "#src/platform/clock.ts";
import { HeldBack } from "#src/slack/pacing/held-back.ts";
import { RememberedPeople } from "#src/slack/remembered-people.ts";
import { SlackDirectory } from "#src/slack/slack-directory.ts";
import { Installations } from "#src/workspaces/installations.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";
import { ROOT } from "#tests/support/imports.ts";
import { pacingOn } from "#tests/support/pacing.ts";

interface World extends DeliveryDeps<World> {}

const NOW = new Date("2026-11-24T10:00:00Z");
const DAY_MS = 86_400_000;
const { say } = readTexts([join(ROOT, "prompts")]);
let opened: OpenTestDatabase;
let database: Database;
let slack: Server;
let now = NOW;
/** Calls of Slack: `token method`. */
const called: string[] = [];
const errors: unknown[] = [];
let installations: Installations;
let deps: World;

beforeAll(async () => {
  opened = await openTestDatabase();
  ({ database } = opened);
  slack = createServer((request, response) => {
    called.push(`${request.headers.authorization} ${(request.url ?? "").replace("/api/", "")}`);
    request.resume().on("end", () => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ ok: true, ts: "1.1", channel: { id: "D1" }, user: { id: "U1" }, messages: [] }));
    });
  });
  await new Promise<void>((resolve) => void slack.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  slack.closeAllConnections();
  slack.close();
  await opened.close();
});

beforeEach(async () => {
  now = NOW;
  for (const list of [called, errors]) list.length = 0;
  await database.pool.query("truncate workspaces, outbox, cards cascade");
  for (const id of ["TA", "TB", "TELSE"])
    await database.pool.query(
      "insert into workspaces (id, name, bot_user_id, installed_at) values ($1, $1, 'UB', now())",
      [id],
    );
  const silent = (): void => undefined;
  const log: Log = {
    debug: silent,
    info: silent,
    warn: silent,
    error: (...line) => void errors.push(line),
    child: () => log,
  };
  const slackApiUrl = `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`;
  installations = new Installations(
    ({ botToken }) => new WebClient(botToken, { slackApiUrl, retryConfig: { retries: 0 } }),
  );
  for (const name of ["A", "B"])
    installations.add({ workspaceId: `T${name}`, botToken: `xoxb-${name}`, botUserId: "UB", botId: "BB" });
  const dmChannels = new DmChannels(database.db, personalData);
  deps = {
    clock: { now: () => now },
    timer: systemTimer,
    db: database.db,
    log,
    jobs: { enqueue: () => Promise.resolve(), forget: () => Promise.resolve() },
    outbox: new Outbox(database.db),
    turns: new Turns(),
    cards: new Cards(database.db),
    redraws: new Redraws(database.db),
    dispatchLeases: new DispatchLeases(database.db),
    pacing: pacingOn(database, { now: () => now }, { log }),
    messenger: new SlackMessenger({
      installations,
      rememberDm: (person, channel) => dmChannels.remember(person, channel),
      timer: systemTimer,
    }),
    sayFor: () => Promise.resolve(say),
    contributed: {
      messages: byKind<World>([...deliveryMessages<World>()]),
      cards: new Map([
        [
          "assignment",
          {
            subject: "assignment",
            undeliveredAs: {},
            load: () => Promise.resolve({}),
            render: () => ({ text: "A card", blocks: [] }),
          },
        ],
      ]),
      drawings: new Map(),
      home: { load: () => Promise.resolve(null), render: () => ({ type: "home", blocks: [] }) },
      nextSendTimeOf: () => Promise.resolve(() => null),
    },
  };
});

/** What the jobs do for each workspace in which something is due. */
async function deliverAll(): Promise<void> {
  for (const workspaceId of await deps.dispatchLeases.unattended(now))
    await deliverDue(deps, { workspaceId, count: 10, until: null, hasMore: false });
}

const content = { kind: "undelivered", what: "card", where: "C1", isUncertain: false };
const write = (workspaceId: string): Promise<readonly string[]> =>
  deps.outbox.add([{ key: `message-${workspaceId}`, workspaceId, recipient: "U1", content, dueAt: NOW }]);
const states = async (): Promise<unknown[]> =>
  (await database.pool.query("select workspace_id, status, error from outbox order by key")).rows;

describe("a message of the outbox", () => {
  it("goes out by the token of its own workspace", async () => {
    for (const workspaceId of ["TB", "TA", "TB"]) await write(workspaceId);
    await deliverAll();
    expect(called.toSorted()).toEqual([
      "Bearer xoxb-A chat.postMessage",
      "Bearer xoxb-A conversations.open",
      "Bearer xoxb-B chat.postMessage",
      "Bearer xoxb-B conversations.open",
    ]);
  });

  it("of a workspace where the bot is not installed waits, by nobody's token, and is given up after a day", async () => {
    await write("TELSE");
    await deliverAll();
    expect(await states()).toEqual([{ workspace_id: "TELSE", status: "pending", error: "not_installed" }]);
    now = new Date(NOW.getTime() + DAY_MS + 60_000);
    await deliverAll();
    now = new Date(now.getTime() + DAY_MS);
    await deliverAll();
    expect(await states()).toEqual([{ workspace_id: "TELSE", status: "failed", error: "not_installed" }]);
    expect([called, errors]).toEqual([[], []]);
  });

  it("goes out as soon as the bot is installed there", async () => {
    await write("TELSE");
    await deliverAll();
    installations.add({ workspaceId: "TELSE", botToken: "xoxb-else", botUserId: "UB", botId: "BB" });
    now = new Date(NOW.getTime() + DAY_MS / 2);
    await deliverAll();
    expect(called).toEqual(["Bearer xoxb-else conversations.open", "Bearer xoxb-else chat.postMessage"]);
  });
});

it("a message waits, as a post that is held back does, while it is not the turn of what it shows", async () => {
  await write("TB");
  let turns = 0;
  const later = deliveryMessages<World>().map((kind) => ({
    ...kind,
    load: (...given: Parameters<typeof kind.load>) =>
      turns++ === 0 ? Promise.reject(new HeldBack(13_000)) : kind.load(...given),
  }));
  deps = { ...deps, contributed: { ...deps.contributed, messages: byKind<World>(later) } };
  await deliverAll();
  const { rows } = await database.pool.query("select status, attempts, due_at from outbox");
  expect(rows).toEqual([{ status: "pending", attempts: 0, due_at: new Date(NOW.getTime() + 13_000) }]);
  now = new Date(NOW.getTime() + 13_000);
  await deliverAll();
  expect([called.at(-1), errors]).toEqual(["Bearer xoxb-B chat.postMessage", []]);
});

describe("what is drawn", () => {
  const stale = (workspaceId: string): Promise<unknown> =>
    database.pool.query(
      `insert into cards (id, workspace_id, subject, channel, ts, redraw_requested_at)
        values (gen_random_uuid(), $1, 'assignment', 'C1', '1.1', $2)`,
      [workspaceId, NOW],
    );

  it("a card, by the token of its own workspace; another one's waits", async () => {
    for (const workspaceId of ["TELSE", "TB", "TA"]) await stale(workspaceId);
    await refreshCards(deps);
    expect(called.toSorted()).toEqual(["Bearer xoxb-A chat.update", "Bearer xoxb-B chat.update"]);
    const { rows } = await database.pool.query("select workspace_id from cards where redraw_requested_at is not null");
    expect([rows, errors]).toEqual([[{ workspace_id: "TELSE" }], []]);
  });

  it("a card is left alone where the app was removed", async () => {
    await stale("TB");
    await database.pool.query("update workspaces set uninstalled_at = now() where id = 'TB'");
    expect([await refreshCards(deps), called]).toEqual([0, []]);
  });

  it("Home and what is taken back, likewise", async () => {
    await publishHome(deps, { workspaceId: "TB", userId: "U1" });
    await deps.messenger.delete("TB", { channel: "C1", ts: "1.1" });
    expect(called).toEqual(["Bearer xoxb-B views.publish", "Bearer xoxb-B chat.delete"]);
    expect(await deps.messenger.delete("TELSE", { channel: "C1", ts: "1.1" })).toMatchObject({
      kind: "later",
      error: "not_installed",
    });
    await expect(publishHome(deps, { workspaceId: "TELSE", userId: "U1" })).rejects.toThrow(
      "the bot is not installed in TELSE",
    );
  });
});

it("the directory asks by the token of the workspace that it is asked about", async () => {
  const directory = new SlackDirectory(installations, new RememberedPeople({ now: () => now }));
  await directory.person({ workspaceId: "TB", userId: "U1" });
  expect(called).toEqual(["Bearer xoxb-B users.info"]);
  await expect(directory.person({ workspaceId: "TELSE", userId: "U1" })).rejects.toThrow("not installed in TELSE");
});

describe("a DM that is cleared", () => {
  const clearing = { channel: "D1", latest: "1.1", kept: [] };

  it("by the token of its workspace", async () => {
    await deps.messenger.clearDm("TB", clearing);
    expect(new Set(called.map((call) => call.split(" ")[1]))).toEqual(new Set(["xoxb-B"]));
  });

  it("whose job names no workspace, as long as the bot is installed once", async () => {
    await expect(deps.messenger.clearDm(null, clearing)).rejects.toThrow("not installed");
    const once = new Installations(({ workspaceId }, lane) => installations.clientOf(workspaceId, lane));
    once.add({ workspaceId: "TA", botToken: "xoxb-A", botUserId: "UB", botId: "BB" });
    const messenger = new SlackMessenger({
      installations: once,
      rememberDm: () => Promise.resolve(),
      timer: systemTimer,
    });
    expect(await messenger.clearDm(null, clearing)).toBeNull();
    expect(new Set(called.map((call) => call.split(" ")[1]))).toEqual(new Set(["xoxb-A"]));
  });
});
