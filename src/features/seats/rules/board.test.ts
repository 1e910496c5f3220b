import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/member.ts";
import { seatOf } from "#tests/support/seats.ts";
import * as rules from "./board.ts";
import type { Consent } from "./offer.ts";
import type { Board, Seat } from "./seat.ts";
import { type News, type Step, touchedBy } from "./transitions.ts";

const NOW = new Date("2026-11-25T09:00:00Z");
const at = (text: string): Date => new Date(text);
const board = (changes: Partial<Seat> = {}, consent: Consent = "given"): Board => ({
  seat: seatOf(changes, consent),
  requests: [],
});
let count = 0;
const asks = (on: Board, askerUserId: string, isFirst = false): Step & { id: string } => {
  const id = `r${++count}`;
  const wanted = {
    id,
    askerUserId,
    managerUserId: null,
    line: "Why.",
    nudgeId: null,
    challengeId: null,
    isFirst,
    briefAt: null,
    dueAt: NOW,
  };
  return { ...rules.ask(on, wanted, new Date(NOW.getTime() + count)), id };
};
const wantedAgain = ({ requests: [request] }: Board): rules.NewRequest => {
  if (!request) throw new Error("nobody asked");
  const { id, askerUserId, managerUserId, line, nudgeId, challengeId, isFirst, briefAt } = request;
  return { id, askerUserId, managerUserId, line, nudgeId, challengeId, isFirst, briefAt, dueAt: NOW };
};
const told = (news: readonly News[]): string[] =>
  news.map((one) =>
    "request" in one ? `${one.request.askerUserId} ${one.kind === "answered" ? one.outcome : one.kind}` : one.kind,
  );
const statuses = ({ requests }: Board): string[] =>
  requests.map(({ askerUserId, status }) => `${askerUserId} ${status}`);

describe("an offer begins", () => {
  it.each<[Consent, string, string]>([
    ["nobody", "open", "2026-12-03T10:00:00.000Z"],
    ["given", "open", "2026-12-03T10:00:00.000Z"],
    ["asked", "client-asked", "2026-12-02T09:00:00.000Z"],
    ["not-asked", "draft", "2026-12-02T09:00:00.000Z"],
  ])("with consent %s: %s", (consent, status, dueAt) => {
    const { seat } = board({}, consent);
    expect([seat.status, seat.dueAt?.toISOString()]).toEqual([status, dueAt]);
  });
});

