import { describe, expect, it } from "vitest";
import type { CalendarDate, Member, Nudge, NudgeStatus } from "#src/kernel/member.ts";
import { assigneeWith, assignmentWith, contextWith } from "#tests/fakes/assignments.ts";
import { memberWith, nudgeWith } from "#tests/fakes/people.ts";
import { type NudgeFacts, nudgeEventOf } from "./nudge-event.ts";
import { transition } from "./state.ts";
import { statusForAssigner } from "./visibility.ts";

const day = (text: string): CalendarDate => text as CalendarDate;
const given = (changes: Partial<Nudge> = {}): Nudge =>
  nudgeWith({ id: "n1", challengeId: "shadow-client-call", source: "assigned", ...changes });
const pinnedTo = (on: string): Partial<Member> => ({
  nextNudgeAt: new Date(`${on}T09:00:00Z`),
  pinned: { challengeId: "shadow-client-call", on: day(on), reasons: [] },
});

/** The part is due on Friday, 4 December; two weeks of grace follow. */
function told(facts: Partial<NudgeFacts>): string {
  const assignee = assigneeWith("accepted");
  const nudge = facts.nudge ?? given();
  const isCurrent = nudge.status === "open" || nudge.status === "planned";
  const event = nudgeEventOf(assignee, assignmentWith(), {
    member: memberWith(),
    current: isCurrent ? nudge : null,
    ...facts,
    nudge,
  });
  const result = transition(assignee, event, contextWith());
  if (result.kind === "refused") throw new Error(result.why);
  const effects = result.kind === "moved" ? result.effects : [];
  return [statusForAssigner(result.assignee.status), result.assignee.nudgeId, ...effects].join(" ");
}

describe("what the assigner is told of what was taken on", () => {
  const ends: [string, NudgeStatus, string][] = [
    ["done", "done", "done n1 card done"],
    ["skipped", "skipped", "not-now n1 card declined"],
    ["could not", "not-done", "not-now n1 card declined"],
    ["left alone, or replaced by the weekly one", "lapsed", "not-now n1 card declined"],
  ];
  it.each(ends)("%s", (_, status, expected) => {
    expect(told({ nudge: given({ status }) })).toBe(expected);
  });

  it.each<[string, Partial<NudgeFacts>, string]>([
    ["open", {}, "in n1"],
    ["planned", { nudge: given({ status: "planned" }) }, "in n1"],
    [
      "put off to a day inside the time",
      { nudge: given({ status: "deferred" }), member: memberWith(pinnedTo("2026-12-01")) },
      "in n1",
    ],
    [
      "put off to a day beyond it",
      { nudge: given({ status: "deferred" }), member: memberWith(pinnedTo("2026-12-08")) },
      "not-now n1 card declined",
    ],
    ["put off, and another asked for by then", { nudge: given({ status: "deferred" }) }, "not-now n1 card declined"],
    ["back as another nudge", { nudge: given({ status: "deferred" }), current: given({ id: "n2" }) }, "in n2"],
    [
      "back, and swapped for something else",
      { nudge: given({ challengeId: "read-own-site" }), current: given({ challengeId: "read-own-site" }) },
      "not-now n1 card declined",
    ],
    [
      "paused until a day inside the time",
      { member: memberWith({ status: "paused", pausedUntil: day("2026-12-02") }) },
      "in n1",
    ],
    [
      "paused until a day beyond it",
      { member: memberWith({ status: "paused", pausedUntil: day("2026-12-08") }) },
      "not-now n1 card declined",
    ],
    ["paused without an end", { member: memberWith({ status: "paused" }) }, "not-now n1 card declined"],
    ["stopped, with nothing planned", { member: memberWith({ status: "stopped" }) }, "not-now n1 card declined"],
    [
      "stopped, with a plan that is reminded of",
      { member: memberWith({ status: "stopped" }), nudge: given({ status: "planned" }) },
      "in n1",
    ],
    ["gone", { member: memberWith({ leftAt: new Date("2026-11-25T09:00:00Z") }) }, "not-now n1 card declined"],
    [
      "done before they were gone",
      { member: memberWith({ leftAt: new Date("2026-11-25T09:00:00Z") }), nudge: given({ status: "done" }) },
      "done n1 card done",
    ],
  ])("%s", (_, facts, expected) => {
    expect(told(facts)).toBe(expected);
  });
});
