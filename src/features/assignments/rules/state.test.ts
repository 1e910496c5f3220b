import { describe, expect, it } from "vitest";
import type { CalendarDate, NudgeStatus } from "#src/kernel/member.ts";
import { assigneeWith, assignmentWith, contextWith } from "#tests/fakes/assignments.ts";
import { hostRelease, isHostTold } from "./host-release.ts";
import { transition } from "./state.ts";
import {
  ASSIGNEE_STATUSES,
  type AssigneeStatus,
  type AssignmentEffect,
  type AssignmentEvent,
  type Role,
  type TransitionContext,
} from "./types.ts";

const day = (text: string): CalendarDate => text as CalendarDate;

const EVENTS: Readonly<Record<string, { event: AssignmentEvent; role: Role }>> = {
  time: { event: { kind: "time" }, role: "bot" },
  join: { event: { kind: "join" }, role: "bot" },
  accept: { event: { kind: "accept", nudgeId: "n1", challengeId: null }, role: "assignee" },
  suggest: { event: { kind: "suggest", date: day("2026-12-08") }, role: "assignee" },
  decline: { event: { kind: "decline" }, role: "assignee" },
  agree: { event: { kind: "agree" }, role: "assigner" },
  "keep-date": { event: { kind: "keep-date" }, role: "assigner" },
  "waive-date": { event: { kind: "waive-date" }, role: "assigner" },
  withdraw: { event: { kind: "withdraw" }, role: "assigner" },
  "assigner-left": { event: { kind: "assigner-left" }, role: "bot" },
  done: { event: { kind: "nudge", nudgeId: "n1", status: "done", backOn: null }, role: "bot" },
  skipped: { event: { kind: "nudge", nudgeId: "n1", status: "skipped", backOn: null }, role: "bot" },
};

/** What each event does in each state: the new state with its effects, "=" for nothing, or why it is refused. */
const OVER = Object.fromEntries(
  Object.keys(EVENTS).map((name) => [name, ["time", "done", "skipped"].includes(name) ? "=" : "!part_over"]),
);
const TABLE: Readonly<Record<AssigneeStatus, Readonly<Record<string, string>>>> = {
  invited: {
    // They joined without our hearing of it.
    time: "offered offer",
    join: "queued message",
    accept: "!not_offered",
    suggest: "!not_offered",
    decline: "declined message declined",
    agree: "!settled",
    "keep-date": "!settled",
    "waive-date": "!settled",
    withdraw: "withdrawn message card",
    "assigner-left": "=",
    done: "=",
    skipped: "=",
  },
  queued: {
    time: "offered offer",
    join: "=",
    accept: "!not_offered",
    suggest: "!not_offered",
    decline: "!not_offered",
    agree: "!settled",
    "keep-date": "!settled",
    "waive-date": "!settled",
    withdraw: "withdrawn message card",
    "assigner-left": "=",
    done: "=",
    skipped: "=",
  },
  offered: {
    time: "=",
    join: "=",
    accept: "accepted message card accepted",
    suggest: "suggested message suggested",
    decline: "declined message declined",
    agree: "!settled",
    "keep-date": "!settled",
    "waive-date": "!settled",
    withdraw: "withdrawn message card",
    "assigner-left": "=",
    done: "=",
    skipped: "=",
  },
  suggested: {
    time: "=",
    join: "=",
    accept: "accepted message card accepted",
    suggest: "!suggested_before",
    decline: "declined message declined",
    agree: "offered message settled",
    "keep-date": "offered message settled",
    "waive-date": "offered message settled",
    withdraw: "withdrawn message card",
    "assigner-left": "offered message settled",
    done: "=",
    skipped: "=",
  },
  accepted: {
    time: "=",
    join: "=",
    accept: "=",
    suggest: "!taken_on",
    decline: "!taken_on",
    agree: "!settled",
    "keep-date": "!settled",
    "waive-date": "!settled",
    withdraw: "!taken_on",
    "assigner-left": "=",
    done: "done card done",
    skipped: "dropped card declined",
  },
  done: OVER,
  dropped: OVER,
  declined: OVER,
  withdrawn: OVER,
  expired: OVER,
};

