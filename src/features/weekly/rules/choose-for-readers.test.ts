import { describe, expect, it } from "vitest";
import { catalogueOf } from "#src/kernel/catalogue.ts";
import type { HistoryEvent } from "#src/kernel/member.ts";
import { AREAS, READERS, type Reader } from "#src/kernel/vocabulary.ts";
import { challengeWith } from "#tests/fakes/challenges.ts";
import { settingsWith } from "#tests/fakes/people.ts";
import { chooseChallenge } from "./choose-challenge.ts";
import { WEEK_MS } from "./practice-history.ts";

const START = new Date("2026-01-05T09:00:00Z").getTime();
/** For everybody: two in each area. */
const challenges = AREAS.flatMap((area) => [1, 2].map((number) => challengeWith({ id: `${area}-${number}`, area })));

describe("a challenge for hosts, mentors, mentees or people outside engineering", () => {
  const alone = READERS.flatMap((reader) =>
    ["a", "b", "c"].map((name) =>
      challengeWith({ id: `${reader}-${name}`, readers: [reader], area: "people", kind: "write", tracks: ["backend"] }),
    ),
  );
  const known = catalogueOf([...challenges, ...alone]);
  const idsFor = (readers: readonly Reader[], history: readonly HistoryEvent[] = [], settings = settingsWith()) =>
    Array.from({ length: 300 }, (_, seed) =>
      chooseChallenge({
        catalogue: known,
        settings,
        history,
        seed: `s${seed}`,
        now: new Date(START + 5 * WEEK_MS),
        readers: new Set(readers),
      }),
    ).flatMap((choice) => (choice ? [choice.challenge.id, ...choice.alternatives.map(({ id }) => id)] : []));
  const ofReaders = (ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((id) => READERS.find((reader) => id.startsWith(`${reader}-`)) ?? [])),
  ];

  it("comes to nobody else", () => {
    expect(ofReaders(idsFor([]))).toEqual([]);
    expect(known.all.every(({ readers }) => readers.length === 0)).toBe(true);
  });

  it.each<[Reader]>([["host"], ["mentor"], ["mentee"]])(
    "comes to a %s beside the others, whatever their track",
    (reader) => {
      const ids = idsFor([reader], [], settingsWith({ track: "manager", scope: 4 }));
      expect(ofReaders(ids)).toEqual([reader]);
      const mixed = idsFor([reader]);
      expect(ofReaders(mixed)).toEqual([reader]);
      expect(mixed.some((id) => !id.startsWith(reader))).toBe(true);
    },
  );

  it("is all that whoever works outside engineering gets, until they have done them", () => {
    expect(new Set(idsFor(["outside"]))).toEqual(new Set(["outside-a", "outside-b", "outside-c"]));
    expect(ofReaders(idsFor(["outside", "mentee"]))).toEqual(expect.arrayContaining(["outside", "mentee"]));
    const at = new Date(START + 4 * WEEK_MS);
    const history = ["a", "b", "c"].map(
      (name): HistoryEvent => ({ memberId: "m", challengeId: `outside-${name}`, kind: "done", at }),
    );
    const after = idsFor(["outside"], history);
    expect(ofReaders(after)).toEqual([]);
    expect(after.length).toBeGreaterThan(0);
  });

  it("says so", () => {
    const choice = chooseChallenge({
      catalogue: catalogueOf(alone),
      settings: settingsWith(),
      history: [],
      seed: "s",
      now: new Date(START),
      readers: new Set<Reader>(["mentor"]),
    });
    expect(choice?.reasons).toContainEqual({ kind: "reader", reader: "mentor" });
  });
});
