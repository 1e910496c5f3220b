/** Which mentors suit whom: those who know about the goal before those who only have time. */
import { assign } from "#src/features/matching/rules/assign.ts";
import { bestOf, type Candidate, type Match, type Seeker } from "#src/features/matching/rules/score.ts";
import type { Area } from "#src/kernel/vocabulary.ts";

export interface Mentor extends Candidate {
  /** What they say that they can help with. */
  readonly about: string;
  readonly areas: readonly Area[];
}

/** Somebody who looks for a mentor, with their goal as the topic. */
export interface LookingMentee {
  readonly pairingId: string;
  readonly seeker: Seeker;
  /** Only who offers it suits; null for any. */
  readonly wantedArea: Area | null;
}

/** All who suit, the best first. */
export function rankMentors(
  { seeker, wantedArea }: LookingMentee,
  all: readonly Mentor[],
  now: Date,
): readonly Match<Mentor>[] {
  const mentors = all.filter((mentor) => offers(mentor, wantedArea));
  const knowing = bestOf(seeker, mentors, mentors.length, { now });
  const others = bestOf({ ...seeker, topics: [] }, mentors, mentors.length, { now });
  const known = new Set(knowing.map(({ candidate }) => candidate.userId));
  return [...knowing, ...others.filter(({ candidate }) => !known.has(candidate.userId))];
}

/** Whom each is to ask first, by the id of their pairing, where many who leave it to the bot look at once. */
export function firstMentors(
  looking: readonly LookingMentee[],
  mentors: readonly Mentor[],
  now: Date,
): ReadonlyMap<string, string> {
  const seekers = looking.map(({ pairingId, seeker, wantedArea }) => ({
    ...seeker,
    pairingId,
    keptApart: new Set([
      ...seeker.keptApart,
      ...mentors.filter((mentor) => !offers(mentor, wantedArea)).map(({ userId }) => userId),
    ]),
  }));
  const knowing = assign(seekers, mentors, { now });
  const taken = new Map<string, number>();
  for (const { candidate } of knowing) taken.set(candidate.userId, (taken.get(candidate.userId) ?? 0) + 1);
  const found = new Set(knowing.map(({ seeker }) => seeker.pairingId));
  // Who has time for whoever nobody knows about.
  const others = assign(
    seekers.filter(({ pairingId }) => !found.has(pairingId)).map((seeker) => ({ ...seeker, topics: [] })),
    mentors.map((mentor) => ({ ...mentor, load: mentor.load + (taken.get(mentor.userId) ?? 0) })),
    { now },
  );
  return new Map([...knowing, ...others].map(({ seeker, candidate }) => [seeker.pairingId, candidate.userId]));
}

function offers({ areas }: Mentor, wantedArea: Area | null): boolean {
  return wantedArea === null || areas.includes(wantedArea);
}
