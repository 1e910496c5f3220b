/** The slots of nudges: chosen weekdays at a chosen local hour. Daylight saving is left to the zone. */
import { addDays, instantOf, localDate, weekdayOf, weekStart } from "#src/kernel/calendar.ts";
import type { Cadence, CalendarDate, Settings } from "#src/kernel/member.ts";
import { firstPersonalSendTime, personalQuietEnd, type Reachable } from "#src/kernel/quiet.ts";

type IsHoliday = (date: CalendarDate) => boolean;
/** Days that are searched for a slot. Where there is none, the settings contradict each other. */
const MAX_DAYS = 800;

/** Monday of the local ISO week. */
export function weekOf(now: Date, zone: string): CalendarDate {
  return weekStart(localDate(now, zone));
}

/** The slot on a date, whatever its weekday. */
export function slotOn(settings: Settings, date: CalendarDate): Date {
  return instantOf(date, settings.nudgeHour, 0, settings.zone);
}

/** The first slot on or after a date: a chosen weekday that is no holiday. */
export function firstSlotFrom(settings: Settings, date: CalendarDate, isHoliday: IsHoliday): Date {
  let day = date;
  for (let step = 0; step < MAX_DAYS; step++) {
    if (settings.nudgeDays.includes(weekdayOf(day)) && !isHoliday(day)) return slotOn(settings, day);
    day = addDays(day, 1);
  }
  throw new RangeError("no slot within reach: check the nudge days");
}

/** The first slot strictly after an instant. */
export function nextSlot(settings: Settings, after: Date, isHoliday: IsHoliday): Date {
  let day = localDate(after, settings.zone);
  for (;;) {
    const slot = firstSlotFrom(settings, day, isHoliday);
    if (slot > after) return slot;
    day = addDays(localDate(slot, settings.zone), 1);
  }
}

/** The first slot in a later local ISO week than now's. */
export function nextWeekSlot(settings: Settings, now: Date, isHoliday: IsHoliday): Date {
  return firstSlotFrom(settings, addDays(weekOf(now, settings.zone), 7), isHoliday);
}

/**
 * The Monday from which the next nudge may come after one in the week of `week`. Monthly: of the first week that begins
 * in a later month than that week ends in, so that two never follow each other across the end of a month.
 */
export function mondayAfter(week: CalendarDate, cadence: Cadence): CalendarDate {
  let monday = addDays(week, 7);
  if (cadence === "weekly") return monday;
  const month = addDays(week, 6).slice(0, 7);
  while (monday.slice(0, 7) <= month) monday = addDays(monday, 7);
  return monday;
}

/** The next slot by cadence, always in a later local ISO week than now's. */
export function slotAfterWeek(settings: Settings, now: Date, isHoliday: IsHoliday): Date {
  return firstSlotFrom(settings, mondayAfter(weekOf(now, settings.zone), settings.cadence), isHoliday);
}

/**
 * Where a nudge goes that is due now but meets a quiet time: later on the same day, else another working day of the
 * same week at the usual hour, else the slot of the next week. While paused: the first slot after the pause.
 */
export function movedSlot(member: Reachable, now: Date, isHoliday: IsHoliday): Date {
  const { settings } = member;
  if (member.status === "paused" && member.pausedUntil) {
    const slot = firstSlotFrom(settings, member.pausedUntil, isHoliday);
    return slot > now ? slot : nextSlot(settings, now, isHoliday);
  }
  const today = localDate(now, settings.zone);
  const good = firstPersonalSendTime(member, now, isHoliday);
  if (localDate(good, settings.zone) === today && good > now) return good;
  const sunday = addDays(weekStart(today), 6);
  for (let day = addDays(today, 1); day <= sunday; day = addDays(day, 1)) {
    const slot = slotOn(settings, day);
    if (slot > now && !personalQuietEnd(member, slot, isHoliday)) return slot;
  }
  return nextWeekSlot(settings, now, isHoliday);
}