describe("getting in", () => {
  it("goes from the question to the seat, and then it is full", () => {
    const asked = asks(board(), "U2");
    expect(told(asked.news)).toEqual(["U2 asked"]);
    const yes = rules.accept(asked, asked.id, NOW);
    expect([yes.seat.status, told(yes.news)]).toEqual(["full", ["U2 seated"]]);
  });

  it("asks once, however often it is pressed", () => {
    const once = asks(board(), "U2");
    const twice = asks(once, "U2");
    expect([twice.requests.length, twice.news]).toEqual([1, []]);
  });

  it("is over once it has begun: nobody asks, and nobody is let in", () => {
    const asked = asks(board(), "U2");
    const begun = at("2026-12-03T09:00:00Z");
    expect(() => rules.accept(asked, asked.id, begun)).toThrow("seats.faults.over");
    const wanted = { ...asked.requests[0], askerUserId: "U3", dueAt: NOW } as rules.NewRequest;
    expect(() => rules.ask(asked, wanted, begun)).toThrow("seats.faults.over");
  });

  it("is not asked for or agreed to after its time, while no sweep has been by", () => {
    const open = board({}, "asked");
    const late = at("2026-12-02T09:00:00Z");
    expect(() => rules.recordConsent(open, "Their head of IT", false, late)).toThrow("seats.faults.consent_too_late");
    expect(() => rules.recordConsent(open, "Their head of IT", false, at("2026-12-03T12:00:00Z"))).toThrow(
      "seats.faults.consent_too_late",
    );
    expect(rules.recordConsent(open, "Their head of IT", false, at("2026-12-02T08:59:59Z")).seat.status).toBe("open");
    expect(() => rules.askedClient(board({}, "not-asked"), late)).toThrow("seats.faults.over");
    const wanted = { ...asks(open, "U2").requests[0], askerUserId: "U3", dueAt: NOW } as rules.NewRequest;
    expect(() => rules.ask(open, wanted, late)).toThrow("seats.faults.over");
    const recording = board({ startsAt: null, watchUntil: "2026-12-03" as CalendarDate });
    expect(() => rules.ask(recording, wanted, at("2026-12-03T23:00:00Z"))).toThrow("seats.faults.over");
    expect(rules.ask(recording, wanted, at("2026-12-03T22:59:59Z")).news).toHaveLength(1);
  });

  it("is asked for anew once within a day, so that its host is not written to each time it is taken back", () => {
    const again = (on: Board, now: string): Step =>
      rules.ask(on, { ...wantedAgain(on), lastDueAt: at("2026-11-30T09:00:00Z") }, at(now));
    const first = asks(board(), "U2");
    const twice = again(rules.withdraw(first, first.id, NOW), "2026-11-25T10:00:00Z");
    expect(told(twice.news)).toEqual(["U2 asked"]);
    // The host was asked again by that: it is waited for as long as after the question of the sweep.
    expect(twice.requests[0]).toMatchObject({ repeated: 1, dueAt: at("2026-11-30T09:00:00Z") });
    const back = rules.withdraw(twice, first.id, NOW);
    expect(() => again(back, "2026-11-26T09:59:59Z")).toThrow("seats.faults.asked_often");
    expect(told(again(back, "2026-11-26T10:00:00Z").news)).toEqual(["U2 asked"]);
  });

  it("touches the host and whoever's request changed; whoever was turned down sees nothing else by it", () => {
    const first = asks(board(), "U2");
    const both = asks(first, "U3");
    expect(touchedBy(first, both)).toEqual(["U1", "U3"]);
    const declined = rules.turnDown(both, both.id, "declined", null, NOW);
    expect(touchedBy(declined, rules.accept(declined, first.id, NOW))).toEqual(["U1", "U2"]);
    const moved = { ...both, seat: { ...both.seat, topic: "Another" } };
    expect(touchedBy(both, moved)).toEqual(["U1", "U2", "U3"]);
  });

  it("puts a yes without a free seat on the waiting list, which moves by itself", () => {
    const first = asks(board(), "U2");
    const second = asks(rules.accept(first, first.id, NOW), "U3");
    const waits = rules.accept(second, second.id, NOW);
    expect(told(waits.news)).toEqual(["U3 waiting"]);
    const moved = rules.withdraw(waits, first.id, NOW);
    expect(told(moved.news)).toEqual(["U2 given-back", "U2 left", "U3 seated"]);
    expect(statuses(moved)).toEqual(["U2 withdrawn", "U3 seated"]);
  });

  it("raises the entry for calendars with each time that somebody gives it back or has it again", () => {
    const first = asks(board(), "U2");
    const seated = rules.accept(first, first.id, NOW);
    const back = rules.withdraw(seated, first.id, NOW);
    expect(back.seat.sequence).toBe(seated.seat.sequence + 1);
    const again = asks(back, "U2");
    const seatedAgain = rules.accept(again, first.id, NOW);
    expect(statuses(seatedAgain)).toEqual(["U2 seated"]);
    expect(seatedAgain.seat.sequence).toBe(back.seat.sequence + 1);
  });

  it("seats newcomers first where the host wishes so", () => {
    for (const isFirstTimersFirst of [true, false]) {
      const old = asks(board({ isFirstTimersFirst }, "asked"), "U2");
      const young = asks(rules.accept(old, old.id, NOW), "U3", true);
      const both = rules.accept(young, young.id, NOW);
      expect(statuses(both)).toEqual(["U2 waiting", "U3 waiting"]);
      const consented = rules.recordConsent(both, "Head of IT", false, NOW);
      expect(told(consented.news)).toEqual(
        isFirstTimersFirst ? ["U3 seated", "U2 waiting"] : ["U2 seated", "U3 waiting"],
      );
    }
  });

  it("is no more than a question before the client agreed", () => {
    const asked = asks(board({}, "asked"), "U2");
    const yes = rules.accept(asked, asked.id, NOW);
    expect([yes.seat.status, told(yes.news)]).toEqual(["client-asked", ["U2 waiting"]]);
  });

  it("is turned down without a reason, and not asked again; another time may be", () => {
    const asked = asks(board(), "U2");
    const no = rules.turnDown(asked, asked.id, "declined", null, NOW);
    expect(told(no.news)).toEqual(["U2 declined"]);
    expect(() => asks(no, "U2")).toThrow("seats.faults.answered_before");
    const later = rules.turnDown(asked, asked.id, "another-time", "In January", NOW);
    expect(later.requests[0]?.note).toBe("In January");
    expect(statuses(asks(later, "U2"))).toEqual(["U2 asked"]);
  });

  it("is the host's question again where the time that they named suits, once", () => {
    const asked = asks(board(), "U2");
    const later = rules.turnDown(asked, asked.id, "another-time", "Tuesday at 3", NOW);
    const suits = rules.suits(later, asked.id, NOW, NOW);
    expect([statuses(suits), told(suits.news), suits.requests[0]?.note]).toEqual([
      ["U2 asked"],
      ["U2 asked"],
      "Tuesday at 3",
    ]);
    expect(rules.suits(suits, asked.id, NOW, NOW).news).toEqual([]);
    const silent = rules.turnDown(asked, asked.id, "another-time", null, NOW);
    expect(() => rules.suits(silent, asked.id, NOW, NOW)).toThrow("seats.faults.over");
    expect(() => rules.suits(rules.cancel(later, NOW), asked.id, NOW, NOW)).toThrow("seats.faults.over");
  });

  it("keeps the host's words with the answer, and the time that they named before beside them", () => {
    const asked = asks(board(), "U2");
    const later = rules.turnDown(asked, asked.id, "another-time", "Friday at 3pm", NOW);
    const suits = rules.suits(later, asked.id, NOW, NOW);
    const wordsOf = ({ requests: [one] }: Pick<Board, "requests">) => [one?.note, one?.hostWords];
    expect(wordsOf(rules.accept(suits, asked.id, NOW))).toEqual(["Friday at 3pm", null]);
    expect(wordsOf(rules.accept(suits, asked.id, NOW, "Bring a pen."))).toEqual(["Friday at 3pm", "Bring a pen."]);
    expect(wordsOf(rules.turnDown(asked, asked.id, "declined", "Too small.", NOW))).toEqual([null, "Too small."]);
  });

  it("is no yes any more once the seat is over", () => {
    const asked = asks(board(), "U2");
    const yes = rules.accept(asked, asked.id, NOW);
    expect(rules.accept(yes, asked.id, NOW).news).toEqual([]);
    expect(() => rules.accept(yes, asked.id, at("2026-12-10T10:00:00Z"))).toThrow("seats.faults.over");
  });

  it.each([
    ["one's own seat", board(), "U1", "seats.faults.own_seat"],
    ["a draft", board({}, "not-asked"), "U2", "seats.faults.over"],
    ["one that was taken back", rules.cancel(board(), NOW), "U2", "seats.faults.over"],
  ])("is refused for %s", (_, on, who, key) => {
    expect(() => asks(on, who)).toThrow(key);
  });

  it("is answered once", () => {
    const asked = asks(board(), "U2");
    const yes = rules.accept(asked, asked.id, NOW);
    expect(rules.accept(yes, asked.id, NOW).news).toEqual([]);
    expect(() => rules.turnDown(yes, asked.id, "declined", null, NOW)).toThrow("seats.faults.answered");
  });
});

