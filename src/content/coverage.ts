import type { Catalogue } from "#src/kernel/catalogue.ts";
import { type Challenge, TINY_MINUTES } from "#src/kernel/challenge.ts";
import {
  ADVICE_LINES,
  type AdviceLine,
  AREAS,
  type Area,
  DEVELOPER_TRACKS,
  SCOPES,
  type Scope,
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
          tiny: own.filter(({ minutes }) => minutes <= TINY_MINUTES).length,
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
    firsts: count(
      SCOPES,
      (scope) => all.filter(({ scopes, minutes }) => scopes.includes(scope) && minutes <= TINY_MINUTES).length,
    ),
  };
}

const LEAST_FOR_DEVELOPERS = { all: 80, area: 6, tiny: 1, advice: 3, first: 1 };
/** Less than for developers: the lines of advice are mostly about developers, so none is required. */
const LEAST_FOR_MANAGERS = { all: 12, area: 1, tiny: 0, advice: 0, first: 1 };

/** What is missing, as sentences. */
export function gapsIn({ developers, managers }: CatalogueCoverage): string[] {
  return [
    ...gapsFor(developers, LEAST_FOR_DEVELOPERS).map((gap) => `for developers, ${gap}`),
    ...gapsFor(managers, LEAST_FOR_MANAGERS).map((gap) => `for managers, ${gap}`),
  ];
}

function gapsFor({ all, areas, advice, firsts }: Coverage, least: typeof LEAST_FOR_DEVELOPERS): string[] {
  const gaps: string[] = [];
  if (all < least.all) gaps.push(`there are ${all} challenges, fewer than ${least.all}`);
  for (const area of AREAS) {
    if (areas[area].all < least.area) gaps.push(`${area} has fewer than ${least.area} challenges`);
    if (areas[area].tiny < least.tiny) gaps.push(`${area} has no tiny challenge`);
    for (const scope of SCOPES)
      if (areas[area].scopes[scope] === 0) gaps.push(`${area} has nothing for scope ${scope}`);
  }
  for (const line of ADVICE_LINES)
    if (advice[line] < least.advice) gaps.push(`advice ${line} has fewer than ${least.advice} challenges`);
  for (const scope of SCOPES)
    if (firsts[scope] < least.first)
      gaps.push(`scope ${scope} has no challenge of ${TINY_MINUTES} minutes to begin with`);
  return gaps;
}
