/** A day and an hour in the value of a button, in nobody's time zone: 2026-11-26T09:00. */
import { z } from "zod";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { ToldMoment } from "#src/language/told-moment.ts";

type TimeOfDay = NonNullable<ToldMoment["time"]>;

export interface WallTime {
  readonly date: CalendarDate;
  readonly time: TimeOfDay;
}

const FORM = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)$/;

/** What is not read is none: the form proposes a time of its own then. */
export const WallTime = z
  .string()
  .optional()
  .transform((value): WallTime | undefined => {
    const [, day = "", hour, minute] = FORM.exec(value ?? "") ?? [];
    const date = parseCalendarDate(day);
    return date === null ? undefined : { date, time: { hour: Number(hour), minute: Number(minute) } };
  });

/** The same as it stands in the value. */
export function wallTime(date: CalendarDate, { hour, minute }: TimeOfDay): string {
  return `${date}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
