/** Transactions that want the same rows at the same time wait for their turn. */
import pg from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Database, openDatabase } from "#src/db/database.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { personalData } from "#src/features/index.ts";
import { noteHomeOpened } from "#src/features/members/store/home-tabs.ts";
import { type HomeDeps, redrawHomesInTransaction } from "#src/features/members/use-cases/redraw-home.ts";
import { forgetData } from "#src/features/privacy/store/forget-data.ts";
import { seedMembers } from "#tests/bench/seed.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";

let test: TestDatabase;
let database: Database;
let client: pg.Client;
beforeEach(async () => {
  test = await createTestDatabase();
  database = openDatabase(test.url);
  client = new pg.Client({ connectionString: test.url });
  await client.connect();
  await seedMembers(client, 2, 0);
});
afterEach(async () => {
  await client.end();
  await test.drop();
});

/** Circles that PostgreSQL had to break; a connection tells of its own when it ends. */
async function circles(): Promise<number> {
  await database.close();
  const text = "select deadlocks::int as n from pg_stat_database where datname = current_database()";
  return (await client.query<{ n: number }>(text)).rows[0]?.n ?? -1;
}

it("two people who named each other and forget at once are both forgotten, and never wait for each other in a circle", async () => {
  // Whoever has changed one row takes a moment, so that the other is certainly under way.
  await client.query(`update members set manager_user_id = case user_id when 'U1' then 'U2' else 'U1' end;
    create function slowly() returns trigger language plpgsql as $$ begin perform pg_sleep(0.4); return new; end $$;
    create trigger slowly before update on members for each row execute function slowly()`);
  const receipts = await Promise.all(
    ["U1", "U2"].map((userId) => forgetData(database.db, personalData, { workspaceId: "T0HOUSE", userId }, new Date())),
  );
  expect(receipts.map((receipt) => receipt !== null)).toEqual([true, true]);
  expect((await client.query("select from members")).rowCount).toBe(0);
  expect(await circles()).toBe(0);
});

it("a transaction that PostgreSQL ended to break a circle is run again", async () => {
  let both = 0;
  const meet = Promise.withResolvers<void>();
  const touch = (first: string, second: string): Promise<number> => {
    let attempts = 0;
    return inTransaction(database.db, async (tx) => {
      attempts++;
      const move = (userId: string): Promise<unknown> =>
        tx
          .updateTable("members")
          .set((row) => ({ nudge_hour: row("nudge_hour", "+", 1) }))
          .where("user_id", "=", userId)
          .execute();
      await move(first);
      if (++both === 2) meet.resolve();
      await meet.promise;
      await move(second);
      return attempts;
    });
  };
  const attempts = await Promise.all([touch("U1", "U2"), touch("U2", "U1")]);
  expect(Math.max(...attempts)).toBe(2);
  expect(Math.min(...attempts)).toBe(1);
  expect((await client.query("select nudge_hour from members")).rows).toEqual([{ nudge_hour: 12 }, { nudge_hour: 12 }]);
  expect(await circles()).toBe(1);
});

it("drawings of Home tabs are owed when a transaction locks nobody any more", async () => {
  await noteHomeOpened(database.db, { workspaceId: "T0HOUSE", userId: "U1" }, new Date());
  const enqueued: unknown[] = [];
  const deps = {
    clock: { now: () => new Date() },
    jobs: { enqueue: (jobs: readonly unknown[]) => Promise.resolve(void enqueued.push(...jobs)) },
  } as unknown as HomeDeps;
  await inTransaction(database.db, async (tx) => {
    redrawHomesInTransaction(tx, deps, "T0HOUSE", ["U1", null]);
    redrawHomesInTransaction(tx, deps, "T0HOUSE", ["U2", "U1"]);
    await tx.selectFrom("members").select("id").forUpdate().execute();
    expect(await tx.selectFrom("redraws").select("version").execute()).toEqual([]);
  });
  expect((await client.query("select version from redraws")).rows).toEqual([{ version: 1 }]);
  expect(enqueued).toHaveLength(1);
});
