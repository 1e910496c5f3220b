import type { Catalogue } from "#src/domain/catalogue.ts";
import { TINY_MINUTES } from "#src/domain/challenge.ts";
import { ADVICE_LINES, type AdviceLine, AREAS, type Area, SCOPES, type Scope } from "#src/domain/vocabulary.ts";

export interface AreaCoverage {
  readonly all: number;
  readonly tiny: number;
  readonly scopes: Readonly<Record<Scope, number>>;
  readonly advice: Readonly<Partial<Record<AdviceLine, number>>>;
}
export interface Coverage {
  readonly all: number;
  readonly areas: Readonly<Record<Area, AreaCoverage>>;
  readonly advice: Readonly<Record<AdviceLine, number>>;
}

/** What the catalogue covers: areas by scope and advice line. */
export function coverageOf({ all }: Catalogue): Coverage {
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
  };
}

const LEAST = { all: 80, area: 6, tiny: 1, advice: 3 };

/** What is missing, as sentences. */
export function gapsIn({ all, areas, advice }: Coverage): string[] {
  const gaps: string[] = [];
  if (all < LEAST.all) gaps.push(`there are ${all} challenges, fewer than ${LEAST.all}`);
  for (const area of AREAS) {
    if (areas[area].all < LEAST.area) gaps.push(`${area} has fewer than ${LEAST.area} challenges`);
    if (areas[area].tiny < LEAST.tiny) gaps.push(`${area} has no tiny challenge`);
    for (const scope of SCOPES)
      if (areas[area].scopes[scope] === 0) gaps.push(`${area} has nothing for scope ${scope}`);
  }
  for (const line of ADVICE_LINES)
    if (advice[line] < LEAST.advice) gaps.push(`advice ${line} has fewer than ${LEAST.advice} challenges`);
  return gaps;
}
