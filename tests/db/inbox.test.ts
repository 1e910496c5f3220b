/** Leases of events: whoever holds one keeps it by renewing, and nobody else can. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "#src/db/database.ts";
import { Inbox } from "#src/slack/store/inbox.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

let opened: OpenTestDatabase;
let database: Database;

beforeAll(async () => {
  opened = await openTestDatabase();
  database = opened.database;
});
afterAll(() => opened.close());

it("a lease that is renewed in time is kept; one that another bot has taken over cannot be renewed", async () => {
  const inbox = new Inbox(database.db);
  const event = { workspaceId: "T1", eventId: "Ev1", kind: "message", userId: "U1", body: { text: "hi" } };
  const first = await inbox.take(event, new Date());
  if (!first) throw new Error("nobody else was there");
  const runsOut = (): Promise<unknown> =>
    database.pool.query("update inbox set lease_until = clock_timestamp() - interval '1 second'");
  await runsOut();
  await inbox.renew([first]);
  expect(await inbox.takeAbandoned(10)).toEqual([]);
  await runsOut();
  const [second] = await inbox.takeAbandoned(10);
  expect(second).toEqual({ ...first, attempt: 2 });
  await runsOut();
  await inbox.renew([first]);
  expect(await inbox.takeAbandoned(10)).toMatchObject([{ attempt: 3 }]);
});
