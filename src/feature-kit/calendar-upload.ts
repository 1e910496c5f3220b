import { localDate } from "#src/kernel/calendar.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { Upload } from "#src/slack/kit/blocks.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import { icsFile } from "./ics-file.ts";

/** @param zone of the reader, for the date in the file's name. */
export function calendarUpload(say: Say, entry: CalendarEntry, zone: string): Upload {
  return {
    filename: fileName(entry, zone),
    title: say(entry.isCancelled ? "calendar.cancelled_file" : "calendar.file"),
    file: Buffer.from(icsFile([entry]), "utf8"),
  };
}

/**
 * What it is and when, as files are forwarded: `growth-seat-2026-12-03-1f9c.ics`. Behind that the end of its id, and which change
 * of it: a file that was uploaded already is found by its name, so two on one day have two names.
 */
function fileName({ uid, sequence, startsAt }: CalendarEntry, zone: string): string {
  const [kind] = uid.split("-");
  const change = sequence === 0 ? "" : `-${sequence}`;
  return `growth-${kind}-${localDate(startsAt, zone)}-${uid.slice(-4)}${change}.ics`;
}
