import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/member.ts";
import { seatOf } from "#tests/support/seats.ts";
import { accept, ask } from "./board.ts";
import { changeMark, changeSeatWords, formValuesOf, type SeatChange } from "./change.ts";
import type { OfferContext } from "./offer.ts";
import type { Board, Seat } from "./seat.ts";
import type { Step } from "./transitions.ts";

const NOW = new Date("2026-11-25T10:00:00Z");
const CONTEXT: OfferContext = {
  now: NOW,
  zone: "Europe/Berlin",
  isOff: (date) => date === "2026-12-05",
  ahead: [{ startsAt: new Date("2026-12-04T09:00:00Z"), minutes: 60, topic: "The release" }],
  perMonth: 4,
  inMonthOf: () => 0,
};
const BRIEF = new Date("2026-12-02T15:00:00Z");
const day = (text: string): CalendarDate => text as CalendarDate;

/** A seat for `capacity` people with so many in it, one more on the waiting list, and one who asks. */
function boardOf(changes: Partial<Seat> = {}, consent: Parameters<typeof seatOf>[1] = "given"): Board {
  let board: Board = { seat: seatOf({ capacity: 2, ...changes }, consent), requests: [] };
  for (const [index, who] of ["U2", "U3", "U4", "U5"].entries()) {
    const wanted = {
      id: `r-${who}`,
      askerUserId: who,
      managerUserId: null,
      line: "Why.",
      nudgeId: null,
      challengeId: null,
    };
    const at = new Date(NOW.getTime() + index);
    board = ask(board, { ...wanted, isFirst: true, briefAt: null, dueAt: NOW }, at);
    if (who !== "U5") board = accept(board, `r-${who}`, at);
  }
  return board;
}
function change(board: Board, changes: Partial<SeatChange>, context: Partial<OfferContext> = {}) {
  const stands = formValuesOf(board.seat);
  return changeSeatWords(board, { ...stands, ...changes }, changeMark(stands), { ...CONTEXT, ...context }, () => BRIEF);
}
const faults = (board: Board, changes: Partial<SeatChange>, context: Partial<OfferContext> = {}): string[] =>
  (change(board, changes, context).faults ?? []).map(({ field, code }) => `${field}: ${code}`);
function stepOf(board: Board, changes: Partial<SeatChange>): Step {
  const changed = change(board, changes);
  if (changed.faults) throw new Error(JSON.stringify(changed.faults));
  return changed.step;
}
const told = ({ news }: Step): string[] =>
  news.map((one) => ("request" in one ? `${one.kind} ${one.request.askerUserId} ${one.request.status}` : one.kind));

