/** Links that open somebody's own calendar with an entry filled in; nothing is saved before they save it there. */
import { cleaned, clip, undirected } from "#src/kernel/text.ts";
import type { CalendarEntry } from "./calendar-entry.ts";

export interface CalendarLinks {
  readonly google: string;
  readonly outlook: string;
}

/** Slack's limit for the address of a button. */
const MAX_LENGTH = 3000;
/** Titles and places are short; what people make longer is cut, so that the link keeps its end. */
const MAX_FIELD: Readonly<Record<string, number>> = { text: 80, subject: 80, location: 80 };

/** Links that open the reader's own calendar with the entry filled in. */
export function calendarLinks(entry: CalendarEntry): CalendarLinks {
  const end = new Date(entry.startsAt.getTime() + entry.minutes * 60_000);
  const place = entry.location ?? "";
  return {
    google: linkTo("https://calendar.google.com/calendar/render", entry, (details) => ({
      action: "TEMPLATE",
      text: entry.title,
      dates: `${compact(entry.startsAt)}/${compact(end)}`,
      details,
      location: place,
    })),
    outlook: linkTo("https://outlook.office.com/calendar/deeplink/compose", entry, (body) => ({
      path: "/calendar/action/compose",
      rru: "addevent",
      subject: entry.title,
      startdt: entry.startsAt.toISOString(),
      enddt: end.toISOString(),
      body,
      location: place,
    })),
  };
}

/** The link, with as much of the description as Slack takes. */
function linkTo(
  base: string,
  entry: CalendarEntry,
  fields: (details: string) => Readonly<Record<string, string>>,
): string {
  const link = (details: string): string => `${base}?${query(fields(details))}`;
  // The address to join comes first, so that it is not what is cut off.
  const details = [entry.url ?? "", entry.description].filter((text) => text !== "").join("\n\n");
  let max = details.length;
  while (max > 0 && link(clip(details, max)).length > MAX_LENGTH) max = Math.floor(max * 0.9);
  return link(max > 0 ? clip(details, max) : "");
}

/** `%20` for a blank: Outlook shows a plus as a plus. Fields that are empty are left out. */
function query(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== "")
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(undirected(cleaned(clip(value, MAX_FIELD[name] ?? value.length))))}`,
    )
    .join("&");
}

/** `20261124T090000Z` */
function compact(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, "");
}
