/** Who could be somebody's mentor, and why. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { isAskable } from "#src/features/matching/rules/host.ts";
import type { MatchReason, Seeker } from "#src/features/matching/rules/score.ts";
import { hostsOf, keptApartFrom } from "#src/features/matching/store/hosts.ts";
import { lastMet, takenElsewhere } from "#src/features/matching/use-cases/encounters.ts";
import { hoursOf, hoursOfHosts } from "#src/features/matching/use-cases/hours-of.ts";
import { managersAbove } from "#src/features/members/store/managers.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Area } from "#src/kernel/vocabulary.ts";
import { firstMentors, type LookingMentee, type Mentor, rankMentors } from "../rules/choose-mentor.ts";
import type { Pairing } from "../rules/types.ts";
import { placesTaken } from "../store/pairings.ts";
import { canMentor } from "./access.ts";
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

/**
 * The two or three who suit best, the best first; those who know about the goal before those who only have time.
 * @param among those who were shown before: all of them who can still be asked, however many others suit better by now.
 */
export async function candidatesFor(
  deps: Deps,
  pairing: Pairing,
  among: readonly string[] | null = null,
): Promise<readonly MentorCandidate[]> {
  const { workspaceId, wantedArea } = pairing;
  const looking = await lookingMentee(deps, pairing);
  if (!looking) return [];
  const mentors = (await mentorsIn(deps, workspaceId)).filter(({ userId }) => among === null || among.includes(userId));
  const chosen: MentorCandidate[] = [];
  for (const { candidate, score } of rankMentors(looking, mentors, deps.clock.now())) {
    if (chosen.length === SHOWN) break;
    const { userId, about, areas } = candidate;
    if (!(await canMentor(deps, { workspaceId, userId }))) continue;
    const area = wantedArea !== null && areas.includes(wantedArea) ? wantedArea : null;
    chosen.push({ userId, about, area, reasons: score.reasons });
  }
  return chosen;
}

/**
 * Whom each of these is to ask first, by the id of their pairing: all who leave it to the bot and are looked at together. For one
 * alone the best is the best of all.
 */
export async function mentorsAtOnce(deps: Deps, pairings: readonly Pairing[]): Promise<ReadonlyMap<string, string>> {
  const chosen = new Map<string, string>();
  for (const workspaceId of new Set(pairings.map((pairing) => pairing.workspaceId))) {
    const looking: LookingMentee[] = [];
    for (const pairing of pairings.filter((one) => one.workspaceId === workspaceId)) {
      const mentee = await lookingMentee(deps, pairing);
      if (mentee) looking.push(mentee);
    }
    if (looking.length < 2) continue;
    const mentors = await mentorsIn(deps, workspaceId);
    for (const [id, userId] of firstMentors(looking, mentors, deps.clock.now())) chosen.set(id, userId);
  }
  return chosen;
}

/** @returns null for somebody who is no member any more. */
async function lookingMentee(deps: Deps, pairing: Pairing): Promise<LookingMentee | null> {
  const { id, workspaceId, menteeUserId, wantedArea, goal } = pairing;
  const person = { workspaceId, userId: menteeUserId ?? "" };
  if (menteeUserId === null || !(await memberStore(deps).find(person))) return null;
  const [{ hours }, keptApart, managers, metAt] = await Promise.all([
    hoursOf(deps, person),
    keptApartFrom(deps.db, person),
    pairing.mayBeManager ? new Set<string>() : managersAbove(deps.db, person),
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
  return { pairingId: id, seeker, wantedArea };
}

/** Whoever registered as a mentor and can be asked today. */
async function mentorsIn(deps: Deps, workspaceId: string): Promise<readonly Mentor[]> {
  const now = deps.clock.now();
  const hosts = (await hostsOf(deps.db, workspaceId)).filter(
    (host) => host.menteeCapacity > 0 && isAskable(host, localDate(now, host.hours.zone)),
  );
  const [hours, taken, elsewhere] = await Promise.all([
    hoursOfHosts(deps, hosts),
    placesTaken(deps.db, workspaceId),
    takenElsewhere(deps, deps.db, workspaceId, now, "mentoring"),
  ]);
  return hosts.map((host) => ({
    userId: host.userId,
    department: host.department,
    topics: [...host.topics, ...(host.mentorAbout === "" ? [] : [host.mentorAbout])],
    languages: host.languages,
    hours: hours.get(host.userId) ?? host.hours,
    load: taken.get(host.userId) ?? 0,
    elsewhere: elsewhere.get(host.userId) ?? 0,
    capacity: host.menteeCapacity,
    about: host.mentorAbout,
    areas: host.mentorAreas,
  }));
}