describe("a change of a seat", () => {
  it.each<[string, Partial<SeatChange>, string[]]>([
    ["to an hour of the same day", { timeMinutes: 840 }, []],
    ["to the hours of another seat", { date: day("2026-12-04"), newDayBy: "Their head of IT" }, ["time: overlaps"]],
    ["to a day off", { date: day("2026-12-05"), newDayBy: "Their head of IT" }, ["date: day_off"]],
    ["to a moment that has passed", { date: day("2026-11-24"), newDayBy: "Their head of IT" }, ["date: past"]],
    ["to another day without a word of the client", { date: day("2026-12-07") }, ["consent-by: new_day_by_missing"]],
    ["to another day with their yes", { date: day("2026-12-07"), newDayBy: "Their head of IT" }, []],
    ["below the seats that are given", { capacity: 1 }, ["seats: below_seated"]],
    ["to a link that is none", { link: "my room" }, ["link: bad_link"]],
    ["to nothing", { topic: " " }, ["topic: topic_missing"]],
  ])("%s", (_, changes, expected) => {
    expect(faults(boardOf(), changes)).toEqual(expected);
  });

  it("may be made of words when the month is full and the day became one off; moving it may not", () => {
    const full = { inMonthOf: () => 4, isOff: () => true };
    expect(faults(boardOf(), { link: "https://meet.example.com/2" }, full)).toEqual([]);
    expect(faults(boardOf(), { timeMinutes: 840 }, full)).toEqual(["date: day_off"]);
  });

  it("of its time asks everybody who waits or has one, and gives a new entry with a higher number", () => {
    const before = boardOf();
    const after = stepOf(before, { timeMinutes: 840 });
    expect(after.seat.startsAt?.toISOString()).toBe("2026-12-03T13:00:00.000Z");
    expect(after.seat.sequence).toBe(before.seat.sequence + 1);
    expect(after.seat.dueAt?.toISOString()).toBe("2026-12-03T14:00:00.000Z");
    expect(after.requests.map(({ briefAt }) => briefAt)).toEqual([BRIEF, BRIEF, BRIEF, BRIEF]);
    expect(told(after)).toEqual([
      "changed U2 seated",
      "changed U3 seated",
      "changed U4 waiting",
      "changed U5 asked",
      "host-entry",
    ]);
  });

  it("of where it is is told to those who have it, of what it is about to those who wait as well", () => {
    expect(told(stepOf(boardOf(), { place: "Room 4" }))).toEqual([
      "changed U2 seated",
      "changed U3 seated",
      "host-entry",
    ]);
    expect(told(stepOf(boardOf(), { topic: "The export" }))).toEqual([
      "changed U2 seated",
      "changed U3 seated",
      "changed U4 waiting",
    ]);
  });

  it("of how many seats there are seats whoever waits", () => {
    const after = stepOf(boardOf(), { capacity: 3 });
    expect(told(after)).toEqual(["answered U4 seated"]);
    expect(after.seat.status).toBe("full");
    const larger = stepOf(boardOf(), { capacity: 5 });
    expect(larger.seat.status).toBe("open");
  });

  it("keeps the client's yes within its day, and notes a new one for another", () => {
    const same = stepOf(boardOf(), { timeMinutes: 840 });
    expect(same.seat.consentBy).toBe("Their head of IT");
    const other = stepOf(boardOf(), { date: day("2026-12-07"), newDayBy: "Their buyer" });
    expect(other.seat).toMatchObject({ consentBy: "Their buyer", consentAt: NOW });
    expect(other.requests.filter(({ status }) => status === "seated")).toHaveLength(2);
  });

  it("while the client is asked leaves them a day to agree", () => {
    const asked = { seat: seatOf({}, "asked"), requests: [] };
    expect(faults(asked, { date: day("2026-11-26"), timeMinutes: 600 })).toEqual(["date: consent_late"]);
    expect(faults(asked, { date: day("2026-12-07") })).toEqual([]);
  });

  it.each([
    ["clocks go forward over it", "2027-03-28", 150, ["time: no_such_time"], ""],
    ["clocks go forward before it", "2027-03-28", 600, [], "2027-03-28T08:00:00.000Z"],
    ["clocks go back before it", "2026-10-25", 600, [], "2026-10-25T09:00:00.000Z"],
  ])("to a day on which %s", (_, date, timeMinutes, expected, at) => {
    const board = {
      seat: seatOf({ kind: "release", startsAt: new Date("2026-10-20T08:00:00Z") }, "nobody"),
      requests: [],
    };
    const now = new Date("2026-10-12T09:00:00Z");
    const changed = change(board, { date: day(date), timeMinutes }, { now });
    expect((changed.faults ?? []).map(({ field, code }) => `${field}: ${code}`)).toEqual(expected);
    expect(changed.faults === null ? changed.step.seat.startsAt?.toISOString() : "").toBe(at);
  });

  it("that changes nothing tells nobody, and one that another window overtook is refused", () => {
    const board = boardOf();
    expect(stepOf(board, {})).toMatchObject({ news: [], seat: { sequence: board.seat.sequence } });
    const former = changeMark(formValuesOf(board.seat));
    const now = { ...board, seat: { ...board.seat, place: "Room 4" } };
    const overtaken = () =>
      changeSeatWords(now, { ...formValuesOf(now.seat), topic: "The export" }, former, CONTEXT, () => BRIEF);
    expect(overtaken).toThrow("changed_meanwhile");
  });

  it("of a recording is of its last day, its words and its link", () => {
    const board = {
      seat: seatOf({ kind: "release", startsAt: null, watchUntil: day("2026-12-20") }, "nobody"),
      requests: [],
    };
    const after = stepOf(board, {
      date: day("2026-12-30"),
      link: "https://video.example.com/2",
      capacity: 1,
      place: "x",
    });
    expect(after.seat).toMatchObject({ watchUntil: "2026-12-30", link: "https://video.example.com/2", place: null });
    expect(after.seat.dueAt?.toISOString()).toBe("2026-12-30T23:00:00.000Z");
  });

  it("is too late once it has begun or was taken back", () => {
    expect(() => change(boardOf(), { topic: "x" }, { now: new Date("2026-12-03T09:00:00Z") })).toThrow("over");
    expect(() => change({ ...boardOf(), seat: { ...boardOf().seat, status: "cancelled" } }, { topic: "x" })).toThrow(
      "over",
    );
  });
});
