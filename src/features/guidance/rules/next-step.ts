/** The one challenge that leads somewhere and fits somebody now. Pure. */
import { practiceHistoryOf } from "#src/features/weekly/rules/practice-history.ts";
import { type Catalogue, currentOf, type Ladder } from "#src/kernel/catalogue.ts";
import { type Challenge, leadsToClients } from "#src/kernel/challenge.ts";
import type { HistoryEvent, Settings } from "#src/kernel/member.ts";
import type { Area } from "#src/kernel/vocabulary.ts";

/** Where somebody wants to go, as the catalogue has it. What it does not have is passed over. */
export interface Way {
  /** Ids of challenges that fit it best. */
  readonly challenges?: readonly string[];
  /** Ids of ladders, the best first. */
  readonly ladders?: readonly string[];
  readonly areas?: readonly Area[];
}

export interface Step {
  readonly challenge: Challenge;
  /** The ladder on which it stands, where it was found by one. */
  readonly ladder: Ladder | null;
}

export interface Walker {
  readonly catalogue: Catalogue;
  readonly settings: Pick<Settings, "track" | "scope">;
  readonly isGuest: boolean;
  /** The last year, oldest first. */
  readonly history: readonly HistoryEvent[];
  readonly now: Date;
}

/** The next step on that way: of a ladder that was begun, of another one, else the shortest of its areas. Null: there is none now. */
export function nextStep({ challenges = [], ladders = [], areas = [] }: Way, walker: Walker): Step | null {
  const { catalogue, settings, isGuest, now } = walker;
  const practice = practiceHistoryOf(walker.history, catalogue, now);
  const fitting = catalogue.all.filter(
    (one) =>
      one.tracks.includes(settings.track) &&
      one.scopes.includes(settings.scope) &&
      !(isGuest && leadsToClients(one)) &&
      !practice.barred.has(one.id) &&
      !practice.resting.has(one.id) &&
      one.prerequisites.every((id) => practice.done.has(id)),
  );
  const byId = new Map(fitting.map((one) => [one.id, one]));
  // What was retired leads to what came in its place.
  const named = challenges.flatMap((id) => byId.get(currentOf(catalogue, id)?.id ?? id) ?? [])[0];
  if (named) return { challenge: named, ladder: null };
  const known = ladders.flatMap((id) => catalogue.ladders.find((one) => one.id === id) ?? []);
  const isBegun = ({ rungs }: Ladder): boolean => rungs.some((id) => practice.done.has(id));
  for (const ladder of [...known.filter(isBegun), ...known.filter((one) => !isBegun(one))]) {
    const challenge = ladder.rungs.flatMap((id) => (practice.done.has(id) ? [] : (byId.get(id) ?? [])))[0];
    if (challenge) return { challenge, ladder };
  }
  for (const area of areas) {
    const [challenge] = fitting
      .filter((one) => one.area === area && !practice.done.has(one.id))
      .toSorted((one, other) => one.minutes - other.minutes || (one.id < other.id ? -1 : 1));
    if (challenge) return { challenge, ladder: null };
  }
  return null;
}
