import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answerHours,
  areEnough,
  introductionFigures,
  mentorFigures,
  type Offered,
  seatFigures,
  supplySpan,
  wishFigures,
} from "./supply.ts";

const seat = (kind: string, host: string | null, ...guests: string[]): Offered => ({
  kind,
  hostUserId: host,
  guestUserIds: guests,
});
const hosts = (kind: string, names: string, guest?: (name: string) => string): Offered[] =>
  [...names].map((name) => seat(kind, name, ...(guest ? [guest(name)] : [])));
const guestOf = (name: string): string => `guest ${name}`;

describe("the weeks that count", () => {
  it.each([
    ["2026-11-26T12:00:00Z", "2026-08-31T00:00:00Z", "2026-11-23T00:00:00Z"],
    ["2026-11-29T23:59:59Z", "2026-08-31T00:00:00Z", "2026-11-23T00:00:00Z"],
    ["2026-11-30T00:00:00Z", "2026-09-07T00:00:00Z", "2026-11-30T00:00:00Z"],
  ])("at %s go from %s to %s", (now, from, until) => {
    expect(supplySpan(new Date(now))).toEqual({ from: new Date(from), until: new Date(until) });
  });
});

describe("seats by kind", () => {
  it.each<[string, Offered[], ReturnType<typeof seatFigures>]>([
    ["none", [], []],
    ["four hosts, however many seats", [...hosts("demo", "abcd"), ...hosts("demo", "abcd")], []],
    ["five hosts, nobody came", hosts("demo", "abcde"), [{ kind: "demo", offered: 5, used: 0 }]],
    ["five hosts, each with a guest", hosts("demo", "abcde", guestOf), [{ kind: "demo", offered: 5, used: 5 }]],
    [
      "one of them without a guest: who that is must not show",
      [...hosts("demo", "abcde", guestOf), seat("demo", "f")],
      [{ kind: "demo", offered: 6, used: null }],
    ],
    [
      "one guest with all of them",
      hosts("demo", "abcde", () => "the same"),
      [{ kind: "demo", offered: 5, used: null }],
    ],
    [
      "five used and five not",
      [...hosts("demo", "abcde", guestOf), ...hosts("demo", "fghij")],
      [{ kind: "demo", offered: 10, used: 5 }],
    ],
    [
      "one kind too small beside a large one",
      [...hosts("demo", "abcde"), ...hosts("release", "ab")],
      [{ kind: "demo", offered: 5, used: 0 }],
    ],
    [
      "two kinds too small, together large enough",
      [...hosts("demo", "abcdef"), ...hosts("release", "abc"), ...hosts("estimation", "cdef")],
      [
        { kind: "demo", offered: 6, used: 0 },
        { kind: null, offered: 7, used: 0 },
      ],
    ],
    ["hosts who were forgotten are nobody", [...hosts("demo", "abcd"), seat("demo", null), seat("demo", null)], []],
  ])("%s", (_name, seats, figures) => expect(seatFigures(seats)).toEqual(figures));
});

const name = fc.constantFrom(..."abcdefghijkl");
const offered = fc.array(
  fc.record({
    kind: fc.constantFrom("demo", "release", "estimation", "on-call"),
    hostUserId: fc.option(name),
    guestUserIds: fc.uniqueArray(name, { maxLength: 3 }),
  }),
  { maxLength: 60 },
);

describe("no figure of seats", () => {
  it("is of fewer than five hosts, nor what remains of one when others are taken from it", () => {
    fc.assert(
      fc.property(offered, (seats) => {
        const figures = seatFigures(seats);
        const named = figures.flatMap(({ kind }) => kind ?? []);
        for (const { kind, offered: count, used } of figures) {
          const those = seats.filter((one) => (kind === null ? !named.includes(one.kind) : one.kind === kind));
          expect(those).toHaveLength(count);
          expect(areEnough(those.map(({ hostUserId }) => hostUserId))).toBe(true);
          const [full, empty] = [true, false].map((isUsed) =>
            those.filter(({ guestUserIds }) => guestUserIds.length > 0 === isUsed),
          );
          if (used === null) continue;
          expect(full).toHaveLength(used);
          if (full?.length) expect(areEnough(full.flatMap(({ guestUserIds }) => guestUserIds))).toBe(true);
          for (const part of [full ?? [], empty ?? []])
            if (part.length > 0) expect(areEnough(part.map(({ hostUserId }) => hostUserId))).toBe(true);
        }
        // All of them less what is shown: nothing, or nothing that anybody is told how much it is.
        const shown = figures.reduce((sum, { offered: count }) => sum + count, 0);
        const hidden = seats.filter((one) => !named.includes(one.kind));
        const isRestShown = figures.some(({ kind }) => kind === null);
        expect(seats.length - shown).toBe(isRestShown ? 0 : hidden.length);
      }),
    );
  });
});

const wish = (userId: string, topic: string): { userId: string; topic: string } => ({ userId, topic });

