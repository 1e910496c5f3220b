import type { Catalogue } from "#src/kernel/catalogue.ts";
import { type Challenge, TINY_MINUTES } from "#src/kernel/challenge.ts";
import {
  ADVICE_LINES,
  type AdviceLine,
  AREAS,
  type Area,
  DEVELOPER_TRACKS,
  READERS,
  type Reader,
  SCOPES,
  type Scope,
  TRACKS,
  type Track,
} from "#src/kernel/vocabulary.ts";

export interface AreaCoverage {
  readonly all: number;
  readonly tiny: number;
  readonly scopes: Readonly<Record<Scope, number>>;
  readonly advice: Readonly<Partial<Record<AdviceLine, number>>>;
}
/** What one readership finds in the catalogue. */
export interface Coverage {
  readonly all: number;
  readonly areas: Readonly<Record<Area, AreaCoverage>>;
  readonly advice: Readonly<Record<AdviceLine, number>>;
  /** By scope: challenges that are small enough to be somebody's first. */
  readonly firsts: Readonly<Record<Scope, number>>;
  /** By track: challenges whose text speaks of that work. */
  readonly rooted: Readonly<Record<Track, number>>;
  /** By track: challenges that are offered there, at each scope. */
  readonly offered: Readonly<Record<Track, Readonly<Record<Scope, number>>>>;
  /** Those whose result stays with whoever did it. */
  readonly kept: number;
  readonly inThreeSizes: number;
}
export interface CatalogueCoverage {
  readonly developers: Coverage;
  readonly managers: Coverage;
}

/** What the catalogue covers, for developers and for managers apart: neither is ever offered what is for the other. */
export function coverageOf({ all }: Catalogue): CatalogueCoverage {
  const isFor = ({ tracks }: Challenge, readers: readonly string[]): boolean =>
    tracks.some((track) => readers.includes(track));
  return {
    developers: coverageFor(all.filter((challenge) => isFor(challenge, DEVELOPER_TRACKS))),
    managers: coverageFor(all.filter((challenge) => isFor(challenge, ["manager"]))),
  };
}

function coverageFor(all: readonly Challenge[]): Coverage {
  const count = <K extends string | number>(keys: readonly K[], has: (key: K) => number): Record<K, number> =>
    Object.fromEntries(keys.map((key) => [key, has(key)])) as Record<K, number>;
  const areas = Object.fromEntries(
    AREAS.map((area) => {
      const own = all.filter((challenge) => challenge.area === area);
      return [
        area,
        {
          all: own.length,
          tiny: own.filter(isTiny).length,
          scopes: count(SCOPES, (scope) => own.filter(({ scopes }) => scopes.includes(scope)).length),
          advice: count(ADVICE_LINES, (line) => own.filter(({ sources }) => sources.includes(line)).length),
        },
      ];
    }),
  ) as Record<Area, AreaCoverage>;
  return {
    all: all.length,
    areas,
    advice: count(ADVICE_LINES, (line) => all.filter(({ sources }) => sources.includes(line)).length),
    firsts: count(SCOPES, (scope) => all.filter((one) => one.scopes.includes(scope) && isTiny(one)).length),
    rooted: count(TRACKS, (track) => all.filter(({ rootedIn }) => rootedIn.includes(track)).length),
    offered: Object.fromEntries(
      TRACKS.map((track) => [
        track,
        count(
          SCOPES,
          (scope) => all.filter(({ tracks, scopes }) => tracks.includes(track) && scopes.includes(scope)).length,
        ),
      ]),
    ) as Coverage["offered"],
    kept: all.filter(({ place }) => place === "kept").length,
    inThreeSizes: all.filter(({ tiny, bigger }) => tiny !== null && bigger !== null).length,
  };
}

/** Whether it comes in a size that fits into ten minutes. */
function isTiny({ minutes, tiny }: Challenge): boolean {
  return minutes <= TINY_MINUTES || tiny !== null;
}

interface Least {
  readonly all: number;
  readonly area: number;
  /** In each area at each scope. */
  readonly cell: number;
  readonly tiny: number;
  readonly advice: number;
  readonly first: number;
  readonly rooted: Readonly<Partial<Record<Track, number>>>;
  /** Of each track at each scope. */
  readonly offered: number;
  /** The share, at most, whose result stays with whoever did it. */
  readonly kept: number;
  /** The share, at least, that comes in three sizes. */
  readonly sizes: number;
}

