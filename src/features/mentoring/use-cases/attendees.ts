/** When the two of a pairing can meet: hours, days off, pauses, and what they have already. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Attendee } from "../rules/common-times.ts";
import type { Pairing, PartOfDay } from "../rules/types.ts";

const DAY_MS = 86_400_000;
const AHEAD_DAYS = 70;
const NOON = 12;

/** The mentee first. Null where one of them is not known any more. */
export async function attendeesOf(
  deps: Deps,
  { workspaceId, menteeUserId, mentorUserId, partOfDay }: Pairing,
): Promise<readonly [Attendee, Attendee] | null> {
  if (menteeUserId === null || mentorUserId === null) return null;
  const [mentee, mentor] = await Promise.all([
    attendeeOf(deps, { workspaceId, userId: menteeUserId }),
    attendeeOf(deps, { workspaceId, userId: mentorUserId }),
  ]);
  return [{ ...mentee, hours: inPartOfDay(mentee.hours, partOfDay) }, mentor];
}

/** Nobody meets while they are away on a pause. */
export async function attendeeOf(deps: Deps, person: PersonKey): Promise<Attendee> {
  const now = deps.clock.now();
  const between = { from: new Date(now.getTime() - DAY_MS), until: new Date(now.getTime() + AHEAD_DAYS * DAY_MS) };
  const [{ hours, isHoliday }, member, busy] = await Promise.all([
    hoursOf(deps, person),
    memberStore(deps).find(person),
    Promise.all(deps.busyTimes.map((busyTimes) => busyTimes(deps, person, between))),
  ]);
  const isPaused = (date: CalendarDate): boolean =>
    member?.status === "paused" && (member.pausedUntil === null || date < member.pausedUntil);
  return { hours, isOff: (date) => isHoliday(date) || isPaused(date), busy: busy.flat() };
}

/** The hours in which somebody wants to meet; all of theirs where that part of the day is none of them. */
export function inPartOfDay(hours: Attendee["hours"], part: PartOfDay): Attendee["hours"] {
  const { workStart, workEnd } = hours;
  if (part === "morning" && workStart < NOON) return { ...hours, workEnd: Math.min(workEnd, NOON) };
  if (part === "afternoon" && workEnd > NOON) return { ...hours, workStart: Math.max(workStart, NOON) };
  return hours;
}
