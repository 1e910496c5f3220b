/** Moments as people read them: drawn by Slack in each reader's own zone. */
import type { Locale } from "#src/kernel/locale.ts";
import type { Member } from "#src/kernel/member.ts";
import { moment, plainDay } from "#src/slack/dates.ts";

/** "Tuesday, 24 November at 10:00". @param zone for clients that cannot draw it. */
export function momentFor(locale: Locale, at: Date, zone: string): string {
  return moment(locale, at, inZone(zone));
}

/** "on Tuesday, 24 November". */
export function dayFor(locale: Locale, at: Date, zone: string): string {
  return plainDay(locale, at, inZone(zone));
}

/** Dates are written for members; of others only the zone is known, and nothing else is read. */
function inZone(zone: string): Pick<Member, "settings"> {
  return { settings: { zone } as Member["settings"] };
}
