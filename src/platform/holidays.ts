import { createRequire } from "node:module";
import { addDays } from "#src/kernel/calendar.ts";
import { splitPlace } from "#src/kernel/holiday-place.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Holidays } from "#src/kernel/ports.ts";

const DAY_MS = 86_400_000;

interface Calendar {
  getHolidays(year: number): { date: string; start: Date; end: Date; name: string; type: string }[];
  getCountries(language: string): Record<string, string>;
  /** Undefined for a country that has the same holidays everywhere. */
  getStates(country: string, language: string): Record<string, string> | undefined;
}
type CalendarOptions = { types: string[]; languages: string };
interface CalendarClass {
  new (): Calendar;
  new (country: string, options: CalendarOptions): Calendar;
  new (country: string, region: string, options: CalendarOptions): Calendar;
}
const OPTIONS: CalendarOptions = { types: ["public"], languages: "en" };

let loaded: CalendarClass | null = null;
/** The package is large, so it is loaded when somebody first has a country, or looks for one. */
function calendars(): CalendarClass {
  loaded ??= createRequire(import.meta.url)("date-holidays") as CalendarClass;
  return loaded;
}

/**
 * Public holidays from the npm package date-holidays: nationwide ones, and those of a region (data CC BY-SA, see its
 * licence). Each year of a place is worked out once in a process.
 */
export class DateHolidays implements Holidays {
  static readonly #calendars = new Map<string, Calendar>();
  static readonly #years = new Map<string, ReadonlyMap<string, string>>();

  nameOn(place: string | null, date: CalendarDate): string | null {
    if (place === null) return null;
    return this.#yearOf(place, Number(date.slice(0, 4))).get(date) ?? null;
  }

  #yearOf(place: string, year: number): ReadonlyMap<string, string> {
    const key = `${place} ${year}`;
    const known = DateHolidays.#years.get(key);
    if (known) return known;
    const days = new Map<string, string>();
    for (const { date, start, end, name, type } of this.#calendarOf(place).getHolidays(year) ?? []) {
      if (type !== "public") continue;
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
      for (let day = 0; day < length; day++) days.set(addDays(date.slice(0, 10) as CalendarDate, day), name);
    }
    DateHolidays.#years.set(key, days);
    return days;
  }

  #calendarOf(place: string): Calendar {
    const known = DateHolidays.#calendars.get(place);
    if (known) return known;
    const { country, region } = splitPlace(place);
    const Calendar = calendars();
    const calendar = region === null ? new Calendar(country, OPTIONS) : new Calendar(country, region, OPTIONS);
    DateHolidays.#calendars.set(place, calendar);
    return calendar;
  }
}

/** Regions with holidays of their own, as ISO 3166-2 codes with the names that the package has. */
export function regionsOf(country: string): readonly { readonly code: string; readonly name: string }[] {
  const states = new (calendars())().getStates(country, "en") ?? {};
  return Object.entries(states).map(([region, name]) => ({ code: `${country}-${region}`, name }));
}
