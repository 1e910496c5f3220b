/** What a person's history means for the next choice: what rests, which areas wait, what was done. */
import { type Catalogue, currentOf } from "#src/kernel/catalogue.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { HistoryEvent, HistoryKind } from "#src/kernel/member.ts";
import type { Area, Kind } from "#src/kernel/vocabulary.ts";

export const WEEK_MS = 7 * 86_400_000;

/** Weeks that a challenge rests after something else than "done" happened to it (after "done" its own `restWeeks` hold). */
export const REST_WEEKS: Readonly<Record<Exclude<HistoryKind, "done">, number>> = {
  offered: 4,
  planned: 4,
  swapped: 4,
  skipped: 6,
  lapsed: 6,
  "not-done": 8,
  fewer: 26,
};

/** "Fewer of these" weighs down the same kind of thing in the same area for so long. */
export const FEWER_WEEKS = 26;

export interface PracticeHistory {
  /** Ids that were done and still rest, or that the person asked for fewer of: never offered. */
  readonly barred: ReadonlySet<string>;
  /** Ids that rest because they were turned down or left alone; offered only when nothing else is left. */
  readonly resting: ReadonlySet<string>;
  readonly done: ReadonlySet<string>;
  /** Follow-ons of what was done lately, with the id of what was done. */
  readonly nextRungs: ReadonlyMap<string, string>;
  /** When each area was last offered or done. */
  readonly lastInArea: ReadonlyMap<Area, Date>;
  /** Kinds of the last three that were offered, newest first. */
  readonly recentKinds: readonly Kind[];
  /** `area/kind` pairs that the person wants fewer of. */
  readonly fewer: ReadonlySet<string>;
  /** How often each challenge was turned down. */
  readonly turnedDown: ReadonlyMap<string, number>;
  /** Minutes of the longest thing done, or null when nothing was. */
  readonly longestDone: number | null;
  readonly since: Date | null;
}

/** A follow-on is suggested for so long after its first rung was done. */
const NEXT_RUNG_WEEKS = 16;

/** Reads the history once; `now` decides what still rests. What happened to a retired challenge counts for the one in its place. */
export function practiceHistoryOf(history: readonly HistoryEvent[], catalogue: Catalogue, now: Date): PracticeHistory {
  const barred = new Set<string>();
  const resting = new Set<string>();
  const done = new Set<string>();
  const nextRungs = new Map<string, string>();
  const lastInArea = new Map<Area, Date>();
  const fewer = new Set<string>();
  const turnedDown = new Map<string, number>();
  const kinds: Kind[] = [];
  let longestDone: number | null = null;

  for (const { challengeId: formerId, kind, at } of history) {
    const challenge = currentOf(catalogue, formerId);
    if (!challenge) continue;
    const challengeId = challenge.id;
    const weeks = (now.getTime() - at.getTime()) / WEEK_MS;
    if (kind === "done") {
      done.add(challengeId);
      if (weeks < challenge.restWeeks) barred.add(challengeId);
      if (weeks < NEXT_RUNG_WEEKS) for (const next of challenge.followOns) nextRungs.set(next, challengeId);
      longestDone = Math.max(longestDone ?? 0, challenge.minutes);
    } else if (weeks < REST_WEEKS[kind]) (kind === "fewer" ? barred : resting).add(challengeId);
    if (kind === "fewer" && weeks < FEWER_WEEKS) fewer.add(pairOf(challenge));
    if (kind === "offered") kinds.unshift(challenge.kind);
    if (kind === "offered" || kind === "done") lastInArea.set(challenge.area, at);
    if (kind === "skipped" || kind === "swapped" || kind === "fewer") {
      turnedDown.set(challengeId, (turnedDown.get(challengeId) ?? 0) + 1);
    }
  }
  for (const id of done) nextRungs.delete(id);
  return {
    barred,
    resting,
    done,
    nextRungs,
    lastInArea,
    recentKinds: kinds.slice(0, 3),
    fewer,
    turnedDown,
    longestDone,
    since: history[0]?.at ?? null,
  };
}

/** What "fewer of these" is about. */
export function pairOf(challenge: Pick<Challenge, "area" | "kind">): string {
  return `${challenge.area}/${challenge.kind}`;
}
