/** When somebody can meet: their hours, days off, a pause of theirs, and what they have already. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isPausedOn } from "#src/kernel/quiet.ts";
import type { Attendee } from "../rules/common-times.ts";
import { hoursOf } from "./hours-of.ts";

const DAY_MS = 86_400_000;
const AHEAD_DAYS = 70;

/** Nobody meets while they are away on a pause. */
export async function attendeeOf(deps: Deps, person: PersonKey): Promise<Attendee> {
  const now = deps.clock.now();
  const between = { from: new Date(now.getTime() - DAY_MS), until: new Date(now.getTime() + AHEAD_DAYS * DAY_MS) };
  const [{ hours, isHoliday }, member, busy] = await Promise.all([
    hoursOf(deps, person),
    memberStore(deps).find(person),
    Promise.all(deps.busyTimes.map((busyTimes) => busyTimes(deps, person, between))),
  ]);
  const isPaused = (date: CalendarDate): boolean => member !== null && isPausedOn(member, date);
  return { hours, isOff: (date) => isHoliday(date) || isPaused(date), busy: busy.flat() };
}
