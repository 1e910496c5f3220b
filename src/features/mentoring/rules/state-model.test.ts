/** Random mentees, mentors and clocks; a simple model tells what must hold whatever they do. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { NewMessage } from "#src/kernel/new-message.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import * as rules from "./pairing.ts";
import type { Pairing } from "./types.ts";

const MENTEES = ["U1", "U2", "U3"];
const MENTORS = ["U7", "U8"];
const START = Date.parse("2026-11-24T10:00:00Z");
const HOUR = 3_600_000;
const CAPACITY: Readonly<Record<string, number>> = { U7: 1, U8: 2 };

type Act =
  | { readonly kind: "ask" | "withdraw" | "look" | "leave-it" | "end" | "leave"; readonly who: string }
  | { readonly kind: "pick"; readonly who: string; readonly mentor: string }
  | {
      readonly kind: "accept" | "decline" | "mentor-ends" | "mentor-leaves";
      readonly mentor: string;
      readonly who: string;
    }
  | { readonly kind: "wait"; readonly hours: number };

const who = fc.constantFrom(...MENTEES);
const mentor = fc.constantFrom(...MENTORS);
const act = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom("ask", "look", "withdraw", "leave-it"), who }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("pick"), who, mentor }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom("accept", "decline"), who, mentor }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("end", "leave"), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("mentor-ends", "mentor-leaves"), who, mentor }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("wait"), hours: fc.integer({ min: 1, max: 900 }) }) },
) as fc.Arbitrary<Act>;

/** A company in which people look for mentors, lived through by the rules alone. */
class Life {
  readonly pairings: Pairing[] = [];
  readonly messages: NewMessage[] = [];
  now = START;

  get at(): Date {
    return new Date(this.now);
  }

  openOf(userId: string): Pairing | undefined {
    return this.pairings.find((one) => one.menteeUserId === userId && !rules.isOver(one));
  }

  placesOf(userId: string): { taken: number; capacity: number } {
    const held = this.pairings.filter((one) => one.mentorUserId === userId && ["asked", "active"].includes(one.status));
    return { taken: held.length, capacity: CAPACITY[userId] ?? 0 };
  }

  change(pairing: Pairing | undefined, work: (one: Pairing) => rules.PairingStep): void {
    if (!pairing) return;
    try {
      const step = work(pairing);
      this.pairings[this.pairings.indexOf(pairing)] = step.pairing;
      this.messages.push(...step.messages);
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
    }
  }

  /** Whoever has a place and was not asked for this before. */
  look(pairing: Pairing | undefined): void {
    if (!pairing || !rules.isSearching(pairing)) return;
    const userIds = MENTORS.filter(
      (one) => this.placesOf(one).taken < this.placesOf(one).capacity && !pairing.passedUserIds.includes(one),
    );
    const because = pairing.passedUserIds.length > 0 ? "not-possible" : null;
    const times = { now: this.at, nextLookAt: new Date(this.now + 24 * HOUR) };
    this.change(pairing, (one) => rules.found(one, userIds, because, times));
  }

  /** What the sweep does, until nothing is due. */
  sweep(): void {
    for (let step = 0; step < 50; step++) {
      const due = this.pairings.find(({ dueAt }) => dueAt !== null && dueAt.getTime() <= this.now);
      if (!due) return;
      this.#follow(due);
    }
    throw new Error("something is due for ever");
  }

