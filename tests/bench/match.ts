/**
 * `match`: the greedy assignment with its scoring, for 5,000 people and 500 hosts, and how much of the best total fit it
 * reaches, which another program finds (munkres, untimed): for the same town, and where people and places are about as
 * many, which is the hardest for whoever takes the best pair first.
 */
import { munkres } from "munkres";
import { type Assigned, assignGreedily, assignOptimally } from "#src/features/matching/rules/assign.ts";
import { DEPARTMENTS, type WorkingHours } from "#src/features/matching/rules/host.ts";
import { pairValues } from "#src/features/matching/rules/pair-values.ts";
import type { Candidate, Seeker } from "#src/features/matching/rules/score.ts";
import { round2 } from "./answer.ts";
import { load, seededRandom } from "./figures.ts";

const SEEKERS = 5000;
const HOSTS = 500;
const ROUNDS = 7;
const NOW = new Date("2026-11-24T09:00:00Z");
/** Towns for which the best is found as well; the exact solver of ours is compared where it would be asked. */
const COMPARED = [
  { people: SEEKERS, hosts: HOSTS },
  { people: 1300, hosts: HOSTS },
  { people: 1000, hosts: HOSTS },
  { people: 350, hosts: 100, isExact: true },
  { people: 200, hosts: 100, isExact: true },
];

const TOPICS =
  "pricing invoicing export release kubernetes demos tickets reporting tax onboarding search payments mobile support campaigns contracts warehouses payroll dashboards security".split(
    " ",
  );
const ZONES = ["Europe/Berlin", "America/New_York", "Asia/Colombo", "Europe/Lisbon", "America/Chicago", "Asia/Tokyo"];

// oxlint-disable-next-line typescript/require-await -- the list of benchmarks wants a promise
export async function benchMatch(): Promise<object[]> {
  const { seekers, candidates } = town(SEEKERS, HOSTS, 1);
  const times: number[] = [];
  let pairs = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    pairs = assignGreedily(seekers, candidates, { now: NOW }).length;
    times.push(performance.now() - started);
  }
  const shares = COMPARED.map((one, index) => compared(one, index + 1));
  return [
    {
      bench: "match",
      people: SEEKERS,
      hosts: HOSTS,
      pairs,
      ms: Math.round(times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0),
      aimMs: 1000,
      baseline: "munkres",
      shareOfBest: Math.min(...shares.map(({ greedy }) => greedy)),
      aimShare: 0.95,
      exactShareOfBest: Math.min(...shares.flatMap(({ exact }) => exact ?? [])),
      compared: shares,
      load: load(),
    },
  ];
}

interface Compared {
  readonly people: number;
  readonly hosts: number;
  readonly greedy: number;
  readonly exact?: number;
  readonly bestTotal: number;
  readonly bestMs: number;
}

/** The total fit of ours against the best. */
function compared({ people, hosts, isExact }: (typeof COMPARED)[number], seed: number): Compared {
  const { seekers, candidates } = town(people, hosts, seed);
  const started = performance.now();
  const best = bestTotal(seekers, candidates);
  const bestMs = performance.now() - started;
  const share = (assigned: readonly Assigned[]): number => Math.floor((totalOf(assigned) / best) * 1000 + 1e-6) / 1000;
  return {
    people,
    hosts,
    greedy: share(assignGreedily(seekers, candidates, { now: NOW })),
    ...(isExact ? { exact: share(assignOptimally(seekers, candidates, { now: NOW })) } : {}),
    bestTotal: round2(best),
    bestMs: Math.round(bestMs),
  };
}

function totalOf(assigned: readonly Assigned[]): number {
  return assigned.reduce((sum, { score }) => sum + score.value, 0);
}

/** The most that the scores of pairs can be in sum, each place of a host a column. */
function bestTotal(seekers: readonly Seeker[], candidates: readonly Candidate[]): number {
  const pairs = pairValues(seekers, candidates, { now: NOW });
  const places = pairs.candidates.flatMap(({ load: taken, capacity }, index) =>
    Array.from({ length: capacity - taken }, (_, place) => ({ index, place })),
  );
  const gain = (row: number, place: number): number => {
    const { index = 0, place: before = 0 } = places[place] ?? {};
    const value = pairs.values[row * pairs.candidates.length + index] ?? -1;
    return value < 0 ? 0 : value - before * pairs.sink(row, index);
  };
  const costs = pairs.seekers.map((_, row) => places.map((__, place) => 1 - gain(row, place)));
  return munkres(costs).reduce((sum, [row, place]) => sum + gain(row, place), 0);
}

/** People who look for somebody, and hosts, as a company of several countries has them. */
function town(people: number, hosts: number, seed: number): { seekers: Seeker[]; candidates: Candidate[] } {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const some = <T>(from: readonly T[], count: number): T[] => Array.from({ length: count }, () => pick(from));
  const hours = (): WorkingHours => {
    const start = 7 + Math.floor(random() * 3);
    return { zone: pick(ZONES), workDays: [1, 2, 3, 4, 5], workStart: start, workEnd: start + 9, country: null };
  };
  const languages = (): string[] =>
    random() < 0.8 ? ["en", ...some(["de", "fr", "pt"], 1)] : some(["de", "fr", "pt"], 1);
  const hostIds = Array.from({ length: hosts }, (_, index) => `UHOST${index}`);
  const candidates = hostIds.map((userId): Candidate => {
    const capacity = 1 + Math.floor(random() * 5);
    return {
      userId,
      department: pick(DEPARTMENTS),
      topics: some(TOPICS, 1 + Math.floor(random() * 5)),
      languages: languages(),
      hours: hours(),
      load: Math.floor(random() * 2) % capacity,
      capacity,
    };
  });
  const seekers = Array.from(
    { length: people },
    (_, index): Seeker => ({
      userId: `USEEKER${index}`,
      topics: random() < 0.9 ? [some(TOPICS, 1 + Math.floor(random() * 3)).join(" and ")] : [],
      department: random() < 0.5 ? pick(DEPARTMENTS) : null,
      languages: languages(),
      hours: hours(),
      keptApart: new Set(random() < 0.1 ? some(hostIds, 2) : []),
      managers: new Set(some(hostIds, 2)),
      metAt: new Map(some(hostIds, 3).map((id) => [id, new Date(NOW.getTime() - random() * 400 * 86_400_000)])),
    }),
  );
  return { seekers, candidates };
}