function said(status: AssigneeStatus, name: string): string {
  const known = EVENTS[name];
  if (!known) throw new Error(`no event ${name}`);
  const result = transition(assigneeWith(status), known.event, contextWith({ role: known.role }));
  if (result.kind === "refused") return `!${result.why.replace("errors.", "")}`;
  return result.kind === "stays" ? "=" : [result.assignee.status, ...result.effects].join(" ");
}

describe("whoever is the door of what was taken on", () => {
  const door = { kind: "host", userId: "U5" } as const;
  const nudge = (status: NudgeStatus, backOn: CalendarDate | null = null): AssignmentEvent => ({
    kind: "nudge",
    nudgeId: "n1",
    status,
    backOn,
  });
  const effectsOf = (event: AssignmentEvent, changes: Partial<TransitionContext>): readonly AssignmentEffect[] => {
    const result = transition(
      assigneeWith("accepted"),
      event,
      contextWith({ assignment: assignmentWith({ door }), ...changes }),
    );
    return result.kind === "moved" ? result.effects : [];
  };
  const longOver = new Date("2027-01-15T10:00:00Z");

  it.each([
    ["done", nudge("done"), {}, "card done released"],
    ["skipped", nudge("skipped"), {}, "card declined released"],
    ["could not", nudge("not-done"), {}, "card declined released"],
    ["let lie", nudge("lapsed"), {}, "card declined released"],
    ["put off beyond its day", nudge("deferred", day("2026-12-14")), {}, "card declined released"],
    ["given up waiting for it", nudge("deferred"), {}, "card declined released"],
    ["its day long over", { kind: "time" } as const, { now: longOver }, "card declined released"],
    ["put off to a day in time", nudge("deferred", day("2026-12-01")), {}, ""],
    ["planned", nudge("planned"), {}, ""],
  ] as const)("hears of the end alone: %s", (_, event, changes, effects) => {
    expect(effectsOf(event, { isHostTold: true, ...changes }).join(" ")).toBe(effects);
    // Nobody hears of the end of what they never heard of.
    expect(effectsOf(event, { isHostTold: false, ...changes }).join(" ")).toBe(effects.replace(" released", ""));
  });

  it.each([
    ["nobody", { kind: "none" }, []],
    ["a host", door, ["released"]],
    ["somebody introduced", { kind: "introduction", userId: "U5" }, ["released"]],
    ["whoever asked, who hears how it was answered", { kind: "host", userId: "U9" }, []],
  ] as const)("is %s", (_, opened, released) => {
    expect(hostRelease(assignmentWith({ door: opened }), true)).toEqual(released);
    expect(hostRelease(assignmentWith({ door: opened }), false)).toEqual([]);
  });

  it.each([
    ["asking", false],
    ["unreached", false],
    ["told", true],
    // Of before the bot kept count.
    [undefined, true],
  ] as const)("was told when its state is %s", (doorState, isTold) => {
    const given = { by: "U9", why: "", dueOn: null, protectedMinutes: null, ...(doorState ? { doorState } : {}) };
    expect(isHostTold([{ kind: "assigned", door, ...given }, { kind: "later" }])).toBe(isTold);
    expect(isHostTold([{ kind: "assigned", ...given, door: { kind: "none" } }])).toBe(false);
  });
});

describe.each(ASSIGNEE_STATUSES)("a part that is %s", (status) => {
  it.each(Object.keys(EVENTS))("meets %s", (name) => {
    expect(said(status, name)).toBe(TABLE[status][name]);
  });

  it("is changed by nobody who may not", () => {
    for (const { event, role } of Object.values(EVENTS)) {
      for (const other of ["assignee", "assigner", "admin", "stranger", "bot"] as const) {
        const mayToo = event.kind === "withdraw" && other === "admin";
        if (other === role || mayToo) continue;
        expect(transition(assigneeWith(status), event, contextWith({ role: other }))).toEqual({
          kind: "refused",
          why: "errors.not_yours",
        });
      }
    }
  });
});
