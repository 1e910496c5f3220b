/** Every claim, while another bot holds the row: it takes nothing, and waits for nobody. */
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#src/db/database.ts";
import { Cards } from "#src/delivery/store/cards.ts";
import { Outbox } from "#src/delivery/store/outbox.ts";
import { ChannelChallengeStore } from "#src/features/channel-challenges/store/channel-challenges.ts";
import { SuggestionStore } from "#src/features/channel-challenges/store/suggestions.ts";
import { DigestStore } from "#src/features/team/store/digests.ts";
import { DueStore } from "#src/features/weekly/store/due.ts";
import { Inbox } from "#src/slack/store/inbox.ts";
import { seedMembers, seedOpenNudges } from "#tests/bench/seed.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";
import { reactions } from "#tests/support/reactions.ts";

const NOW = new Date();
const ID = "00000000-0000-4000-8000-000000000001";

let opened: OpenTestDatabase;
let database: Database;
/** The connection of the other bot. */
let other: pg.Client;
let found = 0;
/** A decision that fails leaves all as it was; what counts is that it was asked for. */
const decide = (): never => {
  found++;
  throw new Error("nothing is decided here");
};
const due = (): DueStore => new DueStore(database.db, reactions, () => undefined);
const counted = async (claimed: Promise<unknown>): Promise<void> => {
  const rows = await claimed;
  found += Array.isArray(rows) ? rows.length : Number(rows !== null);
};
/** A failed decision ends the transaction of these. */
const refused = (claim: Promise<unknown>): Promise<unknown> => claim.catch(() => undefined);

/** Each claim, with the table of the rows that it locks. */
const CLAIMS: readonly (readonly [name: string, table: string, claim: () => Promise<unknown>])[] = [
  ["nudges", "members", () => due().nudges(NOW, 10, decide)],
  ["reminders", "members", () => due().reminders(NOW, 10, decide)],
  ["reminders asked for", "members", () => due().again(NOW, 10, decide)],
  ["follow-ups", "members", () => due().followUps(NOW, 10, decide)],
  ["digests", "contacts", () => new DigestStore(database.db).claim(NOW, 10, decide, () => undefined)],
  ["challenges", "channel_challenges", () => refused(new ChannelChallengeStore(database.db).due(NOW, 10, decide))],
  ["suggestions", "channel_suggestions", () => refused(new SuggestionStore(database.db).due(NOW, 10, decide))],
  ["cards", "cards", () => counted(new Cards(database.db).claimStale(NOW, ["channel-challenge"]))],
  ["abandoned events", "inbox", () => counted(new Inbox(database.db).takeAbandoned())],
  ["a message", "outbox", () => counted(new Outbox(database.db).begin("silence-1", NOW))],
  ["the next message", "outbox", () => counted(new Outbox(database.db).next("T0HOUSE", NOW))],
];

beforeAll(async () => {
  opened = await openTestDatabase();
  ({ database } = opened);
  other = new pg.Client({ connectionString: opened.test.url });
  await other.connect();
});
afterAll(async () => {
  await other.end();
  await opened.close();
});

/** One row that is due for each claim. */
async function seed(): Promise<void> {
  await other.query(
    "truncate members, contacts, channel_challenges, channel_suggestions, cards, inbox, outbox cascade",
  );
  await seedMembers(other, 1, 1);
  await seedOpenNudges(other, "x");
  await other.query("update nudges set follow_up_at = $1, remind_at = $1, status = 'planned'", [NOW]);
  await other.query(
    `insert into plans (id, nudge_id, member_id, workspace_id, when_text, will_text, planned_at, reminder_at, created_at)
      select gen_random_uuid(), id, member_id, workspace_id, 'then', 'this', $1, $1, $1 from nudges`,
    [NOW],
  );
  await other.query(
    `insert into contacts (workspace_id, user_id, zone, digest_day, digest_hour, next_digest_at, created_at)
      values ('T0HOUSE', 'U0GRACE', 'UTC', 1, 9, $1, $1)
      on conflict (workspace_id, user_id) do update set digest_day = 1, digest_hour = 9, next_digest_at = $1`,
    [NOW],
  );
  await other.query(
    `insert into channel_challenges (id, workspace_id, channel, creator_user_id, title, why, starts_on, ends_on, zone, status, due_at, created_at)
      values ($1, 'T0HOUSE', 'C1', 'U0GRACE', 'Watch one deploy', 'We all depend on it.', '2026-11-24', '2026-12-04', 'UTC', 'running', $2, $2)`,
    [ID, NOW],
  );
  await other.query(
    "insert into channel_suggestions (workspace_id, channel, asked_by, zone, due_at) values ('T0HOUSE', 'C1', 'U0GRACE', 'UTC', $1)",
    [NOW],
  );
  await other.query(
    "insert into cards (id, workspace_id, subject, channel, ts, redraw_requested_at) values ($1, 'T0HOUSE', 'channel-challenge', 'C1', '1.1', $2)",
    [ID, NOW],
  );
  await other.query(
    "insert into inbox (workspace_id, event_id, kind, body, seen_at, attempts, lease_until) values ('T0HOUSE', 'Ev1', 'message', '{}', $1, 1, now() - interval '1 second')",
    [NOW],
  );
  await other.query(
    `insert into outbox (key, workspace_id, recipient, content, due_at) values ('silence-1', 'T0HOUSE', 'U1', '{"kind":"inactivity-check"}', $1)`,
    [NOW],
  );
}

describe("a row that another bot holds", () => {
  it.each(CLAIMS)("is left to it by the claim of %s, and taken when that bot lets go", async (_, table, claim) => {
    await seed();
    found = 0;
    await other.query(`begin; select from ${table} for update`);
    await claim();
    expect(found).toBe(0);
    await other.query("rollback");
    await claim();
    expect(found).toBe(1);
  });
});
