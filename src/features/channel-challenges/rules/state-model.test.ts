/** Random people press random buttons at random times; a simple model tells what must come of it. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/member.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import * as rules from "./state.ts";
import type { ChallengeEffect, ChallengeTransition, ChannelChallenge, Participant } from "./types.ts";

const PEOPLE = ["U1", "U2", "U3", "U4", "U5"];
const START = Date.parse("2026-10-20T09:00:00Z");

type Act =
  | { readonly kind: "join" | "leave" | "undo"; readonly who: string }
  | { readonly kind: "did"; readonly who: string; readonly text: string | null }
  | { readonly kind: "posted"; readonly who: string }
  | { readonly kind: "wait"; readonly hours: number }
  | { readonly kind: "end" | "stop" | "lost" | "once" }
  | { readonly kind: "move"; readonly days: number };

const who = fc.constantFrom(...PEOPLE);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom("join", "leave", "undo"), who }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("did"),
      who,
      text: fc.option(fc.string({ minLength: 1, maxLength: 20 })),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("posted"), who }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("wait"), hours: fc.integer({ min: 1, max: 60 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("end", "stop", "lost", "once") }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("move"), days: fc.integer({ min: -2, max: 20 }) }) },
) as fc.Arbitrary<Act>;

/** One challenge with its people, lived through by the rules alone. */
class Life {
  challenge: ChannelChallenge;
  readonly parts = new Map<string, Participant>();
  readonly said: ChallengeEffect[] = [];
  readonly nexts: ChannelChallenge[] = [];
  now = START;
  #id = 0;

  constructor(goal: number | null, repeatsMonthly: boolean) {
    const today = "2026-10-20" as CalendarDate;
    const wanted = { workspaceId: "T1", channel: "C1", creatorUserId: "U1", challengeId: null, zone: "Europe/Berlin" };
    const words = { title: "Watch one deploy", why: "We depend on it." };
    const transition = rules.create(
      { ...wanted, ...words, id: "c0", goal, repeatsMonthly, startsOn: today, endsOn: "2026-10-30" as CalendarDate },
      this.at,
    );
    this.challenge = transition.challenge;
    this.said.push(...transition.effects);
  }

  get at(): Date {
    return new Date(this.now);
  }
  get joined(): number {
    return [...this.parts.values()].filter(({ joinedAt }) => joinedAt !== null).length;
  }
  get did(): number {
    return [...this.parts.values()].filter(({ doneAt }) => doneAt !== null).length;
  }

  /** @returns whether it was taken; refused ones change nothing. */
  live(action: Act): boolean {
    try {
      const transition = this.#step(action);
      if (transition) this.#take(transition, "who" in action ? action.who : null);
      return true;
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      return false;
    }
  }

  #step(action: Act): ChallengeTransition | null {
    const next = `c${++this.#id}`;
    const board = (userId: string) => ({
      challenge: this.challenge,
      joined: this.joined,
      did: this.did,
      mine: this.parts.get(userId) ?? null,
    });
    switch (action.kind) {
      case "join":
        return rules.join(board(action.who), action.who, this.at);
      case "leave":
        return rules.leave(board(action.who), this.at);
      case "undo":
        return rules.undo(board(action.who), this.at);
      case "did": {
        const line = action.text === null ? null : { text: action.text, name: action.who };
        return rules.markDone(board(action.who), action.who, { line, reflectionId: null }, this.at);
      }
      case "posted": {
        const part = this.parts.get(action.who);
        if (part?.line) this.parts.set(action.who, { ...part, lineTs: part.lineTs ?? "1.2" });
        return null;
      }
      case "wait":
        this.now += action.hours * 3_600_000;
        return rules.timePassed(this.challenge, this.at, next);
      case "end":
        return rules.finish(this.challenge, this.at, "this-one", next);
      case "stop":
        return rules.finish(this.challenge, this.at, "for-good", next);
      case "lost":
        return rules.cancelUnreachable(this.challenge, this.at);
      case "once":
        return rules.repeatNoMore(this.challenge);
      case "move": {
        const endsOn = new Date(this.now + action.days * 86_400_000).toISOString().slice(0, 10) as CalendarDate;
        return rules.moveEnd(this.challenge, endsOn, this.at);
      }
    }
  }

  #take({ challenge, mine, next, effects }: ChallengeTransition, userId: string | null): void {
    this.challenge = challenge;
    if (userId !== null) {
      if (mine) this.parts.set(userId, mine);
      else this.parts.delete(userId);
    }
    if (next) this.nexts.push(next);
    this.said.push(...effects);
  }
}

