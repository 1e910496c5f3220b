import { describe, expect, it } from "vitest";
import { localDate } from "#src/kernel/calendar.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate, Member } from "#src/kernel/member.ts";
import { firstPersonalSendTime, isPausedOn, withBegunPause } from "#src/kernel/quiet.ts";
import { memberWith, menteeWith, noHoliday } from "#tests/fakes/people.ts";
import { decideDueNudge } from "./due.ts";
import { changeCadence, pause, resume } from "./membership.ts";
import { nextNudgeAt } from "./next-nudge.ts";

const day = (text: string): CalendarDate => text as CalendarDate;
const context = (now: Date) => ({
  now,
  isHoliday: noHoliday,
  newId: "00000000-0000-4000-8000-00000000000f",
  choose: () => ({
    challenge: { id: "a", title: "A" } as Challenge,
    size: "usual" as const,
    alternatives: [],
    reasons: [],
  }),
});

/** Somebody whose next nudge is the first one that `at` allows. */
function memberAt(at: Date): Member {
  const member = memberWith({ lastNudgeWeek: null, unanswered: 0 });
  return { ...member, nextNudgeAt: nextNudgeAt(member, at, noHoliday) };
}

/** When nudges go out from `start` on, as the sweep would send them, at most so many. */
function sent(start: Member, from: Date, count: number): string[] {
  const dates: string[] = [];
  let member = start;
  for (let now = member.nextNudgeAt ?? from; dates.length < count; ) {
    const { id: _, ...known } = menteeWith(withBegunPause(member, now)).member;
    const outcome = decideDueNudge(
      { ...menteeWith({}), member: { id: member.id, ...known }, nudge: null, plan: null },
      context(now),
    );
    if (outcome.messages.length > 0) dates.push(now.toISOString());
    // Somebody who answers each of them.
    member = { ...outcome.member, unanswered: 0 };
    if (member.nextNudgeAt === null) break;
    now = member.nextNudgeAt;
  }
  return dates;
}

describe("a pause that begins later", () => {
  // Nudges come on Tuesdays at ten in Berlin, whose clocks change on 28 March and 31 October 2027.
  it.each([
    [
      "over the change in spring",
      "2027-03-15T10:00:00Z",
      ["2027-03-22", "2027-04-05"],
      ["2027-03-16T09:00:00.000Z", "2027-04-06T08:00:00.000Z", "2027-04-13T08:00:00.000Z"],
    ],
    [
      "that begins on the day of the change in spring",
      "2027-03-15T10:00:00Z",
      ["2027-03-28", "2027-03-31"],
      ["2027-03-16T09:00:00.000Z", "2027-03-23T09:00:00.000Z", "2027-04-06T08:00:00.000Z"],
    ],
    [
      "over the change in autumn",
      "2027-10-18T10:00:00Z",
      ["2027-10-25", "2027-11-08"],
      ["2027-10-19T08:00:00.000Z", "2027-11-09T09:00:00.000Z", "2027-11-16T09:00:00.000Z"],
    ],
    [
      "that ends on the day of the change in autumn",
      "2027-10-18T10:00:00Z",
      ["2027-10-20", "2027-10-31"],
      ["2027-10-19T08:00:00.000Z", "2027-11-02T09:00:00.000Z", "2027-11-09T09:00:00.000Z"],
    ],
  ] as const)("%s leaves the nudges before and after it", (_, now, [from, until], expected) => {
    const at = new Date(now);
    const member = pause(memberAt(at), day(until), at, noHoliday, day(from)).member;
    expect(member).toMatchObject({ status: "active", pausedFrom: from, pausedUntil: until });
    const found = sent(member, at, 3);
    expect(found).toEqual(expected);
    for (const one of found) expect(isPausedOn(member, localDate(new Date(one), "Europe/Berlin"))).toBe(false);
  });

  it("without an end leaves no slot after its beginning", () => {
    const at = new Date("2027-03-15T10:00:00Z");
    const member = pause(memberAt(at), null, at, noHoliday, day("2027-03-22")).member;
    expect(sent(member, at, 5)).toEqual(["2027-03-16T09:00:00.000Z"]);
  });

  it("is taken back, and ended by stopping", () => {
    const at = new Date("2027-03-15T10:00:00Z");
    const before = memberAt(at);
    const member = pause(before, day("2027-03-30"), at, noHoliday, day("2027-03-16")).member;
    expect(member.nextNudgeAt?.toISOString()).toBe("2027-03-30T08:00:00.000Z");
    const back = { status: "active", pausedFrom: null, pausedUntil: null };
    expect(resume(member, at, noHoliday).member).toMatchObject(back);
    expect(resume(member, at, noHoliday).member.nextNudgeAt?.toISOString()).toBe("2027-03-16T09:00:00.000Z");
    expect(changeCadence(member, "stop", at, noHoliday).member).toMatchObject({ ...back, status: "stopped" });
  });

  it.each([
    ["that was moved by a Do Not Disturb", "2027-03-16T13:30:00.000Z"],
    ["that was moved to another day", "2027-03-18T09:00:00.000Z"],
    ["that is due", "2027-03-15T09:00:00.000Z"],
  ])("planned and taken back leaves a nudge before it %s", (_, slot) => {
    const at = new Date("2027-03-15T10:00:00Z");
    const before = memberWith({ lastNudgeWeek: null, nextNudgeAt: new Date(slot) });
    const planned = pause(before, day("2027-04-05"), at, noHoliday, day("2027-03-22")).member;
    expect(planned.nextNudgeAt?.toISOString()).toBe(slot);
    const back = resume(planned, at, noHoliday).member;
    expect(back).toEqual({ ...before, unanswered: 0 });
  });

  it("planned anew frees the slot that the first plan took", () => {
    const at = new Date("2027-03-15T10:00:00Z");
    const first = pause(memberAt(at), day("2027-03-30"), at, noHoliday, day("2027-03-16")).member;
    const second = pause(first, day("2027-05-10"), at, noHoliday, day("2027-05-03")).member;
    expect(second.nextNudgeAt?.toISOString()).toBe("2027-03-16T09:00:00.000Z");
  });

  it("of somebody who is on a pause is one that goes on", () => {
    const member = memberWith({ status: "paused", pausedUntil: day("2027-03-20") });
    const longer = pause(member, day("2027-04-01"), new Date("2027-03-15T10:00:00Z"), noHoliday, day("2027-03-22"));
    expect(longer.member).toMatchObject({ status: "paused", pausedFrom: null, pausedUntil: "2027-04-01" });
  });

  it("moves a reminder that would fall into it behind it", () => {
    const member = memberWith({ pausedFrom: day("2027-03-22"), pausedUntil: day("2027-04-05") });
    const at = firstPersonalSendTime(member, new Date("2027-03-23T09:00:00Z"), noHoliday);
    expect(localDate(at, "Europe/Berlin")).toBe("2027-04-05");
  });
});
