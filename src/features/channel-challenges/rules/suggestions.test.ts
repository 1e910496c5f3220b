import { describe, expect, it } from "vitest";
import { catalogueOf } from "#src/kernel/catalogue.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { AREAS } from "#src/kernel/vocabulary.ts";
import { challengeWith } from "#tests/fakes/challenges.ts";
import { chooseSuggestions, recentOffers, type SuggestionOffer, suggestedEnd, suitsGroup } from "./suggestions.ts";

const challenge = (id: string, changes: Partial<Challenge> = {}): Challenge =>
  challengeWith({ id, title: id, area: "craft", scopes: [1, 2], minutes: 30, ...changes });
const many = catalogueOf(
  Array.from({ length: 30 }, (_, index) => challenge(`c${index}`, { area: AREAS[index % AREAS.length] ?? "craft" })),
);
const ids = (chosen: readonly Challenge[]): string[] => chosen.map(({ id }) => id);

describe("what suits a group", () => {
  it.each([
    ["something to watch", {}, true],
    ["writing alone", { kind: "write" }, false],
    ["two hours", { minutes: 120 }, false],
    ["five minutes", { minutes: 5 }, false],
    ["a client's consent", { needs: { host: "none", clientConsent: true } }, false],
    ["a second rung", { prerequisites: ["c1"] }, false],
    ["one track", { tracks: ["backend"] }, false],
    ["seniors alone", { scopes: [3, 4] }, false],
  ] as [string, Partial<Challenge>, boolean][])("%s", (_, changes, suits) => {
    expect(suitsGroup(challenge("c1", changes))).toBe(suits);
  });
});

describe("three suggestions", () => {
  it("are the same for the same seed, of different areas, and others next month", () => {
    const first = chooseSuggestions(many, [], "2026-12", "T1 C1");
    expect(ids(first)).toEqual(ids(chooseSuggestions(many, [], "2026-12", "T1 C1")));
    expect(new Set(first.map(({ area }) => area)).size).toBe(3);
    expect(ids(first)).not.toEqual(ids(chooseSuggestions(many, [], "2027-01", "T1 C1")));
    expect(ids(first)).not.toEqual(ids(chooseSuggestions(many, [], "2026-12", "T1 C2")));
  });

  it("do not come again within six months", () => {
    const offers: SuggestionOffer[] = [];
    const months = ["2026-09", "2026-10", "2026-11", "2026-12", "2027-01", "2027-02", "2027-03"];
    for (const month of months) {
      const challengeIds = ids(chooseSuggestions(many, offers, month, "T1 C1"));
      expect(challengeIds).toHaveLength(3);
      offers.push({ month, challengeIds, takenId: null });
    }
    expect(new Set(offers.flatMap(({ challengeIds }) => challengeIds)).size).toBe(21);
    expect(recentOffers(offers, "2027-04").map(({ month }) => month)).toEqual(months.slice(1));
  });

  it("are fewer where there are no more", () => {
    expect(chooseSuggestions(catalogueOf([challenge("c1")]), [], "2026-12", "s")).toHaveLength(1);
    expect(chooseSuggestions(catalogueOf([]), [], "2026-12", "s")).toEqual([]);
  });
});

it.each([
  ["2026-12-07", "2026-12-18"],
  ["2026-12-08", "2026-12-18"],
  ["2026-12-13", "2026-12-18"],
  ["2026-12-28", "2027-01-08"],
])("what is taken on %s goes on until Friday of next week, %s", (today, friday) => {
  expect(suggestedEnd(today as CalendarDate)).toBe(friday);
});