const lives = fc.tuple(
  fc.option(fc.integer({ min: 2, max: 5 })),
  fc.boolean(),
  fc.array(act, { maxLength: 60, size: "max" }),
);

it("counts as a simple model counts, and shows only lines that are shared now", () => {
  fc.assert(
    fc.property(lives, ([goal, repeats, acts]) => {
      const life = new Life(goal, repeats);
      const model = new Map<string, { done: boolean; line: string | null }>();
      let isReached = false;
      for (const action of acts) {
        const isOpen = life.challenge.status === "running";
        const taken = life.live(action);
        if (action.kind === "join" && isOpen && !model.has(action.who))
          model.set(action.who, { done: false, line: null });
        if (action.kind === "leave") model.delete(action.who);
        if (action.kind === "undo" && model.has(action.who)) model.set(action.who, { done: false, line: null });
        if (action.kind === "did" && isOpen) model.set(action.who, { done: true, line: action.text });
        if (action.kind === "join" || action.kind === "did") expect(taken).toBe(isOpen);
        const done = [...model.values()].filter((part) => part.done).length;
        if (action.kind === "did" && isOpen && goal !== null && done >= goal) isReached = true;
        expect(life.challenge.goalReachedAt !== null).toBe(isReached);
        expect(life.joined).toBe(model.size);
        expect(life.did).toBe(done);
        const lines = [...life.parts.values()].flatMap(({ line }) => line?.text ?? []).toSorted();
        expect(lines).toEqual([...model.values()].flatMap(({ line }) => line ?? []).toSorted());
        // What stands in a thread without being shared any more is marked to be taken out.
        for (const { line, lineTs, redrawRequestedAt } of life.parts.values()) {
          if (line === null && lineTs !== null) expect(redrawRequestedAt).not.toBeNull();
        }
      }
    }),
    { numRuns: 400 },
  );
});

it("says goal, summary and card at most once, and brings forth at most one next", () => {
  fc.assert(
    fc.property(lives, ([goal, repeats, acts]) => {
      const life = new Life(goal, repeats);
      for (const action of acts) life.live(action);
      for (const effect of ["card", "goal", "summary"]) {
        expect(life.said.filter((said) => said === effect).length).toBeLessThanOrEqual(1);
      }
      if (goal === null) expect(life.said).not.toContain("goal");
      expect(life.said.includes("goal")).toBe(life.challenge.goalReachedAt !== null);
      expect(life.nexts.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 400 },
  );
});

it("does not come back from its end, and comes no more once somebody said so", () => {
  fc.assert(
    fc.property(lives, ([goal, repeats, acts]) => {
      const life = new Life(goal, repeats);
      let isWanted = repeats;
      for (const action of acts) {
        const before = life.challenge;
        if (rules.isOver(before)) {
          life.live(action);
          expect(life.challenge).toMatchObject({
            status: before.status,
            endedAt: before.endedAt,
            endsOn: before.endsOn,
          });
        } else {
          if (["stop", "lost", "once"].includes(action.kind)) isWanted = false;
          life.live(action);
          if (rules.isOver(life.challenge)) expect(life.nexts.length).toBe(isWanted ? 1 : 0);
        }
      }
    }),
    { numRuns: 400 },
  );
});

it("leaves no state without a way out by time alone", () => {
  fc.assert(
    fc.property(lives, ([goal, repeats, acts]) => {
      const life = new Life(goal, repeats);
      for (const action of acts) {
        life.live(action);
        const { challenge } = life;
        const isOver = challenge.status === "ended" || challenge.status === "cancelled";
        expect(challenge.dueAt === null).toBe(isOver);
        if (isOver) expect(challenge.endedAt).not.toBeNull();
      }
      // Each next one begins and ends by itself as well.
      for (let turn = 0; turn < 3; turn++) {
        let current: ChannelChallenge | null = turn === 0 ? life.challenge : (life.nexts[0] ?? null);
        for (let transition = 0; current?.dueAt && transition < 3; transition++) {
          expect(transition).toBeLessThan(2);
          current = rules.timePassed(current, current.dueAt, "next").challenge;
        }
        if (current) expect(["ended", "cancelled"]).toContain(current.status);
      }
    }),
    { numRuns: 300 },
  );
});
