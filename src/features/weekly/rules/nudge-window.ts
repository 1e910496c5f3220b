/**
 * When a nudge may be sent that had to wait: within two hours of its slot, and while the person works. After that it is in the
 * way; it comes on the next working day at the same hour, as the nudge of its own week. Pure.
 */

import { addDays, instantOf, localDate, localMinutes } from "#src/kernel/calendar.ts";
import type { CalendarDate, Settings } from "#src/kernel/member.ts";
import type { NextSendTime } from "#src/kernel/quiet.ts";

const WINDOW_MS = 2 * 3_600_000;
/** Nobody is away for longer by rules alone; past that it is sent when it can be. */
const MAX_DAYS = 60;

export interface NudgeSlot {
  /** When it was offered, which is the hour of its slot on each day. */
  readonly offeredAt: Date;
  readonly settings: Pick<Settings, "zone" | "workEnd">;
  /** When the person may be written to at all: their days and hours, holidays, Do Not Disturb. */
  readonly nextSendTime: NextSendTime;
}

/** When its next window begins; null while one is open. */
export function nextNudgeWindow(slot: NudgeSlot, now: Date): Date | null {
  const today = localDate(now, slot.settings.zone);
  const start = windowStart(slot, today);
  if (start && now < start) return start;
  if (start && now < windowEnd(slot, start)) return null;
  return windowAfter(slot, today);
}

/** When it is given up at the latest, once Slack refused it: with its local week, or with the window of the next working day. */
export function nudgeGiveUpTime(slot: NudgeSlot, now: Date, weekEnd: Date): Date {
  const next = windowAfter(slot, localDate(now, slot.settings.zone));
  const nextEnd = next && windowEnd(slot, next);
  return nextEnd && nextEnd > weekEnd ? nextEnd : weekEnd;
}

function windowAfter(slot: NudgeSlot, date: CalendarDate): Date | null {
  for (let ahead = 1; ahead <= MAX_DAYS; ahead++) {
    const start = windowStart(slot, addDays(date, ahead));
    if (start) return start;
  }
  return null;
}

/** The slot's hour on a day, or the first moment after it at which the person may be written to; null when there is none on that day. */
function windowStart({ offeredAt, settings, nextSendTime }: NudgeSlot, date: CalendarDate): Date | null {
  const { zone } = settings;
  const minutes = localMinutes(offeredAt, zone);
  const isFirstDay = localDate(offeredAt, zone) === date;
  let at = isFirstDay ? offeredAt : instantOf(date, Math.floor(minutes / 60), minutes % 60, zone);
  for (let later = nextSendTime(at); later; later = nextSendTime(at)) {
    if (localDate(later, zone) !== date) return null;
    at = later;
  }
  return at;
}

/** Where the person's day ends sooner, the window does. */
function windowEnd({ settings }: NudgeSlot, start: Date): Date {
  const { zone, workEnd } = settings;
  const endOfWork = instantOf(localDate(start, zone), workEnd, 0, zone);
  return new Date(Math.min(start.getTime() + WINDOW_MS, Math.max(endOfWork.getTime(), start.getTime() + 1)));
}
