import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "#src/db/database.ts";
import { addCard, markCard, PostgresCards } from "#src/db/postgres-cards.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";

let test: TestDatabase;
let database: Database;
let cards: PostgresCards;
const ID = "00000000-0000-4000-8000-000000000001";
const at = (seconds: number): Date => new Date(Date.parse("2026-11-24T10:00:00Z") + seconds * 1000);

beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase(test.url);
  cards = new PostgresCards(database.pool);
  await database.pool.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'T', 'UB', now())",
  );
});
afterAll(async () => {
  await database.close();
  await test.drop();
});
beforeEach(async () => {
  await database.pool.query("delete from cards");
  await addCard(database.pool, { id: ID, workspaceId: "T1", subject: "assignment", channel: "C1" });
});

describe("a card", () => {
  it("is drawn anew only where it stands, and once for all changes before", async () => {
    await markCard(database.pool, ID, at(0));
    expect(await cards.claimStale(at(1), at(31), 10)).toEqual([]);
    await cards.stands(ID, { channel: "C1", ts: "1.2" });
    await markCard(database.pool, ID, at(1));
    const claims = await Promise.all([cards.claimStale(at(2), at(32), 10), cards.claimStale(at(2), at(32), 10)]);
    expect(claims.flat()).toMatchObject([{ id: ID, ts: "1.2", version: 2 }]);
    await cards.fresh(claims.flat()[0] ?? never());
    expect(await cards.claimStale(at(60), at(90), 10)).toEqual([]);
  });

  it("that changes while it is drawn is drawn once more", async () => {
    await cards.stands(ID, { channel: "C1", ts: "1.2" });
    await markCard(database.pool, ID, at(0));
    const [claimed] = await cards.claimStale(at(1), at(31), 10);
    await markCard(database.pool, ID, at(1));
    await cards.fresh(claimed ?? never());
    expect(await cards.claimStale(at(2), at(32), 10)).toMatchObject([{ version: 2 }]);
  });

  it("whose drawing bot died is drawn by another after a while", async () => {
    await cards.stands(ID, { channel: "C1", ts: "1.2" });
    await markCard(database.pool, ID, at(0));
    await cards.claimStale(at(1), at(31), 10);
    expect(await cards.claimStale(at(30), at(60), 10)).toEqual([]);
    expect(await cards.claimStale(at(31), at(61), 10)).toHaveLength(1);
  });

  it("that is gone stays so", async () => {
    await cards.stands(ID, { channel: "C1", ts: "1.2" });
    await cards.gone(ID, "message_not_found");
    await markCard(database.pool, ID, at(0));
    expect(await cards.claimStale(at(1), at(31), 10)).toEqual([]);
  });
});

function never(): never {
  throw new Error("nothing was claimed");
}
