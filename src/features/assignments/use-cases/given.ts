/** What colleagues gave somebody that is not over: what waits for their answer, and what they took on. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { menteeStore } from "#src/features/weekly/store/mentees.ts";
import { recordStore } from "#src/features/weekly/store/records.ts";
import { type CurrentNudge, currentNudgeOf } from "#src/features/weekly/use-cases/current-nudge.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Member, Mentee } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { endedWith, type TakenOn } from "../rules/ends-with.ts";
import type { AssigneeWithAssignment } from "../rules/types.ts";
import { AssignmentStore } from "../store/assignments.ts";
import { hasWaiting } from "../store/waiting.ts";

export interface GivenNow {
  /** Lies before them unanswered, the newest first. */
  readonly waiting: readonly AssigneeWithAssignment[];
  /** They said yes to it, and it is not over, the newest first. */
  readonly taken: readonly AssigneeWithAssignment[];
}

/** Of anybody. */
export async function givenTo(deps: Pick<Deps, "db">, person: PersonKey): Promise<GivenNow> {
  const all = await new AssignmentStore(deps.db).givenTo(person);
  return {
    waiting: all.filter(({ assignee }) => assignee.status !== "accepted"),
    taken: all.filter(({ assignee }) => assignee.status === "accepted"),
  };
}

/** Whether something of it waits for the answer of somebody who has joined. Quicker to know than what. */
export function isAskedSomething({ db }: Pick<Deps, "db">, person: PersonKey): Promise<boolean> {
  return hasWaiting(db, person);
}

/** What somebody took on, and how they are. */
export interface TakenOnNow {
  readonly mentee: Mentee;
  readonly parts: readonly TakenOn[];
}

/** Null for somebody who has not joined. */
export async function takenOnNow(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  person: PersonKey,
): Promise<TakenOnNow | null> {
  const mentee = await menteeStore(deps).find(person);
  if (!mentee) return null;
  const { taken } = await givenTo(deps, person);
  const parts = taken.map(async ({ assignee, assignment }) => {
    const found = assignee.nudgeId && (await recordStore(deps).nudge(mentee.member.id, assignee.nudgeId));
    return found ? [{ assignee, assignment, nudge: found.nudge }] : [];
  });
  return { mentee, parts: (await Promise.all(parts)).flat() };
}

/** What they said yes to and such a change of theirs would end: whoever asked for it hears "not now" then. Nothing is changed. */
export async function endingWith(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  person: PersonKey,
  changed: (member: Member) => Member,
): Promise<readonly TakenOn[]> {
  const taken = await takenOnNow(deps, person);
  if (!taken || taken.parts.length === 0) return [];
  const { member, nudge: current } = taken.mentee;
  return endedWith(taken.parts, { member: changed(member), current, now: deps.clock.now() });
}

/** What somebody has of their own, beside what was given to them. */
export interface OwnBeside {
  readonly member: Member;
  /** What is open now; null when nothing is. */
  readonly current: CurrentNudge | null;
  /** What made room for a colleague's challenge, and comes back by itself; null where nothing did. */
  readonly displaced: Challenge | null;
}

/** Null for somebody who has not joined. */
export async function ownBeside(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "nudgeLines">,
  person: PersonKey,
): Promise<OwnBeside | null> {
  const mentee = await menteeStore(deps).find(person);
  if (!mentee) return null;
  const { pinned } = mentee.member;
  const isDisplaced = pinned?.reasons.some(({ kind }) => kind === "displaced") ?? false;
  const displaced = isDisplaced && pinned ? deps.catalogues.of(person.workspaceId).byId.get(pinned.challengeId) : null;
  return { member: mentee.member, current: currentNudgeOf(deps, mentee), displaced: displaced ?? null };
}
