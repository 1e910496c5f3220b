/** What a sweep claims is due still when it is decided, whoever was faster. */
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Database, openDatabase } from "#src/db/database.ts";
import { DigestStore } from "#src/features/team/store/digests.ts";
import { decideDueAgain, decideDueFollowUp, decideDueReminder } from "#src/features/weekly/rules/due.ts";
import { beginPause, resume } from "#src/features/weekly/rules/membership.ts";
import { unchanged } from "#src/features/weekly/rules/mentee-changes.ts";
import { DueStore } from "#src/features/weekly/store/due.ts";
import { MenteeStore } from "#src/features/weekly/store/mentees.ts";
import { seedMembers, seedOpenNudges } from "#tests/bench/seed.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { reactions } from "#tests/support/reactions.ts";

const NOW = new Date();
const LATER = new Date(NOW.getTime() + 7 * 86_400_000);
const MAYA = { workspaceId: "T0HOUSE", userId: "U1" };
const context = { now: NOW, isHoliday: () => false };
const errors: string[] = [];

let test: TestDatabase;
let client: pg.Client;
const pools: Database[] = [];
const dueOn = ({ db }: Database): DueStore => new DueStore(db, reactions, (error) => void errors.push(String(error)));

beforeAll(async () => {
  test = await createTestDatabase();
  for (let count = 0; count < 3; count++) pools.push(openDatabase(test.url));
  client = new pg.Client({ connectionString: test.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  for (const pool of pools) await pool.close();
  await test.drop();
});
beforeEach(async () => {
  await client.query("truncate members, contacts cascade; delete from outbox");
});
afterEach(() => expect(errors.splice(0)).toEqual([]));

describe("a claim that looked before somebody else changed what is due", () => {
  // Every claim asks whether the app is installed: a view that waits holds it between its look and its lock.
  beforeAll(async () => {
    await client.query(`alter table workspaces rename to real_workspaces;
      create function waits() returns boolean language plpgsql volatile as $$
        begin perform pg_advisory_xact_lock_shared(1); return true; end $$;
      create view workspaces as select id, name, bot_user_id, installed_at, case when waits() then uninstalled_at end as uninstalled_at from real_workspaces`);
  });
  afterAll(async () => {
    await client.query("drop view workspaces; drop function waits; alter table real_workspaces rename to workspaces");
  });

  /** Lets the claim look, then does `meanwhile`, then lets the claim go on. */
  async function whileItLooks<T>(claim: () => Promise<T>, meanwhile: () => Promise<unknown>): Promise<T> {
    await client.query("select pg_advisory_lock(1)");
    const claiming = claim();
    await vi.waitFor(async () => {
      const waiting = "select from pg_stat_activity where datname = current_database() and wait_event = 'advisory'";
      expect((await client.query(waiting)).rowCount).toBe(1);
    });
    await meanwhile();
    await client.query("select pg_advisory_unlock(1)");
    return claiming;
  }

  const change = (work: Parameters<MenteeStore["change"]>[1]): Promise<unknown> =>
    new MenteeStore(first().db, { now: () => NOW }, reactions).change(MAYA, work);

  it("leaves a follow-up that was moved", async () => {
    await seedMembers(client, 1, 0);
    await seedOpenNudges(client, "x");
    await client.query("update nudges set follow_up_at = $1", [NOW]);
    const { keys } = await whileItLooks(
      () => dueOn(first()).followUps(NOW, 10, ({ mentee }) => decideDueFollowUp(mentee, context)),
      () =>
        change(async (tx) => {
          const { member, nudge } = tx.mentee;
          if (nudge) await tx.save({ ...unchanged(member), nudges: [{ ...nudge, followUpAt: LATER }] });
        }),
    );
    expect(keys).toEqual([]);
    expect((await client.query("select follow_up_at, followed_up_at from nudges")).rows).toEqual([
      { follow_up_at: LATER, followed_up_at: null },
    ]);
  });

  it("leaves a reminder that was taken back", async () => {
    await seedMembers(client, 1, 0);
    await seedOpenNudges(client, "x");
    await client.query("update nudges set remind_at = $1", [NOW]);
    const { keys } = await whileItLooks(
      () => dueOn(first()).again(NOW, 10, ({ mentee }) => decideDueAgain(mentee, context)),
      () =>
        change(async (tx) => {
          const { member, nudge } = tx.mentee;
          if (nudge) await tx.save({ ...unchanged(member), nudges: [{ ...nudge, remindAt: null }] });
        }),
    );
    expect(keys).toEqual([]);
    expect((await client.query("select remind_at from nudges")).rows).toEqual([{ remind_at: null }]);
  });

  it("leaves a reminder of a plan that was moved", async () => {
    await seedMembers(client, 1, 0);
    await seedOpenNudges(client, "x");
    await client.query(
      `with planned as (update nudges set status = 'planned' returning *) insert into plans (id, nudge_id, member_id, workspace_id, when_text, will_text, planned_at, reminder_at, created_at)
        select gen_random_uuid(), id, member_id, workspace_id, 'then', 'this', $1, $1, $1 from planned`,
      [NOW],
    );
    const { keys } = await whileItLooks(
      () => dueOn(first()).reminders(NOW, 10, ({ mentee }) => decideDueReminder(mentee, context)),
      () =>
        change(async (tx) => {
          const { member, plan } = tx.mentee;
          if (plan) await tx.save({ ...unchanged(member), plans: [{ ...plan, plannedAt: LATER, reminderAt: LATER }] });
        }),
    );
    expect(keys).toEqual([]);
    expect((await client.query("select reminder_at from plans")).rows).toEqual([{ reminder_at: LATER }]);
  });

  it("leaves a nudge that was put off", async () => {
    await seedMembers(client, 1, 1);
    const { claimed } = await whileItLooks(
      () =>
        dueOn(first()).nudges(NOW, 10, ({ mentee }) =>
          unchanged({ ...mentee.member, status: "stopped", nextNudgeAt: null }),
        ),
      () => change((tx) => tx.save(unchanged({ ...tx.mentee.member, nextNudgeAt: LATER }))),
    );
    expect(claimed).toBe(0);
    expect((await client.query("select next_nudge_at from members")).rows).toEqual([{ next_nudge_at: LATER }]);
  });

  it("leaves a planned pause that was taken back", async () => {
    await seedMembers(client, 1, 0);
    await client.query(
      "update members set paused_from = ($1::timestamptz)::date, paused_until = '9999-12-31', pause_begins_at = $1",
      [NOW],
    );
    const { claimed } = await whileItLooks(
      () => dueOn(first()).pauses(NOW, 10, ({ mentee }) => beginPause(mentee.member, NOW, () => false)),
      () => change((tx) => tx.save(resume(tx.mentee.member, NOW, () => false))),
    );
    expect(claimed).toBe(0);
    expect((await client.query("select status, paused_from, pause_begins_at from members")).rows).toEqual([
      { status: "active", paused_from: null, pause_begins_at: null },
    ]);
  });

  it("leaves a digest whose day was changed", async () => {
    await client.query(
      `insert into workspaces (id, name, bot_user_id, installed_at) values ('T0HOUSE', '', '', now()) on conflict do nothing`,
    );
    await client.query(
      "insert into contacts (workspace_id, user_id, zone, digest_day, digest_hour, next_digest_at, created_at) values ('T0HOUSE', 'U1', 'UTC', 1, 9, $1, $1)",
      [NOW],
    );
    const digests = new DigestStore(first().db);
    const { claimed } = await whileItLooks(
      () =>
        digests.claim(
          NOW,
          10,
          () => ({ nextAt: null, toldUntil: NOW, sideEffects: {} }),
          (error) => void errors.push(String(error)),
        ),
      () => digests.choose(MAYA, { day: 2, hour: 9 }, LATER, NOW),
    );
    expect(claimed).toBe(0);
    expect((await client.query("select next_digest_at from contacts")).rows).toEqual([{ next_digest_at: LATER }]);
  });
});

it("several sweeps at once: who was followed up is not to be followed up again", async () => {
  for (let round = 0; round < 5; round++) {
    await client.query("truncate members cascade; delete from outbox");
    await seedMembers(client, 400, 0);
    await seedOpenNudges(client, "x");
    await client.query("update nudges set follow_up_at = now() - interval '1 minute'");
    const now = new Date();
    const run = async (database: Database): Promise<void> => {
      for (let claimed = 1; claimed > 0; ) {
        ({ claimed } = await dueOn(database).followUps(now, 60, ({ mentee }) =>
          decideDueFollowUp(mentee, { now, isHoliday: () => false }),
        ));
      }
    };
    await Promise.all(pools.map(run));
    const again = await client.query(
      "select from nudges where follow_up_at is not null and followed_up_at is not null",
    );
    expect(again.rowCount).toBe(0);
  }
}, 60_000);

function first(): Database {
  const [database] = pools;
  if (!database) throw new Error("no database is open");
  return database;
}
