/** Random people press random buttons at random times; a simple model tells what must come of it. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/member.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { seatOf } from "#tests/support/seats.ts";
import * as rules from "./board.ts";
import type { Consent } from "./offer.ts";
import { type Board, isAhead, isLive, maySeePlace } from "./seat.ts";
import type { News, Step } from "./transitions.ts";

const PEOPLE = ["U2", "U3", "U4", "U5"];
const START = Date.parse("2026-11-25T09:00:00Z");

type OfOne = "ask" | "yes" | "no" | "another" | "withdraw" | "repeat" | "give-up" | "debrief" | "confirm";
type OfSeat = "client-asked" | "consent" | "consent-paused" | "resume" | "cancel";
type Act =
  | { readonly kind: OfOne; readonly who: string }
  | { readonly kind: OfSeat }
  | { readonly kind: "wait"; readonly hours: number };

const who = fc.constantFrom(...PEOPLE);
const act = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom("ask", "yes", "yes", "withdraw"), who }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom("no", "another", "repeat", "give-up", "debrief", "confirm"), who }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("client-asked", "consent", "consent-paused", "resume") }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cancel") }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("wait"), hours: fc.integer({ min: 1, max: 72 }) }) },
) as fc.Arbitrary<Act>;
const offer = fc.record({
  consent: fc.constantFrom<Consent>("nobody", "not-asked", "asked", "given"),
  capacity: fc.integer({ min: 1, max: 3 }),
  isRecording: fc.boolean(),
  isFirstTimersFirst: fc.boolean(),
});
const lives = fc.tuple(offer, fc.array(act, { maxLength: 60, size: "max" }));

class Life {
  board: Board;
  now = START;
  readonly news: News[] = [];
  /** Who has a seat, by the messages alone. */
  readonly model = new Set<string>();
  #id = 0;

  constructor({
    consent,
    capacity,
    isRecording,
    isFirstTimersFirst,
  }: typeof offer extends fc.Arbitrary<infer T> ? T : never) {
    const when = isRecording ? { startsAt: null, watchUntil: "2026-12-03" as CalendarDate } : {};
    this.board = { seat: seatOf({ capacity, isFirstTimersFirst, ...when }, consent), requests: [] };
  }

  get at(): Date {
    return new Date(this.now);
  }

  do(one: Act): void {
    const isBefore = isAhead(this.board.seat);
    const next = this.#next(one);
    if (!next) return;
    this.board = { seat: next.seat, requests: next.requests };
    this.news.push(...next.news);
    for (const told of next.news) {
      if (told.kind !== "answered") continue;
      if (told.outcome === "seated") this.model.add(told.request.askerUserId);
      else this.model.delete(told.request.askerUserId);
    }
    // What is over is not given back any more.
    if (one.kind === "withdraw" && isBefore) this.model.delete(one.who);
  }

  #next(one: Act): Step | null {
    try {
      if (one.kind === "wait") {
        this.now += one.hours * 3_600_000;
        return rules.timePassed(this.board, this.at);
      }
      if (one.kind === "client-asked") return rules.askedClient(this.board, this.at);
      if (one.kind === "consent") return rules.recordConsent(this.board, "They", false, this.at);
      if (one.kind === "consent-paused") return rules.recordConsent(this.board, "They", true, this.at);
      if (one.kind === "resume") return rules.openAfterPause(this.board, this.at);
      if (one.kind === "cancel") return rules.cancel(this.board, this.at);
      if (!("who" in one)) return null;
      if (one.kind === "ask") {
        const wanted = {
          id: `r${++this.#id}`,
          askerUserId: one.who,
          managerUserId: null,
          line: "Why.",
          nudgeId: null,
          challengeId: null,
          isFirst: one.who < "U4",
          briefAt: null,
          dueAt: this.at,
        };
        return rules.ask(this.board, wanted, this.at);
      }
      const id = this.board.requests.find(({ askerUserId }) => askerUserId === one.who)?.id ?? "nobody";
      switch (one.kind) {
        case "yes":
          return rules.accept(this.board, id, this.at);
        case "no":
          return rules.turnDown(this.board, id, "declined", null, this.at);
        case "another":
          return rules.turnDown(this.board, id, "another-time", "Later", this.at);
        case "withdraw":
          return rules.withdraw(this.board, id, this.at);
        case "repeat":
          return rules.repeatRequest(this.board, id, this.at);
        case "give-up":
          return rules.giveUp(this.board, id, false, this.at);
        case "debrief":
          return rules.debriefed(this.board, id, null, this.at);
        case "confirm":
          return rules.confirm(this.board, id, true, null);
      }
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      return null;
    }
  }
}

it("never gives a seat twice, nor without the client's yes, and leaves nobody waiting beside a free one", () => {
  fc.assert(
    fc.property(lives, ([begin, acts]) => {
      const life = new Life(begin);
      for (const one of acts) {
        life.do(one);
        const { seat, requests } = life.board;
        const seated = requests.filter(({ status }) => status === "seated");
        expect(seated.length).toBeLessThanOrEqual(seat.capacity);
        expect(new Set(requests.map(({ askerUserId }) => askerUserId)).size).toBe(requests.length);
        if (seat.needsConsent && seated.length > 0) expect(seat.consentAt).not.toBeNull();
        if (seat.status === "open" || seat.status === "full") {
          expect(seat.status).toBe(seated.length >= seat.capacity ? "full" : "open");
          if (seat.status === "open") expect(requests.filter(({ status }) => status === "waiting")).toEqual([]);
        }
        if (["cancelled", "lapsed", "expired"].includes(seat.status))
          expect(requests.filter((request) => isLive(request) && request.status !== "seated")).toEqual([]);
      }
    }),
  );
});

it("tells everybody how it stands with them: who has a seat by the messages has it", () => {
  fc.assert(
    fc.property(lives, ([begin, acts]) => {
      const life = new Life(begin);
      for (const one of acts) life.do(one);
      const seated = life.board.requests.filter(({ status }) => status === "seated");
      expect(new Set(seated.map(({ askerUserId }) => askerUserId))).toEqual(life.model);
    }),
  );
});

it("shows where it is to the host and to whoever has a seat, at any moment", () => {
  fc.assert(
    fc.property(lives, ([begin, acts]) => {
      const life = new Life(begin);
      for (const one of acts) {
        life.do(one);
        const may = ["U1", ...PEOPLE].filter((person) => maySeePlace(life.board, person));
        expect(new Set(may)).toEqual(new Set(["U1", ...life.model]));
      }
    }),
  );
});

it("goes on by itself out of every state, until it is over for good", () => {
  fc.assert(
    fc.property(lives, ([begin, acts]) => {
      const life = new Life(begin);
      for (const one of acts) life.do(one);
      for (let steps = 0; steps < 6; steps++) {
        const { dueAt } = life.board.seat;
        if (dueAt === null) break;
        life.now = Math.max(life.now, dueAt.getTime());
        life.do({ kind: "wait", hours: 0 });
      }
      const { seat, requests } = life.board;
      expect(seat.dueAt).toBeNull();
      expect(["debriefed", "cancelled", "lapsed", "expired"]).toContain(seat.status);
      expect(requests.filter(({ status }) => status === "asked" || status === "waiting")).toEqual([]);
    }),
  );
});
