import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/member.ts";
import { challengeWith } from "#tests/fakes/challenges.ts";
import { type AssignFacts, type AssignRequest, checkAssign, type PersonFacts } from "./validate.ts";

const day = (text: string): CalendarDate => text as CalendarDate;

const request: AssignRequest = {
  userIds: ["U1"],
  challengeId: "shadow-client-call",
  ownWords: "",
  why: "It shows what they use.",
  protectedMinutes: 45,
  door: "none",
  doorUserId: null,
  dueOn: day("2026-12-04"),
  channel: null,
};
const somebody: PersonFacts = {
  userId: "U1",
  isBot: false,
  isGone: false,
  isGuest: false,
  isForeign: false,
  isMember: true,
  isMentee: false,
  isInChannel: false,
  holidayOn: () => null,
  hasSame: false,
};
const facts: AssignFacts = {
  giverUserId: "U9",
  reach: "anybody",
  today: day("2026-11-24"),
  chosen: null,
  people: [somebody],
  door: null,
  channel: null,
};
const withClients = challengeWith({ needs: { host: "senior", clientConsent: true } });
const host = { ...somebody, userId: "U5" };
const codes = (changes: Partial<AssignRequest>, more: Partial<AssignFacts> = {}): string[] =>
  checkAssign({ ...request, ...changes }, { ...facts, ...more }).map(({ field, code }) => `${field}: ${code}`);
const about = (changes: Partial<PersonFacts>): Partial<AssignFacts> => ({ people: [{ ...somebody, ...changes }] });

const newcomers = (count: number): PersonFacts[] =>
  Array.from({ length: count }, (_, index) => ({ ...somebody, userId: `U10${index}`, isMember: false }));

describe("what stands in the way of an assignment", () => {
  it("is nothing where all is well", () => {
    expect(codes({})).toEqual([]);
    expect(codes({}, { ...about({ isMentee: true }), reach: "mentees" })).toEqual([]);
    expect(codes({}, { people: newcomers(5), reach: "mentees" })).toEqual([]);
    expect(codes({}, { people: newcomers(6) })).toEqual([]);
    expect(codes({ challengeId: null, ownWords: "Find out why the import is slow." })).toEqual([]);
    expect(codes({ door: "host", doorUserId: "U5" }, { door: host })).toEqual([]);
    expect(codes({ channel: "C1" }, { ...about({ isGuest: true, isInChannel: true }), channel: "ok" })).toEqual([]);
  });

  it.each<[string, Partial<AssignRequest>, Partial<AssignFacts>, string]>([
    ["nobody", { userIds: [] }, { people: [] }, "people: nobody"],
    ["21 people", { userIds: Array.from({ length: 21 }, (_, i) => `U${i}`) }, { people: [] }, "people: too_many"],
    ["oneself", { userIds: ["U9"] }, about({ userId: "U9" }), "people: self"],
    ["a bot", {}, about({ isBot: true }), "people: bot"],
    ["somebody deactivated", {}, about({ isGone: true }), "people: gone"],
    ["somebody of another company", {}, about({ isForeign: true }), "people: foreign"],
    ["a guest in private", {}, about({ isGuest: true }), "people: guest_private"],
    ["a guest elsewhere", { channel: "C1" }, { ...about({ isGuest: true }), channel: "ok" }, "people: guest_elsewhere"],
    ["somebody who named another manager", {}, { reach: "mentees" }, "people: not_mentee"],
    ["six invitations", {}, { reach: "mentees", people: newcomers(6) }, "people: too_many_invited"],
    [
      "a guest and a challenge that leads to clients",
      { channel: "C1" },
      { ...about({ isGuest: true, isInChannel: true }), channel: "ok", chosen: withClients },
      "people: guest_clients",
    ],
    ["the same again", {}, about({ hasSame: true }), "people: same_again"],
    ["no challenge", { challengeId: null }, {}, "own: challenge_missing"],
    ["two challenges", { ownWords: "Something else, please." }, {}, "own: challenge_both"],
    ["two words", { challengeId: null, ownWords: "Do it" }, {}, "own: own_too_short"],
    ["a novel", { challengeId: null, ownWords: "x".repeat(281) }, {}, "own: own_too_long"],
    ["no why", { why: "" }, {}, "why: why_missing"],
    ["a long why", { why: "x".repeat(501) }, {}, "why: why_too_long"],
    ["a door and nobody", { door: "host" }, {}, "door_user: door_who"],
    ["somebody and no door", { doorUserId: "U5" }, {}, "door_user: door_kind"],
    ["a door to oneself", { door: "host", doorUserId: "U1" }, { door: somebody }, "door_user: door_self"],
    [
      "a door to a bot",
      { door: "host", doorUserId: "U5" },
      { door: { ...host, isBot: true } },
      "door_user: door_wrong",
    ],
    ["no day", { dueOn: null }, {}, "due: due_missing"],
    ["yesterday", { dueOn: day("2026-11-23") }, {}, "due: due_past"],
    ["in 91 days", { dueOn: day("2027-02-23") }, {}, "due: due_far"],
    ["an archived channel", { channel: "C1" }, { channel: "archived" }, "where: channel_archived"],
    ["a shared channel", { channel: "C1" }, { channel: "shared" }, "where: channel_shared"],
    ["a channel without the bot", { channel: "C1" }, { channel: "bot-missing" }, "where: channel_bot_missing"],
    ["a private one without the bot", { channel: "C1" }, { channel: "none" }, "where: channel_bot_missing"],
  ])("%s", (_, changes, more, expected) => {
    expect(codes(changes, more)).toEqual([expected]);
  });

  it("today and ninety days ahead are still possible", () => {
    expect(codes({ dueOn: day("2026-11-24") })).toEqual([]);
    expect(codes({ dueOn: day("2027-02-22") })).toEqual([]);
  });

  it("never answers with a day that it would refuse", () => {
    const off = { ...somebody, holidayOn: (date: CalendarDate) => (date === "2027-02-22" ? "a holiday" : null) };
    const [fault] = checkAssign({ ...request, dueOn: day("2027-02-22") }, { ...facts, people: [off] });
    expect(fault?.day).toBe("2027-02-19");
    expect(codes({ dueOn: fault?.day ?? null }, { people: [off] })).toEqual([]);
  });

  it("names everybody whom a rule is about, and the next day that suits them all", () => {
    const holidays: Readonly<Record<string, readonly string[]>> = {
      U1: ["2026-12-24", "2026-12-25"],
      U2: ["2026-12-28"],
    };
    const people = ["U1", "U2"].map((userId) => ({
      ...somebody,
      userId,
      holidayOn: (date: CalendarDate) => (holidays[userId]?.includes(date) ? "a holiday" : null),
    }));
    const faults = checkAssign({ ...request, userIds: ["U1", "U2"], dueOn: day("2026-12-24") }, { ...facts, people });
    expect(faults).toEqual([{ code: "due_holiday", field: "due", userIds: ["U1"], day: "2026-12-29" }]);
  });

  it("is told for several fields at once", () => {
    expect(codes({ why: "", dueOn: null })).toEqual(["why: why_missing", "due: due_missing"]);
  });
});
