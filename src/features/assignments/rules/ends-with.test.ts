import { describe, expect, it } from "vitest";
import type { CalendarDate, Member, Nudge } from "#src/kernel/member.ts";
import { assigneeWith, assignmentWith } from "#tests/fakes/assignments.ts";
import { memberWith, nudgeWith } from "#tests/fakes/people.ts";
import { endedWith } from "./ends-with.ts";

const NOW = new Date("2026-11-24T10:00:00Z");
const day = (text: string): CalendarDate => text as CalendarDate;
const given = (changes: Partial<Nudge> = {}): Nudge =>
  nudgeWith({ id: "n1", challengeId: "shadow-client-call", source: "assigned", ...changes });
const putOff = (next: string | null): Partial<Member> => ({
  nextNudgeAt: next === null ? null : new Date(`${next}T09:00:00Z`),
  pinned: { challengeId: "shadow-client-call", on: day("2026-12-01"), reasons: [] },
});

/** The part is due on Friday, 4 December. */
function isEnded(nudge: Nudge, member: Member): boolean {
  const parts = [{ assignee: assigneeWith("accepted"), assignment: assignmentWith(), nudge }];
  const current = nudge.status === "open" || nudge.status === "planned" ? nudge : null;
  return endedWith(parts, { member, current, now: NOW }).length === 1;
}

describe("whoever gave it would hear not now", () => {
  it.each<[string, Nudge, Partial<Member>, boolean]>([
    ["as they are", given(), {}, false],
    ["on a pause that ends in time", given(), { status: "paused", pausedUntil: day("2026-12-04") }, false],
    ["on a pause beyond its day", given(), { status: "paused", pausedUntil: day("2026-12-05") }, true],
    ["on one without an end", given(), { status: "paused" }, true],
    ["on one that begins in time", given(), { pausedFrom: day("2026-12-02"), pausedUntil: day("2026-12-20") }, true],
    ["on one that begins when it is over", given(), { pausedFrom: day("2026-12-21"), pausedUntil: null }, false],
    ["without nudges", given(), { status: "stopped" }, true],
    ["without nudges, but with a plan", given({ status: "planned" }), { status: "stopped" }, false],
    ["put off, and back in time", given({ status: "deferred" }), putOff("2026-12-01"), false],
    [
      "put off, on a pause that ends in time, and back too late",
      given({ status: "deferred" }),
      { status: "paused", pausedUntil: day("2026-12-03"), ...putOff("2026-12-08") },
      true,
    ],
    ["put off, and never back", given({ status: "deferred" }), { status: "stopped", ...putOff(null) }, true],
  ])("%s", (_, nudge, changes, expected) => {
    expect(isEnded(nudge, memberWith(changes))).toBe(expected);
  });
});
