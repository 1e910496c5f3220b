/** How well two people go together, and why. */
import type { Department, WorkingHours } from "#src/features/matching/rules/host.ts";

export interface Seeker {
  readonly userId: string;
  readonly topics: readonly string[];
  readonly department: Department | null;
  readonly languages: readonly string[];
  readonly hours: WorkingHours;
  readonly keptApart: ReadonlySet<string>;
  readonly managers: ReadonlySet<string>;
  readonly metAt: ReadonlyMap<string, Date>;
}

export interface Candidate {
  readonly userId: string;
  readonly department: Department | null;
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly hours: WorkingHours;
  readonly load: number;
  readonly capacity: number;
}

export type MatchReason =
  | { readonly kind: "topic"; readonly topics: readonly string[] }
  | { readonly kind: "department"; readonly department: Department }
  | { readonly kind: "hours"; readonly minutes: number }
  | { readonly kind: "free" }
  | { readonly kind: "new" };

export interface Match<C extends Candidate = Candidate> {
  readonly candidate: C;
  readonly score: { readonly value: number; readonly reasons: readonly MatchReason[] };
}

export function bestOf<C extends Candidate>(
  seeker: Seeker,
  candidates: readonly C[],
  count: number,
  _context: { readonly now: Date },
): readonly Match<C>[] {
  const words = (texts: readonly string[]): Set<string> =>
    new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []));
  const wanted = words(seeker.topics);
  const matches = candidates.flatMap((candidate): Match<C>[] => {
    const isBarred =
      candidate.userId === seeker.userId ||
      seeker.keptApart.has(candidate.userId) ||
      seeker.managers.has(candidate.userId) ||
      seeker.metAt.has(candidate.userId) ||
      candidate.load >= candidate.capacity ||
      !seeker.languages.some((language) => candidate.languages.includes(language));
    if (isBarred) return [];
    const topics = candidate.topics.filter((topic) => !words([topic]).isDisjointFrom(wanted));
    if (wanted.size > 0 && topics.length === 0) return [];
    const reasons: MatchReason[] = [
      ...(topics.length > 0 ? [{ kind: "topic" as const, topics }] : []),
      ...(candidate.load === 0 ? [{ kind: "free" as const }] : []),
    ];
    return [{ candidate, score: { value: topics.length + 1 - candidate.load / candidate.capacity, reasons } }];
  });
  return matches
    .toSorted((a, b) => b.score.value - a.score.value || (a.candidate.userId < b.candidate.userId ? -1 : 1))
    .slice(0, count);
}
