import { describe, expect, it } from "vitest";
import type { CalendarDate, Mentee, Plan } from "#src/kernel/member.ts";
import { memberWith, nudgeWith } from "#tests/fakes/people.ts";
import { resizeNudge, skipNudge } from "./nudge.ts";
import { makePlan } from "./plan.ts";
import { aboutOf, historyOf, isSame, snapshotOf, type TakeBack, takenBack } from "./take-back.ts";

const NOW = new Date("2026-11-24T10:00:00Z");
const days = { now: NOW, isHoliday: () => false, wishes: [] };
const open: Mentee = { member: memberWith(), nudge: nudgeWith(), plan: null };
const of = (act: string, before: Mentee, after: Mentee): TakeBack => ({
  act,
  at: NOW,
  before: snapshotOf(before, []),
  after: snapshotOf(after, []),
});

describe("taking back", () => {
  it("a skip: it is open again, with its follow-up", () => {
    const { member, nudges } = skipNudge(open, NOW);
    const [skipped] = nudges;
    if (!skipped) throw new Error("nothing was skipped");
    const change = of("skip", open, { member, nudge: skipped, plan: null });
    const taken = takenBack(change, { member, nudge: null, plan: null }, { nudge: skipped, plan: null }, days);
    expect(taken).toMatchObject({ nudge: { ...open.nudge }, dropsPlan: false });
  });

  it("a plan: it goes, with its words, and leaves none in what is remembered", () => {
    const input = { when: "I have read my mail", will: "ask Lena", at: new Date("2026-11-26T09:00:00Z") };
    const { nudge, plan, outcome } = makePlan(open, input, { id: "p", afterNotYet: false, ...days });
    const planned: Mentee = { member: outcome.member, nudge, plan };
    const change = of("plan", open, planned);
    expect(JSON.stringify(change)).not.toMatch(/mail|Lena/);
    expect(takenBack(change, planned, { nudge, plan }, days)).toMatchObject({
      nudge: { status: "open", answeredAt: null },
      dropsPlan: true,
    });
  });

  it("a new time: the plan has the one before, in its own words", () => {
    const at = new Date("2026-11-26T09:00:00Z");
    const first = makePlan(open, { when: "a", will: "b", at }, { id: "p", afterNotYet: false, ...days });
    const before: Mentee = { member: first.outcome.member, nudge: first.nudge, plan: first.plan };
    const moved: Plan = { ...first.plan, plannedAt: new Date("2026-11-27T09:00:00Z"), rescheduled: true };
    const after: Mentee = { ...before, plan: moved };
    const taken = takenBack(of("move", before, after), after, { nudge: first.nudge, plan: moved }, days);
    expect(taken).toMatchObject({
      outcome: { plans: [{ plannedAt: at, rescheduled: false, when: "a" }] },
      dropsPlan: false,
    });
  });

  it("a pause: nudges come when they would have come", () => {
    const paused = memberWith({ status: "paused", pausedUntil: "2026-12-04" as CalendarDate, nextNudgeAt: null });
    const after: Mentee = { ...open, member: paused };
    const taken = takenBack(of("pause", open, after), after, { nudge: nudgeWith(), plan: null }, days);
    expect(taken).toMatchObject({
      outcome: { member: { status: "active", pausedUntil: null, nextNudgeAt: open.member.nextNudgeAt } },
    });
  });

  it.each([
    ["changed", { status: "done" }, {}],
    ["assigned", { source: "assigned" }, {}],
    ["other-open", {}, { id: "00000000-0000-4000-8000-000000000009" }],
  ] as const)("not where it is %s", (why, touched, current) => {
    const skipped = nudgeWith({ status: "skipped", answeredAt: NOW, followUpAt: null });
    const change = of("skip", open, { ...open, nudge: skipped });
    const isOther = "id" in current;
    const mentee: Mentee = { ...open, nudge: isOther ? nudgeWith(current) : null };
    expect(takenBack(change, mentee, { nudge: { ...skipped, ...touched }, plan: null }, days)).toBe(why);
  });

  it("a reminder alone: what was planned stays, and the history of it", () => {
    const reminded = nudgeWith({ remindAt: new Date("2026-11-25T10:00:00Z") });
    const after = { ...open, nudge: reminded };
    const change = of("remind", open, after);
    expect([aboutOf(change), historyOf(change)]).toEqual(["reminder", null]);
    expect(takenBack(change, after, { nudge: reminded, plan: null }, days)).toMatchObject({
      nudge: { remindAt: null },
    });
    // It was reminded of by a button since.
    const since = nudgeWith({ remindAt: new Date("2026-11-26T10:00:00Z") });
    expect(takenBack(change, { ...open, nudge: since }, { nudge: since, plan: null }, days)).toBe("changed");
  });

  it("a smaller size: the reasons of the former one come back, a colleague's stay as they are", () => {
    const given = {
      kind: "assigned",
      by: "U1",
      why: "secret",
      dueOn: null,
      protectedMinutes: null,
      door: { kind: "none" },
    } as const;
    const before = { ...open, nudge: nudgeWith({ reasons: [given, { kind: "small", minutes: 5 }] }) };
    const { nudge, outcome } = resizeNudge(before, "bigger");
    const after = { ...before, nudge, member: outcome.member };
    const change = of("bigger", before, after);
    expect(JSON.stringify(change)).not.toMatch(/secret|U1/);
    expect(takenBack(change, after, { nudge, plan: null }, days)).toMatchObject({
      nudge: { size: before.nudge.size, reasons: [given, { kind: "small", minutes: 5 }] },
    });
  });

  it("not where a wish was said or forgotten since", () => {
    const wish = { id: "w", what: "size", value: "smaller", since: NOW } as const;
    const skipped = nudgeWith({ status: "skipped", answeredAt: NOW, followUpAt: null });
    const change = of("skip", open, { ...open, nudge: skipped });
    const mentee = { ...open, nudge: null };
    const touched = { nudge: skipped, plan: null };
    expect(takenBack(change, mentee, touched, { ...days, wishes: [wish] })).toBe("changed");
    expect(aboutOf({ before: snapshotOf(open, []), after: snapshotOf(open, [wish]) })).toBe("wishes");
  });

  it("not what it opened", () => {
    const change = of("next", { ...open, nudge: null }, open);
    expect(takenBack(change, open, { nudge: nudgeWith(), plan: null }, days)).toBe("opened");
  });

  it("brings the challenge back that was to come back", () => {
    const pinned = { challengeId: "c", on: "2026-12-04" as CalendarDate, reasons: [{ kind: "later" }] } as const;
    const before = { ...open, member: memberWith({ pinned }) };
    const taken = takenBack(of("skip", before, open), open, { nudge: nudgeWith(), plan: null }, days);
    expect(taken).toMatchObject({ outcome: { member: { pinned } } });
  });

  it("knows when nothing was changed", () => {
    expect(isSame(snapshotOf(open, []), snapshotOf({ ...open }, []))).toBe(true);
    expect(isSame(snapshotOf(open, []), snapshotOf({ ...open, plan: null, nudge: null }, []))).toBe(false);
  });
});
