/** Dates and times as people read them, in the member's zone. */
import { TZDate } from "@date-fns/tz";
import { format } from "date-fns/format";
import type { CalendarDate, Member } from "#src/kernel/member.ts";
import { slackDate } from "./escape.ts";

/** "Tuesday, 24 November at 10:00", drawn by Slack in the reader's zone where it can. */
export function moment(at: Date, member: Pick<Member, "settings">): string {
  return slackDate(at, "{date_long_pretty} at {time}", plainMoment(at, member));
}

/** The same as plain text, for notifications and places without mrkdwn. */
export function plainMoment(at: Date, member: Pick<Member, "settings">): string {
  return format(new TZDate(at.getTime(), member.settings.zone), "EEEE, d MMMM 'at' HH:mm");
}

/** "24 November 2026 at 10:00", for somebody who may be no member. */
export function momentIn(at: Date, zone: string): string {
  return slackDate(at, "{date_long} at {time}", plainMomentIn(at, zone));
}

/** The same as plain text. */
export function plainMomentIn(at: Date, zone: string): string {
  return format(new TZDate(at.getTime(), zone), "d MMMM yyyy 'at' HH:mm");
}

/** "10:42", in that zone. */
export function clockTime(at: Date, zone: string): string {
  return format(new TZDate(at.getTime(), zone), "HH:mm");
}

/** "on Tuesday, 24 November". */
export function plainDay(at: Date, member: Pick<Member, "settings">): string {
  return format(new TZDate(at.getTime(), member.settings.zone), "'on' EEEE, d MMMM");
}

/** "Friday, 4 December" of a date without a time. */
export function weekdayAndDate(date: CalendarDate): string {
  return format(new TZDate(`${date}T12:00:00Z`, "UTC"), "EEEE, d MMMM");
}

/** "3 January 2027" of a date without a time. */
export function calendarDay(date: CalendarDate): string {
  return format(new TZDate(`${date}T12:00:00Z`, "UTC"), "d MMMM yyyy");
}
