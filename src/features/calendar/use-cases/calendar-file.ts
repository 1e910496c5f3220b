import type { CalendarEntry } from "#src/feature-kit/calendar-entry.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { icsFile } from "#src/feature-kit/ics-file.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { ownerOf } from "../store/addresses.ts";
import { tokenHash } from "./address.ts";

/** The calendar behind an address, as it is now; null where there is none. */
export async function calendarBehind(deps: Deps, token: string): Promise<string | null> {
  const person = await ownerOf(deps.db, tokenHash(token));
  if (!person) return null;
  const say = await deps.sayFor(person.workspaceId, person.userId);
  return icsFile(await entriesOf(deps, person), { name: say("calendar.name") });
}

/** What all capabilities have in somebody's calendar, the earliest first. */
export async function entriesOf(deps: Deps, person: PersonKey): Promise<readonly CalendarEntry[]> {
  const say = await deps.sayFor(person.workspaceId, person.userId);
  const entries = await Promise.all(deps.calendarEntries.map((load) => load(deps, say, person)));
  return entries
    .flat()
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.uid < b.uid ? -1 : Number(a.uid > b.uid)));
}
