import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "#src/db/database.ts";
import { type ClaimedRedraw, dropRedraws, Redraws, requestRedraws } from "#src/delivery/store/redraws.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

let opened: OpenTestDatabase;
let database: Database;
let redraws: Redraws;
const KINDS = ["nudge"];
const KEY = { workspaceId: "T1", kind: "nudge", id: "00000000-0000-4000-8000-000000000001" };
const at = (seconds: number): Date => new Date(Date.parse("2026-11-24T10:00:00Z") + seconds * 1000);
const changed = (seconds: number): Promise<void> => requestRedraws(database.db, [KEY, KEY], at(seconds));
const claimed = async (claim: Promise<ClaimedRedraw | null>): Promise<ClaimedRedraw> => {
  const got = await claim;
  if (!got) throw new Error("nothing was claimed");
  return got;
};

beforeAll(async () => {
  opened = await openTestDatabase();
  ({ database } = opened);
  redraws = new Redraws(database.db);
  await database.pool.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'T', 'UB', now())",
  );
});
afterAll(() => opened.close());
beforeEach(async () => {
  await database.pool.query("delete from redraws");
});

describe("a drawing that is owed", () => {
  it("is drawn once for all changes before", async () => {
    await changed(0);
    await changed(1);
    const claims = await Promise.all([redraws.claimNext(at(2), KINDS), redraws.claim(KEY, at(2))]);
    const [one, ...more] = claims.flatMap((claim) => claim ?? []);
    expect([one?.version, more]).toEqual([2, []]);
    expect(one && (await redraws.drawn(one, at(2)))).toBe(true);
    expect(await redraws.claimNext(at(3), KINDS)).toBeNull();
  });

  it("is drawn again where something changed while it was drawn", async () => {
    await changed(0);
    const first = await claimed(redraws.claim(KEY, at(0)));
    await changed(0);
    // Whoever comes with that change leaves it to whoever is drawing.
    expect(await redraws.claim(KEY, at(0))).toBeNull();
    expect(await redraws.drawn(first, at(1))).toBe(false);
    expect(await redraws.drawn(await claimed(redraws.claim(KEY, at(0))), at(1))).toBe(true);
    expect(await redraws.claimNext(at(9), KINDS)).toBeNull();
  });

  it("waits as long as Slack asks, for its own job as well", async () => {
    await changed(0);
    await redraws.later(await claimed(redraws.claim(KEY, at(0))), at(30));
    expect([await redraws.claim(KEY, at(29)), await redraws.claimNext(at(29), KINDS)]).toEqual([null, null]);
    expect(await redraws.claimNext(at(30), KINDS)).toMatchObject(KEY);
  });

  it("is taken over from a process that died or stalled, and drawn once more where that one was the last to draw", async () => {
    await changed(0);
    const stalled = await claimed(redraws.claimNext(at(0), KINDS));
    await database.pool.query("update redraws set lease_until = now() - interval '1 second'");
    const next = await claimed(redraws.claimNext(at(1), KINDS));
    await redraws.later(stalled, at(99));
    expect(await redraws.claim(KEY, at(1))).toBeNull();
    expect(await redraws.drawn(next, at(1))).toBe(true);
    expect(await redraws.drawn(stalled, at(2))).toBe(false);
    expect(await redraws.drawn(await claimed(redraws.claimNext(at(2), KINDS)), at(2))).toBe(true);
  });

  it("is drawn at once by a process whose clock is behind", async () => {
    await changed(5);
    expect(await redraws.claimNext(at(4), KINDS)).toBeNull();
    expect(await redraws.claim(KEY, at(4))).toMatchObject(KEY);
  });

  it("of a kind that only a newer version knows is left to it, and so is a workspace that removed the bot", async () => {
    await changed(0);
    expect(await redraws.claimNext(at(1), ["of-a-later-version"])).toBeNull();
    await database.pool.query("update workspaces set uninstalled_at = now()");
    expect(await redraws.claimNext(at(1), KINDS)).toBeNull();
    await database.pool.query("update workspaces set uninstalled_at = null");
    expect(await redraws.claimNext(at(1), KINDS)).toMatchObject(KEY);
  });

  it("is taken back with others in one statement, and those of others stay", async () => {
    const keys = [1, 2, 3].map((count) => ({ ...KEY, id: `00000000-0000-4000-8000-00000000000${count}` }));
    await requestRedraws(database.db, [...keys, { ...KEY, kind: "part" }], at(0));
    let statements = 0;
    const counting = database.db.withPlugin({
      transformQuery: ({ node }) => {
        statements++;
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    });
    await dropRedraws(counting, keys.slice(0, 2));
    expect(statements).toBe(1);
    const { rows } = await database.pool.query<{ one: string }>(
      "select kind || right(subject_id::text, 1) as one from redraws order by one",
    );
    expect(rows.map(({ one }) => one)).toEqual(["nudge3", "part1"]);
  });
});
