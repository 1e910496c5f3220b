import type { Say } from "#src/kernel/texts.ts";
import type { Upload } from "#src/slack/kit/blocks.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import { icsFile } from "./ics-file.ts";

/** A calendar entry as a file for a message. Its name tells one change of an entry from the next: a file that was uploaded already is found by its name. */
export function calendarUpload(say: Say, entry: CalendarEntry): Upload {
  return {
    filename: `${entry.uid.replace(/[^\w-]/g, "-")}-${entry.sequence}.ics`,
    title: say(entry.isCancelled ? "calendar.cancelled_file" : "calendar.file"),
    file: Buffer.from(icsFile([entry]), "utf8"),
  };
}
