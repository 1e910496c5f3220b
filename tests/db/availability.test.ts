import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Database } from "#src/db/database.ts";
import { MemberStore } from "#src/features/members/store/members.ts";
import { seedMembers } from "#tests/bench/seed.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

const PERSON = { workspaceId: "T0HOUSE", userId: "U1" };
const EARLIER = new Date("2026-11-30T07:00:00Z");
const NOW = new Date("2026-11-30T07:30:00Z");
const LATER = new Date("2026-11-30T08:30:00Z");

let opened: OpenTestDatabase;
let database: Database;
let client: pg.Client;
beforeAll(async () => {
  opened = await openTestDatabase();
  ({ database } = opened);
  client = new pg.Client({ connectionString: opened.test.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await opened.close();
});
beforeEach(async () => {
  await client.query("truncate members cascade");
  await seedMembers(client, 3, 3);
});

const members = (): MemberStore => new MemberStore(database.db, { now: () => new Date("2026-11-24T10:00:00Z") });
const known = async (): Promise<unknown> => (await members().find(PERSON))?.availability;

it("saves what is known, and leaves the rest", async () => {
  await members().saveAvailability(PERSON, { away: true, awayUntil: LATER });
  await members().saveAvailability(PERSON, { dndStart: NOW, dndEnd: LATER, checkedAt: NOW });
  await members().saveAvailability(PERSON, {});
  expect(await known()).toEqual({ away: true, awayUntil: LATER, dndStart: NOW, dndEnd: LATER, checkedAt: NOW });
});

it("saves no answer to a question that an event was faster than", async () => {
  await members().saveAvailability(PERSON, { checkedAt: EARLIER });
  const asked = { checkedAt: EARLIER };
  await members().saveAvailability(PERSON, { dndStart: NOW, dndEnd: LATER, checkedAt: NOW });
  await members().saveAvailability(PERSON, { dndStart: null, dndEnd: null, checkedAt: NOW }, asked);
  expect(await known()).toMatchObject({ dndStart: NOW, dndEnd: LATER });
  await members().saveAvailability(PERSON, { dndStart: null, dndEnd: null, checkedAt: LATER }, { checkedAt: NOW });
  expect(await known()).toMatchObject({ dndStart: null, dndEnd: null, checkedAt: LATER });
});

it("asks for so many of each workspace, so that one which cannot be asked holds up no other", async () => {
  await client.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', '', '', now()) on conflict do nothing",
  );
  await client.query("update members set availability_checked_at = null, next_nudge_at = now() - interval '1 hour'");
  await client.query("update members set workspace_id = 'T1', next_nudge_at = now() where user_id = 'U3'");
  const people = await members().peopleDueSoon(new Date(Date.now() + 1000), NOW, 1);
  expect(people.map(({ workspaceId }) => workspaceId)).toEqual(["T0HOUSE", "T1"]);
});
