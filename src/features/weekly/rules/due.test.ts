import { describe, expect, it } from "vitest";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { menteeWith, noHoliday } from "#tests/fakes/people.ts";
import {
  type DueContext,
  decideDueFollowUp,
  decideDueNudge,
  decideDueReminder,
  UNANSWERED_BEFORE_STOP,
} from "./due.ts";
import type { MenteeChanges } from "./mentee-changes.ts";

const challenge = { id: "a", title: "A" } as Challenge;
const context = (now: string): DueContext => ({
  now: new Date(now),
  isHoliday: noHoliday,
  newId: "00000000-0000-4000-8000-00000000000f",
  choose: () => ({ challenge, size: "usual" as const, alternatives: [], reasons: [{ kind: "small", minutes: 5 }] }),
});
const TUESDAY = "2026-12-01T09:00:00Z";
const NEXT_WEEK = "2026-12-08T09:00:00Z";
const SEEN = { message: { channel: "D1", ts: "1.1" } };
/** The next nudge is not due for long. */
const LATER = { nextNudgeAt: new Date("2028-01-04T09:00:00Z") };

describe("a due nudge", () => {
  it("is sent once for its week, and the next one lies in a later week", () => {
    const outcome = decideDueNudge(menteeWith(), context(TUESDAY));
    expect(outcome.messages.map(({ key }) => key)).toEqual(["nudge-00000000-0000-4000-8000-000000000001-2026-11-30"]);
    expect(outcome.member.nextNudgeAt?.toISOString()).toBe("2026-12-08T09:00:00.000Z");
    expect(outcome.nudges[0]).toMatchObject({ status: "open", source: "weekly", week: "2026-11-30" });
  });

  it("is not sent a second time in the same week, whatever the due time says", () => {
    const outcome = decideDueNudge(menteeWith({ lastNudgeWeek: "2026-11-30" as CalendarDate }), context(TUESDAY));
    expect(outcome.messages).toEqual([]);
  });

  it("waits while a plan is running: one ask at a time", () => {
    const planned = menteeWith({}, { status: "planned", followUpAt: new Date("2026-12-03T13:00:00Z") }, {});
    expect(decideDueNudge(planned, context(TUESDAY)).messages).toEqual([]);
  });

  it("closes the one before that had no answer, and counts it", () => {
    const outcome = decideDueNudge(menteeWith({ unanswered: 1 }, SEEN), context(TUESDAY));
    expect(outcome.nudges.map(({ status }) => status)).toEqual(["lapsed", "open"]);
    expect(outcome.member.unanswered).toBe(2);
  });

  it("does not count one that was never seen, as the app was away", () => {
    const unseen = menteeWith({ unanswered: 1 }, { message: null });
    expect(decideDueNudge(unseen, context(TUESDAY)).member.unanswered).toBe(1);
  });

  it("becomes one question about going on after three without an answer, and stops", () => {
    const outcome = decideDueNudge(menteeWith({ unanswered: UNANSWERED_BEFORE_STOP - 1 }, SEEN), context(TUESDAY));
    expect(outcome.messages.map(({ content }) => content.kind)).toEqual(["inactivity-check"]);
    expect(outcome.member).toMatchObject({ status: "stopped", nextNudgeAt: null });
  });

  it.each([
    ["at night", "2026-12-01T02:00:00Z"],
    ["on a Sunday", "2026-12-06T09:00:00Z"],
  ])("moves on without a message %s", (_, now) => {
    const outcome = decideDueNudge(menteeWith(), context(now));
    expect(outcome.messages).toEqual([]);
    expect(outcome.member.nextNudgeAt && outcome.member.nextNudgeAt > new Date(now)).toBe(true);
  });

  it("comes after a downtime of two days as one nudge", () => {
    const outcome = decideDueNudge(menteeWith(), context("2026-12-03T09:30:00Z"));
    expect(outcome.messages).toHaveLength(1);
    expect(outcome.member.nextNudgeAt?.toISOString()).toBe("2026-12-08T09:00:00.000Z");
  });

  it("wakes somebody whose pause has run out", () => {
    const outcome = decideDueNudge(
      menteeWith({ status: "paused", pausedUntil: "2026-12-01" as CalendarDate }),
      context(TUESDAY),
    );
    expect(outcome.member.status).toBe("active");
    expect(outcome.messages).toHaveLength(1);
  });

  it("brings a challenge back on the day that was named, also in a week that had its nudge", () => {
    const outcome = decideDueNudge(
      menteeWith({
        lastNudgeWeek: "2026-11-30" as CalendarDate,
        pinned: { challengeId: "a", on: "2026-12-01" as CalendarDate, reasons: [{ kind: "later" }] },
      }),
      context(TUESDAY),
    );
    expect(outcome.nudges[0]).toMatchObject({ source: "asked" });
    expect(outcome.member.pinned).toBeNull();
  });
});

describe("a due reminder", () => {
  const planned = menteeWith({}, { status: "planned" }, {});

  it("repeats the plan at its time, once", () => {
    const outcome = decideDueReminder(planned, context("2026-11-26T13:00:00Z"));
    expect(outcome.messages).toHaveLength(1);
    expect(outcome.plans[0]?.reminderAt).toBeNull();
  });

  it("is dropped when it would come a day late", () => {
    const outcome = decideDueReminder(planned, context("2026-11-27T13:00:00Z"));
    expect(outcome.messages).toEqual([]);
    expect(outcome.plans[0]?.reminderAt).toBeNull();
  });
});

