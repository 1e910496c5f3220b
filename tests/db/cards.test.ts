import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "#src/db/database.ts";
import { addCard, Cards, markCard } from "#src/delivery/store/cards.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

let opened: OpenTestDatabase;
let database: Database;
let cards: Cards;
/** What this version knows. */
const SUBJECTS = ["assignment"];
const ID = "00000000-0000-4000-8000-000000000001";
const at = (seconds: number): Date => new Date(Date.parse("2026-11-24T10:00:00Z") + seconds * 1000);

beforeAll(async () => {
  opened = await openTestDatabase();
  ({ database } = opened);
  cards = new Cards(database.db);
  await database.pool.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'T', 'UB', now())",
  );
});
afterAll(() => opened.close());
beforeEach(async () => {
  await database.pool.query("delete from cards");
  await addCard(database.db, { id: ID, workspaceId: "T1", subject: "assignment", channel: "C1" });
});

/** Slack took it, as `Outbox.sent` writes down. */
const stands = (): Promise<unknown> => database.pool.query("update cards set ts = '1.2' where id = $1", [ID]);

describe("a card", () => {
  it("of a kind that only a newer version knows is left to it", async () => {
    await stands();
    await markCard(database.db, ID, at(0));
    await database.pool.query("update cards set subject = 'of-a-later-version'");
    expect(await cards.claimStale(at(1), SUBJECTS)).toBeNull();
    expect(await cards.claimStale(at(1), [...SUBJECTS, "of-a-later-version"])).toMatchObject({ id: ID });
  });

  it("is drawn anew only where it stands, and once for all changes before", async () => {
    await markCard(database.db, ID, at(0));
    expect(await cards.claimStale(at(1), SUBJECTS)).toBeNull();
    await stands();
    await markCard(database.db, ID, at(1));
    const claims = await Promise.all([cards.claimStale(at(2), SUBJECTS), cards.claimStale(at(2), SUBJECTS)]);
    expect(claims.flatMap((claim) => claim ?? [])).toMatchObject([{ id: ID, ts: "1.2", version: 2 }]);
    await cards.fresh(claims.find((claim) => claim !== null) ?? never(), at(2));
    expect(await cards.claimStale(at(60), SUBJECTS)).toBeNull();
  });

  it("that changes while it is drawn is drawn once more", async () => {
    await stands();
    await markCard(database.db, ID, at(0));
    const claimed = await cards.claimStale(at(1), SUBJECTS);
    await markCard(database.db, ID, at(1));
    await cards.fresh(claimed ?? never(), at(2));
    expect(await cards.claimStale(at(2), SUBJECTS)).toMatchObject({ version: 2 });
  });

  it("whose drawing bot died is drawn by another after a while, by the database's clock, and the dead one says nothing more", async () => {
    await stands();
    await markCard(database.db, ID, at(0));
    const dead = await cards.claimStale(at(1), SUBJECTS);
    // The clock of a playground jumps by hours; nobody has died because of that.
    expect(await cards.claimStale(at(86_400), SUBJECTS)).toBeNull();
    await database.pool.query("update cards set redraw_lease_until = now() - interval '1 second'");
    const heir = await cards.claimStale(at(2), SUBJECTS);
    expect(heir).not.toBeNull();
    await cards.fresh(dead ?? never(), at(2));
    await database.pool.query("update cards set redraw_lease_until = now() - interval '1 second'");
    expect(await cards.claimStale(at(3), SUBJECTS)).not.toBeNull();
  });

  it("that two have drawn at once is drawn once more: the later drawing may be the older one", async () => {
    await stands();
    await markCard(database.db, ID, at(0));
    const slow = await cards.claimStale(at(1), SUBJECTS);
    await database.pool.query("update cards set redraw_lease_until = now() - interval '1 second'");
    const heir = await cards.claimStale(at(2), SUBJECTS);
    expect([slow && (await cards.renew(slow)), heir && (await cards.renew(heir))]).toEqual([false, true]);
    await cards.fresh(heir ?? never(), at(2));
    expect(await cards.claimStale(at(3), SUBJECTS)).toBeNull();
    await cards.fresh(slow ?? never(), at(3));
    expect(await cards.claimStale(at(3), SUBJECTS)).toMatchObject({ id: ID });
  });

  it("that Slack could not draw is drawn when it said, not before", async () => {
    await stands();
    await markCard(database.db, ID, at(0));
    await cards.drawAgain((await cards.claimStale(at(1), SUBJECTS)) ?? never(), at(31));
    expect(await cards.claimStale(at(30), SUBJECTS)).toBeNull();
    expect(await cards.claimStale(at(31), SUBJECTS)).not.toBeNull();
  });

  it("that is gone stays so", async () => {
    await stands();
    await cards.markUnreachable(ID, "message_not_found");
    await markCard(database.db, ID, at(0));
    expect(await cards.claimStale(at(1), SUBJECTS)).toBeNull();
  });
});

function never(): never {
  throw new Error("nothing was claimed");
}
