/** What is remembered of a conversation: counted, forgotten after a day, and never written again for somebody who is forgotten. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { markForgotten } from "#src/delivery/store/forgotten.ts";
import { NOTHING, talkNow } from "#src/features/chat/rules/talk.ts";
import { talksData } from "#src/features/chat/store/personal-data.ts";
import { beginAnswer, rememberAnswer, talkWith } from "#src/features/chat/store/talks.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

const MAYA = { workspaceId: "T1", userId: "U1" };
const NOON = new Date("2026-11-26T12:00:00Z");
const LATER = new Date("2026-11-27T12:00:01Z");
let opened: OpenTestDatabase;
beforeEach(async () => {
  opened = await openTestDatabase();
  await opened.database.pool.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'One', 'UBOT', '2026-01-01Z')",
  );
});
afterEach(() => opened.close());

it("counts answers that come at once, each with its own number", async () => {
  const { db } = opened.database;
  const talks = await Promise.all([1, 2, 3].map(() => beginAnswer(db, MAYA, NOON)));
  expect(talks.map(({ answers }) => answers).toSorted((one, other) => one - other)).toEqual([1, 2, 3]);
});

it("remembers what was offered for a day; then it goes, and the person's with them", async () => {
  const { db } = opened.database;
  await beginAnswer(db, MAYA, NOON);
  const offered = { ...NOTHING, act: "skip", offers: [{ action: "chat.do", value: "skip", main: true }] };
  await rememberAnswer(db, MAYA, offered, { now: NOON, isMenu: true });
  const talk = await talkWith(db, MAYA);
  expect(talk).toMatchObject({ ...offered, menus: 1, answers: 1 });
  expect(talk && talkNow(talk, LATER)).toMatchObject({ offers: [], act: null, menus: 1 });
  expect(await talksData.expire?.(db, NOON)).toBe(0);
  expect(await talksData.expire?.(db, LATER)).toBe(1);
  expect(await talkWith(db, MAYA)).toBeNull();
});

it("knows an offer of an answer before the last as such", async () => {
  const { db } = opened.database;
  await beginAnswer(db, MAYA, NOON);
  const offers = [
    { action: "chat.do", value: "skip", main: true, label: "Skip it" },
    { action: "chat.log", value: "message D1 1.1 ", label: "Keep it", isHeld: true as const },
  ];
  await rememberAnswer(db, MAYA, { ...NOTHING, offers }, { now: NOON, isMenu: false });
  expect((await talkWith(db, MAYA))?.offers).toEqual(offers);
});

it("reads a change that a former version noted, with less of it", async () => {
  const { db, pool } = opened.database;
  await beginAnswer(db, MAYA, NOON);
  const nudge = { id: "n", challengeId: "c", status: "open", size: "usual", answeredAt: null, followUpAt: null };
  const before = { status: "active", pausedUntil: null, nextNudgeAt: null, pinned: "c", nudge, plan: null };
  const undo = {
    act: "skip",
    at: NOON.toISOString(),
    before,
    after: { ...before, nudge: { ...nudge, status: "skipped" } },
  };
  await pool.query("update talks set undo = $1", [JSON.stringify(undo)]);
  expect((await talkWith(db, MAYA))?.undo).toMatchObject({
    before: { pinned: { challengeId: "c", on: null, reasons: [] }, nudge: { reasons: [], remindAt: null }, wishes: [] },
  });
});

it("writes nothing about somebody who was forgotten while they were answered", async () => {
  const { db } = opened.database;
  await beginAnswer(db, MAYA, NOON);
  await db.transaction().execute((tx) => talksData.forget?.(tx, MAYA, NOON) ?? Promise.resolve({}));
  await rememberAnswer(db, MAYA, { ...NOTHING, act: "skip" }, { now: NOON, isMenu: false });
  expect(await talkWith(db, MAYA)).toBeNull();
});

const OFFERED = [
  { action: "assign.to", value: "U2", main: true },
  { action: "team.newer", value: "U3|2" },
];
const ASKED = { ...NOTHING, act: "give", offers: OFFERED, isQuestion: true };

it("offers nothing any more that names somebody who is forgotten, and stays as it is for others", async () => {
  const { db } = opened.database;
  const others = ["U4", "U5"].map((userId) => ({ workspaceId: "T1", userId }));
  for (const person of others) await beginAnswer(db, person, NOON);
  await rememberAnswer(db, { workspaceId: "T1", userId: "U4" }, ASKED, { now: NOON, isMenu: false });
  const about = { ...ASKED, offers: [{ action: "assign.to", value: "U33" }] };
  await rememberAnswer(db, { workspaceId: "T1", userId: "U5" }, about, { now: NOON, isMenu: false });
  const forgotten = { workspaceId: "T1", userId: "U3" };
  await db.transaction().execute((tx) => talksData.forget?.(tx, forgotten, NOON) ?? Promise.resolve({}));
  const [named, other] = await Promise.all(others.map((person) => talkWith(db, person)));
  expect(named).toMatchObject({ act: "give", offers: [], isQuestion: false });
  expect(other).toMatchObject({ offers: about.offers, isQuestion: true });
});

it("keeps no offer that names somebody who was forgotten while it was made", async () => {
  const { db } = opened.database;
  await beginAnswer(db, MAYA, NOON);
  await db.transaction().execute((tx) => markForgotten(tx, { workspaceId: "T1", userId: "U3" }, NOON));
  await rememberAnswer(db, MAYA, ASKED, { now: NOON, isMenu: false });
  expect(await talkWith(db, MAYA)).toMatchObject({ act: "give", offers: [], isQuestion: false });
  // Somebody who came back since may be offered again.
  await rememberAnswer(db, MAYA, ASKED, { now: new Date(NOON.getTime() + 11 * 60_000), isMenu: false });
  expect(await talkWith(db, MAYA)).toMatchObject({ offers: OFFERED, isQuestion: true });
});
