import { describe, expect, it } from "vitest";
import type { Decision } from "./decide.ts";
import {
  type Answering,
  answeredBy,
  isOfOffer,
  leansOn,
  leansOnGiven,
  meantOf,
  namedAmong,
  type SaidBefore,
  saidOfOwn,
  saidOfTheirs,
  type Waits,
  withoutAnswered,
} from "./waiting.ts";

const at = (time: string): Date => new Date(`2026-11-24T${time}:00Z`);
const waits = (changes: Partial<Waits>): Waits => ({
  standing: "seat-asked",
  since: at("09:00"),
  userId: "U1",
  names: [],
  answers: [{ act: "asked-yes" }, { act: "asked-later" }, { act: "asked-no" }],
  ...changes,
});
const seat = waits({ names: ["Harbour"] });
const mentor = waits({ standing: "mentor-asked", userId: "U2", answers: [{ act: "asked-yes" }, { act: "asked-no" }] });
const client = waits({ standing: "consent-open", userId: null, answers: [{ act: "consent-given" }] });
const guest = waits({ standing: "guest-unconfirmed", since: at("11:00"), answers: [{ act: "guest-came" }] });
const all = [seat, mentor, client, guest];
/** An invitation has no button for another day, and words of its own for it. */
const given = waits({
  standing: "assigned",
  answers: [{ act: "asked-yes" }],
  questions: { "asked-later": "No hurry." },
});

describe("what an act answers", () => {
  it.each([
    ["asked-yes", [seat, mentor]],
    ["asked-later", [seat]],
    ["asked-who", [seat, mentor]],
    ["consent-given", [client]],
    ["consent-refused", []],
    ["guest-came", [guest]],
    ["guest-missed", [guest]],
  ] as const)("%s", (act, expected) => expect(answeredBy(act, all)).toEqual(expected));
});

describe("who is named", () => {
  const nameOf = (userId: string): string => (userId === "U1" ? "Maya Okafor" : "Tom Becker");
  it.each([
    ["yes, maya can come", [seat]],
    ["Tom? gladly", [mentor]],
    ["yes to toms thing", [mentor]],
    ["the harbour one is fine", [seat]],
    ["sure", []],
    ["tomorrow is fine", []],
  ])("%j", (text, expected) => expect(namedAmong(text, [seat, mentor], nameOf)).toEqual(expected));
});

describe("what is meant", () => {
  it.each<[Answering, readonly Waits[], Answering, readonly Waits[]]>([
    ["asked-yes", [], "asked-yes", [seat, mentor]],
    ["asked-yes", [mentor], "asked-yes", [mentor]],
    ["asked-yes", [seat, client], "asked-yes", [seat]],
    // Who is named has no button for another time: nobody else is meant.
    ["asked-later", [mentor], "asked-who", [mentor]],
    ["asked-later", [], "asked-later", [seat]],
    ["consent-refused", [], "consent-refused", []],
    ["guest-came", [], "guest-came", [guest]],
  ])("%s of %o", (said, named, act, meant) => expect(meantOf(said, { named, others: all })).toEqual({ act, meant }));
});

describe("what has no button for an answer", () => {
  it("is answered by words of its own where it has some", () =>
    expect(meantOf("asked-later", { named: [], others: [given] })).toEqual({ act: "asked-later", meant: [given] }));
  it("is shown, and never said not to be there", () =>
    expect(meantOf("asked-later", { named: [], others: [mentor] })).toEqual({ act: "asked-who", meant: [mentor] }));
});

describe("after an answer about what a colleague gave them", () => {
  it.each([
    ["yes", "given-who", "asked-yes"],
    ["no", "given-how-long", "asked-no"],
    // It may only say that it was read.
    ["nod", "given-who", undefined],
    ["yes", "how-long", undefined],
    ["yes", null, undefined],
  ] as const)("%s to %s is %s", (kind, lastAct, act) => {
    expect(leansOnGiven({ kind }, [seat, given], lastAct)?.act).toBe(act);
    expect(leansOnGiven({ kind }, [seat], lastAct)).toBeNull();
  });

  it.each([
    ["given-until", null, true],
    ["keep-own", null, true],
    ["asked-later", null, true],
    ["prepare", null, false],
    [null, null, false],
    ["prepare", { kind: "assignment", message: "offer" }, true],
    ["given-until", { kind: "nudge", message: null }, false],
    ["given-until", { kind: "assignment", message: "accepted" }, false],
  ] as const)("after %s and %o, a plain yes is for it: %s", (lastAct, sent, expected) => {
    expect(isOfOffer(lastAct, sent)).toBe(expected);
  });
});

