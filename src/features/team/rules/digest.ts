/** The weekly digest of managers: when it is sent, and what it names. Decisions are data. */
import { addDays, daysBetween, instantOf, localDate, weekStart } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { AssignedRow, MenteeRow, SharedReflection } from "./team-view.ts";

/** ISO weekday and local hour. */
export interface DigestSlot {
  readonly day: number;
  readonly hour: number;
}

/** Monday at nine, until the manager says otherwise. */
export const DEFAULT_DIGEST: DigestSlot = { day: 1, hour: 9 };

/** Days off in a row that are skipped; after more of them the digest comes on its own day all the same. */
const MAX_DAYS_OFF = 60;
const MAX_WEEKS = 60;

/**
 * The first digest strictly after an instant. One that falls on a day off comes on the next working day instead, at its
 * hour; the one after is back on its own day.
 */
export function nextDigestAt(
  { day, hour }: DigestSlot,
  zone: string,
  after: Date,
  isWorkDay: (date: CalendarDate) => boolean,
): Date {
  // One that was moved past days off may still belong to a week that has gone by.
  const firstWeek = addDays(weekStart(localDate(after, zone)), -7 * Math.ceil(MAX_DAYS_OFF / 7));
  for (let week = 0; week < MAX_WEEKS; week++) {
    const at = instantOf(workDayFrom(addDays(firstWeek, 7 * week + day - 1), isWorkDay), hour, 0, zone);
    if (at > after) return at;
  }
  throw new RangeError("no digest within reach");
}

function workDayFrom(date: CalendarDate, isWorkDay: (date: CalendarDate) => boolean): CalendarDate {
  for (let days = 0; days <= MAX_DAYS_OFF; days++) {
    const candidate = addDays(date, days);
    if (isWorkDay(candidate)) return candidate;
  }
  return date;
}

/** One thing to do. */
export type DigestItem =
  | { readonly kind: "door"; readonly userId: string; readonly doorId: string; readonly challengeId: string }
  | { readonly kind: "date"; readonly userId: string; readonly given: AssignedRow }
  | { readonly kind: "ending"; readonly userId: string; readonly given: AssignedRow }
  | { readonly kind: "shared"; readonly userId: string; readonly reflection: SharedReflection };

/** Assignments that end within so many days are named. */
const ENDING_DAYS = 7;

export interface DigestInput {
  /** What the manager sees anyway; nothing else can come into the digest. */
  readonly rows: readonly MenteeRow[];
  /** Reflections that the manager has given thanks for. */
  readonly thanked: ReadonlySet<string>;
  /** What was shared before this has been told. */
  readonly since: Date;
  readonly today: CalendarDate;
}

/** What there is to do, most pressing first; empty when there is nothing, and then nothing is sent. */
export function digestItems({ rows, thanked, since, today }: DigestInput): readonly DigestItem[] {
  const each = (items: (row: MenteeRow) => DigestItem[]): DigestItem[] => rows.flatMap(items);
  return [
    ...each(({ userId, doors }) =>
      doors.map(({ id, challengeId }) => ({ kind: "door", userId, doorId: id, challengeId })),
    ),
    ...each(({ userId, given }) =>
      given.filter(({ word }) => word === "suggested").map((item) => ({ kind: "date", userId, given: item })),
    ),
    ...each(({ userId, given }) =>
      given
        .filter(({ word, dueOn }) => {
          const days = dueOn === null ? Number.POSITIVE_INFINITY : daysBetween(today, dueOn);
          return word === "brought" && days >= 0 && days <= ENDING_DAYS;
        })
        .map((item) => ({ kind: "ending", userId, given: item })),
    ),
    ...each(({ userId, shared }) =>
      shared
        .filter(({ id, updatedAt }) => updatedAt > since && !thanked.has(id))
        .map((reflection) => ({ kind: "shared", userId, reflection })),
    ),
  ];
}
