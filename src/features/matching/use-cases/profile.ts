/** A host's own page: what they offer, a pause, and whom they want to be kept apart from. */
import type { Tx } from "#src/db/database.ts";
import type { React } from "#src/db/reactions.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { Contacts } from "#src/delivery/store/contacts.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { ReactionDeps } from "#src/feature-kit/reaction.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { addDays, isZone, localDate } from "#src/kernel/calendar.ts";
import { isOutsider } from "#src/kernel/directory.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Clock, PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { type Host, isAskable, newHost, type WorkingHours } from "../rules/host.ts";
import { LANGUAGES, MAX_BLOCKED, type ProfileAnswers, withAnswers } from "../rules/profile.ts";
import { blockedBy, saveBlocked } from "../store/blocks.ts";
import { hostResumed } from "../store/events.ts";
import { findHost, lockHost, pauseAll, saveHost } from "../store/hosts.ts";
import { hoursOf } from "./hours-of.ts";

type ProfileDeps = Pick<
  Deps,
  "db" | "clock" | "directory" | "contacts" | "reactions" | "policies" | "holidays" | "places" | "log"
>;

/** What a host's page shows. */
export interface Profile {
  /** Null for somebody who offers nothing yet. */
  readonly host: Host | null;
  /** Takes requests today. */
  readonly isAskable: boolean;
  readonly hours: WorkingHours;
  readonly isMember: boolean;
  /** What is guessed of somebody new: their language beside English. */
  readonly languages: readonly string[];
}

/** What somebody offers as a host or mentor, with their hours. */
export async function loadProfile(deps: ProfileDeps, person: PersonKey): Promise<Profile> {
  const [host, member, { hours }] = await Promise.all([
    findHost(deps.db, person),
    memberStore(deps).find(person),
    hoursOf(deps, person),
  ]);
  const today = localDate(deps.clock.now(), hours.zone);
  return {
    host,
    isAskable: host !== null && isAskable(host, today),
    hours,
    isMember: member !== null,
    languages: host?.languages ?? (await guessedLanguages(deps, person)),
  };
}

/**
 * Saves what a host said. Whoever has not joined is known from now on, so that what is stored of them can be seen,
 * exported and deleted.
 * @throws UserFault for a guest or a person of another company.
 */
export async function saveProfile(deps: ProfileDeps, person: PersonKey, answers: ProfileAnswers): Promise<void> {
  const askedAt = deps.clock.now();
  await requireColleague(deps, person);
  const { hours } = await hoursOf(deps, person);
  await inTransaction(deps.db, async (tx) => {
    await requireRemembered(tx, person.workspaceId, { askedAt, concerned: [person.userId] });
    const known = await lockHost(tx, person);
    const host = known ?? newHost(person, answers.department, answers.hours ?? hours, askedAt);
    const saved = withAnswers(host, answers, askedAt);
    await saveHost(tx, saved);
    await remember({ db: tx, clock: deps.clock }, person, saved.hours.zone, askedAt);
  });
}

/** How long a pause lasts that is named by a button. */
const PAUSE_DAYS = { week: 7, month: 28 } as const;
export type PauseLength = keyof typeof PAUSE_DAYS | "open";

function isLength(until: string): until is keyof typeof PAUSE_DAYS {
  return until in PAUSE_DAYS;
}

/**
 * The one pause of a host: nobody is sent to them and their seats are not shown, for a while or until they say so.
 * @param isForAll whoever offers nothing is paused all the same, as they were asked for something.
 * @throws UserFault when they offer nothing, or the day is past.
 */
