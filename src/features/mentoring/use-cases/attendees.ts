/** When the two of a pairing can meet: hours, days off, pauses, and what they have already. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { Attendee } from "#src/features/matching/rules/common-times.ts";
import { attendeeOf } from "#src/features/matching/use-cases/attendee-of.ts";
import type { Pairing, PartOfDay } from "../rules/types.ts";

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

/** The hours in which somebody wants to meet; all of theirs where that part of the day is none of them. */
export function inPartOfDay(hours: Attendee["hours"], part: PartOfDay): Attendee["hours"] {
  const { workStart, workEnd } = hours;
  if (part === "morning" && workStart < NOON) return { ...hours, workEnd: Math.min(workEnd, NOON) };
  if (part === "afternoon" && workEnd > NOON) return { ...hours, workStart: Math.max(workStart, NOON) };
  return hours;
}
