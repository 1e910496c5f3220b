/** What stands in somebody's calendar by way of the bot: a seat, a plan, an introduction, a meeting with a mentor. */
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";

/** One entry. Times are instants; calendars show them in the zone of their owner. */
export interface CalendarEntry {
  /** Stable for ever, unique in the world: an id of ours with what it is (`seat-<uuid>`). */
  readonly uid: string;
  /** Rises with each change, so that what was imported before is replaced when it is imported again (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly title: string;
  readonly description: string;
  /** Where, for those who may know it. */
  readonly location: string | null;
  /** A link to join, for those who may know it. */
  readonly url: string | null;
  /** When it was last changed. */
  readonly changedAt: Date;
}

/** Entries of one person that are not long over, in the words of their language. */
export type CalendarEntries<Deps> = (deps: Deps, say: Say, person: PersonKey) => Promise<readonly CalendarEntry[]>;

/** Time of a person that is taken. */
export interface BusyTime {
  readonly from: Date;
  readonly until: Date;
}

/** When somebody is taken between two instants, as far as a capability knows. */
export type BusyTimes<Deps> = (deps: Deps, person: PersonKey, between: BusyTime) => Promise<readonly BusyTime[]>;
