/** Lists of seats: what is looked for is found however many there are, and only what can be asked for counts as open. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { kindsByWorkspace, shownSeats } from "#src/features/seats/store/find-seats.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

const NOW = new Date("2026-11-26T12:00:00Z");
let opened: OpenTestDatabase;

async function seat(id: number, of: Record<string, unknown> = {}): Promise<void> {
  const row: Record<string, unknown> = {
    id: `00000000-0000-4000-8000-${String(id).padStart(12, "0")}`,
    workspace_id: "T1",
    host_user_id: "U1",
    kind: "release",
    topic: "The release of invoicing",
    starts_at: "2026-12-03T09:00Z",
    minutes: 60,
    zone: "UTC",
    language: "en",
    capacity: 1,
    role: "silent",
    is_first_timers_first: false,
    audience: "everybody",
    needs_consent: false,
    status: "open",
    created_at: NOW,
    changed_at: NOW,
    ...of,
  };
  const names = Object.keys(row);
  await opened.database.pool.query(
    `insert into seats (${names.join(", ")}) values (${names.map((_, at) => `$${at + 1}`).join(", ")})`,
    Object.values(row),
  );
}

beforeEach(async () => {
  opened = await openTestDatabase();
  for (const id of ["T1", "T2", "T3"])
    await opened.database.pool.query(
      "insert into workspaces (id, name, bot_user_id, installed_at) values ($1, $1, 'UBOT', '2026-01-01Z')",
      [id],
    );
});
afterEach(() => opened.close());

it("finds a recording by its kind and by its words behind two hundred others", async () => {
  const { db } = opened.database;
  for (let id = 1; id <= 201; id++) await seat(id);
  const recording = { starts_at: null, watch_until: "2027-01-01", link: "https://video.example/1" };
  await seat(300, { ...recording, kind: "demo", topic: "How Prices are set" });
  expect(await shownSeats(db, "T1", NOW)).toHaveLength(200);
  const found = async (search: Parameters<typeof shownSeats>[3]): Promise<string[]> =>
    (await shownSeats(db, "T1", NOW, search)).map(({ seat: { topic } }) => topic);
  expect(await found({ kind: "demo" })).toEqual(["How Prices are set"]);
  expect(await found({ words: [{ word: "prices", kinds: [] }] })).toEqual(["How Prices are set"]);
  expect(
    await found({
      words: [
        { word: "prices", kinds: [] },
        { word: "show", kinds: ["demo"] },
      ],
    }),
  ).toHaveLength(1);
  expect(
    await found({
      words: [
        { word: "prices", kinds: [] },
        { word: "call", kinds: ["client-call"] },
      ],
    }),
  ).toEqual([]);
  expect(await found({ words: [{ word: "%", kinds: [] }] })).toEqual([]);
});

it("counts as open what can be asked for: not of a host who takes a pause, was forgotten, or is elsewhere", async () => {
  const { db, pool } = opened.database;
  await seat(1);
  await seat(2, { kind: "demo", host_user_id: "U2" });
  await seat(3, { kind: "on-call", host_user_id: null });
  await seat(4, { kind: "estimation", starts_at: "2026-11-20T09:00Z" });
  await seat(5, { workspace_id: "T2", kind: "own", own_kind: "Price talk", status: "debriefed" });
  await pool.query(
    "insert into hosts (workspace_id, user_id, department, zone, work_days, work_start, work_end, is_paused, registered_at, updated_at) values ('T1', 'U2', 'sales', 'UTC', '{1}', 9, 17, true, now(), now())",
  );
  const all = new Map([
    ["T1", new Set(["release"])],
    ["T2", new Set()],
  ]);
  expect(await kindsByWorkspace(db, NOW, null)).toEqual(all);
  expect(await kindsByWorkspace(db, NOW, ["T2", "T3"])).toEqual(new Map([["T2", new Set()]]));
});
