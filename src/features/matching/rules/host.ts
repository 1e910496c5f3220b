/** Somebody who offers others a seat, an answer or their time as a mentor. They need not have joined. */
import type { CalendarDate } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Area, Weekday } from "#src/kernel/vocabulary.ts";

/** Where people work. Stored; the keys must not change. */
export const DEPARTMENTS = [
  "engineering",
  "product",
  "consulting",
  "sales",
  "marketing",
  "support",
  "operations",
  "finance",
  "people",
  "other",
] as const;
export type Department = (typeof DEPARTMENTS)[number];

/** When somebody works, by the clock of their zone. */
export interface WorkingHours {
  /** IANA zone. */
  readonly zone: string;
  readonly workDays: readonly Weekday[];
  /** First local working hour, 0-23. */
  readonly workStart: number;
  /** Local hour at which work ends, 1-24. */
  readonly workEnd: number;
  /** Whose public holidays are theirs: a country or a region of it; null for none. */
  readonly country: string | null;
}

export interface Host extends PersonKey {
  readonly department: Department;
  /** What they can be asked about, in their own words. */
  readonly topics: readonly string[];
  /** ISO 639-1 codes. */
  readonly languages: readonly string[];
  /** Theirs while they are no member: a member's settings say it better. */
  readonly hours: WorkingHours;
  /** At most so many seats of a month. */
  readonly seatsPerMonth: number;
  /** At most so many introductions of a month; 0: they are not asked. */
  readonly questionsPerMonth: number;
  /** So many mentees at a time; 0: no mentor. */
  readonly menteeCapacity: number;
  readonly mentorAreas: readonly Area[];
  /** What they can help with, in their own words. */
  readonly mentorAbout: string;
  /** They asked for a pause of requests. */
  readonly isPaused: boolean;
  /** The first day on which they are asked again; null while paused: until they say so. */
  readonly pausedUntil: CalendarDate | null;
  /** Requests in a row that had no answer. */
  readonly unanswered: number;
  readonly registeredAt: Date;
  readonly updatedAt: Date;
}

/** What a host of whom nothing else is known begins with. */
export function newHost(person: PersonKey, department: Department, hours: WorkingHours, now: Date): Host {
  return {
    workspaceId: person.workspaceId,
    userId: person.userId,
    department,
    topics: [],
    languages: ["en"],
    hours,
    seatsPerMonth: 4,
    questionsPerMonth: 0,
    menteeCapacity: 0,
    mentorAreas: [],
    mentorAbout: "",
    isPaused: false,
    pausedUntil: null,
    unanswered: 0,
    registeredAt: now,
    updatedAt: now,
  };
}

/** Whether they may be asked on that day, which is one of their zone. */
export function isAskable(
  { isPaused, pausedUntil }: Pick<Host, "isPaused" | "pausedUntil">,
  today: CalendarDate,
): boolean {
  return !isPaused || (pausedUntil !== null && pausedUntil <= today);
}
