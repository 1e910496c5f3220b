/** What several things done in one area add up to. Pure. */
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Area } from "#src/kernel/vocabulary.ts";

/** One thing done, under its own title. */
export interface Done {
  readonly title: string;
  readonly area: Area;
  readonly challengeId: string | null;
  readonly at: Date;
}

const EVERY = 3;

export interface SumUp {
  readonly area: Area;
  readonly count: number;
  /** The last three, oldest first. */
  readonly titles: readonly string[];
  /** The next step of a ladder that begins with one of them; null where there is none. */
  readonly next: Challenge | null;
}

/**
 * After each third thing done in an area.
 * @param done everything that was done, in any order.
 * @param canHave whether a challenge may be offered to the person.
 * @returns null at all other times.
 */
export function sumUpIn(
  area: Area,
  done: readonly Done[],
  byId: ReadonlyMap<string, Challenge>,
  canHave: (challenge: Challenge) => boolean,
): SumUp | null {
  const count = done.filter((one) => one.area === area).length;
  return count === 0 || count % EVERY !== 0 ? null : sumOf(area, done, byId, canHave);
}

/** What the area with the most things done adds up to; null where no area has three. */
export function largestSum(
  done: readonly Done[],
  byId: ReadonlyMap<string, Challenge>,
  canHave: (challenge: Challenge) => boolean,
): SumUp | null {
  const [most] = [...Map.groupBy(done, ({ area }) => area)].toSorted(([, one], [, other]) => other.length - one.length);
  if (!most || most[1].length < EVERY) return null;
  return sumOf(most[0], done, byId, canHave);
}

function sumOf(
  area: Area,
  done: readonly Done[],
  byId: ReadonlyMap<string, Challenge>,
  canHave: (challenge: Challenge) => boolean,
): SumUp {
  const here = done.filter((one) => one.area === area).sort((one, other) => one.at.getTime() - other.at.getTime());
  const known = new Set(done.map(({ challengeId }) => challengeId));
  const last = here.slice(-EVERY);
  const next = last
    .toReversed()
    .flatMap(({ challengeId }) => byId.get(challengeId ?? "")?.followOns ?? [])
    .map((id) => byId.get(id))
    .find((one) => one !== undefined && !one.retired && !known.has(one.id) && canHave(one));
  return { area, count: here.length, titles: last.map(({ title }) => title), next: next ?? null };
}
