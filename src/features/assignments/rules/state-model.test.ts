/**
 * Random people do random things to one part, beside a model that is simple enough to be right at a glance. What is
 * promised must hold in all of it.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate, Door } from "#src/kernel/member.ts";
import { assignmentWith, contextWith } from "#tests/fakes/assignments.ts";
import { newAssignee, transition } from "./state.ts";
import { lastMoment } from "./times.ts";
import {
  ASSIGNEE_MESSAGES,
  type Assignee,
  type AssigneeMessage,
  type AssignmentEffect,
  type AssignmentEvent,
  hasEnded,
  type Role,
  type Room,
} from "./types.ts";
import {
  ASSIGNMENT_MESSAGES,
  AUDIENCES,
  assigneeMessageKey,
  cardNumbers,
  FIELDS,
  FIELDS_BY_AUDIENCE,
  MESSAGE_FIELDS,
  redact,
  statusForAssigner,
} from "./visibility.ts";

const HOUR_MS = 3_600_000;
const START = new Date("2026-11-24T10:00:00Z");
const isMessage = (effect: AssignmentEffect): effect is AssigneeMessage =>
  (ASSIGNEE_MESSAGES as readonly string[]).includes(effect);

/** One thing that happens: somebody does something, or hours go by. */
type Act =
  | { readonly kind: "does"; readonly role: Role; readonly event: AssignmentEvent }
  | { readonly kind: "waits"; readonly hours: number; readonly room: "now" | "busy" | "no-member" };

const role = fc.constantFrom<Role>("assignee", "assigner", "admin", "stranger", "bot");
const date = fc
  .integer({ min: -3, max: 120 })
  .map((days) => new Date(START.getTime() + days * 24 * HOUR_MS).toISOString().slice(0, 10) as CalendarDate);
const event: fc.Arbitrary<AssignmentEvent> = fc.oneof(
  fc.constant({ kind: "time" } as const),
  fc.constant({ kind: "join" } as const),
  fc.constant({ kind: "decline" } as const),
  fc.constant({ kind: "agree" } as const),
  fc.constant({ kind: "keep-date" } as const),
  fc.constant({ kind: "waive-date" } as const),
  fc.constant({ kind: "withdraw" } as const),
  fc.constant({ kind: "assigner-left" } as const),
  fc.record({ kind: fc.constant("suggest" as const), date }),
  fc.record({
    kind: fc.constant("accept" as const),
    nudgeId: fc.constant("n1"),
    challengeId: fc.option(fc.constant("other")),
  }),
  fc.record({
    kind: fc.constant("nudge" as const),
    nudgeId: fc.constant("n1"),
    status: fc.constantFrom("open", "planned", "done", "not-done", "skipped", "deferred", "lapsed"),
    backOn: fc.option(date),
  }),
);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("does" as const), role, event }) },
  // Somebody who may, so that the stories go far.
  {
    weight: 3,
    arbitrary: event.map((chosen): Act => ({ kind: "does", role: mayDo(chosen), event: chosen })),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("waits" as const),
      hours: fc.integer({ min: 1, max: 200 }),
      room: fc.constantFrom("now", "busy", "no-member"),
    }),
  },
);
const door = fc.constantFrom<Door>(
  { kind: "none" },
  { kind: "host", userId: "U5" },
  { kind: "introduction", userId: "U5" },
);

function mayDo({ kind }: AssignmentEvent): Role {
  if (kind === "accept" || kind === "suggest" || kind === "decline") return "assignee";
  return ["agree", "keep-date", "waive-date", "withdraw"].includes(kind) ? "assigner" : "bot";
}

interface Lived {
  readonly assignees: readonly Assignee[];
  readonly effects: readonly AssignmentEffect[];
  readonly now: Date;
}

