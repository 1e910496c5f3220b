import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Database, openDatabase } from "#src/db/database.ts";
import type { ClaimedMessage } from "#src/delivery/claimed-message.ts";
import { byKind, bySubject, knownMessage } from "#src/delivery/message-kind.ts";
import { deliveryMessages } from "#src/delivery/own-messages.ts";
import { DmChannels } from "#src/delivery/store/dm-channels.ts";
import { Outbox } from "#src/delivery/store/outbox.ts";
import { nameOf } from "#src/delivery/undelivered.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { features, personalData } from "#src/features/index.ts";
import type { MessageContent } from "#src/kernel/new-message.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { ROOT } from "#tests/support/imports.ts";

const MIGRATIONS = join(ROOT, "src/db/migrations");
const NAME = "0012_one_message_system";
const MEMBER = "00000000-0000-4000-8000-000000000001";
const NUDGE = "00000000-0000-4000-8000-000000000002";

/** The weekly loop's rows as the version before wrote them: by member. */
const OF_MEMBERS = [
  { kind: "nudge", nudgeId: NUDGE },
  { kind: "reminder", nudgeId: NUDGE, planId: "00000000-0000-4000-8000-000000000003" },
  { kind: "follow-up", nudgeId: NUDGE },
  { kind: "silence" },
];
/** All others: by Slack id. */
const OF_RECIPIENTS: readonly (readonly [recipient: string, content: MessageContent])[] = [
  ["C1", { kind: "announcement" }],
  ["C1", { kind: "card", cardId: "00000000-0000-4000-8000-000000000010" }],
  ...["offer", "invitation", "settled", "suggested", "accepted", "declined", "done", "host", "released"].map(
    (message) => ["U2", { kind: "assignment", message, partId: "00000000-0000-4000-8000-000000000011" }] as const,
  ),
  ["U1,U2", { kind: "assignment", message: "introduction", partId: "00000000-0000-4000-8000-000000000011" }],
  ["U2", { kind: "host-released", challengeId: "shadow-client-call" }],
  ["U1", { kind: "zone-moved", zone: "America/New_York" }],
  ["U2", { kind: "manager-named", memberId: MEMBER }],
  ["U2", { kind: "door-asked", doorId: "00000000-0000-4000-8000-000000000013" }],
  ["U1", { kind: "door-opened", doorId: "00000000-0000-4000-8000-000000000013" }],
  ["U1", { kind: "door-closed", doorId: "00000000-0000-4000-8000-000000000013" }],
  ["U1", { kind: "thanks", thanksId: "00000000-0000-4000-8000-000000000014" }],
  ["C1", { kind: "thanks-posted", thanksId: "00000000-0000-4000-8000-000000000014", threadTs: "1.1" }],
  ["C1", { kind: "thanks-posted", thanksId: "00000000-0000-4000-8000-000000000014", threadTs: null }],
  ["U2", { kind: "digest", since: "2026-11-24T09:00:00.000Z" }],
  ["C1", { kind: "challenge-line", challengeId: "00000000-0000-4000-8000-000000000012", userId: "U1" }],
  ["C1", { kind: "challenge-goal", challengeId: "00000000-0000-4000-8000-000000000012" }],
  ["C1", { kind: "challenge-summary", challengeId: "00000000-0000-4000-8000-000000000012" }],
  ["U2", { kind: "challenge-trouble", challengeId: "00000000-0000-4000-8000-000000000012", trouble: "card-deleted" }],
  ["U2", { kind: "challenge-trouble", challengeId: "00000000-0000-4000-8000-000000000012", trouble: "channel-lost" }],
  ["C1", { kind: "challenge-suggestions", month: "2026-12" }],
  ["U2", { kind: "suggestions-trouble", channel: "C1" }],
  ["U1", { kind: "answer", since: "2026-11-24T09:00:00.000Z", threadTs: null }],
  ["U1", { kind: "answer", since: "2026-11-24T09:00:00.000Z", threadTs: "1.1" }],
  ["U1", { kind: "export" }],
  ["U1", { kind: "export-failed" }],
];
/** What did not arrive, as it was called before, and the word for it now. */
const LOST = [
  ["announcement", "announcement"],
  ["card", "card"],
  ["assignment", "introduction"],
  ["invitation", "invitation"],
  ["challenge-line", "line"],
  ["challenge-goal", "goal"],
  ["challenge-summary", "summary"],
  ["challenge-suggestions", "suggestions"],
  ["thanks-posted", "thanks"],
  ["digest", "other"],
] as const;

