/** What rules and use cases get from outside: time, ids, the log, holidays and places. */
import type { CalendarDate } from "./member.ts";

export interface Clock {
  now(): Date;
}

export interface Ids {
  /** A new unique id (UUID). */
  next(): string;
}

/** Structured log: a static message and fields; never message text, tokens or names. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  child(fields: object): Log;
}

/** Public holidays of a country or of a region of it (`DE`, `DE-BY`; null has none), by the calendar of that place. */
export interface Holidays {
  nameOn(place: string | null, date: CalendarDate): string | null;
}

/** A place to choose. */
export interface NamedPlace {
  readonly code: string;
  readonly name: string;
  /** Other names that people type for it, the nearest first. */
  readonly also: readonly string[];
}

/** Countries for public holidays, and time zones. */
export interface Places {
  /** The country that a zone lies in, or else the region of a locale such as `de-DE`. */
  guessCountry(zone: string | null, locale: string | null): string | null;
  /** Countries, each followed by its regions with holidays of their own. */
  holidayPlaces(): readonly NamedPlace[];
  /** IANA zones, sorted, with the cities, countries and abbreviations that people type for them. */
  zones(): readonly NamedPlace[];
}

/** Who acts: every query is scoped by the workspace. */
export interface PersonKey {
  readonly workspaceId: string;
  readonly userId: string;
}

/** When an action began, and the Slack ids of everybody about whom it writes: nothing is written of anybody who was forgotten since. */
export interface Asked {
  readonly askedAt: Date;
  readonly concerned: readonly string[];
}