describe("time", () => {
  it("lets an offer lapse a day before without the client's yes; everybody is told", () => {
    const asked = asks(board({}, "asked"), "U2");
    expect(rules.timePassed(asked, at("2026-12-02T08:59:00Z")).seat.status).toBe("client-asked");
    const lapsed = rules.timePassed(asked, at("2026-12-02T09:00:00Z"));
    expect([lapsed.seat.status, told(lapsed.news), lapsed.seat.dueAt]).toEqual([
      "lapsed",
      ["U2 lapsed", "lapsed", "host-entry"],
      null,
    ]);
  });

  it("ends a seat that somebody sat in, and waits a week for words", () => {
    const asked = asks(board(), "U2");
    const full = rules.accept(asked, asked.id, NOW);
    const over = rules.timePassed(full, at("2026-12-03T10:00:00Z"));
    expect([over.seat.status, told(over.news)]).toEqual(["happened", ["over"]]);
    expect(rules.timePassed(over, at("2026-12-10T10:00:00Z")).seat.status).toBe("debriefed");
    expect(rules.debriefed(over, asked.id, null, NOW).seat.status).toBe("debriefed");
  });

  it("lets a seat lapse that nobody sat in", () => {
    const asked = asks(board(), "U2");
    const over = rules.timePassed(asked, at("2026-12-03T10:00:00Z"));
    expect([over.seat.status, told(over.news)]).toEqual(["lapsed", ["U2 lapsed"]]);
  });

  it("ends a recording with its last day, by the host's clock, and tells those alone who still ask", () => {
    const recording = { startsAt: null, watchUntil: "2026-12-03" as CalendarDate, capacity: 50 };
    const seen = asks(board(recording), "U2");
    const asked = asks(rules.accept(seen, seen.id, NOW), "U3");
    expect(asked.seat.dueAt).toEqual(at("2026-12-03T23:00:00Z"));
    const over = rules.timePassed(asked, at("2026-12-03T23:00:00Z"));
    expect([over.seat.status, told(over.news)]).toEqual(["expired", ["U3 lapsed"]]);
  });

  it("asks a silent host once more, and then somebody else", () => {
    const asked = asks(board(), "U2");
    const again = rules.repeatRequest(asked, asked.id, NOW);
    expect(told(again.news)).toEqual(["U2 asked"]);
    expect(rules.repeatRequest(again, asked.id, NOW).news).toEqual([]);
    expect(told(rules.giveUp(again, asked.id, true, NOW).news)).toEqual(["U2 moved"]);
    expect(told(rules.giveUp(again, asked.id, false, NOW).news)).toEqual(["U2 unanswered"]);
  });
});