  #follow(due: Pairing): void {
    if (due.status === "asked") {
      const passAt = new Date(this.now + 48 * HOUR);
      return this.change(due, (one) =>
        one.isRepeated ? rules.unanswered(one, this.at) : rules.repeatRequest(one, this.at, passAt),
      );
    }
    if (due.status === "active") {
      if (due.endsAt && due.endsAt <= this.at) return this.change(due, (one) => rules.endForBoth(one, "time", this.at));
      if (due.halfTimeAt && due.halfTimeAt <= this.at)
        return this.change(due, (one) => rules.askHalfTime(one, this.at));
      if (!due.isRepeated) return this.change(due, (one) => rules.remindOfFirstTime(one, this.at));
      return this.change(due, (one) => ({ pairing: { ...one, dueAt: rules.nextDueOf(one) }, messages: [] }));
    }
    if (rules.isSearching(due) && !rules.isSearchedOut(due, this.at)) return this.look(due);
    this.change(due, (one) => rules.putAside(one, this.at));
  }

  do(one: Act): void {
    if (one.kind === "wait") {
      this.now += one.hours * HOUR;
      return this.sweep();
    }
    const own = this.openOf(one.who);
    if ("mentor" in one) return this.#mentorDoes(one, own);
    if (one.kind === "ask") {
      if (own) return;
      const wish = {
        goal: "Lead a workshop.",
        wantedArea: null,
        languages: ["en"],
        partOfDay: "any",
        weeks: 6,
        rhythm: "weekly",
        mayBeManager: false,
        isPickedByBot: false,
      } as const;
      const id = `p${this.pairings.length}`;
      this.pairings.push(
        rules.wishFor(wish, { id, workspaceId: "T1", menteeUserId: one.who, zone: "Europe/Berlin" }, this.at),
      );
      return this.look(this.openOf(one.who));
    }
    if (one.kind === "withdraw") return this.change(own, (pairing) => rules.withdraw(pairing, this.at));
    if (one.kind === "leave-it" || one.kind === "look") {
      this.change(own, (pairing) => ({ pairing: rules.lookAgain(pairing, false, this.at), messages: [] }));
      return this.look(this.openOf(one.who));
    }
    if (one.kind === "end") return this.change(own, (pairing) => rules.end(pairing, one.who, this.at));
    for (const each of this.pairings.filter(({ menteeUserId }) => menteeUserId === one.who))
      this.change(each, (pairing) => rules.personGone(pairing, one.who, this.at));
  }

  /** What happens between a mentee and one mentor. */
  #mentorDoes(one: Extract<Act, { mentor: string }>, own: Pairing | undefined): void {
    if (one.kind === "pick") {
      const times = { now: this.at, repeatAt: new Date(this.now + 24 * HOUR) };
      return this.change(own, (pairing) => rules.pick(pairing, one.mentor, this.placesOf(one.mentor), times));
    }
    if (one.kind === "accept") return this.change(own, (pairing) => rules.accept(pairing, one.mentor, this.at));
    if (one.kind === "decline") {
      this.change(own, (pairing) => rules.decline(pairing, one.mentor, this.at));
      return this.look(this.openOf(one.who));
    }
    if (one.kind === "mentor-ends") return this.change(own, (pairing) => rules.end(pairing, one.mentor, this.at));
    for (const each of [...this.pairings])
      this.change(each, (pairing) => rules.personGone(pairing, one.mentor, this.at));
  }
}

function check(life: Life): void {
  for (const userId of MENTORS) {
    const { taken, capacity } = life.placesOf(userId);
    expect(taken).toBeLessThanOrEqual(capacity);
  }
  for (const userId of MENTEES)
    expect(life.pairings.filter((one) => one.menteeUserId === userId && !rules.isOver(one)).length).toBeLessThan(2);
  for (const pairing of life.pairings) {
    const { status, mentorUserId, passedUserIds, endedAt, dueAt, shownUserIds } = pairing;
    expect(rules.isOver(pairing)).toBe(endedAt !== null);
    // What is open is due some day, so that nothing is forgotten for ever; what is over is not.
    expect([status, dueAt === null]).toEqual([status, rules.isOver(pairing)]);
    expect(status !== "asked" || mentorUserId !== null).toBe(true);
    expect(status !== "asked" || !passedUserIds.includes(mentorUserId ?? "")).toBe(true);
    expect(!rules.isToPick(pairing) || shownUserIds.length > 0).toBe(true);
  }
  const keys = life.messages.map(({ key }) => key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(life.messages.filter(({ recipient }) => recipient === "")).toEqual([]);
}

it("whatever people do, no place is given twice, nobody is told twice, and everything comes to an end", () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 10, maxLength: 80, size: "max" }), (acts) => {
      const life = new Life();
      for (const one of acts) {
        life.do(one);
        check(life);
      }
      // With time alone every one of them is over.
      for (let weeks = 0; weeks < 60; weeks++) life.do({ kind: "wait", hours: 24 * 7 });
      check(life);
      expect(life.pairings.filter((one) => !rules.isOver(one))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
