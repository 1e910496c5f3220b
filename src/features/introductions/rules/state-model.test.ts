/** Random people do random things to one request. What is promised must hold in all of it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysLater, INTRO_NOW, introContext, introductionWith } from "#tests/fakes/introductions.ts";
import { messageAbout, messagesIn } from "./messages.ts";
import { transition } from "./state.ts";
import {
  type Ask,
  hasEnded,
  type IntroductionEffect,
  type IntroductionEvent,
  type IntroductionWithAsk,
  type Role,
} from "./types.ts";

const HOUR_MS = 3_600_000;
const HOSTS = ["UONE", "UTWO", "UTHREE"] as const;

type Act =
  | { readonly kind: "does"; readonly role: Role; readonly event: IntroductionEvent }
  | { readonly kind: "waits"; readonly hours: number };

const days = fc.integer({ min: -2, max: 30 }).map((count) => daysLater(count));
const event: fc.Arbitrary<IntroductionEvent> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom<IntroductionEvent>(
      { kind: "time" },
      { kind: "found", host: null },
      { kind: "posted" },
      { kind: "host-gone" },
      { kind: "not-introduced" },
      { kind: "accept" },
      { kind: "later" },
      { kind: "decline" },
      { kind: "withdraw" },
      { kind: "asker-gone" },
      { kind: "kept-apart" },
      { kind: "somebody-else" },
      { kind: "not-yet" },
      { kind: "tell", thanks: "" },
      { kind: "tell", thanks: "Thank you." },
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...HOSTS)
      .map((userId) => ({ kind: "found" as const, host: { userId, askId: `a-${userId}` } })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("introduced" as const), times: fc.array(days, { maxLength: 3 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("choose" as const),
      at: days,
      isFree: fc.boolean(),
      fresh: fc.array(days),
      remindAt: fc.record({ asker: days, host: days }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("call-off" as const), fresh: fc.array(days) }) },
);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("does" as const),
      role: fc.constantFrom<Role>("asker", "host", "stranger", "bot"),
      event,
    }),
  },
  { weight: 4, arbitrary: event.map((chosen): Act => ({ kind: "does", role: mayDo(chosen), event: chosen })) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("waits" as const), hours: fc.integer({ min: 1, max: 300 }) }) },
);

function mayDo({ kind }: IntroductionEvent): Role {
  if (["accept", "later", "decline", "choose"].includes(kind)) return "host";
  return ["withdraw", "somebody-else", "not-yet", "tell", "call-off"].includes(kind) ? "asker" : "bot";
}

interface Step {
  readonly role: Role;
  readonly event: IntroductionEvent;
  readonly before: IntroductionWithAsk;
  readonly after: IntroductionWithAsk;
  readonly effects: readonly IntroductionEffect[];
  readonly now: Date;
}

/** Lives through the acts. As the bot does, nobody is found twice for one request. */
function live(
  acts: readonly Act[],
  wishedUserId: string | null,
): { steps: Step[]; end: IntroductionWithAsk; now: Date } {
  let given: IntroductionWithAsk = { introduction: introductionWith({ wishedUserId }), ask: null };
  let now = INTRO_NOW;
  const steps: Step[] = [];
  const asked = new Map<string, Ask>();
  const happens = (role: Role, what: IntroductionEvent): void => {
    if (what.kind === "found" && what.host && asked.has(what.host.userId)) return;
    const result = transition(given, what, introContext({ role, now }));
    if (result.kind !== "moved") return;
    if (result.ask) asked.set(result.ask.hostUserId, result.ask);
    const { hostUserId } = result.introduction;
    const after = {
      introduction: result.introduction,
      ask: hostUserId === null ? null : (asked.get(hostUserId) ?? null),
    };
    steps.push({ role, event: what, before: given, after, effects: result.effects, now });
    given = after;
  };
  for (const one of acts) {
    if (one.kind === "does") happens(one.role, one.event);
    else {
      now = new Date(now.getTime() + one.hours * HOUR_MS);
      happens("bot", { kind: "time" });
    }
  }
  return { steps, end: given, now };
}

const story = [fc.array(act, { maxLength: 40, size: "max" }), fc.constantFrom(null, "UONE")] as const;
const holds = (check: (lived: ReturnType<typeof live>) => void): void =>
  fc.assert(
    fc.property(...story, (acts, wished) => check(live(acts, wished))),
    { numRuns: 1500 },
  );

