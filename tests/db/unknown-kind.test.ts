import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readTexts } from "#src/content/read-texts.ts";
import type { Database } from "#src/db/database.ts";
import { deliverMessage } from "#src/delivery/deliver-messages.ts";
import type { DeliveryDeps } from "#src/delivery/delivery-deps.ts";
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
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";
import { ROOT } from "#tests/support/imports.ts";
import { pacingOn } from "#tests/support/pacing.ts";

interface World extends DeliveryDeps<World> {}

const MINUTE_MS = 60_000;
const START = new Date("2026-11-24T10:00:00Z");
let opened: OpenTestDatabase;
let database: Database;

beforeAll(async () => {
  opened = await openTestDatabase();
  ({ database } = opened);
  await database.pool.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'T', 'UB', now())",
  );
});
afterAll(() => opened.close());

const { say } = readTexts([join(ROOT, "prompts")]);

it("a message of a kind that a newer version wrote waits for a bot that knows it, and is given up after a day", async () => {
  let now = START;
  const silent = (): void => undefined;
  const log: Log = { debug: silent, info: silent, warn: silent, error: silent, child: () => log };
  const dmChannels = new DmChannels(database.db, personalData);
  const nobody = (): never => {
    throw new Error("nothing is sent");
  };
  const deps: World = {
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
      installations: { clientOf: nobody, installationFor: nobody },
      rememberDm: (person, at) => dmChannels.remember(person, at),
      timer: systemTimer,
    }),
    sayFor: () => Promise.resolve(say),
    contributed: {
      messages: new Map(),
      cards: new Map(),
      drawings: new Map(),
      home: { load: nobody, render: nobody },
      nextSendTimeOf: () => Promise.resolve(() => null),
    },
  };
  const states = async (): Promise<unknown[]> =>
    (await database.pool.query("select status, error, lease_id is null as free from outbox")).rows;
  await deps.outbox.add([
    { key: "new-1", workspaceId: "T1", recipient: "U1", content: { kind: "of-a-newer-version" }, dueAt: now },
  ]);
  await deliverMessage(deps, "new-1").catch(() => undefined);
  expect(await states()).toEqual([{ status: "pending", error: "unknown_kind", free: true }]);
  await deliverMessage(deps, "new-1").catch(() => undefined);
  for (let tries = 0; tries < 200; tries++) {
    now = new Date(now.getTime() + 15 * MINUTE_MS);
    await deliverMessage(deps, "new-1").catch(() => undefined);
  }
  expect(await states()).toEqual([{ status: "failed", error: "unknown_kind", free: true }]);
});
