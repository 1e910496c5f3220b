/** A pause that was planned begins for whoever reads the person, and is saved as begun exactly once. */
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "#src/db/database.ts";
import type { Reactions } from "#src/db/reactions.ts";
import { MemberStore } from "#src/features/members/store/members.ts";
import { TeamStore } from "#src/features/team/store/team.ts";
import { beginPause, pause } from "#src/features/weekly/rules/membership.ts";
import { unchanged } from "#src/features/weekly/rules/mentee-changes.ts";
import { DueStore } from "#src/features/weekly/store/due.ts";
import { MenteeStore } from "#src/features/weekly/store/mentees.ts";
import { sweepPauses } from "#src/features/weekly/use-cases/sweep-due.ts";
import { instantOf } from "#src/kernel/calendar.ts";
import type { CalendarDate, Member } from "#src/kernel/member.ts";
import { createLogger } from "#src/platform/logger.ts";
import { seedMembers } from "#tests/bench/seed.ts";
import { noHoliday } from "#tests/fakes/people.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { reactions } from "#tests/support/reactions.ts";

const PERSON = { workspaceId: "T0HOUSE", userId: "U1" };
const MANAGER = { workspaceId: "T0HOUSE", userId: "U9" };
const errors: string[] = [];
let test: TestDatabase;
let client: pg.Client;
let one: Database;
let other: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  [one, other] = [openDatabase(test.url), openDatabase(test.url)];
  client = new pg.Client({ connectionString: test.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await Promise.all([one.close(), other.close()]);
  await test.drop();
});
beforeEach(async () => {
  await client.query("truncate members, home_tabs, redraws cascade");
  await seedMembers(client, 1, 0);
});
afterEach(() => expect(errors.splice(0)).toEqual([]));

/** Plans a pause as the bot saves it. */
async function plan(at: string, from: string, until: string | null, zone = "Europe/Berlin"): Promise<void> {
  await client.query("update members set zone = $1, manager_user_id = 'U9'", [zone]);
  const now = new Date(at);
  const mentees = new MenteeStore(one.db, { now: () => now }, reactions);
  await mentees.change(PERSON, (tx) =>
    tx.save(pause(tx.mentee.member, until as CalendarDate | null, now, noHoliday, from as CalendarDate)),
  );
}

function sweep({ db }: Database, now: Date, reacting: Reactions = reactions): Promise<{ claimed: number }> {
  const due = new DueStore(db, reacting, (error) => void errors.push(String(error)));
  return due.pauses(now, 10, ({ mentee }) => beginPause(mentee.member, now, noHoliday));
}

const stored = async (): Promise<unknown> =>
  (await client.query("select status, paused_from::text as from, pause_begins_at as at from members")).rows[0];

const BEGUN = new Date("2026-12-14T00:00:00+01:00");
const READERS: readonly (readonly [string, (now: Date) => Promise<Partial<Member> | null | undefined>])[] = [
  ["a member", (now) => new MemberStore(one.db, { now: () => now }).find(PERSON)],
  ["the people of a manager", async (now) => (await new MemberStore(one.db, { now: () => now }).menteesOf(MANAGER))[0]],
  [
    "people whose availability is asked for",
    async (now) =>
      (
        await new MemberStore(one.db, { now: () => now }).peopleDueSoon(
          new Date("2999-01-01"),
          new Date("2999-01-01"),
          9,
        )
      )[0],
  ],
  ["what concerns a manager", async (now) => (await new TeamStore(one.db).factsOf(MANAGER, now))[0]?.member],
  ["a mentee", async (now) => (await new MenteeStore(one.db, { now: () => now }, reactions).find(PERSON))?.member],
  [
    "a mentee who is changed",
    (now) => new MenteeStore(one.db, { now: () => now }, reactions).change(PERSON, async ({ mentee }) => mentee.member),
  ],
];

describe("a planned pause has begun on its first day for whoever reads", () => {
  it.each(READERS)("%s", async (_, read) => {
    await plan("2026-11-24T10:00:00Z", "2026-12-14", "2026-12-28");
    expect(await read(new Date(BEGUN.getTime() - 1))).toMatchObject({ status: "active", pausedFrom: "2026-12-14" });
    expect(await read(BEGUN)).toMatchObject({ status: "paused", pausedFrom: null, pausedUntil: "2026-12-28" });
  });
});

