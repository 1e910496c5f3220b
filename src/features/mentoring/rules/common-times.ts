/** Times that suit everybody: at full quarters of an hour, on different days, at least one working day ahead. */
import type { WorkingHours } from "#src/features/matching/rules/host.ts";
import { addDays, instantOf, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { IsHoliday } from "#src/kernel/quiet.ts";

export interface Attendee {
  readonly hours: WorkingHours;
  readonly isOff: IsHoliday;
  readonly busy: readonly { readonly from: Date; readonly until: Date }[];
}

const DAYS_AHEAD = 28;
const MINUTE_MS = 60_000;

export function commonTimes(wanted: {
  readonly people: readonly Attendee[];
  readonly from: Date;
  readonly minutes: number;
  readonly count: number;
}): readonly Date[] {
  const { people, from, minutes, count } = wanted;
  const [first] = people;
  if (!first) return [];
  const { zone } = first.hours;
  const times: Date[] = [];
  for (let days = 2; days <= DAYS_AHEAD && times.length < count; days++) {
    const day = addDays(localDate(from, zone), days);
    for (let quarter = 0; quarter < 96; quarter++) {
      const at = instantOf(day, Math.floor(quarter / 4), (quarter % 4) * 15, zone);
      if (!people.every((person) => isFree(person, at, minutes))) continue;
      times.push(at);
      break;
    }
  }
  return times;
}

function isFree({ hours, isOff, busy }: Attendee, at: Date, length: number): boolean {
  const date = localDate(at, hours.zone);
  const minutes = localMinutes(at, hours.zone);
  const until = at.getTime() + length * MINUTE_MS;
  return (
    hours.workDays.includes(weekdayOf(date)) &&
    !isOff(date) &&
    minutes >= hours.workStart * 60 &&
    minutes + length <= hours.workEnd * 60 &&
    busy.every((taken) => taken.until <= at || taken.from.getTime() >= until)
  );
}
