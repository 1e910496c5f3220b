import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { type DigestInput, digestItems, nextDigestAt } from "./digest.ts";
import type { AssignedRow, MenteeRow, SharedReflection } from "./team-view.ts";

const MONDAY_NINE = { day: 1, hour: 9 };
const weekdays = (date: CalendarDate): boolean => weekdayOf(date) <= 5;
const off =
  (...dates: string[]) =>
  (date: CalendarDate): boolean =>
    weekdays(date) && !dates.includes(date);

describe("when the digest comes", () => {
  it.each([
    // zone, after, next: an ordinary week, then both changes of the clock on three continents.
    ["Europe/Berlin", "2026-11-24T12:00:00Z", "2026-11-30T08:00:00Z"],
    ["Europe/Berlin", "2026-10-19T12:00:00Z", "2026-10-26T08:00:00Z"],
    ["Europe/Berlin", "2026-10-18T12:00:00Z", "2026-10-19T07:00:00Z"],
    ["Europe/Berlin", "2027-03-22T12:00:00Z", "2027-03-29T07:00:00Z"],
    ["Europe/Berlin", "2027-03-21T12:00:00Z", "2027-03-22T08:00:00Z"],
    ["America/New_York", "2026-10-27T12:00:00Z", "2026-11-02T14:00:00Z"],
    ["America/New_York", "2027-03-09T12:00:00Z", "2027-03-15T13:00:00Z"],
    ["Australia/Sydney", "2026-09-30T00:00:00Z", "2026-10-04T22:00:00Z"],
    ["Australia/Sydney", "2027-03-31T00:00:00Z", "2027-04-04T23:00:00Z"],
    ["Asia/Kolkata", "2026-11-30T03:30:00Z", "2026-12-07T03:30:00Z"],
  ])("in %s after %s is %s", (zone, after, next) => {
    expect(nextDigestAt(MONDAY_NINE, zone, new Date(after), weekdays).toISOString()).toBe(new Date(next).toISOString());
  });

  it("comes at an hour that the clocks skip, as soon as it is over, and once where they repeat it", () => {
    const sunday = { day: 7, hour: 2 };
    const always = (): boolean => true;
    expect(nextDigestAt(sunday, "Europe/Berlin", new Date("2027-03-27T12:00:00Z"), always).toISOString()).toBe(
      "2027-03-28T01:00:00.000Z",
    );
    const first = nextDigestAt(sunday, "Europe/Berlin", new Date("2026-10-24T12:00:00Z"), always);
    expect(first.toISOString()).toBe("2026-10-25T00:00:00.000Z");
    expect(nextDigestAt(sunday, "Europe/Berlin", first, always).toISOString()).toBe("2026-11-01T01:00:00.000Z");
  });

  it.each([
    ["a Monday off: Tuesday", off("2026-12-07"), "2026-12-01T12:00:00Z", "2026-12-08T09:00:00Z"],
    ["asked on that Monday: still Tuesday", off("2026-12-07"), "2026-12-07T12:00:00Z", "2026-12-08T09:00:00Z"],
    ["after the Tuesday: Monday again", off("2026-12-07"), "2026-12-08T09:00:00Z", "2026-12-14T09:00:00Z"],
    [
      "a week off: the Monday after, once",
      off("2026-12-21", "2026-12-22", "2026-12-23", "2026-12-24", "2026-12-25"),
      "2026-12-15T12:00:00Z",
      "2026-12-28T09:00:00Z",
    ],
  ])("moves to the next working day: %s", (_, isWorkDay, after, next) => {
    expect(nextDigestAt(MONDAY_NINE, "Europe/London", new Date(after), isWorkDay).toISOString()).toBe(
      new Date(next).toISOString(),
    );
  });

  it("is always later, on a working day, at its hour, and within two weeks and the days off", () => {
    const zones = fc.constantFrom("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland", "UTC");
    const slots = fc.record({ day: fc.integer({ min: 1, max: 7 }), hour: fc.integer({ min: 4, max: 23 }) });
    const starts = fc.date({ min: new Date("2026-01-01Z"), max: new Date("2028-01-01Z"), noInvalidDate: true });
    fc.assert(
      fc.property(zones, slots, starts, fc.uniqueArray(fc.nat(20), { maxLength: 10 }), (zone, slot, after, offs) => {
        const today = localDate(after, zone);
        const isWorkDay = off(...offs.map((days) => addDays(today, days)));
        const next = nextDigestAt(slot, zone, after, isWorkDay);
        expect(next > after).toBe(true);
        expect(isWorkDay(localDate(next, zone))).toBe(true);
        expect(localMinutes(next, zone)).toBe(slot.hour * 60);
        expect(next.getTime() - after.getTime()).toBeLessThan(36 * 86_400_000);
      }),
    );
  });
});

const given = (changes: Partial<AssignedRow>): AssignedRow => ({
  id: "g",
  challengeId: "a",
  word: "brought",
  dueOn: "2026-12-04" as CalendarDate,
  suggestedOn: null,
  ...changes,
});
const reflection = (id: string, updatedAt: string): SharedReflection => ({
  id,
  title: id,
  what: "",
  surprise: "",
  insight: "",
  link: null,
  area: "clients",
  doneOn: "2026-11-27" as CalendarDate,
  updatedAt: new Date(updatedAt),
});
const rowWith = (changes: Partial<MenteeRow>): MenteeRow => ({
  userId: "U1",
  shared: [],
  given: [],
  doors: [],
  ...changes,
});
const input = (rows: MenteeRow[], changes: Partial<DigestInput> = {}): DigestInput => ({
  rows,
  thanked: new Set(),
  since: new Date("2026-11-23T09:00:00Z"),
  today: "2026-11-30" as CalendarDate,
  ...changes,
});

describe("what the digest tells", () => {
  it("is nothing when there is nothing to do", () => {
    const rows = [rowWith({ given: [given({ word: "accepted" }), given({ word: "done" })] }), rowWith({})];
    expect(digestItems(input(rows))).toEqual([]);
  });

  it.each([
    ["today", "2026-11-30", 1],
    ["in seven days", "2026-12-07", 1],
    ["in eight days", "2026-12-08", 0],
    ["yesterday", "2026-11-29", 0],
    ["never", null, 0],
  ])("names what ends %s without an answer", (_, dueOn, count) => {
    expect(digestItems(input([rowWith({ given: [given({ dueOn: dueOn as CalendarDate | null })] })]))).toHaveLength(
      count,
    );
  });

  it("names what was shared since the last one and is not thanked for, and doors and dates first", () => {
    const shared = [
      reflection("new", "2026-11-25T09:00:00Z"),
      reflection("thanked", "2026-11-25T09:00:00Z"),
      reflection("old", "2026-11-20T09:00:00Z"),
    ];
    const rows = [
      rowWith({ shared, given: [given({})] }),
      rowWith({ userId: "U2", doors: [{ id: "d", challengeId: "a" }], given: [given({ word: "suggested" })] }),
    ];
    const items = digestItems(input(rows, { thanked: new Set(["thanked"]) }));
    expect(items.map(({ kind, userId }) => `${kind} ${userId}`)).toEqual([
      "door U2",
      "date U2",
      "ending U1",
      "shared U1",
    ]);
  });
});