describe("a planned pause is saved as begun", () => {
  // Clocks change on 28 March and 31 October 2027 in Berlin, at midnight on 5 September in Santiago and on 30 April in Cairo.
  it.each([
    ["Europe/Berlin", "2027-03-28", "2027-03-27T23:00:00.000Z"],
    ["Europe/Berlin", "2027-03-29", "2027-03-28T22:00:00.000Z"],
    ["Europe/Berlin", "2027-10-31", "2027-10-30T22:00:00.000Z"],
    ["Europe/Berlin", "2027-11-01", "2027-10-31T23:00:00.000Z"],
    ["America/Santiago", "2027-09-05", "2027-09-05T04:00:00.000Z"],
    ["Africa/Cairo", "2027-04-30", "2027-04-29T22:00:00.000Z"],
    ["Pacific/Kiritimati", "2027-03-28", "2027-03-27T10:00:00.000Z"],
  ])("in %s at the first moment of %s", async (zone, from, at) => {
    const begins = new Date(at);
    await plan("2027-03-01T12:00:00Z", from, null, zone);
    expect(await stored()).toEqual({ status: "active", from, at: begins });
    expect((await sweep(one, new Date(begins.getTime() - 1000))).claimed).toBe(0);
    expect((await sweep(one, begins)).claimed).toBe(1);
    expect(await stored()).toEqual({ status: "paused", from: null, at: null });
    expect((await sweep(one, begins)).claimed).toBe(0);
  });

  it("at the first moment of its day in the zone that the person moved to", async () => {
    await plan("2026-11-24T10:00:00Z", "2026-12-14", null);
    const mentees = new MenteeStore(one.db, { now: () => new Date("2026-11-25T10:00:00Z") }, reactions);
    await mentees.change(PERSON, (tx) => {
      const { member } = tx.mentee;
      const moved = { ...member, settings: { ...member.settings, zone: "America/New_York" } };
      return tx.save(unchanged(moved));
    });
    const at = instantOf("2026-12-14" as CalendarDate, 0, 0, "America/New_York");
    expect(await stored()).toEqual({ status: "active", from: "2026-12-14", at });
  });

  it("once, where two processes sweep at the same moment", async () => {
    await plan("2026-11-24T10:00:00Z", "2026-12-14", "2026-12-28");
    const [inside, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let reacted = 0;
    const holding: Reactions = {
      run: async () => {
        reacted += 1;
        inside.resolve();
        await gate.promise;
      },
    };
    const first = sweep(one, BEGUN, holding);
    await inside.promise;
    const second = await sweep(other, BEGUN, holding);
    gate.resolve();
    expect([(await first).claimed, second.claimed, (await sweep(other, BEGUN, holding)).claimed]).toEqual([1, 0, 0]);
    expect(reacted).toBe(1);
  });

  it("and keeps the day that was promised for the next nudge", async () => {
    await plan("2026-11-24T10:00:00Z", "2026-12-14", "2026-12-28");
    await client.query("update members set next_nudge_at = '2026-12-31T09:00Z'");
    await sweep(one, BEGUN);
    const { rows } = await client.query("select next_nudge_at as at from members");
    expect(rows).toEqual([{ at: new Date("2026-12-31T09:00:00Z") }]);
  });
});

it("an open plan of the version before, which knew no moment of beginning, is a plan", async () => {
  await plan("2026-11-24T10:00:00Z", "2026-12-14", null);
  await client.query("update members set paused_until = null, pause_begins_at = null");
  const read = (at: string) => new MemberStore(one.db, { now: () => new Date(at) }).find(PERSON);
  expect(await read("2026-12-01T10:00:00Z")).toMatchObject({ status: "active", pausedFrom: "2026-12-14" });
  expect(await read("2026-12-20T10:00:00Z")).toMatchObject({ status: "paused", pausedUntil: null });
});

describe("a pause that the version before 0042 planned beside this one", () => {
  const untimed = (now: Date): Promise<{ claimed: number }> =>
    new DueStore(one.db, reactions, (error) => void errors.push(String(error))).untimedPauses(now, 10, ({ mentee }) =>
      beginPause(mentee.member, now, noHoliday),
    );

  it.each(["2026-12-28", null])("is given its moment by the sweep, with the end %s", async (until) => {
    await plan("2026-11-24T10:00:00Z", "2026-12-14", until);
    await client.query("update members set paused_until = $1, pause_begins_at = null", [until]);
    expect((await untimed(new Date("2026-12-01T10:00:00Z"))).claimed).toBe(1);
    expect(await stored()).toEqual({ status: "active", from: "2026-12-14", at: BEGUN });
    expect((await untimed(new Date("2026-12-01T10:00:00Z"))).claimed).toBe(0);
  });

  it("is saved as begun where its first day has come", async () => {
    await plan("2026-11-24T10:00:00Z", "2026-12-14", "2026-12-28");
    await client.query("update members set pause_begins_at = null");
    expect((await untimed(BEGUN)).claimed).toBe(1);
    expect(await stored()).toEqual({ status: "paused", from: null, at: null });
  });

  it("is forgotten where that version has paused somebody since", async () => {
    await plan("2026-11-24T10:00:00Z", "2026-12-14", "2026-12-28");
    await client.query("update members set status = 'paused', paused_until = '2027-01-10', pause_begins_at = null");
    expect((await untimed(BEGUN)).claimed).toBe(1);
    expect(await stored()).toEqual({ status: "paused", from: null, at: null });
  });
});

it("a planned pause whose day lies ahead after all, as an earlier version moved the zone, is put right and not complained of", async () => {
  await plan("2026-11-24T10:00:00Z", "2026-12-14", "2026-12-28");
  await client.query("update members set zone = 'America/New_York'");
  expect((await sweep(one, BEGUN)).claimed).toBe(1);
  const at = instantOf("2026-12-14" as CalendarDate, 0, 0, "America/New_York");
  expect(await stored()).toEqual({ status: "active", from: "2026-12-14", at });
});

describe("the first day that an earlier version leaves means nothing", () => {
  /** What that version saves: it knows the status and the end, and leaves the rest. */
  const EARLIER: readonly (readonly [string, readonly string[]])[] = [
    ["started again before it began", ["status = 'active', paused_until = null"]],
    ["paused", ["status = 'paused', paused_until = '2027-01-10'"]],
    ["paused and started again", ["status = 'paused', paused_until = null", "status = 'active', paused_until = null"]],
    [
      "stopped and started again",
      ["status = 'stopped', paused_until = null", "status = 'active', paused_until = null"],
    ],
  ];
  it.each(EARLIER.flatMap(([name, changes]) => [null, "2026-12-28"].map((until) => [name, until, changes] as const)))(
    "%s, planned until %s",
    async (_, until, changes) => {
      await plan("2026-11-24T10:00:00Z", "2026-12-14", until);
      for (const change of changes) await client.query(`update members set ${change}`);
      const { rows } = await client.query('select status, paused_until::text as "pausedUntil" from members');
      const expected = { ...rows[0], pausedFrom: null };
      for (const at of ["2026-12-01T10:00:00Z", "2026-12-20T10:00:00Z"]) {
        const read = await new MemberStore(one.db, { now: () => new Date(at) }).find(PERSON);
        expect(read).toMatchObject(expected);
      }
      await sweep(one, BEGUN);
      expect(await stored()).toEqual({ status: rows[0].status, from: null, at: null });
    },
  );
});

it.each([
  ["still to come", "2026-12-01T10:00:00Z", 0],
  ["here", "2026-12-14T10:00:00Z", 1],
])("a plan of an earlier version whose first day is %s is drawn anew where that shows", async (_, at, drawn) => {
  await plan("2026-11-24T10:00:00Z", "2026-12-14", "2026-12-28");
  await client.query("update members set pause_begins_at = null");
  await client.query("insert into home_tabs (workspace_id, user_id) select workspace_id, user_id from members");
  let asked = 0;
  const deps = {
    db: one.db,
    reactions,
    log: createLogger({ level: "silent" }),
    clock: { now: () => new Date(at) },
    holidays: { nameOn: () => null },
    policies: { of: () => ({ daysOff: [] }) },
    catalogues: { reloadAll: () => Promise.resolve() },
    jobs: { enqueue: (requests: readonly unknown[]) => Promise.resolve(void (asked += requests.length)) },
  };
  expect(await sweepPauses(deps as unknown as Parameters<typeof sweepPauses>[0])).toBe(1);
  expect(asked).toBe(drawn);
});