const kinds = byKind([...features.flatMap(({ messages = [] }) => messages), ...deliveryMessages<Deps>()]);
let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase({ empty: true });
  const client = new pg.Client({ connectionString: test.url });
  await client.connect();
  for (const file of readdirSync(MIGRATIONS).sort())
    if (file < NAME) await client.query(readFileSync(join(MIGRATIONS, file), "utf8"));
  await client.query("insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'T', 'UB', now())");
  await client.query(
    `insert into members (id, workspace_id, user_id, track, scope, focus_areas, nudge_days, nudge_hour, work_days, work_start, work_end, zone,
        cadence, status, next_nudge_at, dm_channel, joined_at)
      values ($1, 'T1', 'U1', 'backend', 2, '{clients}', '{2}', 10, '{1,2,3,4,5}', 9, 18, 'Europe/Berlin', 'weekly', 'active', now(), 'D1', now())`,
    [MEMBER],
  );
  await client.query(
    `insert into contacts (workspace_id, user_id, zone, dm_channel, created_at)
      values ('T1', 'U1', 'Europe/Berlin', 'D0OLD', now()), ('T1', 'U2', 'Europe/London', 'D2', now())`,
  );
  const insert = (key: string, member: string | null, recipient: string | null, content: object): Promise<unknown> =>
    client.query(
      "insert into outbox (key, workspace_id, member_id, recipient, content, due_at) values ($1, 'T1', $2, $3, $4, now() - interval '1 hour')",
      [key, member, recipient, JSON.stringify(content)],
    );
  for (const content of OF_MEMBERS) await insert(`member-${content.kind}`, MEMBER, null, content);
  for (const [index, [recipient, content]] of OF_RECIPIENTS.entries())
    await insert(`recipient-${index}`, null, recipient, content);
  for (const [what] of LOST)
    await insert(`lost-${what}`, null, "U2", { kind: "undelivered", what, where: "C1", isUncertain: true });
  for (const file of readdirSync(MIGRATIONS).sort())
    if (file > NAME) await client.query(readFileSync(join(MIGRATIONS, file), "utf8"));
  await client.end();
  database = openDatabase(test.url);
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

describe("messages that the version before left in the outbox", () => {
  it("are of every kind that there was", () => {
    const recorded = new Set([...OF_MEMBERS, ...OF_RECIPIENTS.map(([, content]) => content)].map(({ kind }) => kind));
    expect(recorded.size).toBe(25);
    expect([...recorded].filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it("are claimed with whom they are for and their DM, and read by their kind", async () => {
    const outbox = new Outbox(database.db);
    const claimed: ClaimedMessage[] = [];
    for (let message = await outbox.next("T1", new Date()); message; message = await outbox.next("T1", new Date()))
      claimed.push(message);
    expect(claimed).toHaveLength(OF_MEMBERS.length + OF_RECIPIENTS.length + LOST.length);
    expect(claimed.filter((message) => !knownMessage(kinds, message)).map(({ content }) => content)).toEqual([]);
    const to = (key: string): unknown => {
      const { recipient, dmChannel } = claimed.find((message) => message.key === key) ?? {};
      return { recipient, dmChannel };
    };
    for (const { kind } of OF_MEMBERS) expect(to(`member-${kind}`)).toEqual({ recipient: "U1", dmChannel: "D1" });
    expect(to("lost-card")).toEqual({ recipient: "U2", dmChannel: "D2" });
    expect(to("recipient-0")).toEqual({ recipient: "C1", dmChannel: null });
    const cards = bySubject(features.flatMap((feature) => feature.cards ?? []));
    const lost = LOST.map(([what]) => {
      const message = claimed.find(({ key }) => key === `lost-${what}`);
      const content = message && knownMessage(kinds, message)?.message.content;
      return nameOf({ messages: kinds, cards }, z.object({ what: z.string() }).parse(content).what);
    });
    expect(lost).toEqual(LOST.map(([, word]) => `undelivered.what.${word}`));
  });
});

describe("a person's DM", () => {
  it("is remembered only of somebody of whom something is stored", async () => {
    const channels = new DmChannels(database.db, personalData);
    await channels.remember({ workspaceId: "T1", userId: "U1" }, "D1NEW");
    await channels.remember({ workspaceId: "T1", userId: "U2" }, "D2NEW");
    await channels.remember({ workspaceId: "T1", userId: "U3" }, "D3");
    const found = ["U1", "U2", "U3"].map((userId) => channels.find({ workspaceId: "T1", userId }));
    expect(await Promise.all(found)).toEqual(["D1NEW", "D2NEW", null]);
  });

  it("is not remembered of somebody who is forgotten in that very moment", async () => {
    const channels = new DmChannels(database.db, personalData);
    const forgetting = await database.pool.connect();
    await forgetting.query("begin");
    await forgetting.query("select from members where user_id = 'U1' for update");
    await forgetting.query("delete from dm_channels where user_id = 'U1'");
    await forgetting.query("delete from contacts where user_id = 'U1'");
    await forgetting.query("delete from members where user_id = 'U1'");
    const remembering = channels.remember({ workspaceId: "T1", userId: "U1" }, "D1");
    // It waits for whoever forgets.
    for (let waits = 0; waits === 0; ) {
      const { rows } = await database.pool.query<{ waits: number }>(
        "select count(*)::int as waits from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      waits = rows[0]?.waits ?? 0;
    }
    await forgetting.query("commit");
    forgetting.release();
    await remembering;
    expect(await channels.find({ workspaceId: "T1", userId: "U1" })).toBeNull();
  });
});