/** Lives through the acts; after each wait the bot looks if it is time. */
function live(isMember: boolean, opened: Door, acts: readonly Act[]): Lived {
  const assignment = assignmentWith({ door: opened });
  let assignee = newAssignee(assignment, { id: "p1", userId: "U1", isMember });
  let now = START;
  const assignees = [assignee];
  const effects: AssignmentEffect[] = [];
  const applyAssignmentEvent = (actor: Role, what: AssignmentEvent, room: Room): void => {
    const result = transition(assignee, what, contextWith({ now, assignment, role: actor, room, isHostTold: true }));
    if (result.kind === "refused") return;
    if (result.kind === "moved") effects.push(...result.effects);
    assignee = result.assignee;
    assignees.push(assignee);
  };
  for (const one of acts) {
    if (one.kind === "does") applyAssignmentEvent(one.role, one.event, { kind: "now" });
    else {
      now = new Date(now.getTime() + one.hours * HOUR_MS);
      if (assignee.dueAt && assignee.dueAt <= now) applyAssignmentEvent("bot", { kind: "time" }, roomAt(one.room, now));
    }
  }
  return { assignees, effects, now };
}

function roomAt(room: "now" | "busy" | "no-member", now: Date): Room {
  return room === "busy" ? { kind: "later", at: new Date(now.getTime() + 24 * HOUR_MS) } : { kind: room };
}

const story = [fc.boolean(), door, fc.array(act, { maxLength: 25 })] as const;