const LEAST_FOR_DEVELOPERS: Least = {
  all: 205,
  area: 20,
  cell: 4,
  tiny: 1,
  advice: 8,
  first: 2,
  rooted: { erp: 25, frontend: 15, data: 15, mobile: 15, devops: 15 },
  offered: 40,
  kept: 0.1,
  sizes: 0.4,
};
/** Less than for developers: the lines of advice are mostly about developers, so none is required. */
const LEAST_FOR_MANAGERS: Least = {
  all: 12,
  area: 1,
  cell: 1,
  tiny: 0,
  advice: 0,
  first: 1,
  rooted: {},
  offered: 0,
  kept: 0.2,
  sizes: 0,
};
const LEAST_IN_ALL = 220;
const LEAST_LADDERS = 24;
/** For hosts, mentors, mentees and people outside engineering, each: there is something for half a year of one in four. */
const LEAST_FOR_READER = 6;

/** What is missing, as sentences. */
export function gapsIn({ developers, managers }: CatalogueCoverage, catalogue: Catalogue): string[] {
  const { all, ladders } = catalogue;
  return [
    ...READERS.filter((reader) => countFor(catalogue, reader) < LEAST_FOR_READER).map(
      (reader) => `there are fewer than ${LEAST_FOR_READER} challenges for the reader ${reader}`,
    ),
    ...(all.length < LEAST_IN_ALL ? [`there are ${all.length} challenges, fewer than ${LEAST_IN_ALL}`] : []),
    ...(ladders.length < LEAST_LADDERS ? [`there are ${ladders.length} ladders, fewer than ${LEAST_LADDERS}`] : []),
    ...gapsFor(developers, LEAST_FOR_DEVELOPERS).map((gap) => `for developers, ${gap}`),
    ...gapsFor(managers, LEAST_FOR_MANAGERS).map((gap) => `for managers, ${gap}`),
  ];
}

/** How many are for those alone. */
export function countFor({ forReaders }: Catalogue, reader: Reader): number {
  return forReaders.filter(({ readers }) => readers.includes(reader)).length;
}

function gapsFor(coverage: Coverage, least: Least): string[] {
  const { all, areas, advice, firsts, rooted, offered, kept, inThreeSizes } = coverage;
  const gaps: string[] = [];
  if (all < least.all) gaps.push(`there are ${all} challenges, fewer than ${least.all}`);
  for (const area of AREAS) {
    if (areas[area].all < least.area) gaps.push(`${area} has fewer than ${least.area} challenges`);
    if (areas[area].tiny < least.tiny) gaps.push(`${area} has no tiny challenge`);
    for (const scope of SCOPES)
      if (areas[area].scopes[scope] < least.cell)
        gaps.push(`${area} has ${areas[area].scopes[scope]} for scope ${scope}, fewer than ${least.cell}`);
  }
  for (const line of ADVICE_LINES)
    if (advice[line] < least.advice) gaps.push(`advice ${line} has fewer than ${least.advice} challenges`);
  for (const scope of SCOPES)
    if (firsts[scope] < least.first)
      gaps.push(`scope ${scope} has too few challenges that fit into ${TINY_MINUTES} minutes to begin with`);
  for (const track of TRACKS) {
    const wanted = least.rooted[track] ?? 0;
    if (rooted[track] < wanted) gaps.push(`${rooted[track]} are rooted in ${track}, fewer than ${wanted}`);
    for (const scope of track === "manager" ? [] : SCOPES)
      if (offered[track][scope] < least.offered)
        gaps.push(`${track} has ${offered[track][scope]} for scope ${scope}, fewer than ${least.offered}`);
  }
  if (kept > all * least.kept)
    gaps.push(`${kept} results stay with whoever did it, more than one in ${1 / least.kept}`);
  if (inThreeSizes < all * least.sizes)
    gaps.push(`${inThreeSizes} come in three sizes, fewer than ${least.sizes * 100} %`);
  return gaps;
}