describe("a bare yes or no", () => {
  const never: SaidBefore = { saidAt: 0, askedAt: 0, ofOpenAt: 0, newest: null };
  const noon = at("12:00").getTime();
  it.each([
    ["yes", never, "guest-came"],
    ["no", never, "guest-missed"],
    ["nod", never, "guest-came"],
    // Something was said since, and it asked nothing: a nod is to that, and a yes is not.
    ["yes", { ...never, saidAt: noon }, "guest-came"],
    ["nod", { ...never, saidAt: noon }, null],
    // It was asked something since.
    ["yes", { ...never, askedAt: noon }, null],
    ["no", { ...never, ofOpenAt: noon }, null],
    ["both", never, null],
  ] as const)("%s after %o", (kind, before, expected) =>
    expect(leansOn({ kind }, all, before)?.act ?? null).toBe(expected),
  );

  it("is never taken for a client's word", () => expect(leansOn({ kind: "yes" }, [client], never)).toBeNull());
  it("answers who asks", () => {
    expect(leansOn({ kind: "yes" }, [seat, client], never)).toEqual({ act: "asked-yes", one: seat });
    expect(leansOn({ kind: "no" }, [seat, client], never)).toEqual({ act: "asked-no", one: seat });
  });

  it("is for the newest of several", () => {
    const four = ["09:00", "10:00", "11:30", "11:00"].map((time, index) =>
      waits({ since: at(time), userId: `U${index}` }),
    );
    expect(leansOn({ kind: "yes" }, four, never)?.one.userId).toBe("U2");
  });

  const talk = waits({ standing: "talk-asked" });
  const door = waits({ standing: "manager-asked" });
  const day = waits({ standing: "date-proposed" });
  it.each([
    [seat, "seat-asked", null, true],
    [guest, "seat-over", null, true],
    [talk, "introduction", "ask", true],
    [talk, "introduction", "ask-again", true],
    [mentor, "mentor-request", null, true],
    [day, "assignment", "suggested", true],
    [door, "door-asked", null, true],
    [given, "assignment", "offer", true],
    [given, "assignment", "invitation", true],
    [given, "assignment", "suggested", false],
    // Something else was sent since.
    [seat, "inactivity-check", null, false],
    [seat, "assignment", "invitation", false],
    [seat, "mentor-request", null, false],
    [seat, "seat-answered", null, false],
    [talk, "introduction", "made", false],
    [day, "assignment", "invitation", false],
    [guest, "nudge", null, false],
  ] as const)("%o after %s %s: %s", (one, kind, message, expected) => {
    for (const leaning of ["yes", "nod", "no"] as const)
      expect(leansOn({ kind: leaning }, [one], { ...never, newest: { kind, message } }) !== null).toBe(expected);
  });

  it("is for the thing of which the newest message is, though another began to wait later", () => {
    const newest = { kind: "seat-asked", message: null };
    expect(leansOn({ kind: "yes" }, all, { ...never, newest })).toEqual({ act: "asked-yes", one: seat });
  });
});

describe("a question that was answered since", () => {
  const asked = { act: "asked-no", offers: [{ action: "seat.no.1", value: "R1" }], isQuestion: true };
  const gone = { act: null, offers: [], isQuestion: false };

  it.each([
    ["stands while its button waits", asked, [{ action: "seat.no", value: "R1" }], asked],
    ["is gone with the last of its buttons", asked, [], gone],
    ["is gone though somebody else waits", asked, [{ action: "seat.no", value: "R2" }], gone],
    ["is none of another act", { ...asked, act: "plan" }, [], { ...asked, act: "plan" }],
    ["is none without a button", { ...asked, offers: [] }, [], { ...asked, offers: [] }],
  ])("%s", (_, talk, open, left) => {
    expect(withoutAnswered(talk, open)).toEqual(left);
  });
});

describe("of whose challenge it is said", () => {
  const act = (name: string): Decision => ({ kind: "act", act: name, slots: null });
  it.each([
    [act("asked-yes"), { kind: "confirm", act: "plan", instead: ["asked-yes"] }],
    [act("asked-later"), { kind: "confirm", act: "move", instead: ["asked-later"] }],
    [act("given-why"), act("why-this")],
    [
      { kind: "confirm", act: "given-how-long" },
      { kind: "confirm", act: "how-long", instead: ["given-how-long"] },
    ],
    [
      { kind: "choose", acts: ["given-why", "swap"] },
      { kind: "choose", acts: ["why-this", "swap"] },
    ],
    [act("asked-no"), null],
    [act("given-who"), null],
    [{ kind: "choose", acts: ["plan", "swap"] }, null],
    [{ kind: "lost" }, null],
  ] satisfies readonly (readonly [Decision, Decision | null])[])("%j of their own is %j", (decision, expected) => {
    expect(saidOfOwn(decision)).toEqual(expected);
  });

  it.each([
    [act("plan"), "asked-yes"],
    [{ kind: "confirm", act: "plan" }, "asked-yes"],
    [{ kind: "choose", acts: ["plan", "asked-yes"] }, "asked-yes"],
    [act("move"), "asked-later"],
    [act("later"), "asked-later"],
    [{ kind: "confirm", act: "move" }, "asked-later"],
    [{ kind: "choose", acts: ["move", "asked-later"] }, "asked-later"],
    [{ kind: "choose", acts: ["plan", "swap"] }, null],
    [{ kind: "choose", acts: ["plan", "asked-later"] }, null],
    [{ kind: "act", act: "plan", slots: { story: "", when: "thursday at 10" } }, null],
    [act("pause"), null],
    [act("skip"), null],
    [{ kind: "lost" }, null],
  ] satisfies readonly (readonly [Decision, string | null])[])("%j answers them with %s", (decision, expected) => {
    expect(saidOfTheirs(decision)).toBe(expected);
  });
});