describe("the host", () => {
  it("takes it back: everybody who waits or has a seat is told, and its entry in calendars rises", () => {
    const first = asks(board(), "U2");
    const second = asks(rules.accept(first, first.id, NOW), "U3");
    const off = rules.cancel(second, NOW);
    expect(told(off.news)).toEqual(["U2 cancelled", "U3 cancelled", "host-entry"]);
    expect(off.seat.sequence).toBeGreaterThan(second.seat.sequence);
    expect(rules.cancel(off, NOW).news).toEqual([]);
  });

  it("says who was there, and only of those who had the seat", () => {
    const asked = asks(board(), "U2");
    const over = rules.timePassed(rules.accept(asked, asked.id, NOW), at("2026-12-03T10:00:00Z"));
    expect(rules.confirm(over, asked.id, true, "Good ears.").requests[0]).toMatchObject({
      wasThere: true,
      hostLine: "Good ears.",
    });
    expect(() => rules.confirm(asked, asked.id, true, null)).toThrow("seats.faults.over");
  });

  it("has seats that open with the end of a pause", () => {
    const asked = asks(board({}, "asked"), "U2");
    const paused = rules.recordConsent(rules.accept(asked, asked.id, NOW), "Head of IT", true, NOW);
    expect([paused.seat.status, paused.news]).toEqual(["consent-recorded", []]);
    expect(told(rules.openAfterPause(paused, NOW).news)).toEqual(["U2 seated"]);
  });

  it("tells whoever finds no place after a pause that they are next, and then", () => {
    const old = asks(board({}, "asked"), "U2");
    const young = asks(rules.accept(old, old.id, NOW), "U3");
    const paused = rules.recordConsent(rules.accept(young, young.id, NOW), "Head of IT", true, NOW);
    expect(paused.news).toEqual([]);
    expect(told(rules.openAfterPause(paused, NOW).news)).toEqual(["U2 seated", "U3 waiting"]);
  });
});
