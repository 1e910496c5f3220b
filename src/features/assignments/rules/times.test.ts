import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/member.ts";
import { assigneeWith, assignmentWith, contextWith } from "#tests/fakes/assignments.ts";
import { newAssignee, roomFor, transition } from "./state.ts";
import { endOf, endsInPause, lastMoment, workingDaysLater } from "./times.ts";
import type { AssignmentEvent } from "./types.ts";

const day = (text: string): CalendarDate => text as CalendarDate;

describe("the day that an assignment is due", () => {
  it.each([
    ["Europe/Berlin", "2026-12-04", "2026-12-04T23:00:00Z"],
    ["Europe/Berlin", "2027-03-28", "2027-03-28T22:00:00Z"],
    ["Europe/Berlin", "2026-10-25", "2026-10-25T23:00:00Z"],
    ["America/New_York", "2026-11-01", "2026-11-02T05:00:00Z"],
    ["America/New_York", "2027-03-14", "2027-03-15T04:00:00Z"],
    ["Asia/Kolkata", "2026-12-04", "2026-12-04T18:30:00Z"],
  ])("ends in %s on %s at %s", (zone, date, end) => {
    expect(endOf(day(date), zone).toISOString()).toBe(new Date(end).toISOString());
  });

  it.each(["invited", "queued", "offered"] as const)(
    "ends an unanswered part that is %s, without a word to anybody",
    (status) => {
      const context = contextWith({ now: new Date("2026-12-04T23:00:00Z") });
      const before = transition(
        assigneeWith(status),
        { kind: "time" },
        {
          ...context,
          now: new Date("2026-12-04T22:59:59Z"),
          room: status === "invited" ? { kind: "no-member" } : { kind: "later", at: new Date("2027-01-01Z") },
        },
      );
      expect(before.kind === "moved" ? before.assignee.status : status).toBe(status);
      const after = transition(assigneeWith(status), { kind: "time" }, context);
      expect(after).toMatchObject({
        kind: "moved",
        assignee: { status: "expired", dueAt: null },
        effects: ["message"],
      });
    },
  );

  it("is answered too late even where the sweep has not been there yet", () => {
    const context = contextWith({ role: "assignee", now: new Date("2026-12-05T08:00:00Z") });
    expect(transition(assigneeWith("offered"), { kind: "accept", nudgeId: "n1", challengeId: null }, context)).toEqual({
      kind: "refused",
      why: "errors.part_over",
    });
  });

  it("leaves what was taken on two more weeks, and then lets it go", () => {
    const assignee = assigneeWith("accepted");
    const last = lastMoment(assignee, assignmentWith());
    expect(last.toISOString()).toBe("2026-12-18T23:00:00.000Z");
    expect(transition(assignee, { kind: "time" }, contextWith({ now: last }))).toMatchObject({
      assignee: { status: "dropped" },
      effects: ["card", "declined"],
    });
  });
});

describe("a pause", () => {
  // Due on 4 December, and let go after 18 December in Berlin.
  it.each([
    [null, "2026-12-04", false],
    [null, "2026-12-05", true],
    [null, null, true],
    ["2026-11-30", "2026-12-04", false],
    ["2026-12-07", "2027-01-10", true],
    ["2026-12-18", "2027-01-10", true],
    ["2026-12-19", "2027-01-10", false],
    ["2026-12-21", null, false],
  ])("from %s until %s ends what was taken on: %s", (from, until, isEnded) => {
    const days = { from: from === null ? null : day(from), until: until === null ? null : day(until) };
    expect(endsInPause(assigneeWith("accepted"), assignmentWith(), days)).toBe(isEnded);
  });
});

