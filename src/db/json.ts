/** Readers of what stands in `jsonb` columns. */
import { z } from "zod";
import { parseCalendarDate } from "#src/kernel/calendar.ts";

/** A date without a time, `2026-11-23`. */
export const calendarDate = z.string().transform((text, context) => {
  const date = parseCalendarDate(text);
  if (date) return date;
  context.addIssue("no day that exists");
  return z.NEVER;
});
