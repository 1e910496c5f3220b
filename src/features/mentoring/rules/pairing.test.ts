import { describe, expect, it } from "vitest";
import type { NewMessage } from "#src/kernel/new-message.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import * as rules from "./pairing.ts";
import { type MentorWish, PAIRING_STATUSES, type Pairing, type PairingStatus } from "./types.ts";

const NOW = new Date("2026-11-24T10:00:00Z");
const LATER = new Date("2026-11-25T10:00:00Z");
const WISH: MentorWish = {
  goal: "Lead a workshop.",
  wantedArea: null,
  languages: ["en"],
  partOfDay: "any",
  weeks: 8,
  rhythm: "weekly",
  mayBeManager: false,
  isPickedByBot: false,
};
const OWN = { id: "p1", workspaceId: "T1", menteeUserId: "U1", zone: "Europe/Berlin" };
const FREE = { taken: 0, capacity: 1 };
const PICK = { now: NOW, repeatAt: LATER };
const FOUND = { now: NOW, nextLookAt: LATER };

function inStatus(status: PairingStatus, changes: Partial<Pairing> = {}): Pairing {
  const isMet = status === "active" || status === "ended";
  return {
    ...rules.wishFor(WISH, OWN, NOW),
    status,
    mentorUserId: status === "asked" || isMet ? "U7" : null,
    shownUserIds: rules.isToPick({ status }) ? ["U7", "U8"] : [],
    startedAt: isMet ? NOW : null,
    halfTimeAt: isMet ? LATER : null,
    endsAt: isMet ? LATER : null,
    endedAt: rules.isOver({ status }) ? NOW : null,
    ...changes,
  };
}
const kinds = (messages: readonly NewMessage[]): string[] =>
  messages.map(({ recipient, content }) => `${recipient}: ${content.kind}`);

type Event = (pairing: Pairing) => rules.PairingStep | Pairing;
/** What each event leads to from each state; those that are left out are refused, and the event in brackets changes nothing. */
const EVENTS: readonly (readonly [name: string, event: Event, to: Partial<Record<PairingStatus, PairingStatus>>])[] = [
  [
    "mentors are found",
    (one) => rules.found(one, ["U7"], null, FOUND),
    { ...same(), looking: "shown", "nobody-found": "shown" },
  ],
  [
    "others are found after a no",
    (one) => rules.found(one, ["U7"], "not-possible", FOUND),
    { ...same(), looking: "declined", "nobody-found": "declined" },
  ],
  ["nobody is found", (one) => rules.found(one, [], null, FOUND), { ...same(), looking: "nobody-found" }],
  [
    "a mentor is picked",
    (one) => rules.pick(one, "U7", FREE, PICK),
    { shown: "asked", declined: "asked", asked: "asked" },
  ],
  [
    "the bot picks one",
    (one) => rules.pick({ ...one, isPickedByBot: true, shownUserIds: ["U7"] }, "U7", FREE, PICK),
    { looking: "asked", "nobody-found": "asked", shown: "asked", declined: "asked", asked: "asked" },
  ],
  ["the mentor accepts", (one) => rules.accept(one, "U7", NOW), { asked: "active" }],
  ["the mentor declines", (one) => rules.decline(one, "U7", NOW), { asked: "looking" }],
  ["the mentor does not answer", (one) => rules.unanswered(one, NOW), { ...same(), asked: "looking" }],
  ["the request is repeated", (one) => rules.repeatRequest(one, NOW, LATER), same()],
  [
    "the mentee looks again",
    (one) => rules.lookAgain(one, false, NOW),
    { looking: "looking", "nobody-found": "looking", shown: "looking", declined: "looking" },
  ],
  [
    "the mentee withdraws",
    (one) => rules.withdraw(one, NOW),
    {
      looking: "withdrawn",
      "nobody-found": "withdrawn",
      shown: "withdrawn",
      declined: "withdrawn",
      asked: "withdrawn",
      withdrawn: "withdrawn",
    },
  ],
  [
    "it is put aside",
    (one) => rules.putAside(one, NOW),
    { ...same(), looking: "withdrawn", "nobody-found": "withdrawn", shown: "withdrawn", declined: "withdrawn" },
  ],
  ["the mentee ends it", (one) => rules.end(one, "U1", NOW), { active: "ended" }],
  ["the mentor ends it", (one) => rules.end(one, "U7", NOW), { active: "ended" }],
  ["its weeks are over", (one) => rules.endForBoth(one, "time", NOW), { ...same(), active: "ended" }],
  ["half-time comes", (one) => rules.askHalfTime(one, NOW), same()],
  ["nobody named a time", (one) => rules.remindOfFirstTime(one, NOW), same()],
  [
    "another rhythm is wished for",
    (one) => rules.changeRhythm(one, "U1", "every-two-weeks", NOW),
    { active: "active" },
  ],
  [
    "the mentee leaves",
    (one) => rules.personGone(one, "U1", NOW),
    {
      ...same(),
      looking: "withdrawn",
      "nobody-found": "withdrawn",
      shown: "withdrawn",
      declined: "withdrawn",
      asked: "withdrawn",
      active: "ended",
    },
  ],
  ["the mentor leaves", (one) => rules.personGone(one, "U7", NOW), { ...same(), asked: "looking", active: "ended" }],
];

function same(): Record<PairingStatus, PairingStatus> {
  return Object.fromEntries(PAIRING_STATUSES.map((status) => [status, status])) as Record<PairingStatus, PairingStatus>;
}
function after(event: Event, pairing: Pairing): PairingStatus | "refused" {
  try {
    const step = event(pairing);
    return ("pairing" in step ? step.pairing : step).status;
  } catch (error) {
    if (error instanceof UserFault) return "refused";
    throw error;
  }
}

