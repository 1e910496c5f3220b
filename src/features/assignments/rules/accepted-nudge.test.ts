import { describe, expect, it } from "vitest";
import { assigneeWith, assignmentWith } from "#tests/fakes/assignments.ts";
import { challengeWith } from "#tests/fakes/challenges.ts";
import { menteeWith, noHoliday } from "#tests/fakes/people.ts";
import { takeOn } from "./accepted-nudge.ts";

const now = new Date("2026-11-24T10:00:00Z");
const context = { id: "n9", now, isHoliday: noHoliday };
const given = {
  assignee: assigneeWith("accepted", { message: { channel: "D1", ts: "1.2" } }),
  assignment: assignmentWith({ door: { kind: "host", userId: "U5" } }),
  challenge: challengeWith({ id: "shadow-client-call" }),
};

describe("taking an assignment on", () => {
  it("is this week's one ask, told in the message of the offer", () => {
    const { nudge, outcome } = takeOn(menteeWith({ unanswered: 2 }), given, context);
    expect(nudge).toMatchObject({
      source: "assigned",
      status: "open",
      message: { channel: "D1", ts: "1.2" },
      reasons: [{ kind: "assigned", by: "U9", why: "You build what they use.", protectedMinutes: 45 }],
    });
    expect(outcome.member).toMatchObject({ lastNudgeWeek: "2026-11-23", unanswered: 0, pinned: null });
    expect(outcome.nudges).toEqual([nudge]);
  });

  it("puts off what was open or planned: it comes back, in a week of its own", () => {
    const soon = new Date("2026-11-26T09:00:00Z");
    const mentee = menteeWith({ nextNudgeAt: soon }, { status: "planned", challengeId: "before" }, {});
    const { outcome } = takeOn(mentee, given, context);
    expect(outcome.nudges.map(({ challengeId, status }) => [challengeId, status])).toEqual([
      ["before", "deferred"],
      ["shadow-client-call", "open"],
    ]);
    expect(outcome.plans).toMatchObject([{ reminderAt: null }]);
    expect(outcome.member.pinned).toEqual({ challengeId: "before", on: null, reasons: [{ kind: "displaced" }] });
    expect(outcome.member.nextNudgeAt?.toISOString()).toBe("2026-12-01T09:00:00.000Z");
  });

  it.each(["paused", "stopped"] as const)("leaves somebody who is %s so", (status) => {
    const { outcome } = takeOn(menteeWith({ status, nextNudgeAt: null }), given, context);
    expect(outcome.member).toMatchObject({ status, nextNudgeAt: null });
  });
});