export async function pauseHosting(
  deps: ProfileDeps,
  person: PersonKey,
  until: PauseLength | CalendarDate,
  { isForAll } = { isForAll: false },
): Promise<Host> {
  const { hours } = await hoursOf(deps, person);
  const today = localDate(deps.clock.now(), hours.zone);
  const day = until === "open" ? null : isLength(until) ? addDays(today, PAUSE_DAYS[until]) : until;
  if (day !== null && day <= today) throw new UserFault({ key: "matching.faults.pause_past" });
  const paused = { isPaused: true, pausedUntil: day, unanswered: 0 };
  const now = deps.clock.now();
  return await inTransaction(deps.db, async (tx) => {
    const host = (await lockHost(tx, person)) ?? (isForAll ? newHost(person, "other", hours, now) : null);
    if (!host) throw new UserFault({ key: "matching.faults.no_host" });
    const changed = { ...host, ...paused, updatedAt: now };
    await saveHost(tx, changed);
    return changed;
  });
}

/** What came of taking requests again. */
export interface Resumed {
  readonly host: Host;
  /** False where they came already. */
  readonly wasPaused: boolean;
}

/** Takes requests again; what waited for that goes on. @throws UserFault when they offer nothing. */
export async function resumeHosting(
  { db, clock, reactions }: Pick<Deps, "db" | "clock" | "reactions">,
  person: PersonKey,
): Promise<Resumed> {
  const now = clock.now();
  return await inTransaction(db, async (tx) => {
    const host = await lockHost(tx, person);
    if (!host) throw new UserFault({ key: "matching.faults.no_host" });
    const changed = { ...host, isPaused: false, pausedUntil: null, unanswered: 0, updatedAt: now };
    await saveHost(tx, changed);
    await reactions.run(tx, hostResumed, [person], now);
    return { host: changed, wasPaused: host.isPaused };
  });
}

/** Nobody is sent to whoever has left the workspace; who comes back takes requests again when they say so. */
export const pauseLeavers: React<ReactionDeps, PersonKey> = async (tx, people, now) => pauseAll(tx, people, now);

/** What somebody offers, if anything. */
export async function loadHost({ db }: Pick<Deps, "db">, person: PersonKey): Promise<Host | null> {
  return await findHost(db, person);
}

/** Whom somebody wants to be kept apart from; for them alone. */
export async function blockList(deps: Pick<Deps, "db">, person: PersonKey): Promise<readonly string[]> {
  return await blockedBy(deps.db, person);
}

/** The whole list anew. @throws UserFault for too many, or for oneself. */
export async function saveBlockList(
  deps: ProfileDeps,
  person: PersonKey,
  userIds: readonly string[],
): Promise<readonly string[]> {
  const askedAt = deps.clock.now();
  const blocked = [...new Set(userIds)];
  if (blocked.includes(person.userId)) throw new UserFault({ key: "matching.faults.block_self" });
  if (blocked.length > MAX_BLOCKED)
    throw new UserFault({ key: "matching.faults.block_too_many", values: { max: MAX_BLOCKED } });
  const { hours } = await hoursOf(deps, person);
  await inTransaction(deps.db, async (tx) => {
    await requireRemembered(tx, person.workspaceId, { askedAt, concerned: [person.userId, ...blocked] });
    await saveBlocked(tx, person, blocked, askedAt);
    if (blocked.length > 0) await remember({ db: tx, clock: deps.clock }, person, hours.zone, askedAt);
  });
  return blocked;
}

/** A member is known anyway. */
async function remember(
  { db, clock }: { readonly db: Tx; readonly clock: Clock },
  person: PersonKey,
  zone: string,
  askedAt: Date,
): Promise<void> {
  if (await memberStore({ db, clock }).find(person)) return;
  await new Contacts(db).remember(person, isZone(zone) ? zone : "UTC", askedAt, askedAt);
}

async function requireColleague({ directory }: ProfileDeps, person: PersonKey): Promise<void> {
  const described = await directory.person(person);
  if (described.isBot || isOutsider(person.workspaceId, described))
    throw new UserFault({ key: "matching.faults.outsider" });
}

async function guessedLanguages({ directory }: ProfileDeps, person: PersonKey): Promise<readonly string[]> {
  const own = (await directory.remembered(person)).locale?.slice(0, 2).toLowerCase();
  return own !== undefined && own !== "en" && LANGUAGES.some((known) => known === own) ? ["en", own] : ["en"];
}