describe("every event has an answer in every state", () => {
  it.each(EVENTS)("%s", (_, event, to) => {
    const expected = Object.fromEntries(PAIRING_STATUSES.map((status) => [status, to[status] ?? "refused"]));
    expect(Object.fromEntries(PAIRING_STATUSES.map((status) => [status, after(event, inStatus(status))]))).toEqual(
      expected,
    );
  });

  it("and every state but the last two has a way out", () => {
    for (const status of PAIRING_STATUSES) {
      const ways = EVENTS.filter(([, event]) => ![status, "refused"].includes(after(event, inStatus(status))));
      expect([status, ways.length > 0]).toEqual([status, status !== "ended" && status !== "withdrawn"]);
    }
  });
});

describe("a wish", () => {
  it.each([
    ["", "mentor.faults.goal_missing"],
    ["   ", "mentor.faults.goal_missing"],
    ["x".repeat(601), "errors.too_long"],
  ])("of %j is refused", (goal, fault) => {
    expect(() => rules.wishFor({ ...WISH, goal }, OWN, NOW)).toThrow(fault);
  });

  it("of another number of weeks than can be chosen is refused", () => {
    expect(() => rules.wishFor({ ...WISH, weeks: 52 }, OWN, NOW)).toThrow("errors.item_gone");
  });
});

describe("whoever is told", () => {
  it("is nobody of what a mentee sees in the answer", () => {
    expect(rules.found(inStatus("looking"), ["U7"], null, FOUND).messages).toEqual([]);
    expect(rules.withdraw(inStatus("asked"), NOW).messages).toEqual([]);
  });

  it("is the mentee, where others are shown, and once where there are none", () => {
    const none = rules.found(inStatus("looking"), [], "not-possible", FOUND);
    expect(kinds(none.messages)).toEqual(["U1: mentor-candidates"]);
    expect(rules.found(none.pairing, [], "registered", FOUND).messages).toEqual([]);
    expect(kinds(rules.found(none.pairing, ["U8"], "registered", FOUND).messages)).toEqual(["U1: mentor-candidates"]);
  });

  it("is the other one of two who met, or both at the end of their weeks", () => {
    const active = inStatus("active");
    expect(kinds(rules.end(active, "U1", NOW).messages)).toEqual(["U7: mentoring-ended"]);
    expect(kinds(rules.end(active, "U7", NOW).messages)).toEqual(["U1: mentoring-ended"]);
    expect(kinds(rules.personGone(active, "U7", NOW).messages)).toEqual(["U1: mentoring-ended"]);
    expect(kinds(rules.endForBoth(active, "time", NOW).messages)).toEqual([
      "U1: mentoring-ended",
      "U7: mentoring-ended",
    ]);
    expect(kinds(rules.askHalfTime(active, NOW).messages)).toEqual([
      "U1: mentoring-half-time",
      "U7: mentoring-half-time",
    ]);
  });

  it("is asked by a key of its own each time", () => {
    const asked = rules.pick(inStatus("shown"), "U7", FREE, PICK);
    const again = rules.repeatRequest(asked.pairing, NOW, LATER);
    const looking = rules.decline(again.pairing, "U7", NOW).pairing;
    const others = rules.found(looking, ["U8"], "not-possible", FOUND);
    const next = rules.pick(others.pairing, "U8", FREE, PICK);
    const keys = [asked, again, others, next].flatMap(({ messages }) => messages.map(({ key }) => key));
    expect(new Set(keys).size).toBe(4);
  });
});

describe("a pick", () => {
  it.each([
    ["of somebody who was not shown", "U9", FREE, "mentor.faults.settled"],
    ["of somebody whose places are taken", "U7", { taken: 1, capacity: 1 }, "mentor.faults.place_taken"],
    ["of somebody who is no mentor any more", "U7", { taken: 0, capacity: 0 }, "mentor.faults.place_taken"],
  ])("%s is refused", (_, userId, place, fault) => {
    expect(() => rules.pick(inStatus("shown"), userId, place, PICK)).toThrow(fault);
  });

  it("that is pressed twice is one", () => {
    const { pairing } = rules.pick(inStatus("shown"), "U7", FREE, PICK);
    expect(rules.pick(pairing, "U7", { taken: 1, capacity: 1 }, PICK)).toEqual({ pairing, messages: [] });
  });
});

describe("only those whom it concerns", () => {
  it.each([
    ["accept", () => rules.accept(inStatus("asked"), "U8", NOW)],
    ["decline", () => rules.decline(inStatus("asked"), "U8", NOW)],
    ["end it", () => rules.end(inStatus("active"), "U8", NOW)],
    ["change its rhythm", () => rules.changeRhythm(inStatus("active"), "U8", "every-two-weeks", NOW)],
  ])("%s", (_, act) => {
    expect(act).toThrow(UserFault);
  });
});

describe("weeks", () => {
  it.each([
    // The clocks of Berlin go back on 25 October 2026 and forward on 28 March 2027.
    ["2026-09-01T10:00:00Z", 12, "2026-10-13T08:00:00.000Z", "2026-11-24T11:00:00.000Z"],
    ["2027-02-02T10:00:00Z", 12, "2027-03-16T09:00:00.000Z", "2027-04-27T10:00:00.000Z"],
    ["2027-02-25T10:00:00Z", 10, "2027-04-01T08:00:00.000Z", "2027-05-06T10:00:00.000Z"],
  ])("from %s on, %i of them, have their half and their end at the same time of day", (from, weeks, half, end) => {
    const { pairing } = rules.accept(inStatus("asked", { weeks }), "U7", new Date(from));
    expect([pairing.halfTimeAt?.toISOString(), pairing.endsAt?.toISOString()]).toEqual([half, end]);
  });
});
