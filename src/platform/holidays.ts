import { createRequire } from "node:module";
import type { Holidays } from "#src/app/ports.ts";
import { addDays } from "#src/domain/calendar.ts";
import type { CalendarDate } from "#src/domain/mentee.ts";

const DAY_MS = 86_400_000;

interface Calendar {
  getHolidays(year: number): { date: string; start: Date; end: Date; name: string; type: string }[];
}
type CalendarClass = new (country: string, options: { types: string[]; languages: string }) => Calendar;

/**
 * Public holidays from the npm package date-holidays (nationwide ones; data CC BY-SA, see its licence). The package is
 * large, so it is loaded when somebody first has a country, and each year is worked out once.
 */
export class DateHolidays implements Holidays {
  #calendars = new Map<string, Calendar>();
  #years = new Map<string, ReadonlyMap<string, string>>();

  nameOn(country: string | null, date: CalendarDate): string | null {
    if (country === null) return null;
    return this.#yearOf(country, Number(date.slice(0, 4))).get(date) ?? null;
  }

  #yearOf(country: string, year: number): ReadonlyMap<string, string> {
    const key = `${country}-${year}`;
    const known = this.#years.get(key);
    if (known) return known;
    const days = new Map<string, string>();
    for (const { date, start, end, name, type } of this.#calendarOf(country).getHolidays(year) ?? []) {
      if (type !== "public") continue;
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
      for (let day = 0; day < length; day++) days.set(addDays(date.slice(0, 10) as CalendarDate, day), name);
    }
    this.#years.set(key, days);
    return days;
  }

  #calendarOf(country: string): Calendar {
    const known = this.#calendars.get(country);
    if (known) return known;
    const Calendar = createRequire(import.meta.url)("date-holidays") as CalendarClass;
    const calendar = new Calendar(country, { types: ["public"], languages: "en" });
    this.#calendars.set(country, calendar);
    return calendar;
  }
}
