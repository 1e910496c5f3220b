/** An hour from 1 to 6 of which nobody said whether it is before noon: "6:30", "at 5". The hours of work say which one is meant. Pure. */
import { halfWordsEn as words } from "./half-of-day.en.ts";
import type { TimeOfDay } from "./time-words.ts";

/** An hour as it was read. */
export interface ReadTime extends TimeOfDay {
  /** It may as well be the one twelve hours from it. */
  readonly isOpen?: true;
}

interface WorkHours {
  readonly workStart: number;
  readonly workEnd: number;
}

/** Which hour is meant. */
export interface HourMeant {
  readonly time: TimeOfDay;
  /** It is asked first: the other one lies in the hours of work as well, or it is another one than the digits say. */
  readonly isUnsure: boolean;
  /** The other one, where both lie in the hours of work. */
  readonly other: TimeOfDay | null;
}

const NOON = 12;
const LAST_OPEN = 6;
/** Nobody works at 2:30 in the night without a word of it. */
const LAST_OF_NIGHT = 4;
const SAYS_HALF = new RegExp(`(?:^|[ \\d])(?:${words.saysHalf})(?![a-z])`);

/** @param text where the hour was read. */
export function asRead(time: TimeOfDay, text: string): ReadTime {
  const small = time.hour % NOON;
  if (small < 1 || small > LAST_OPEN || SAYS_HALF.test(text)) return time;
  // "16:30", "06:30"
  const digits = time.hour > NOON ? String(time.hour) : `0${time.hour}`;
  if (new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(text)) return time;
  return { ...time, hour: time.hour <= LAST_OF_NIGHT ? time.hour + NOON : time.hour, isOpen: true };
}

/** Of an hour that is open, the half of the day that lies in the hours of work; as it was read where both do, or neither. */
export function hourMeant(time: ReadTime, hours: WorkHours): HourMeant {
  const read = { hour: time.hour, minute: time.minute };
  if (!time.isOpen) return { time: read, isUnsure: false, other: null };
  const second = { ...read, hour: (read.hour + NOON) % (NOON + NOON) };
  const isRead = isWithin(read, hours);
  const isSecond = isWithin(second, hours);
  if (isRead) return { time: read, isUnsure: isSecond, other: isSecond ? second : null };
  if (!isSecond) return { time: read, isUnsure: false, other: null };
  return { time: second, isUnsure: second.hour > NOON, other: null };
}

function isWithin({ hour, minute }: TimeOfDay, { workStart, workEnd }: WorkHours): boolean {
  const minutes = hour * 60 + minute;
  return minutes >= workStart * 60 && minutes < workEnd * 60;
}