describe("a due follow-up", () => {
  it("asks once", () => {
    const outcome = decideDueFollowUp(menteeWith(LATER, { followUpAt: new Date(TUESDAY) }), context(TUESDAY));
    expect(outcome.messages).toHaveLength(1);
    expect(outcome.nudges[0]?.followUpAt).toBeNull();
  });

  it.each([
    ["Tuesday, to Monday", TUESDAY, "2026-11-30", "2026-12-07T09:00:00.000Z"],
    ["Friday, to Monday", "2027-01-08T09:00:00Z", "2027-01-04", "2027-01-11T09:00:00.000Z"],
    [
      "over the change to summer time: at the same local time",
      "2027-03-26T09:00:00Z",
      "2027-03-22",
      "2027-03-29T08:00:00.000Z",
    ],
    ["over the change to winter time", "2027-10-29T09:00:00Z", "2027-10-25", "2027-11-01T10:00:00.000Z"],
  ])("moves to the first working day of the next week when this week had one: %s", (_, now, week, at) => {
    const mentee = menteeWith({ ...LATER, lastFollowUpWeek: week as CalendarDate }, { followUpAt: new Date(now) });
    const outcome = decideDueFollowUp(mentee, context(now));
    expect(outcome.messages).toEqual([]);
    expect(outcome.nudges[0]?.followUpAt?.toISOString()).toBe(at);
  });

  it("moves to Tuesday's start of work where the next Monday is a day off", () => {
    const mentee = menteeWith(
      { ...LATER, lastFollowUpWeek: "2026-11-30" as CalendarDate },
      { followUpAt: new Date(TUESDAY) },
    );
    const outcome = decideDueFollowUp(mentee, { ...context(TUESDAY), isHoliday: (date) => date === "2026-12-07" });
    expect(outcome.nudges[0]?.followUpAt?.toISOString()).toBe("2026-12-08T08:00:00.000Z");
  });

  it("moves past the weekend", () => {
    const outcome = decideDueFollowUp(
      menteeWith(LATER, { followUpAt: new Date("2026-12-05T10:00:00Z") }),
      context("2026-12-05T10:00:00Z"),
    );
    expect(outcome.messages).toEqual([]);
    expect(outcome.nudges[0]?.followUpAt?.toISOString()).toBe("2026-12-07T08:00:00.000Z");
  });
});

describe("a nudge and the follow-up of the one before, both due after a time without the bot", () => {
  const due = { followUpAt: new Date("2026-12-07T08:00:00Z") };
  const on = (now: string): Date => new Date(now);
  it.each([
    ["no answer: the nudge takes its place", {}, { ...due, offeredAt: on("2026-12-01T09:00:00Z") }, NEXT_WEEK, "nudge"],
    [
      "the nudge is not due yet",
      {},
      { ...due, offeredAt: on("2026-12-01T09:00:00Z") },
      "2026-12-07T09:00:00Z",
      "follow-up",
    ],
    ["a plan is asked about first", {}, { ...due, status: "planned" }, NEXT_WEEK, "follow-up"],
    ["a fresh offer is asked about", {}, { ...due, offeredAt: on("2026-12-05T09:00:00Z") }, NEXT_WEEK, "follow-up"],
    ["this week had its nudge", { lastNudgeWeek: "2026-12-07" as CalendarDate }, due, NEXT_WEEK, "follow-up"],
    ["stopped", { status: "stopped" }, due, NEXT_WEEK, "follow-up"],
    [
      "in spring, after the change of the clocks",
      { nextNudgeAt: on("2027-03-30T08:00:00Z") },
      due,
      "2027-03-30T08:00:00Z",
      "nudge",
    ],
    [
      "in spring, a minute before",
      { nextNudgeAt: on("2027-03-30T08:00:00Z") },
      due,
      "2027-03-30T07:59:00Z",
      "follow-up",
    ],
    [
      "in autumn, after the change of the clocks",
      { nextNudgeAt: on("2027-11-02T09:00:00Z") },
      due,
      "2027-11-02T09:00:00Z",
      "nudge",
    ],
    [
      "in autumn, a minute before",
      { nextNudgeAt: on("2027-11-02T09:00:00Z") },
      due,
      "2027-11-02T08:59:00Z",
      "follow-up",
    ],
  ] as const)("ask one thing, whichever is looked at first: %s", (_, member, nudge, now, asked) => {
    const mentee = menteeWith({ nextNudgeAt: on(NEXT_WEEK), ...member }, nudge, "status" in nudge ? {} : null);
    const kinds = (outcome: MenteeChanges): string[] => outcome.messages.map(({ content }) => content.kind);
    const followUp = decideDueFollowUp(mentee, context(now));
    const isNudgeDue = (mentee.member.nextNudgeAt ?? on(now)) <= on(now);
    const nudged = isNudgeDue ? kinds(decideDueNudge(mentee, context(now))) : [];
    const both = [...kinds(followUp), ...(mentee.member.status === "stopped" ? [] : nudged)];
    expect(both).toEqual([asked]);
  });
});