describe("whatever people do", () => {
  it("time alone leads out of every state that is not the end", () => {
    fc.assert(
      fc.property(
        ...story,
        fc.constantFrom("now" as const, "busy" as const, "no-member" as const),
        (isMember, opened, acts, room) => {
          const lived = live(isMember, opened, acts);
          const assignment = assignmentWith({ door: opened });
          let assignee = lived.assignees.at(-1) as Assignee;
          let now = lived.now;
          for (let looks = 0; !hasEnded(assignee.status); looks++) {
            expect(looks).toBeLessThan(300);
            expect(assignee.dueAt).not.toBeNull();
            now = new Date(Math.max(now.getTime(), assignee.dueAt?.getTime() ?? 0));
            const result = transition(
              assignee,
              { kind: "time" },
              contextWith({ now, assignment, room: roomAt(room, now) }),
            );
            if (result.kind === "refused") throw new Error(result.why);
            assignee = result.assignee;
            // What stays is looked at later, or the sweep would turn in a circle.
            if (!hasEnded(assignee.status)) expect(assignee.dueAt?.getTime()).toBeGreaterThan(now.getTime());
          }
          expect(assignee.dueAt).toBeNull();
          expect(assignee.endedAt).not.toBeNull();
        },
      ),
    );
  });

  it("no message comes twice, so its key is unique for ever", () => {
    fc.assert(
      fc.property(...story, (isMember, opened, acts) => {
        const keys = live(isMember, opened, acts)
          .effects.filter(isMessage)
          .map((message) => assigneeMessageKey("p1", message));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("only those who may change anything", () => {
    fc.assert(
      fc.property(...story, role, event, (isMember, opened, acts, actor, what) => {
        const lived = live(isMember, opened, acts);
        const assignee = lived.assignees.at(-1) as Assignee;
        const result = transition(
          assignee,
          what,
          contextWith({ now: lived.now, assignment: assignmentWith({ door: opened }), role: actor }),
        );
        const isAllowed = actor === mayDo(what) || (actor === "admin" && what.kind === "withdraw");
        if (!isAllowed) expect(result).toEqual({ kind: "refused", why: "errors.not_yours" });
        if (result.kind === "moved") expect(isAllowed).toBe(true);
      }),
    );
  });

  it("the course of a part is the simple one: brought, taken on, over; and never back", () => {
    const rank = ({ status }: Assignee): number => {
      if (hasEnded(status)) return 4;
      return { invited: 0, queued: 1, offered: 2, suggested: 2, accepted: 3 }[status as "invited"];
    };
    fc.assert(
      fc.property(...story, (isMember, opened, acts) => {
        const { assignees } = live(isMember, opened, acts);
        for (const [index, assignee] of assignees.entries()) {
          const before = assignees[index - 1];
          if (!before) continue;
          expect(rank(assignee)).toBeGreaterThanOrEqual(rank(before));
          // Nobody comes by a nudge, or by its end, who did not say "I'm in".
          if (["done", "dropped"].includes(assignee.status) && assignee.status !== before.status)
            expect(before.status).toBe("accepted");
          if (hasEnded(before.status)) expect(assignee).toEqual(before);
          if (before.suggestedOn !== null) expect(assignee.suggestedOn).toBe(before.suggestedOn);
        }
      }),
    );
  });

  it("an assigner cannot tell whether somebody is paused, away or busy", () => {
    const seen = (room: "now" | "busy", acts: readonly Act[]): unknown => {
      const mine = acts.filter((one) => one.kind === "waits" || one.role === "assigner" || one.role === "stranger");
      const lived = live(
        true,
        { kind: "none" },
        mine.map((one) => (one.kind === "waits" ? { ...one, room } : one)),
      );
      return {
        told: lived.effects.filter((effect) => isMessage(effect) && MESSAGE_FIELDS[effect].to !== "assignee"),
        card: lived.effects.filter((effect) => effect === "card"),
        states: lived.assignees
          .map(({ status }) => statusForAssigner(status))
          .filter((status, index, all) => status !== all[index - 1]),
      };
    };
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        expect(seen("busy", acts)).toEqual(seen("now", acts));
      }),
    );
  });

  it("the card is drawn anew only when its numbers change, so that an edit tells nothing", () => {
    fc.assert(
      fc.property(...story, (isMember, opened, acts) => {
        const assignment = assignmentWith({ door: opened });
        let assignee = newAssignee(assignment, { id: "p1", userId: "U1", isMember });
        let now = START;
        for (const one of acts) {
          if (one.kind === "waits") now = new Date(now.getTime() + one.hours * HOUR_MS);
          const what = one.kind === "waits" ? ({ kind: "time" } as const) : one.event;
          const result = transition(
            assignee,
            what,
            contextWith({ now, assignment, role: one.kind === "waits" ? "bot" : one.role }),
          );
          if (result.kind !== "moved") continue;
          const changed = JSON.stringify(cardNumbers([assignee])) !== JSON.stringify(cardNumbers([result.assignee]));
          expect(result.effects.includes("card")).toBe(changed);
          assignee = result.assignee;
        }
      }),
    );
  });
});

describe("what messages show", () => {
  const secrets = Object.fromEntries(FIELDS.map((field) => [field, `<${field}>`])) as Record<
    (typeof FIELDS)[number],
    string
  >;

  it.each(ASSIGNMENT_MESSAGES)("%s shows no more than its reader may see", (message) => {
    const shown = Object.keys(redact(message, secrets));
    expect(shown.length).toBeGreaterThan(0);
    expect(
      shown.filter((field) => !FIELDS_BY_AUDIENCE[MESSAGE_FIELDS[message].to].some((known) => known === field)),
    ).toEqual([]);
  });

  it("nobody is ever shown availability or what people wrote and did on their own", () => {
    for (const audience of AUDIENCES) {
      expect(FIELDS_BY_AUDIENCE[audience]).not.toContain("availability");
      expect(FIELDS_BY_AUDIENCE[audience]).not.toContain("record");
    }
  });

  it("a channel never sees who declined or did not answer: numbers are the same", () => {
    const silent = cardNumbers([{ status: "offered" }, { status: "accepted" }]);
    for (const status of ["invited", "queued", "suggested", "declined", "dropped", "expired"] as const) {
      expect(cardNumbers([{ status }, { status: "accepted" }])).toEqual(silent);
    }
  });

  it("the last moment is never before the day that the part is due", () => {
    expect(
      lastMoment(
        newAssignee(assignmentWith(), { id: "p1", userId: "U1", isMember: true }),
        assignmentWith(),
      ).toISOString(),
    ).toBe("2026-12-04T23:00:00.000Z");
  });
});
