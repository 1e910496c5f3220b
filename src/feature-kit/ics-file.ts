/** Calendar files (RFC 5545). Whoever imported one imports the next: nothing that stands in a calendar changes by itself. */
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { cleaned, undirected } from "#src/kernel/text.ts";
import type { CalendarEntry } from "./calendar-entry.ts";

/** Calendars that subscribed ask again about so often. */
const REFRESH_SECONDS = 3600;

export interface CalendarNamed {
  /** What the calendar is called where somebody subscribed to it. */
  readonly name: string;
}

/**
 * One file with these entries, all times in UTC. It names no organizer: the bot has no mail address, and with a made-up
 * one calendars would send answers to it.
 */
export function icsFile(entries: readonly CalendarEntry[], subscribed?: CalendarNamed): string {
  const calendar = ical({
    prodId: { company: "growth-companion", product: "growth-companion", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ...(subscribed ? { name: escaped(subscribed.name), ttl: REFRESH_SECONDS } : {}),
  });
  for (const entry of entries) {
    const { uid, sequence, isCancelled, startsAt, minutes, title, description, location, url, changedAt } = entry;
    calendar.createEvent({
      id: uid,
      sequence,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      start: startsAt,
      end: new Date(startsAt.getTime() + minutes * 60_000),
      stamp: changedAt,
      lastModified: changedAt,
      summary: oneLine(title),
      description: undirected(cleaned(description)),
      ...(location === null ? {} : { location: oneLine(location) }),
      ...(url === null ? {} : { url: bareUrl(url) }),
    });
  }
  return calendar.toString();
}

function oneLine(text: string): string {
  return undirected(cleaned(text)).replace(/\s+/g, " ").trim();
}

/** The library escapes addresses as if they were text, which they are not: what it would escape is percent-encoded. */
function bareUrl(url: string): string {
  const link = cleaned(url);
  return (URL.canParse(link) ? new URL(link).href : link.replace(/\s/g, "%20"))
    .replaceAll(",", "%2C")
    .replaceAll(";", "%3B")
    .replaceAll("\\", "%5C");
}

/** The name of a calendar is the one text that the library does not escape. */
function escaped(name: string): string {
  return oneLine(name).replace(/[\\;,]/g, (sign) => `\\${sign}`);
}
