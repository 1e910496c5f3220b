/** Before or after which hour it must not be: "not before 2", "after 3 only", "mornings only", "until 12 i'm in meetings". Pure. */
import { MOST_CHARACTERS } from "./day-at.ts";
import { hourWordsEn as words } from "./hour-bounds.en.ts";
import { splitTime } from "./time-words.ts";

/** Minutes since midnight by the clock on the wall. */
export interface HourBounds {
  /** It begins then or later; null where nothing is said of it. */
  readonly from: number | null;
  /** It begins before. */
  readonly until: number | null;
}

export interface HoursRead {
  readonly hours: HourBounds | null;
  /** The words without them. */
  readonly rest: string;
}

const START = "(?<![\\w'-])";
const CLOCK = words.clock;
const BEHIND = `(?=(.|$))${words.behind}`;
const FROM = new RegExp(`${START}(?:${words.from}) ${CLOCK}${BEHIND}`);
const NOT_BEFORE = new RegExp(`${START}(?:${words.notBefore}) ${CLOCK}${BEHIND}`);
const UNTIL = new RegExp(`${START}(?:${words.until}) ${CLOCK}${BEHIND}`);
const BUSY_UNTIL = new RegExp(`${START}(?:${words.busyBefore}) ${CLOCK}${BEHIND}`);
const UNTIL_BUSY = new RegExp(`${START}(?:${words.busyBehind}) ${CLOCK}(?=(.|$))${words.isBusy}`);
const BUSY_FROM = new RegExp(`${START}(?:${words.busyFrom}) ${CLOCK}${BEHIND}`);
const PART_OFF = new RegExp(`${START}(?:${words.partOff}) ${words.parts}(?![\\w'-])`);
const PART_IS_OFF = new RegExp(`${START}${words.parts}${words.partIsOff}(?![\\w'-])`);
const PART_ONLY = new RegExp(`${START}(?:${words.partOnly}) ${words.parts}(?![\\w'-])`);
/** "Mornings are best": of one morning, it is a wish for that one. */
const PARTS_ONLY = new RegExp(`${START}(mornings|afternoons|evenings)${words.partIsOnly}(?![\\w'-])`);
const BARE = /^(?:\d{1,2}|[a-z]+)$/;
const BEHIND_BARE = new RegExp(`^(?:${words.behindBare})`);
const DAY = 24 * 60;
const NOON = 12 * 60;
const EVENING = 17 * 60;
const LUNCH_ENDS = 13 * 60;

type Read = readonly [RegExp, (minutes: number) => HourBounds];
const from = (minutes: number): HourBounds => ({ from: minutes, until: null });
const until = (minutes: number): HourBounds => ({ from: null, until: minutes });
const BY_HOUR: readonly Read[] = [
  [UNTIL_BUSY, from],
  [BUSY_UNTIL, from],
  [BUSY_FROM, until],
  // "Not before 2" before "before 2", and "not after 4" before "after 4".
  [NOT_BEFORE, from],
  [UNTIL, until],
  [FROM, from],
];
const OFF: Readonly<Record<string, HourBounds>> = {
  morning: from(NOON),
  afternoon: until(NOON),
  evening: until(EVENING),
};
const ONLY: Readonly<Record<string, HourBounds>> = {
  morning: until(NOON),
  afternoon: from(NOON),
  evening: from(EVENING),
};
const BY_PART: readonly (readonly [RegExp, Readonly<Record<string, HourBounds>>])[] = [
  [PART_OFF, OFF],
  [PART_IS_OFF, OFF],
  [PART_ONLY, ONLY],
  [PARTS_ONLY, ONLY],
];

/** The hours that are left when a part of the day will not do. */
export function hoursWithout(part: string): HourBounds {
  return OFF[part] ?? { from: null, until: null };
}

/** Whether an hour will do, in minutes since midnight. */
export function isHourWithin({ from, until }: HourBounds, minutes: number): boolean {
  return (from === null || minutes >= from) && (until === null || minutes < until);
}

/** Both of two bounds. */
export function narrowed(one: HourBounds | null, other: HourBounds | null): HourBounds | null {
  if (!one || !other) return one ?? other;
  const least = (some: number | null, more: number | null, pick: (...both: number[]) => number): number | null =>
    some === null || more === null ? (some ?? more) : pick(some, more);
  return { from: least(one.from, other.from, Math.max), until: least(one.until, other.until, Math.min) };
}

/** Null where no hour is left: of "not before 17, not after 9" nothing can be told. */
export function possible(hours: HourBounds | null): HourBounds | null {
  return hours !== null && (hours.from ?? 0) >= (hours.until ?? DAY) ? null : hours;
}

/** Reads them in folded words; behind `MOST_CHARACTERS` nothing is read. */
export function hourBoundsIn(plain: string): HoursRead {
  let rest = plain.slice(0, MOST_CHARACTERS);
  let hours: HourBounds | null = null;
  for (const [pattern, boundsOf] of BY_HOUR) {
    const found = pattern.exec(rest);
    const minutes =
      found && minutesOf(found[1] ?? "", { pattern, isFrom: boundsOf === from, said: rest.slice(found.index) });
    if (!found || minutes === null) continue;
    hours = narrowed(hours, boundsOf(minutes));
    rest = without(rest, found);
  }
  for (const [pattern, byPart] of BY_PART) {
    const found = pattern.exec(rest);
    const bounds = found && byPart[(found[1] ?? "").replace(/s$/, "")];
    if (!found || !bounds) continue;
    hours = narrowed(hours, bounds);
    rest = without(rest, found);
  }
  if (hours === null) return { hours, rest: plain };
  return { hours: possible(hours), rest: `${rest.replace(/\s+/g, " ").trim()}${plain.slice(MOST_CHARACTERS)}` };
}

function without(text: string, found: RegExpExecArray): string {
  return `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
}

interface Bound {
  readonly pattern: RegExp;
  readonly isFrom: boolean;
  /** The words from the bound on. */
  readonly said: string;
}

function minutesOf(clock: string, { pattern, isFrom, said }: Bound): number | null {
  // "After lunch" is a time of its own; "not before lunch" begins when it is over.
  if (MIDDAY.test(clock)) {
    if (pattern === UNTIL || pattern === FROM) return null;
    return clock.startsWith("lunch") && isFrom ? LUNCH_ENDS : NOON;
  }
  const behind = said.slice(said.indexOf(clock) + clock.length);
  if (/^[.:/-]?\d/.test(behind) || (BARE.test(clock) && !BEHIND_BARE.test(behind))) return null;
  const time = splitTime(`at ${/^[a-z]+$/.test(clock) ? `${clock} o'clock` : clock.replace(".", ":")}`)?.time;
  return time ? time.hour * 60 + time.minute : null;
}
const MIDDAY = /^(?:noon|midday|lunch)/;
