/** Repetitions, across both changes of the clocks. */
import { describe, expect, it } from "vitest";
import { nextStarts, seriesStart } from "./repetition.ts";
import type { Repetition } from "./seat.ts";

const LONG_AGO = new Date(0);
const never = (): boolean => false;
const nextStart = (...given: Parameters<typeof nextStarts>): Date | null => nextStarts(...given)[0] ?? null;

describe("a seat that repeats", () => {
  it.each<[string, string, string, Repetition, string, string[]]>([
    ["weekly into winter time", "Europe/Berlin", "2026-10-22T08:00Z", "weekly", "2026-10-29T09:00Z", []],
    ["weekly into summer time", "Europe/Berlin", "2027-03-25T09:00Z", "weekly", "2027-04-01T08:00Z", []],
    ["fortnightly", "America/New_York", "2026-10-26T13:00Z", "fortnightly", "2026-11-09T14:00Z", []],
    [
      "weekly, not on a holiday",
      "Europe/Berlin",
      "2026-12-18T09:00Z",
      "weekly",
      "2027-01-08T09:00Z",
      ["2026-12-25", "2027-01-01"],
    ],
    ["monthly on the first Thursday", "Europe/Berlin", "2026-12-03T09:00Z", "monthly", "2027-01-07T09:00Z", []],
    ["monthly on the third Tuesday", "Europe/Berlin", "2026-11-17T09:00Z", "monthly", "2026-12-15T09:00Z", []],
    [
      "monthly on the fifth Thursday: the last",
      "Europe/Berlin",
      "2026-10-29T09:00Z",
      "monthly",
      "2026-11-26T09:00Z",
      [],
    ],
    [
      "monthly, the holiday left out",
      "Europe/Berlin",
      "2026-12-03T09:00Z",
      "monthly",
      "2027-02-04T09:00Z",
      ["2027-01-07"],
    ],
    ["in a zone without a change", "Asia/Kolkata", "2026-10-22T04:30Z", "weekly", "2026-10-29T04:30Z", []],
  ])("%s", (_, zone, startsAt, repeats, ...[expected, off]) => {
    const next = nextStart({ startsAt: new Date(startsAt), seriesFrom: null, zone, repeats }, LONG_AGO, (date) =>
      off.includes(date),
    );
    expect(next).toEqual(new Date(expected));
  });

  it("at a time that the clocks skip, comes at the first moment after it", () => {
    const seat = {
      startsAt: new Date("2027-03-21T01:30Z"),
      zone: "Europe/Berlin",
      repeats: "weekly",
      seriesFrom: null,
    } as const;
    expect(nextStart(seat, LONG_AGO, never)).toEqual(new Date("2027-03-28T01:00Z"));
  });

  it("stays on its day and at its time for a year, whatever a month or a change of the clocks takes from it", () => {
    const chain = (startsAt: string, repeats: Repetition): string[] => {
      let seat: Parameters<typeof nextStarts>[0] = {
        startsAt: new Date(startsAt),
        seriesFrom: null,
        zone: "Europe/Berlin",
        repeats,
      };
      return Array.from({ length: 12 }, () => {
        const next = nextStart(seat, LONG_AGO, never);
        seat = { ...seat, startsAt: next, seriesFrom: seriesStart(seat) };
        return next?.toISOString().slice(0, 16) ?? "";
      });
    };
    expect(chain("2026-11-30T09:00Z", "monthly").map((at) => at.slice(0, 10))).toEqual([
      "2026-12-28",
      "2027-01-25",
      "2027-02-22",
      "2027-03-29",
      "2027-04-26",
      "2027-05-31",
      "2027-06-28",
      "2027-07-26",
      "2027-08-30",
      "2027-09-27",
      "2027-10-25",
      "2027-11-29",
    ]);
    expect(
      chain("2026-11-23T09:00Z", "monthly")
        .slice(0, 5)
        .map((at) => at.slice(0, 10)),
    ).toEqual(["2026-12-28", "2027-01-25", "2027-02-22", "2027-03-22", "2027-04-26"]);
    expect(chain("2027-03-14T01:30Z", "weekly").slice(0, 3)).toEqual([
      "2027-03-21T01:30",
      "2027-03-28T01:00",
      "2027-04-04T00:30",
    ]);
  });

  it("goes on from another day or time that one of it was given", () => {
    const seriesFrom = new Date("2026-12-03T09:00Z");
    const moved = {
      startsAt: new Date("2026-12-11T13:00Z"),
      seriesFrom,
      zone: "Europe/Berlin",
      repeats: "weekly",
    } as const;
    expect(nextStart(moved, LONG_AGO, never)).toEqual(new Date("2026-12-18T13:00Z"));
    expect(seriesStart(moved)).toEqual(moved.startsAt);
  });

  it("is not made up for after a bot was down, and ends where there is no day for it", () => {
    const seat = {
      startsAt: new Date("2026-10-22T08:00Z"),
      zone: "Europe/Berlin",
      repeats: "weekly",
      seriesFrom: null,
    } as const;
    expect(nextStart(seat, new Date("2026-11-20T12:00Z"), never)).toEqual(new Date("2026-11-26T09:00Z"));
    expect(nextStart(seat, LONG_AGO, () => true)).toBeNull();
    expect(nextStart({ ...seat, repeats: null }, LONG_AGO, never)).toBeNull();
  });
});