describe("whatever people do", () => {
  it("time and a search without anybody lead out of every state that is not the end", () => {
    holds(({ end, now }) => {
      let given = end;
      let at = now;
      for (let looks = 0; !hasEnded(given.introduction.status); looks++) {
        expect(looks).toBeLessThan(200);
        expect(given.introduction.dueAt).not.toBeNull();
        at = new Date(Math.max(at.getTime(), given.introduction.dueAt?.getTime() ?? 0));
        for (const kind of ["time", "found"] as const) {
          const what = kind === "time" ? ({ kind } as const) : ({ kind, host: null } as const);
          const result = transition(given, what, introContext({ now: at }));
          if (result.kind === "moved") {
            const { introduction, ask } = result;
            given = { introduction, ask: introduction.hostUserId === null ? null : ask };
          }
        }
      }
      expect(given.introduction.dueAt).toBeNull();
    });
  });

  it("no message comes twice, and each is for somebody", () => {
    holds(({ steps }) => {
      const keys = steps.flatMap(({ effects, before, after, event: what, now }) => {
        const ask = after.ask ?? before.ask;
        return messagesIn(effects).map((message) => {
          const sent = messageAbout(message, after.introduction, ask, now);
          expect([what.kind, message, sent?.recipient]).not.toContain(undefined);
          return sent?.key ?? "";
        });
      });
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  it("somebody who says yes after a block is introduced by a message of their own", () => {
    const found = (userId: string): Act => ({
      kind: "does",
      role: "bot",
      event: { kind: "found", host: { userId, askId: `a-${userId}` } },
    });
    const yes: Act = { kind: "does", role: "host", event: { kind: "accept" } };
    const apart: Act = { kind: "does", role: "bot", event: { kind: "kept-apart" } };
    const { steps } = live([found("UONE"), yes, apart, found("UTHREE"), yes], null);
    const made = steps
      .filter(({ effects }) => effects.includes("made"))
      .map(({ after, now }) => messageAbout("made", after.introduction, after.ask, now));
    expect(made.map((message) => message?.recipient)).toEqual(["UASKER,UONE", "UASKER,UTHREE"]);
    expect(new Set(made.map((message) => message?.key)).size).toBe(2);
  });

  it("strangers change nothing, and a host answers for themselves alone", () => {
    holds(({ steps }) => {
      for (const { role, event: what } of steps) {
        expect(role).not.toBe("stranger");
        if (["accept", "later", "decline"].includes(what.kind)) expect(role).toBe("host");
        if (["withdraw", "tell", "not-yet", "somebody-else"].includes(what.kind)) expect(role).toBe("asker");
      }
    });
  });

  it("nobody is introduced who did not say yes, and nobody is silent who was not asked twice", () => {
    holds(({ steps }) => {
      for (const { effects, after, before } of steps) {
        if (effects.includes("made")) expect(after.ask?.status).toBe("accepted");
        if (effects.includes("silence")) expect(before.introduction.isRepeated).toBe(true);
        if (after.introduction.introducedAt !== null) expect(after.ask?.status).toBe("accepted");
      }
    });
  });

  it("a time that was agreed on was offered, and each change of it counts on", () => {
    holds(({ steps }) => {
      for (const { before, after } of steps) {
        const [was, is] = [before.introduction, after.introduction];
        if (is.meetAt?.getTime() === was.meetAt?.getTime()) continue;
        expect(is.meetChanges).toBe(was.meetChanges + 1);
        if (is.meetAt) expect(was.times.map((at) => at.getTime())).toContain(is.meetAt.getTime());
      }
    });
  });

  it("what came of it is asked twice at most", () => {
    holds(({ steps }) => {
      expect(steps.filter(({ effects }) => effects.includes("follow-up")).length).toBeLessThanOrEqual(2);
    });
  });

  it("the end stays the end; only thanks may come late", () => {
    holds(({ steps }) => {
      for (const { before, after, event: what } of steps) {
        if (!hasEnded(before.introduction.status)) continue;
        expect(what.kind).toBe("tell");
        expect({ ...after.introduction, thanks: "", changedAt: null }).toEqual({
          ...before.introduction,
          thanks: "",
          changedAt: null,
        });
      }
    });
  });
});
