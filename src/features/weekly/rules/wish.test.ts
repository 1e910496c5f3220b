import { describe, expect, it } from "vitest";
import { leave } from "#src/features/members/rules/presence.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate, Member } from "#src/kernel/member.ts";
import { noHoliday, nudgeWith, settingsWith } from "#tests/fakes/people.ts";
import { decideDueNudge } from "./due.ts";
import { changeCadence, comeBack, newMember, pause, rejoin, resume } from "./membership.ts";
import { duePin } from "./next-nudge.ts";
import { deferNudge, offerNudge, skipNudge } from "./nudge.ts";

const day = (text: string): CalendarDate => text as CalendarDate;
const at = (member: Member): string | null => member.nextNudgeAt?.toISOString() ?? null;
const MONDAY = new Date("2026-11-23T09:00:00Z");
const WEDNESDAY = new Date("2026-11-25T13:00:00Z");
/** Joined on Monday, 23 November: the first nudge was promised for Tuesday, 1 December, at ten in Berlin. */
const newcomer = (): Member =>
  newMember({ id: "m1", workspaceId: "T1", userId: "U1", isGuest: false }, settingsWith(), MONDAY, noHoliday);
const PROMISED = "2026-12-01T09:00:00.000Z";

describe("the wish of a person", () => {
  const back = new Date("2026-12-10T09:00:00Z");
  it.each<[string, (member: Member) => Member, Pick<Member, "status" | "pausedUntil">, string | null]>([
    [
      "a stop",
      (m) => changeCadence(m, "stop", WEDNESDAY, noHoliday).member,
      { status: "stopped", pausedUntil: null },
      null,
    ],
    [
      "a pause without an end",
      (m) => pause(m, null, WEDNESDAY, noHoliday).member,
      { status: "paused", pausedUntil: null },
      null,
    ],
    [
      "a pause until March",
      (m) => pause(m, day("2027-03-01"), WEDNESDAY, noHoliday).member,
      { status: "paused", pausedUntil: day("2027-03-01") },
      "2027-03-02T09:00:00.000Z",
    ],
    ["nudges once a week", (m) => m, { status: "active", pausedUntil: null }, "2026-12-15T09:00:00.000Z"],
    [
      "nudges once a month",
      (m) => changeCadence(m, "monthly", WEDNESDAY, noHoliday).member,
      { status: "active", pausedUntil: null },
      "2026-12-15T09:00:00.000Z",
    ],
  ])("is %s before and after the account was deactivated", (_, wish, expected, next) => {
    const wishing = wish(newcomer());
    const gone = leave(wishing, WEDNESDAY);
    expect(gone).toEqual({ ...wishing, leftAt: WEDNESDAY });
    const here = comeBack(gone, back, noHoliday).member;
    expect(here).toMatchObject({ ...expected, leftAt: null, settings: wishing.settings });
    expect(at(here)).toBe(next);
  });

  it("is what they say, even where Slack said that nobody is there", () => {
    const gone = leave(newcomer(), WEDNESDAY);
    expect(resume(gone, WEDNESDAY, noHoliday).member.leftAt).toBeNull();
    expect(pause(gone, null, WEDNESDAY, noHoliday).member.leftAt).toBeNull();
  });

  it("is to get nudges for whoever stopped and joins again", () => {
    const stopped = changeCadence(newcomer(), "stop", WEDNESDAY, noHoliday).member;
    expect(at(rejoin(stopped, stopped.settings, WEDNESDAY, noHoliday).member)).toBe(PROMISED);
  });
});

describe("a challenge that comes back", () => {
  const challenge = (id: string): Challenge => ({ id, title: id }) as Challenge;
  const offer = (id: string, now: Date) => ({
    id: "n9",
    source: "asked" as const,
    choice: { challenge: challenge(id), size: "usual" as const, alternatives: [], reasons: [] },
    now,
    isHoliday: noHoliday,
  });
  const mentee = { member: newcomer(), nudge: nudgeWith({ challengeId: "a" }), plan: null };

  it("is due on the day that was named and not before", () => {
    const { member } = deferNudge(mentee, day("2026-12-10"), WEDNESDAY, noHoliday);
    expect(at(member)).toBe("2026-12-15T09:00:00.000Z");
    expect(duePin(member, new Date("2026-12-09T22:59:00Z"))).toBeNull();
    expect(duePin(member, new Date("2026-12-09T23:00:00Z"))).toEqual({
      challengeId: "a",
      on: "2026-12-10",
      reasons: [{ kind: "later" }],
    });
  });

  it("comes once: what was offered is asked for no more, after done, skip and all else", () => {
    const { member } = deferNudge(mentee, day("2026-12-10"), WEDNESDAY, noHoliday);
    const here = offerNudge(member, offer("a", new Date("2026-12-15T09:00:00Z")));
    expect(here.outcome.member.pinned).toBeNull();
    const after = skipNudge({ member: here.outcome.member, nudge: here.nudge, plan: null }, MONDAY);
    expect(after.member.pinned).toBeNull();
  });

  it("waits while another is asked for before its day, and is not asked for any more when it came by chance", () => {
    const { member } = deferNudge(mentee, day("2026-12-10"), WEDNESDAY, noHoliday);
    expect(offerNudge(member, offer("b", WEDNESDAY)).outcome.member.pinned?.challengeId).toBe("a");
    expect(offerNudge(member, offer("a", WEDNESDAY)).outcome.member.pinned).toBeNull();
  });

  it.each([
    ["9999-12-31", "errors.date_too_far"],
    ["2027-11-27", "errors.date_too_far"],
    ["0001-01-01", "errors.date_past"],
  ])("comes on no such day: %s", (on, key) => {
    expect(() => deferNudge(mentee, day(on), WEDNESDAY, noHoliday)).toThrow(
      expect.objectContaining({ fault: { key } }),
    );
  });

  it("does not wake somebody who has stopped", () => {
    const stopped = { ...mentee, member: changeCadence(newcomer(), "stop", WEDNESDAY, noHoliday).member };
    expect(deferNudge(stopped, day("2026-12-10"), WEDNESDAY, noHoliday).member.nextNudgeAt).toBeNull();
  });

  it("is never the second nudge of a week unless the person named the day", () => {
    const displaced = {
      ...newcomer(),
      lastNudgeWeek: day("2026-11-30"),
      pinned: { challengeId: "a", on: null, reasons: [{ kind: "displaced" as const }] },
    };
    const outcome = decideDueNudge({ member: displaced, nudge: null, plan: null }, contextAt(new Date(PROMISED)));
    expect(outcome.messages).toEqual([]);
    expect(at(outcome.member)).toBe("2026-12-08T09:00:00.000Z");
  });
});

function contextAt(now: Date) {
  const challenge = { id: "c", title: "C" } as Challenge;
  return {
    now,
    isHoliday: noHoliday,
    newId: "00000000-0000-4000-8000-00000000000f",
    choose: () => ({
      challenge,
      size: "usual" as const,
      alternatives: [],
      reasons: [{ kind: "small" as const, minutes: 5 }],
    }),
  };
}