describe("wishes by topic", () => {
  it.each<[string, { userId: string; topic: string }[], ReturnType<typeof wishFigures>]>([
    ["none", [], []],
    ["one person with many wishes", Array.from({ length: 9 }, () => wish("a", "invoicing")), []],
    [
      "five who write it in their own ways",
      ["Invoicing", "an invoice", "Invoices at month-end", "invoicing", "the invoicing"].map((topic, at) =>
        wish(String(at), topic),
      ),
      [{ topic: "invoicing", people: 5 }],
    ],
    [
      "a smaller topic beside it",
      [...[..."abcde"].map((one) => wish(one, "the export")), ...[..."fghi"].map((one) => wish(one, "pricing"))],
      [{ topic: "export", people: 5 }],
    ],
    [
      "several small ones",
      [
        ...[..."abcde"].map((one) => wish(one, "the export")),
        ...[..."fgh"].map((one) => wish(one, "pricing")),
        ...[..."ij"].map((one) => wish(one, "stock")),
      ],
      [
        { topic: "export", people: 5 },
        { topic: null, people: 5 },
      ],
    ],
    [
      "two words of which one goes with the other but for one person: one group",
      [..."abcde"].map((one) => wish(one, "month closing")).concat(wish("f", "closing")),
      [{ topic: "closing", people: 6 }],
    ],
  ])("%s", (_name, wishes, figures) => expect(wishFigures(wishes)).toEqual(figures));

  it("put each wish into one group alone, each of five people or more", () => {
    const wishes = fc.array(
      fc.record({
        userId: name,
        topic: fc
          .array(fc.constantFrom("export", "pricing", "stock", "invoice", "month"), { maxLength: 3 })
          .map((words) => words.join(" ")),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(wishes, (some) => {
        let left = [...some];
        for (const { topic, people } of wishFigures(some)) {
          const group = topic === null ? left : left.filter((one) => one.topic.split(" ").includes(topic));
          expect(new Set(group.map(({ userId }) => userId)).size).toBe(people);
          expect(people).toBeGreaterThanOrEqual(5);
          left = topic === null ? [] : left.filter((one) => !group.includes(one));
        }
        // Nothing of five people is kept back that has a word in common.
        for (const word of ["export", "pricing", "stock", "invoice", "month"]) {
          const those = left.filter(({ topic }) => topic.split(" ").includes(word));
          expect(areEnough(those.map(({ userId }) => userId))).toBe(false);
        }
      }),
    );
  });
});

describe("the time to an answer", () => {
  const answer = (host: string | null, asker: string, hours: number): Parameters<typeof answerHours>[0][number] => ({
    hostUserId: host,
    askerUserId: asker,
    askedAt: new Date(0),
    answeredAt: new Date(hours * 3_600_000),
  });
  it.each<[string, Parameters<typeof answerHours>[0], number | null]>([
    ["nobody", [], null],
    ["four hosts", [..."abcd"].flatMap((one) => [answer(one, `to ${one}`, 1), answer(one, `and ${one}`, 1)]), null],
    ["five hosts and one asker", [..."abcde"].map((one) => answer(one, "z", 1)), null],
    ["five and five", [..."abcde"].map((one, at) => answer(one, `to ${one}`, at * 10)), 20],
    [
      "one who answers a hundred times counts once",
      [
        ...[..."abcd"].map((one) => answer(one, `to ${one}`, 2)),
        ...Array.from({ length: 100 }, (_, at) => answer("e", `asker ${at}`, 90)),
      ],
      2,
    ],
    ["an even number", [..."abcdef"].map((one, at) => answer(one, `to ${one}`, at < 3 ? 4 : 8)), 6],
    ["somebody who was forgotten", [..."abcd", null].map((one) => answer(one, `to ${one}`, 2)), null],
  ])("of %s", (_name, answers, hours) => expect(answerHours(answers)).toBe(hours));
});

describe("questions and mentors", () => {
  const request = (asker: string, ...answering: string[]): Parameters<typeof introductionFigures>[0][number] => ({
    askerUserId: asker,
    answers: answering.map((hostUserId) => ({ hostUserId })),
  });
  it.each<[string, Parameters<typeof introductionFigures>[0], ReturnType<typeof introductionFigures>]>([
    ["four askers", [..."abcd"].map((one) => request(one, `host ${one}`)), { asked: null, answered: null }],
    ["five, all answered", [..."abcde"].map((one) => request(one, `host ${one}`)), { asked: 5, answered: 5 }],
    [
      "one of them not answered",
      [...[..."abcde"].map((one) => request(one, `host ${one}`)), request("f")],
      { asked: 6, answered: null },
    ],
    ["one host for all", [..."abcde"].map((one) => request(one, "host")), { asked: 5, answered: null }],
    ["none answered", [..."abcde"].map((one) => request(one)), { asked: 5, answered: 0 }],
  ])("of %s", (_name, requests, figures) => expect(introductionFigures(requests)).toEqual(figures));

  const mentor = (userId: string, capacity: number, taken: number): Parameters<typeof mentorFigures>[0][number] => ({
    userId,
    capacity,
    taken,
  });
  it("count free places of five mentors or more, and leave out those who have none", () => {
    const five = [..."abcde"].map((one) => mentor(one, 2, 1));
    expect(mentorFigures([...five, mentor("f", 1, 1), mentor("g", 0, 0)], [..."uvwx"])).toEqual({
      free: { places: 5, mentors: 5 },
      seekers: null,
    });
    expect(mentorFigures(five.slice(1), [..."uvwxy"])).toEqual({ free: null, seekers: 5 });
    // Somebody lowered their number below what they have.
    expect(mentorFigures([...five, mentor("f", 1, 3)], [])).toEqual({ free: { places: 5, mentors: 5 }, seekers: null });
  });
});
