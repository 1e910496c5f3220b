import { describe, expect, it } from "vitest";
import { daysLater, INTRO_NOW, inState, introContext } from "#tests/fakes/introductions.ts";
import { transition } from "./state.ts";
import { INTRODUCTION_STATUSES, type IntroductionEvent, type Role } from "./types.ts";

const REMIND_AT = { asker: daysLater(2), host: daysLater(2) };

const EVENTS: readonly (readonly [Role, IntroductionEvent])[] = [
  ["bot", { kind: "time" }],
  ["bot", { kind: "found", host: { userId: "UHOST", askId: "a1" } }],
  ["bot", { kind: "found", host: null }],
  ["bot", { kind: "posted" }],
  ["bot", { kind: "host-gone" }],
  ["bot", { kind: "introduced", times: [daysLater(3)] }],
  ["bot", { kind: "not-introduced" }],
  ["bot", { kind: "asker-gone" }],
  ["bot", { kind: "kept-apart" }],
  ["host", { kind: "accept" }],
  ["host", { kind: "later" }],
  ["host", { kind: "decline" }],
  ["host", { kind: "choose", at: daysLater(3), isFree: true, fresh: [], remindAt: REMIND_AT }],
  ["asker", { kind: "call-off", fresh: [] }],
  ["asker", { kind: "withdraw" }],
  ["asker", { kind: "somebody-else" }],
  ["asker", { kind: "not-yet" }],
  ["asker", { kind: "tell", thanks: "Thank you." }],
];

/** One line for each event: what comes of it in each state. */
function table(): string[] {
  return EVENTS.map(([role, event]) => {
    const cells = INTRODUCTION_STATUSES.map((status) => {
      const result = transition(inState(status), event, introContext({ role }));
      if (result.kind !== "moved") return result.kind === "stays" ? "-" : `no: ${result.why.split(".").at(-1)}`;
      return [result.introduction.status, ...result.effects].join("+");
    });
    return [`${event.kind}${event.kind === "found" && event.host === null ? " nobody" : ""}`, ...cells].join(" | ");
  });
}

describe("words for one person who was named", () => {
  it.each(["host-gone", "kept-apart"] as const)("go to nobody else after a yes that came to nothing: %s", (kind) => {
    const named = inState("accepted", { wishedUserId: "UHOST", introducedAt: null });
    const result = transition(named, { kind }, introContext({ role: "bot" }));
    expect(result).toMatchObject({
      introduction: { status: "no-one", wishedUserId: "UHOST", hostUserId: null },
      effects: ["redraw", "no-one"],
    });
  });

  it("of nobody in particular go to the next one", () => {
    const open = inState("accepted", { introducedAt: null });
    expect(transition(open, { kind: "host-gone" }, introContext({ role: "bot" }))).toMatchObject({
      introduction: { status: "looking" },
      effects: ["redraw"],
    });
  });
});

describe("the whole table", () => {
  it(`has an answer in every state: ${INTRODUCTION_STATUSES.join(" | ")}`, () => {
    expect(table()).toMatchInlineSnapshot(`
      [
        "time | - | asked+ask-again | asked+redraw+ask | - | accepted+follow-up | - | -",
        "found | asked+redraw+ask | - | - | asked+redraw+ask | - | - | -",
        "found nobody | no-one+redraw+no-one | - | - | no-one | - | - | -",
        "posted | - | - | - | - | - | - | -",
        "host-gone | - | looking+redraw | looking+redraw | - | over+redraw+gone | - | -",
        "introduced | - | - | - | - | - | - | -",
        "not-introduced | - | - | - | - | - | - | -",
        "asker-gone | withdrawn+redraw | withdrawn+redraw | withdrawn+redraw | withdrawn+redraw | over+redraw | - | -",
        "kept-apart | - | looking+redraw | looking+redraw | - | over+redraw | - | -",
        "accept | no: answered | accepted+redraw+answer+made | no: answered | no: answered | no: answered | no: over | no: over",
        "later | no: answered | another-time+redraw+answer+later | no: answered | no: answered | no: answered | no: over | no: over",
        "decline | no: answered | looking+redraw+answer | no: answered | no: answered | no: answered | no: over | no: over",
        "choose | no: answered | no: answered | no: answered | no: answered | accepted+redraw+entry-asker+entry-host+soon-asker+soon-host+after-host | no: over | no: over",
        "call-off | no: answered | no: answered | no: answered | no: answered | - | no: over | no: over",
        "withdraw | withdrawn+redraw | withdrawn+redraw | withdrawn+redraw | withdrawn+redraw | no: said_yes | no: over | no: over",
        "somebody-else | no: answered | no: answered | looking+redraw | no: answered | no: answered | no: over | no: over",
        "not-yet | no: answered | no: answered | no: answered | no: answered | no: answered | no: over | no: over",
        "tell | no: answered | no: answered | no: answered | no: answered | over+redraw+thanks | no: over | over+thanks",
      ]
    `);
  });
});

