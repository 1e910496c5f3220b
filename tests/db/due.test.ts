import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Database } from "#src/db/database.ts";
import { ChannelChallengeStore } from "#src/features/channel-challenges/store/channel-challenges.ts";
import { SuggestionStore } from "#src/features/channel-challenges/store/suggestions.ts";
import { personalData } from "#src/features/index.ts";
import { forgetData } from "#src/features/privacy/store/forget-data.ts";
import { DigestStore } from "#src/features/team/store/digests.ts";
import type { MenteeChanges } from "#src/features/weekly/rules/mentee-changes.ts";
import { unchanged } from "#src/features/weekly/rules/mentee-changes.ts";
import type { DuePerson } from "#src/features/weekly/store/due.ts";
import { DueStore } from "#src/features/weekly/store/due.ts";
import { MenteeStore } from "#src/features/weekly/store/mentees.ts";
import { sweepFollowUps, sweepNudges, sweepPauses, sweepReminders } from "#src/features/weekly/use-cases/sweep-due.ts";
import { createLogger } from "#src/platform/logger.ts";
import { seedMembers } from "#tests/bench/seed.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";
import { reactions } from "#tests/support/reactions.ts";

let opened: OpenTestDatabase;
let database: Database;
const errors: string[] = [];
const due = (): DueStore => new DueStore(database.db, reactions, (error) => void errors.push(String(error)));
const now = (): Date => new Date();
const NEXT_YEAR = new Date(Date.now() + 365 * 86_400_000);
/** Sends everybody a word and moves them on. */
const send = ({ mentee: { member } }: DuePerson): MenteeChanges => ({
  ...unchanged({ ...member, nextNudgeAt: NEXT_YEAR }),
  messages: [
    {
      key: `inactivity-check-${member.userId}`,
      workspaceId: member.workspaceId,
      recipient: member.userId,
      content: { kind: "inactivity-check" },
      dueAt: new Date(),
    },
  ],
});

beforeAll(async () => {
  opened = await openTestDatabase();
  database = opened.database;
});
afterAll(() => opened.close());
beforeEach(async () => {
  errors.length = 0;
  await database.pool.query("truncate members, outbox cascade");
});

async function seed(count: number, dueNow: number): Promise<void> {
  const client = new pg.Client({ connectionString: opened.test.url });
  await client.connect();
  await seedMembers(client, count, dueNow);
  await client.end();
}

describe("what is due", () => {
  it("is claimed once when several bots sweep at the same time", async () => {
    await seed(300, 300);
    const claims = await Promise.all(Array.from({ length: 6 }, () => due().nudges(now(), 100, send)));
    const keys = claims.flatMap(({ keys: ofClaim }) => ofClaim);
    expect(new Set(keys).size).toBe(keys.length);
    for (let left = 1; left > 0; ) left = (await due().nudges(now(), 100, send)).claimed;
    expect((await database.pool.query("select count(*)::int as n from outbox")).rows).toEqual([{ n: 300 }]);
  });

  it("goes on for the others when the decision about one fails, and puts that one off", async () => {
    await seed(3, 3);
    const claimed = await due().nudges(now(), 10, (person) => {
      if (person.mentee.member.userId === "U2") throw new Error("trouble");
      return send(person);
    });
    expect(claimed).toMatchObject({
      claimed: 3,
      keys: expect.arrayContaining(["inactivity-check-U1", "inactivity-check-U3"]),
    });
    expect(errors).toEqual(["Error: trouble"]);
    expect((await due().nudges(now(), 10, send)).claimed).toBe(0);
  });

  it("never loops on a decision that leaves its due time in the past", async () => {
    await seed(1, 1);
    await due().nudges(now(), 10, ({ mentee }) => unchanged(mentee.member));
    expect(errors).toHaveLength(1);
    expect((await due().nudges(now(), 10, send)).claimed).toBe(0);
  });

  it("is looked for in one statement each where nothing is, without a transaction and what decisions need", async () => {
    const asked = vi.spyOn(pg.Client.prototype, "query");
    const unneeded = (): never => {
      throw new Error("asked though nobody is due");
    };
    const deps = {
      db: database.db,
      reactions,
      clock: { now },
      log: createLogger({ level: "silent" }),
      openSeatKinds: unneeded,
      readers: unneeded,
      catalogues: { of: unneeded, reload: unneeded, reloadAll: unneeded },
    } as unknown as Parameters<typeof sweepNudges>[0];
    try {
      expect(await sweepNudges(deps)).toBe(0);
      expect(await sweepPauses(deps)).toBe(0);
      expect(await sweepReminders(deps)).toBe(0);
      expect(await sweepFollowUps(deps)).toBe(0);
      expect((await new SuggestionStore(database.db).due(now(), 10, unneeded)).claimed).toBe(0);
      expect((await new ChannelChallengeStore(database.db).due(now(), 10, unneeded)).claimed).toBe(0);
      expect((await new DigestStore(database.db).claim(now(), 10, unneeded, unneeded)).claimed).toBe(0);
      const statements = asked.mock.calls.map(([query]) => (query as { readonly text?: string }).text);
      expect(statements.map((text) => text?.split(" ")[0])).toEqual(Array.from({ length: 9 }, () => "select"));
    } finally {
      asked.mockRestore();
    }
  });

  it("is found through the index of due times among many", async () => {
    await seed(20_000, 10);
    await database.pool.query("analyze members");
    const { rows } = await database.pool.query(
      "explain select m.id from members m where m.next_nudge_at <= now() order by m.next_nudge_at limit 500 for update of m skip locked",
    );
    expect(JSON.stringify(rows)).toContain("members_due");
  });
});

describe("a person's row", () => {
  it("is worked on by one at a time", async () => {
    await seed(1, 0);
    const mentees = new MenteeStore(database.db, { now }, reactions);
    const person = { workspaceId: "T0HOUSE", userId: "U1" };
    await Promise.all(
      Array.from({ length: 8 }, () =>
        mentees.change(person, (tx) =>
          tx.save(unchanged({ ...tx.mentee.member, unanswered: tx.mentee.member.unanswered + 1 })),
        ),
      ),
    );
    expect((await mentees.find(person))?.member.unanswered).toBe(8);
  });

  it("is gone with everything of theirs after forgetting, also where others named them", async () => {
    await seed(2, 2);
    await due().nudges(now(), 10, send);
    await database.pool.query("update members set manager_user_id = 'U1' where user_id = 'U2'");
    const mentees = new MenteeStore(database.db, { now }, reactions);
    const forget = (): ReturnType<typeof forgetData> =>
      forgetData(database.db, personalData, { workspaceId: "T0HOUSE", userId: "U1" }, now());
    expect((await forget())?.get("messages")).toBe(1);
    expect(await mentees.find({ workspaceId: "T0HOUSE", userId: "U1" })).toBeNull();
    expect((await mentees.find({ workspaceId: "T0HOUSE", userId: "U2" }))?.member.settings.managerUserId).toBeNull();
    expect(await forget()).toBeNull();
  });
});
