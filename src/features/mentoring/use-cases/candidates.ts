/** Who could be somebody's mentor, and why. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { type Host, isAskable } from "#src/features/matching/rules/host.ts";
import { bestOf, type Candidate, type MatchReason, type Seeker } from "#src/features/matching/rules/score.ts";
import { hostsOf, keptApartFrom } from "#src/features/matching/store/hosts.ts";
import { lastMet, takenElsewhere } from "#src/features/matching/use-cases/encounters.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Area } from "#src/kernel/vocabulary.ts";
import type { Pairing } from "../rules/types.ts";
import { placesTaken } from "../store/pairings.ts";
import { canMentor, managersAbove } from "./access.ts";
import { inPartOfDay } from "./attendees.ts";

/** So many are shown. */
const SHOWN = 3;

/** A mentor who could be asked. */
export interface MentorCandidate {
  readonly userId: string;
  /** What they say that they can help with. */
  readonly about: string;
  /** The area that was asked for, where they offer it. */
  readonly area: Area | null;
  readonly reasons: readonly MatchReason[];
}

interface KnownMentor extends Candidate {
  readonly about: string;
  readonly areas: readonly Area[];
}

/**
 * The two or three who suit best, the best first; those who know about the goal before those who only have time.
 * @param among those who were shown before: all of them who can still be asked, however many others suit better by now.
 */
export async function candidatesFor(
  deps: Deps,
  pairing: Pairing,
  among: readonly string[] | null = null,
): Promise<readonly MentorCandidate[]> {
  const { workspaceId, menteeUserId, wantedArea, goal } = pairing;
  const person = { workspaceId, userId: menteeUserId ?? "" };
  const member = menteeUserId === null ? null : await memberStore(deps).find(person);
  if (!member) return [];
  const [{ hours }, keptApart, managers, metAt] = await Promise.all([
    hoursOf(deps, person),
    keptApartFrom(deps.db, person),
    pairing.mayBeManager ? new Set<string>() : managersAbove(deps, member),
    lastMet(deps, deps.db, person),
  ]);
  const seeker: Seeker = {
    userId: person.userId,
    topics: [goal],
    department: null,
    languages: pairing.languages,
    hours: inPartOfDay(hours, pairing.partOfDay),
    keptApart: new Set([...keptApart, ...pairing.passedUserIds]),
    managers,
    metAt,
  };
  const mentors = (await mentorsIn(deps, workspaceId)).filter(
    ({ userId, areas }) =>
      (wantedArea === null || areas.includes(wantedArea)) && (among === null || among.includes(userId)),
  );
  const context = { now: deps.clock.now() };
  const knowing = bestOf(seeker, mentors, mentors.length, context);
  const others = bestOf({ ...seeker, topics: [] }, mentors, mentors.length, context).filter(
    ({ candidate }) => !knowing.some((match) => match.candidate.userId === candidate.userId),
  );
  const chosen: MentorCandidate[] = [];
  for (const { candidate, score } of [...knowing, ...others]) {
    if (chosen.length === SHOWN) break;
    const { userId, about, areas } = candidate;
    if (!(await canMentor(deps, { workspaceId, userId }))) continue;
    const area = wantedArea !== null && areas.includes(wantedArea) ? wantedArea : null;
    chosen.push({ userId, about, area, reasons: score.reasons });
  }
  return chosen;
}

/** Whoever registered as a mentor and can be asked today. */
async function mentorsIn(deps: Deps, workspaceId: string): Promise<readonly KnownMentor[]> {
  const hosts = (await hostsOf(deps.db, workspaceId)).filter(({ menteeCapacity }) => menteeCapacity > 0);
  const taken = await placesTaken(deps.db, workspaceId);
  const now = deps.clock.now();
  const elsewhere = await takenElsewhere(deps, deps.db, workspaceId, now, "mentoring");
  return Promise.all(
    hosts
      .filter((host) => isAskable(host, localDate(now, host.hours.zone)))
      .map((host) => toMentor(deps, host, taken.get(host.userId) ?? 0, elsewhere.get(host.userId) ?? 0)),
  );
}

async function toMentor(deps: Deps, host: Host, load: number, elsewhere: number): Promise<KnownMentor> {
  const { hours } = await hoursOf(deps, host);
  return {
    userId: host.userId,
    department: host.department,
    topics: [...host.topics, ...(host.mentorAbout === "" ? [] : [host.mentorAbout])],
    languages: host.languages,
    hours,
    load,
    elsewhere,
    capacity: host.menteeCapacity,
    about: host.mentorAbout,
    areas: host.mentorAreas,
  };
}
