import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { type MessageToPost, section } from "#src/slack/kit/blocks.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import { calendarLinks } from "./calendar-links.ts";
import { calendarUpload } from "./calendar-upload.ts";

export interface CalendarMessageOptions {
  /** Of the reader: the file is named for their date. */
  readonly zone: string;
  /** What is said before it, as mrkdwn. */
  readonly lead?: string | null;
}

/**
 * An entry for somebody's own calendar: a file, and links that open Google's or Outlook's with it. Nothing updates a calendar by
 * itself: whoever imported it imports what comes later, also that it is off.
 */
export function calendarMessage(
  say: Say,
  entry: CalendarEntry,
  { zone, lead = null }: CalendarMessageOptions,
): MessageToPost {
  const title = escapeMrkdwn(entry.title);
  const { google, outlook } = calendarLinks(entry);
  const about = entry.isCancelled
    ? say("calendar.entry_off_md", { title })
    : say("calendar.entry_md", { title, google: linked(google), outlook: linked(outlook) });
  const text = lead === null ? about : `${lead}\n${about}`;
  return { text, blocks: [section(text)], files: [calendarUpload(say, entry, zone)] };
}

/** A small line with links that open the reader's own calendar, filled in. */
export function calendarLine(say: Say, entry: CalendarEntry): string {
  const { google, outlook } = calendarLinks(entry);
  return say("calendar.links_md", { google: linked(google), outlook: linked(outlook) });
}

/** Inside of mrkdwn, Slack's own mark for a link. */
function linked(url: string): string {
  return url.replaceAll("&", "&amp;");
}
