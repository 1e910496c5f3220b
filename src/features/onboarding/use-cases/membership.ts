import { inTransaction } from "#src/db/transaction.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import { requestRedraws } from "#src/delivery/store/redraws.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { managerChanged, memberJoined } from "#src/features/members/store/events.ts";
import { addMember } from "#src/features/members/store/members.ts";
import { callerKindOf } from "#src/features/members/use-cases/caller.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { registerManager } from "#src/features/team/use-cases/set-manager.ts";
import {
  changeCadence,
  changeSettings,
  checkSettings,
  newMember,
  pause,
  rejoin,
  resume,
  withKnownHours,
} from "#src/features/weekly/rules/membership.ts";
import { type MenteeChanges, unchanged } from "#src/features/weekly/rules/mentee-changes.ts";
import { offerNudge } from "#src/features/weekly/rules/nudge.ts";
import { hearZone } from "#src/features/weekly/rules/zone-follow.ts";
import { lockMentee, menteeStore } from "#src/features/weekly/store/mentees.ts";
import { redrawOf } from "#src/features/weekly/store/save-mentee-changes.ts";
import { type CurrentNudge, currentNudgeOf, offerFor } from "#src/features/weekly/use-cases/current-nudge.ts";
import { redraw, requireMentee } from "#src/features/weekly/use-cases/load-mentee.ts";

