/** When a weekly message is due, told from the settings that somebody chose: the checker's own reckoning. */
import { TZDate } from "@date-fns/tz";
import { addDays, format, startOfISOWeek } from "date-fns";

export interface Slot {
  /** ISO weekday: 1 is Monday. */
  readonly day: number;
  readonly hour: number;
  readonly zone: string;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** So long after its hour a message may still come on that day. */
export const WINDOW_MS = 2 * HOUR_MS;

/** The Monday of the week in which somebody lives at that moment, as yyyy-MM-dd. */
export function weekAt(at: Date, zone: string): string {
  return format(startOfISOWeek(new TZDate(at.getTime(), zone)), "yyyy-MM-dd");
}

/** The moment of the slot in the week of `at`. */
export function slotIn(at: Date, { day, hour, zone }: Slot): Date {
  const date = addDays(startOfISOWeek(new TZDate(at.getTime(), zone)), day - 1);
  return new Date(new TZDate(date.getFullYear(), date.getMonth(), date.getDate(), hour, 0, zone).getTime());
}

/** The first moment after `after` at which the slot comes. */
export function nextSlot(after: Date, slot: Slot): Date {
  const here = slotIn(after, slot);
  return here > after ? here : slotIn(new Date(here.getTime() + 7 * DAY_MS), slot);
}

/**
 * Whether a message may come at that moment: in the two hours of the slot, on its day or on a later working day of that week;
 * Friday's also on the Monday after.
 */
export function isInWindow(at: Date, slot: Slot, toleranceMs = 0): boolean {
  const day = new TZDate(at.getTime(), slot.zone).getDay();
  if ((day < slot.day && !isMondayAfterFriday(day, slot)) || day > 5) return false;
  const today = slotIn(at, { ...slot, day });
  return at >= today && at.getTime() <= today.getTime() + WINDOW_MS + toleranceMs;
}

/** When it comes that did not come in the two hours from `due` on: on the next working day, at the same hour. */
export function nextWindow(due: Date, slot: Slot): Date {
  const day = new TZDate(due.getTime(), slot.zone).getDay();
  const after = new Date(due.getTime() + (day >= 5 ? 8 - day : 1) * DAY_MS);
  return slotIn(after, { ...slot, day: new TZDate(after.getTime(), slot.zone).getDay() });
}

/** The week, as `weekAt`, whose message comes at that moment. */
export function weekOfMessage(at: Date, slot: Slot): string {
  const day = new TZDate(at.getTime(), slot.zone).getDay();
  return weekAt(isMondayAfterFriday(day, slot) ? new Date(at.getTime() - 7 * DAY_MS) : at, slot.zone);
}

function isMondayAfterFriday(day: number, slot: Slot): boolean {
  return slot.day === 5 && day === 1;
}

/** The moment of a message in Slack: seconds and a counter. */
export function momentOf(ts: string): Date {
  return new Date(Number(ts) * 1000);
}