describe("silence", () => {
  it("is asked about once, and counts from when the question arrived", () => {
    const given = inState("asked");
    const first = transition(given, { kind: "time" }, introContext());
    if (first.kind !== "moved") throw new Error("stays");
    expect(first.effects).toEqual(["ask-again"]);
    expect(first.introduction).toMatchObject({ status: "asked", isRepeated: true, dueAt: daysLater(1) });
    const second = transition(first, { kind: "time" }, introContext({ now: daysLater(1) }));
    expect(second).toMatchObject({ introduction: { status: "looking", hostUserId: null }, ask: { status: "silent" } });
    expect(second).toMatchObject({ effects: ["redraw", "silence"] });
  });

  it("is nobody's who does not have the question yet", () => {
    const given = inState("asked");
    const unposted = { ...given, ask: given.ask && { ...given.ask, postedAt: null } };
    expect(transition(unposted, { kind: "time" }, introContext())).toMatchObject({ kind: "moved", effects: [] });
    expect(transition(unposted, { kind: "time" }, introContext({ now: daysLater(11) }))).toMatchObject({
      introduction: { status: "looking" },
      ask: { status: "dropped" },
    });
  });
});

describe("another time", () => {
  it("comes back, and is a no the third time", () => {
    const given = inState("another-time");
    const again = transition(given, { kind: "time" }, introContext());
    expect(again).toMatchObject({
      introduction: { status: "asked", askedTimes: 2 },
      ask: { status: "waiting", round: 2, postedAt: null },
      effects: ["redraw", "ask"],
    });
    const asked = inState("asked");
    const third = { ...asked, ask: asked.ask && { ...asked.ask, round: 3 } };
    expect(transition(third, { kind: "later" }, introContext({ role: "host" }))).toMatchObject({
      introduction: { status: "looking" },
      ask: { status: "declined" },
    });
  });
});

describe("whoever was named", () => {
  it("is not followed by somebody else before the asker says so", () => {
    const named = inState("asked", { wishedUserId: "UHOST" });
    const declined = transition(named, { kind: "decline" }, introContext({ role: "host" }));
    expect(declined).toMatchObject({ introduction: { status: "no-one" }, effects: ["redraw", "answer", "no-one"] });
    if (declined.kind !== "moved") throw new Error("stays");
    const other = transition(declined, { kind: "somebody-else" }, introContext({ role: "asker" }));
    expect(other).toMatchObject({ introduction: { status: "looking", wishedUserId: null } });
  });
});

describe("a talk", () => {
  const asker = introContext({ role: "asker" });

  it("is at a time that was offered, is free and lies ahead; else there are new ones", () => {
    const given = inState("accepted");
    for (const [at, isFree, now] of [
      [daysLater(4), true, INTRO_NOW],
      [daysLater(3), false, INTRO_NOW],
      [daysLater(3), true, daysLater(3)],
    ] as const) {
      const context = introContext({ role: "asker", now });
      const event = { kind: "choose", at, isFree, fresh: [daysLater(5)], remindAt: REMIND_AT } as const;
      expect(transition(given, event, context)).toMatchObject({
        introduction: { meetAt: null, times: [daysLater(5)] },
        effects: ["redraw"],
      });
    }
  });

  it("is chosen once; another choice hears that", () => {
    const chosen = inState("accepted", { meetAt: daysLater(3), meetChanges: 1 });
    const event = { kind: "choose", isFree: true, fresh: [], remindAt: REMIND_AT } as const;
    expect(transition(chosen, { ...event, at: daysLater(3) }, asker).kind).toBe("stays");
    expect(transition(chosen, { ...event, at: daysLater(4) }, asker)).toMatchObject({
      why: "introductions.faults.time_chosen",
    });
  });

  it("that is called off counts on, so that calendars see a change", () => {
    const chosen = inState("accepted", { meetAt: daysLater(3), meetChanges: 1 });
    expect(transition(chosen, { kind: "call-off", fresh: [] }, asker)).toMatchObject({
      introduction: { meetAt: null, calledOffAt: daysLater(3), meetChanges: 2 },
      effects: ["redraw", "entry-asker", "entry-host"],
    });
    expect(transition(inState("accepted"), { kind: "call-off", fresh: [] }, asker).kind).toBe("stays");
  });

  it("that is over is no reason to tell the asker that their host left", () => {
    const met = inState("accepted", { meetAt: daysLater(3), meetChanges: 1 });
    expect(transition(met, { kind: "host-gone" }, introContext({ now: daysLater(4) })).kind).toBe("stays");
    expect(transition(met, { kind: "host-gone" }, introContext())).toMatchObject({
      effects: ["redraw", "gone", "entry-asker"],
    });
  });
});