import { daysBetween, isZone, localDate } from "#src/kernel/calendar.ts";
import { isOutsider, type SlackPerson } from "#src/kernel/directory.ts";
import type { Cadence, CalendarDate, Member, Settings } from "#src/kernel/member.ts";
import type { Asked, PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { faultOfUnread, parsePauseEnd } from "#src/language/natural-date.ts";
import { request } from "#src/queue/job.ts";
import { checkAvailabilityJob } from "./person-news.ts";

/** A pause begins within a year. */
const MOST_DAYS_AHEAD = 366;

type MembershipDeps = Pick<
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
  | "directory"
  | "contacts"
>;

/** What joining shows: the member, the tiny first challenge, and whether they are new. */
export interface JoinResult {
  readonly member: Member;
  readonly first: CurrentNudge | null;
  readonly created: boolean;
}

/**
 * Joins, or changes the settings of somebody who had joined. The tiny first challenge is there at once.
 * @throws UserFault when the settings do not fit together.
 */
export async function join(deps: MembershipDeps, person: PersonKey, settings: Settings): Promise<JoinResult> {
  const { managerUserId: manager } = settings;
  const asked = { askedAt: deps.clock.now(), concerned: [person.userId, ...(manager ? [manager] : [])] };
  const isHoliday = holidaysOf(deps, person.workspaceId, settings.country);
  const [known, described] = await Promise.all([menteeStore(deps).find(person), describedNow(deps, person)]);
  if (described && callerKindOf(person.workspaceId, described) !== "ours")
    throw new UserFault({ key: "errors.stranger" });
  checkSettings(settings);
  if (settings.managerUserId && settings.managerUserId !== known?.member.settings.managerUserId)
    await registerManager(deps, person, settings.managerUserId);
  // While Slack does not tell, somebody is offered nothing that a guest may not have; the check that follows joining asks again,
  // and ends the membership of whoever is no colleague.
  const isGuest = described === null || isOutsider(person.workspaceId, described);
  // Nobody is named yet by whoever is new, so that naming their manager is a change as any other.
  const unnamed = { ...settings, managerUserId: null };
  const fresh = newMember({ id: deps.ids.next(), ...person, isGuest }, unnamed, deps.clock.now(), isHoliday);
  const heard = hearZone(fresh, described?.zone ?? null, deps.clock.now(), isHoliday).member;
  const member = { ...heard, slackLocale: described?.locale ?? null };
  const joined = await inTransaction(deps.db, async (all): Promise<JoinResult> => {
    const created = await addMember(all, member, asked);
    const tx = await lockMentee(all, deps.reactions, person, deps.clock.now());
    if (!tx) throw new Error("a member vanished while joining");
    const was = tx.mentee.member;
    // What is told and kept of the change is what it was when it was made.
    const before = was.settings.managerUserId;
    const outcome = created
      ? unchanged({ ...was, settings: { ...was.settings, managerUserId: settings.managerUserId } })
      : rejoin({ ...was, isGuest }, withKnownHours(settings, was.settings), deps.clock.now(), isHoliday);
    // Whoever has just been added, and names nobody, stands there as they are to be saved.
    if (!created || settings.managerUserId !== null) await tx.save(outcome);
    const current = { ...tx.mentee, member: outcome.member };
    await tx.runReactions(memberJoined, person);
    if (settings.managerUserId !== before) await tx.runReactions(managerChanged, { member: current.member, before });
    if (current.nudge) return { member: current.member, first: currentNudgeOf(deps, current), created };
    const offer = offerFor(deps, current.member, await tx.history(), "first");
    if (!offer) return { member: current.member, first: null, created };
    const { nudge, outcome: offered } = offerNudge(current.member, offer);
    await tx.save(offered);
    const first = currentNudgeOf(deps, { member: offered.member, nudge, plan: null });
    return { member: offered.member, first, created };
  });
  await redraw(deps, joined.member);
  await enqueueAvailability(deps, person);
  return joined;
}

/** Changes the settings; the next nudge moves to the new slot. @throws UserFault */
export async function saveSettings(deps: MembershipDeps, person: PersonKey, settings: Settings): Promise<Member> {
  const askedAt = deps.clock.now();
  const before = (await requireMentee(deps, person)).member.settings.managerUserId;
  checkSettings(settings);
  if (settings.managerUserId && settings.managerUserId !== before)
    await registerManager(deps, person, settings.managerUserId);
  const named = settings.managerUserId === null ? [] : [settings.managerUserId];
  return change(
    deps,
    person,
    (member) =>
      changeSettings(member, settings, deps.clock.now(), holidaysOf(deps, person.workspaceId, settings.country)),
    { askedAt, concerned: named },
  );
}

/** The person names nobody as their manager any more. @throws UserFault */
export function removeManager(deps: MembershipDeps, person: PersonKey): Promise<Member> {
  return change(deps, person, (member) =>
    unchanged({ ...member, settings: { ...member.settings, managerUserId: null } }),
  );
}

/**
 * Pauses until a day in the person's own words ("Monday", "3 January"), or without an end when they name none ("for a
 * while", "until further notice", nothing at all).
 * @param from the first day of a pause that begins later; null: it begins now.
 * @throws UserFault when the words are no day, or the day is past or more than a year ahead.
 */
export function pauseNudges(
  deps: MembershipDeps,
  person: PersonKey,
  until: string | null,
  from: CalendarDate | null = null,
): Promise<Member> {
  return change(deps, person, (member) => {
    const now = deps.clock.now();
    const day = pauseEnd(until ?? "", now, member.settings.zone);
    return pause(member, day, now, holidaysOf(deps, person.workspaceId, member.settings.country), from);
  });
}

/** The first day and the end of a pause; null: it runs, or has no end. */
export interface PauseDays {
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/** The pause that runs or is planned for somebody; null where there is none. */
export function pauseOf({ status, pausedFrom, pausedUntil }: Member): PauseDays | null {
  return status === "paused" || (status === "active" && pausedFrom !== null)
    ? { from: pausedFrom, until: pausedUntil }
    : null;
}

/**
 * These days in place of the pause that there is, also where it runs and they begin later.
 * @throws UserFault where there is none any more, or the days are none that can be asked for.
 */
export function pauseInstead(deps: MembershipDeps, person: PersonKey, { from, until }: PauseDays): Promise<Member> {
  return change(deps, person, (member) => {
    const now = deps.clock.now();
    const isHoliday = holidaysOf(deps, person.workspaceId, member.settings.country);
    if (pauseOf(member) === null) throw new UserFault({ key: "errors.pause_over" });
    const day = pauseEnd(until ?? "", now, member.settings.zone);
    const today = localDate(now, member.settings.zone);
    const isOdd = from !== null && (daysBetween(today, from) > MOST_DAYS_AHEAD || (until !== null && until < from));
    if (isOdd) throw new UserFault({ key: "errors.pause_over" });
    return pause(resume(member, now, isHoliday).member, day, now, isHoliday, from);
  });
}

/** Starts again after a pause or a stop. @throws UserFault */
export function resumeNudges(deps: MembershipDeps, person: PersonKey): Promise<Member> {
  return change(deps, person, (member) =>
    resume(member, deps.clock.now(), holidaysOf(deps, person.workspaceId, member.settings.country)),
  );
}

/** Weekly, monthly, or no nudges at all. @throws UserFault */
export function setCadence(deps: MembershipDeps, person: PersonKey, cadence: Cadence | "stop"): Promise<Member> {
  return change(deps, person, (member) =>
    changeCadence(member, cadence, deps.clock.now(), holidaysOf(deps, person.workspaceId, member.settings.country)),
  );
}

/**
 * What Slack tells of somebody who is about to join: what the form is filled with. Nothing while Slack does not tell: they choose it
 * themselves, and do not wait.
 */
export async function joinDefaults(
  deps: Pick<Deps, "directory" | "places" | "log">,
  person: PersonKey,
): Promise<{ zone: string | null; country: string | null }> {
  const told = await deps.directory
    .ifSoon()
    .remembered(person)
    .catch((error: unknown) => cannotAsk(deps, person, error));
  if (told === null) return { zone: null, country: null };
  const { zone, locale } = told;
  return { zone: zone && isZone(zone) ? zone : "UTC", country: deps.places.guessCountry(zone, locale) };
}

/** What Slack says of somebody; null while it does not tell. */
async function describedNow(deps: Pick<Deps, "directory" | "log">, person: PersonKey): Promise<SlackPerson | null> {
  try {
    return await deps.directory.ifSoon().person(person);
  } catch (error) {
    return cannotAsk(deps, person, error);
  }
}

function cannotAsk(deps: Pick<Deps, "log">, { workspaceId }: PersonKey, error: unknown): null {
  deps.log.warn({ err: error, workspaceId }, "could not ask Slack who joins");
  return null;
}

/** Null: the pause has no end. @throws UserFault */
function pauseEnd(words: string, now: Date, zone: string): CalendarDate | null {
  const end = parsePauseEnd(words, now, zone);
  if (!end.ok) throw new UserFault(faultOfUnread(end));
  if (end.until === "open") return null;
  if (end.until <= localDate(now, zone)) throw new UserFault({ key: "errors.date_past" });
  return end.until;
}

/** @param asked whom the change names: one who was forgotten since is not named any more. @throws UserFault */
async function change(
  deps: MembershipDeps,
  person: PersonKey,
  decide: (member: Member) => MenteeChanges,
  asked?: Asked,
): Promise<Member> {
  const { member, shown, isBack } = await inTransaction(deps.db, async (all) => {
    if (asked) await requireRemembered(all, person.workspaceId, asked);
    const tx = await lockMentee(all, deps.reactions, person, deps.clock.now());
    if (!tx) throw new UserFault({ key: "errors.not_joined" });
    const { member: after, ...outcome } = decide(tx.mentee.member);
    const { managerUserId: before } = tx.mentee.member.settings;
    await tx.save({ ...outcome, member: after });
    if (after.settings.managerUserId !== before) await tx.runReactions(managerChanged, { member: after, before });
    const { nudge } = tx.mentee;
    // What a colleague asked may have ended with it.
    const shown = nudge?.source === "assigned" ? nudge : undefined;
    await requestRedraws(all, shown ? [redrawOf(shown)] : [], deps.clock.now());
    return { member: after, shown, isBack: tx.mentee.member.leftAt !== null && after.leftAt === null };
  });
  await redraw(deps, member, shown);
  // Slack said that they had left, or that they are no colleague.
  if (isBack) await enqueueAvailability(deps, person);
  return member;
}

async function enqueueAvailability(deps: Pick<Deps, "jobs" | "ids" | "log">, person: PersonKey): Promise<void> {
  await deps.jobs.enqueue([request(checkAvailabilityJob, person)]).catch((error: unknown) => {
    deps.log.warn({ err: error, workspaceId: person.workspaceId }, "could not enqueue an availability check");
  });
}
