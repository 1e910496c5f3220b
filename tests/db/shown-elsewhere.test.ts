/** What people were shown by commands: those that come at once are saved together, each as if it had come alone. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { markForgotten } from "#src/delivery/store/forgotten.ts";
import { type GoingOn, NOTHING, type Remembered } from "#src/features/chat/rules/talk.ts";
import { talksData } from "#src/features/chat/store/personal-data.ts";
import { rememberElsewhere } from "#src/features/chat/store/shown-elsewhere.ts";
import { beginAnswer, rememberAnswer, rememberChange, talkWith } from "#src/features/chat/store/talks.ts";
import { rememberElsewhere as rememberCommand } from "#src/features/chat/use-cases/talk.ts";
import { snapshotOf } from "#src/features/weekly/rules/take-back.ts";
import { memberWith, nudgeWith } from "#tests/fakes/people.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

const NOON = new Date("2026-11-26T12:00:00Z");
const MAYA = { workspaceId: "T1", userId: "U1" };
const people = Array.from({ length: 12 }, (_, index) => ({ workspaceId: "T1", userId: `U${index + 1}` }));
const WAIT = { timeout: 10_000, interval: 20 };
const here = snapshotOf({ member: memberWith(), nudge: nudgeWith(), plan: null }, []);
let opened: OpenTestDatabase;
beforeEach(async () => {
  opened = await openTestDatabase();
  await opened.database.pool.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'One', 'UBOT', '2026-01-01Z')",
  );
});
afterEach(() => opened.close());

function shown(act: string, offers: Remembered["offers"] = []): Remembered {
  return { ...NOTHING, act, offers };
}

/** Shows somebody something now. */
function show(person: typeof MAYA, remember: (talk: GoingOn | null) => Remembered | null): Promise<void> {
  return rememberElsewhere(opened.database.db, { ...person, remember, now: NOON, since: NOON });
}

it("saves what many are shown at once, whether they had a conversation or not", async () => {
  const { db } = opened.database;
  for (const person of people.slice(0, 6)) await beginAnswer(db, person, NOON);
  await Promise.all(people.map((person) => show(person, () => shown(`act of ${person.userId}`))));
  const talks = await Promise.all(people.map((person) => talkWith(db, person)));
  expect(talks.map((talk) => talk?.act)).toEqual(people.map(({ userId }) => `act of ${userId}`));
  expect(talks.map((talk) => talk?.answers)).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
});

it("shows the second of two that come at once what the first left", async () => {
  const seen: (string | null)[] = [];
  const showing = (act: string) =>
    show(MAYA, (talk) => {
      seen.push(talk?.offers[0]?.action ?? null);
      return shown(act, [{ action: act, value: "" }]);
    });
  await Promise.all(["seats", "next", "help"].map(showing));
  expect(seen).toEqual([null, "seats", "next"]);
  expect((await talkWith(opened.database.db, MAYA))?.act).toBe("help");
});

it("leaves a conversation as it is where nothing is to be remembered, and saves the others", async () => {
  const { db } = opened.database;
  const [maya, lena] = [MAYA, { workspaceId: "T1", userId: "U2" }];
  await show(maya, () => shown("seats"));
  await Promise.all([show(maya, () => null), show(lena, () => shown("next"))]);
  expect((await talkWith(db, maya))?.act).toBe("seats");
  expect((await talkWith(db, lena))?.act).toBe("next");
});

it("writes nothing about one who is being forgotten, and offers nobody who was, whatever comes with them", async () => {
  const { db } = opened.database;
  const [maya, lena, tom] = [MAYA, { workspaceId: "T1", userId: "U2" }, { workspaceId: "T1", userId: "U3" }];
  const offers = [{ action: "assign.to", value: "U1" }];
  await beginAnswer(db, maya, NOON);
  const saved: Promise<void>[] = [];
  await db.transaction().execute(async (tx) => {
    await markForgotten(tx, maya, NOON);
    await talksData.forget?.(tx, maya, NOON);
    saved.push(
      show(maya, () => shown("next")),
      show(lena, () => shown("next")),
      show(tom, () => shown("give", offers)),
    );
    await vi.waitFor(async () => {
      const waiting = "select 1 from pg_locks where locktype = 'advisory' and not granted";
      expect((await opened.database.pool.query(waiting)).rowCount).toBe(1);
    }, WAIT);
  });
  await Promise.all(saved);
  expect(await talkWith(db, maya)).toBeNull();
  expect(await talkWith(db, lena)).toMatchObject({ act: "next" });
  expect(await talkWith(db, tom)).toMatchObject({ act: "give", offers: [], isQuestion: false });
});

it("ends what can be taken back of the same kind alone", async () => {
  const { db } = opened.database;
  for (const [act, isLeft] of [
    ["pause", false],
    ["next", true],
  ] as const) {
    await beginAnswer(db, MAYA, NOON);
    await rememberChange(db, MAYA, { act: "pause", at: NOON, before: here, after: here });
    await show(MAYA, () => shown(act));
    expect((await talkWith(db, MAYA))?.undo !== null, act).toBe(isLeft);
  }
});

it("leaves what was answered meanwhile as the newest", async () => {
  const { db } = opened.database;
  const clock = { now: () => NOON };
  const later = new Date(NOON.getTime() + 5);
  await beginAnswer(db, MAYA, NOON);
  await rememberAnswer(db, MAYA, shown("plan"), { now: later, isMenu: false });
  await rememberCommand({ db, clock }, MAYA, shown("next"), NOON);
  expect((await talkWith(db, MAYA))?.act).toBe("plan");
  await rememberCommand({ db, clock: { now: () => later } }, MAYA, shown("next"), NOON);
  expect((await talkWith(db, MAYA))?.act).toBe("next");
});
