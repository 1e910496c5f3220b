import type { Deps } from "#src/feature-kit/deps.ts";
import type { DoorBlocks, OpenSeatKinds } from "#src/feature-kit/nudge-doors.ts";
import type { NudgeLines } from "#src/feature-kit/nudge-lines.ts";
import type { Readers } from "#src/feature-kit/readers.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import { atSize, TINY_MINUTES } from "#src/kernel/challenge.ts";
import type { HistoryEvent, Member, Mentee, Nudge, NudgeSource, Plan } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { chooseChallenge } from "../rules/choose-challenge.ts";
import { type MenteeChanges, unchanged } from "../rules/mentee-changes.ts";
import { duePin } from "../rules/next-nudge.ts";
import { closed, type Offer, offerNudge } from "../rules/nudge.ts";
import type { Preference } from "../rules/preferences.ts";
import { menteeStore } from "../store/mentees.ts";
import { changeMentee, redraw } from "./load-mentee.ts";

/** What a person is asked now, ready to be shown. */
export interface CurrentNudge {
  readonly member: Member;
  readonly nudge: Nudge;
  readonly plan: Plan | null;
  /** In the size of the nudge. */
  readonly challenge: Challenge;
  /** As the catalogue has it, in all its sizes. */
  readonly offered: Challenge;
  readonly others: readonly Challenge[];
  /** Whether something was written of it, where that was looked up. */
  readonly isTold?: boolean;
  /** What capabilities say under it. */
  readonly lines: readonly NudgeLines[];
  /** What opens the door that it needs, where that was looked for. */
  readonly doors?: readonly DoorBlocks[];
}

type NudgeDeps = Pick<
  Deps,
  | "db"
  | "clock"
  | "reactions"
  | "catalogues"
  | "nudgeLines"
  | "ids"
  | "holidays"
  | "policies"
  | "jobs"
  | "log"
  | "openSeatKinds"
  | "readers"
>;

/**
 * What the person is asked now; opens a new challenge when nothing is current (`/growth next`).
 * @returns null when the catalogue has nothing for them.
 * @throws UserFault when they have not joined.
 */
export async function findOrOpenNudge(deps: NudgeDeps, person: PersonKey): Promise<CurrentNudge | null> {
  // The common case is one read; only the opening of a new challenge takes the lock.
  const found = await menteeStore(deps).find(person);
  const shown = found && currentNudgeOf(deps, found);
  if (shown) return shown;
  const [openSeats, readers] = await Promise.all([deps.openSeatKinds([person.workspaceId]), deps.readers(person)]);
  const opened = await changeMentee(deps, person, async (tx) => {
    const meanwhile = currentNudgeOf(deps, tx.mentee);
    if (meanwhile) return { ask: meanwhile, isNew: false };
    const member = await withoutLostChallenge(deps, tx.mentee, (outcome) => tx.save(outcome));
    const preferences = await tx.preferences();
    const offer = offerFor(deps, member, await tx.history(), "asked", { openSeats, readers, preferences });
    if (!offer) return null;
    const { nudge, outcome } = offerNudge(member, offer);
    await tx.save(outcome);
    return { ask: currentNudgeOf(deps, { member: outcome.member, nudge, plan: null }), isNew: true };
  });
  if (opened?.isNew && opened.ask) await redraw(deps, opened.ask.member);
  return opened?.ask ?? null;
}

/** What the person is asked now; null when nothing is current, or they have not joined. */
export async function findCurrentNudge(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "nudgeLines">,
  person: PersonKey,
): Promise<CurrentNudge | null> {
  const mentee = await menteeStore(deps).find(person);
  return mentee && currentNudgeOf(deps, mentee);
}

/** The current ask of a mentee who was just read; null when nothing is current or its challenge left the catalogue. */
export function currentNudgeOf(deps: Pick<Deps, "catalogues" | "nudgeLines">, mentee: Mentee): CurrentNudge | null {
  const { member, nudge, plan } = mentee;
  if (!nudge) return null;
  const { byId } = deps.catalogues.of(member.workspaceId);
  const offered = byId.get(nudge.challengeId);
  if (!offered) return null;
  const challenge = atSize(offered, nudge.size);
  const others = nudge.alternativeIds.flatMap((id) => byId.get(id) ?? []);
  return { member, nudge, plan, challenge, offered, others, lines: deps.nudgeLines };
}

/** Chooses for a person now; null when the catalogue has nothing for them. */
export function offerFor(
  deps: Pick<Deps, "catalogues" | "clock" | "ids" | "holidays" | "policies">,
  member: Member,
  history: readonly HistoryEvent[],
  source: NudgeSource,
  {
    openSeats,
    readers,
    preferences = [],
  }: {
    readonly openSeats?: OpenSeatKinds;
    readonly readers?: Readers;
    readonly preferences?: readonly Preference[];
  } = {},
): Offer | null {
  const now = deps.clock.now();
  const id = deps.ids.next();
  // What was put off to a later day stays until then.
  const pinned = duePin(member, now);
  const choice = chooseChallenge({
    catalogue: deps.catalogues.of(member.workspaceId),
    settings: member.settings,
    isGuest: member.isGuest,
    history,
    seed: seedFor(member, history.length, now),
    now,
    openSeats: openSeats?.get(member.workspaceId) ?? null,
    ...(readers ? { readers: readers.of(member) } : {}),
    preferences,
    ...(source === "first" ? { maxMinutes: TINY_MINUTES } : {}),
    ...(pinned ? { pinned } : {}),
  });
  return (
    choice && { id, source, choice, now, isHoliday: holidaysOf(deps, member.workspaceId, member.settings.country) }
  );
}

/** A nudge whose challenge was taken out of the catalogue is closed, so that a new one can be opened. */
export async function withoutLostChallenge(
  deps: Pick<Deps, "clock">,
  { member, nudge }: Mentee,
  save: (outcome: MenteeChanges) => Promise<void>,
): Promise<Member> {
  if (nudge) {
    const lapsed = closed(nudge, "lapsed", deps.clock.now());
    await save({ ...unchanged(member), nudges: [lapsed] });
  }
  return member;
}

/** The same person with the same history gets the same choice all day in their zone: asking again changes nothing. */
export function seedFor(member: Member, events: number, now: Date): string {
  return `${member.id}-${events}-${localDate(now, member.settings.zone)}`;
}