describe("another date", () => {
  it.each([
    ["2026-12-04", "errors.same_date"],
    ["2026-11-22", "errors.date_past"],
    ["2027-03-01", "errors.date_too_far"],
  ])("%s is refused as %s", (date, why) => {
    const context = contextWith({ role: "assignee" });
    expect(transition(assigneeWith("offered"), { kind: "suggest", date: day(date) }, context)).toEqual({
      kind: "refused",
      why,
    });
  });

  it("is agreed by itself after three working days of silence", () => {
    const asked = transition(
      assigneeWith("offered"),
      { kind: "suggest", date: day("2026-12-08") },
      contextWith({ role: "assignee", now: new Date("2026-11-26T15:00:00Z") }),
    );
    if (asked.kind !== "moved") throw new Error("refused");
    // Thursday afternoon; Friday, Monday and Tuesday are the three.
    expect(asked.assignee.dueAt?.toISOString()).toBe("2026-12-01T15:00:00.000Z");
    const early = transition(asked.assignee, { kind: "time" }, contextWith({ now: new Date("2026-12-01T14:59:00Z") }));
    expect(early.kind).toBe("stays");
    const silent = transition(asked.assignee, { kind: "time" }, contextWith({ now: new Date("2026-12-01T15:00:00Z") }));
    expect(silent).toMatchObject({
      assignee: { status: "offered", dueOn: "2026-12-08" },
      effects: ["message", "settled"],
    });
  });

  it("leaves the day as it was when the suggested one is over before anybody answered", () => {
    const asked = transition(
      assigneeWith("offered"),
      { kind: "suggest", date: day("2026-11-24") },
      contextWith({ role: "assignee", now: new Date("2026-11-24T10:00:00Z") }),
    );
    if (asked.kind !== "moved") throw new Error("refused");
    const silent = transition(asked.assignee, { kind: "time" }, contextWith({ now: new Date("2026-11-27T10:00:00Z") }));
    expect(silent).toMatchObject({
      assignee: { status: "offered", dueOn: "2026-12-04" },
      effects: ["message", "settled"],
    });
    if (silent.kind !== "moved") throw new Error("refused");
    expect(silent.assignee.dueAt?.toISOString()).toBe("2026-12-04T23:00:00.000Z");
  });

  it("is agreed at once when whoever asked has left", () => {
    const context = contextWith({ role: "assignee", isAssignerGone: true });
    expect(transition(assigneeWith("offered"), { kind: "suggest", date: day("2026-12-08") }, context)).toMatchObject({
      assignee: { status: "offered", dueOn: "2026-12-08" },
    });
  });

  it("can be no date at all, and then time still ends it", () => {
    const settled = transition(assigneeWith("suggested"), { kind: "waive-date" }, contextWith({ role: "assigner" }));
    if (settled.kind !== "moved") throw new Error("refused");
    expect(settled.assignee.dueOn).toBeNull();
    expect(settled.assignee.dueAt?.toISOString()).toBe("2027-02-22T23:00:00.000Z");
  });

  it.each([
    ["over the weekend", "2026-11-27T15:00:00Z", "2026-12-02T15:00:00.000Z"],
    ["over the end of summer time", "2026-10-22T08:00:00Z", "2026-10-27T09:00:00.000Z"],
    ["from the day on which summer time ends", "2026-10-25T13:00:00Z", "2026-10-28T13:00:00.000Z"],
    ["over the start of summer time", "2027-03-25T09:00:00Z", "2027-03-30T08:00:00.000Z"],
  ])("keeps the time of day %s", (_, from, to) => {
    expect(workingDaysLater(new Date(from), 3, "Europe/Berlin", () => false).toISOString()).toBe(to);
  });

  it("counts no day off", () => {
    const isDayOff = (date: CalendarDate): boolean => date === "2026-12-24" || date === "2026-12-25";
    expect(workingDaysLater(new Date("2026-12-23T10:00:00Z"), 3, "Europe/Berlin", isDayOff).toISOString()).toBe(
      "2026-12-30T10:00:00.000Z",
    );
  });
});

describe("a nudge that was put off", () => {
  const deferred = (backOn: string | null): AssignmentEvent => ({
    kind: "nudge",
    nudgeId: "n1",
    status: "deferred",
    backOn: backOn === null ? null : day(backOn),
  });
  it.each([
    ["2026-12-04", "stays"],
    ["2026-12-05", "moved"],
    [null, "moved"],
  ])("to %s %s", (backOn, kind) => {
    const result = transition(assigneeWith("accepted"), deferred(backOn), contextWith());
    expect(result.kind).toBe(kind);
    if (result.kind === "moved") expect(result.assignee.status).toBe("dropped");
  });

  it("is followed where it comes back as a nudge of its own", () => {
    const back: AssignmentEvent = { kind: "nudge", nudgeId: "n2", status: "open", backOn: null };
    expect(transition(assigneeWith("accepted"), back, contextWith())).toMatchObject({
      assignee: { status: "accepted", nudgeId: "n2" },
    });
  });
});

describe("room", () => {
  const now = new Date("2026-11-24T10:00:00Z");
  const later = new Date("2026-11-25T08:00:00Z");
  it.each([
    [{ isMember: false, hasOpen: false, quietUntil: null }, { kind: "no-member" }],
    [{ isMember: true, hasOpen: false, quietUntil: null }, { kind: "now" }],
    [
      { isMember: true, hasOpen: false, quietUntil: later },
      { kind: "later", at: later },
    ],
    [
      { isMember: true, hasOpen: true, quietUntil: null },
      { kind: "later", at: new Date("2026-11-25T10:00:00Z") },
    ],
  ])("for %j is %j", (facts, room) => {
    expect(roomFor({ ...facts, now })).toEqual(room);
  });

  it("is looked for again when it was said to come, and never after the end", () => {
    const context = contextWith({ room: { kind: "later", at: later } });
    expect(transition(assigneeWith("queued"), { kind: "time" }, context)).toMatchObject({
      assignee: { status: "queued", dueAt: later },
    });
    const far = contextWith({ room: { kind: "later", at: new Date("2027-06-01Z") } });
    expect(transition(assigneeWith("queued"), { kind: "time" }, far)).toMatchObject({
      assignee: { dueAt: new Date("2026-12-04T23:00:00Z") },
    });
  });

  it("is made for members at once, while others are invited until the due day ends", () => {
    const person = { id: "p1", userId: "U1" };
    expect(newAssignee(assignmentWith(), { ...person, isMember: true })).toMatchObject({
      status: "queued",
      dueAt: assignmentWith().createdAt,
    });
    expect(newAssignee(assignmentWith(), { ...person, isMember: false })).toMatchObject({
      status: "invited",
      dueAt: new Date("2026-12-04T23:00:00Z"),
    });
  });
});
