import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/member.ts";
import { personalQuietEnd } from "#src/kernel/quiet.ts";
import { menteeWith } from "#tests/fakes/people.ts";
import { type NudgeSlot, nextNudgeWindow, nudgeGiveUpTime } from "./nudge-window.ts";

type Changes = Parameters<typeof menteeWith>[0];
const HOLIDAYS: readonly string[] = ["2026-12-25", "2026-05-01"];

/** Works from nine to six, Monday to Friday, in Berlin unless said otherwise. */
function slotAt(offeredAt: string, changes: Changes = {}): NudgeSlot {
  const { member } = menteeWith(changes);
  return {
    offeredAt: new Date(offeredAt),
    settings: member.settings,
    nextSendTime: (at) => personalQuietEnd(member, at, (date: CalendarDate) => HOLIDAYS.includes(date)),
  };
}
const settingsOf = (changes: object): Changes => ({ settings: { ...menteeWith().member.settings, ...changes } });

describe("a nudge of Tuesday at ten that has to wait", () => {
  const slot = slotAt("2026-11-24T09:00:05Z");
  it.each<[what: string, now: string, next: string | null]>([
    ["is sent at once", "2026-11-24T09:00:05Z", null],
    ["is sent in its second hour", "2026-11-24T10:59:59Z", null],
    ["two hours later waits for the next morning", "2026-11-24T11:00:05Z", "2026-11-25T09:00:00Z"],
    ["and is sent then", "2026-11-25T09:00:00Z", null],
    ["early on that day it waits for its hour", "2026-11-25T08:00:00Z", "2026-11-25T09:00:00Z"],
    ["after that day's window, one more day", "2026-11-25T11:00:00Z", "2026-11-26T09:00:00Z"],
    ["on Friday afternoon, over the weekend", "2026-11-27T13:00:00Z", "2026-11-30T09:00:00Z"],
    ["on Sunday, likewise", "2026-11-29T09:30:00Z", "2026-11-30T09:00:00Z"],
  ])("%s", (_, now, next) => {
    expect(nextNudgeWindow(slot, new Date(now))).toEqual(next && new Date(next));
  });
});

describe("the next window", () => {
  it.each<[what: string, offeredAt: string, now: string, next: string | null, changes?: Changes]>([
    ["comes after a holiday", "2026-12-24T09:00:00Z", "2026-12-24T12:00:00Z", "2026-12-28T09:00:00Z"],
    ["ends with the working day", "2026-11-24T16:30:00Z", "2026-11-24T17:00:00Z", "2026-11-25T16:30:00Z"],
    ["keeps its hour when summer begins", "2026-03-27T09:00:00Z", "2026-03-27T12:00:00Z", "2026-03-30T08:00:00Z"],
    ["keeps its hour when summer ends", "2026-10-23T08:00:00Z", "2026-10-23T11:00:00Z", "2026-10-26T09:00:00Z"],
    [
      "is in the hour that the change skips: the first moment after it",
      "2026-03-28T01:30:00Z",
      "2026-03-28T05:00:00Z",
      "2026-03-29T01:00:00Z",
      settingsOf({ workStart: 0, workEnd: 24, workDays: [1, 2, 3, 4, 5, 6, 7] }),
    ],
    [
      "is in the hour that comes twice: two hours from the first",
      "2026-10-24T00:30:00Z",
      "2026-10-25T02:15:00Z",
      null,
      settingsOf({ workStart: 0, workEnd: 24, workDays: [1, 2, 3, 4, 5, 6, 7] }),
    ],
    [
      "and is over two hours after the first",
      "2026-10-24T00:30:00Z",
      "2026-10-25T02:30:00Z",
      "2026-10-26T01:30:00Z",
      settingsOf({ workStart: 0, workEnd: 24, workDays: [1, 2, 3, 4, 5, 6, 7] }),
    ],
    [
      "west of Greenwich, when summer ends",
      "2026-10-30T13:00:00Z",
      "2026-10-30T16:00:00Z",
      "2026-11-02T14:00:00Z",
      settingsOf({ zone: "America/New_York" }),
    ],
    [
      "begins when Do Not Disturb of that day is over",
      "2026-11-24T09:00:00Z",
      "2026-11-24T12:30:00Z",
      null,
      {
        availability: {
          ...menteeWith().member.availability,
          dndStart: new Date("2026-11-24T08:00:00Z"),
          dndEnd: new Date("2026-11-24T12:00:00Z"),
        },
      },
    ],
  ])("%s", (_, offeredAt, now, next, changes) => {
    expect(nextNudgeWindow(slotAt(offeredAt, changes), new Date(now))).toEqual(next && new Date(next));
  });
});

describe("a nudge that Slack refuses is given up", () => {
  it.each<[what: string, offeredAt: string, giveUp: string]>([
    ["on a Tuesday: with its week", "2026-11-24T09:00:00Z", "2026-11-29T23:00:00Z"],
    ["on a Friday: after the next Monday's window", "2026-11-27T09:00:00Z", "2026-11-30T11:00:00Z"],
  ])("%s", (_, offeredAt, giveUp) => {
    const weekEnd = new Date("2026-11-29T23:00:00Z");
    expect(nudgeGiveUpTime(slotAt(offeredAt), new Date(offeredAt), weekEnd)).toEqual(new Date(giveUp));
  });
});
