/** What settings come to by what somebody said, before they save them. Pure. */
import type { Settings } from "#src/kernel/member.ts";
import type { Places } from "#src/kernel/ports.ts";
import { WEEKDAYS } from "#src/kernel/vocabulary.ts";
import { focusWith } from "./focus-told.ts";
import { placeCalled, type SettingTold } from "./settings-told.ts";
import type { PartOfDay, WeeklyDays } from "./weekly-days.ts";

/** The settings that are filled in otherwise than they are. */
export type NamedSettings = Partial<
  Pick<
    Settings,
    "focusAreas" | "nudgeDays" | "nudgeHour" | "zone" | "country" | "cadence" | "workDays" | "workStart" | "workEnd"
  >
>;

/** Null where no place is called so, where nothing would be left of their days or areas, or where there would be too many. */
export function settingsNamed(told: SettingTold, settings: Settings, places: Places): NamedSettings | null {
  switch (told.of) {
    case "zone": {
      const zone = placeCalled(places.zones(), told.words);
      return zone && { zone: zone.code };
    }
    case "country": {
      const place = placeCalled(places.holidayPlaces(), told.words);
      return place && { country: place.code };
    }
    case "place":
      return placeNamed(told.words, places);
    case "weekly":
      return weeklyNamed(told.said, settings);
    case "focus": {
      const focusAreas = focusWith(told.said, settings.focusAreas);
      return focusAreas === null || focusAreas === "full" ? null : { focusAreas };
    }
    case "monthly":
      return { cadence: "monthly" };
    case "each-week":
      return { cadence: "weekly" };
    case "at":
      return { nudgeHour: told.hour };
    case "from":
    case "start":
      return told.hour >= settings.workEnd
        ? null
        : { workStart: told.hour, nudgeHour: Math.max(settings.nudgeHour, told.hour) };
    case "to":
      return told.hour <= settings.workStart
        ? null
        : { workEnd: told.hour, nudgeHour: Math.min(settings.nudgeHour, told.hour - 1) };
    case "work-days":
      return { workDays: told.days };
    case "no-work-days": {
      const workDays = settings.workDays.filter((day) => !told.days.includes(day));
      return workDays.length === 0 ? null : { workDays };
    }
    case "work-hours":
      return { workStart: told.first, workEnd: told.last };
    case "team":
      return {};
  }
}

/** Days that are turned down go, where they were chosen; else those that are named are all. */
function weeklyNamed({ on, off, isAlso, hour, part }: WeeklyDays, settings: Settings): NamedSettings | null {
  const { nudgeDays } = settings;
  const staying = nudgeDays.filter((day) => !off.includes(day));
  const isKept = isAlso || on.length === 0 || staying.length < nudgeDays.length;
  const days = WEEKDAYS.filter((day) => on.includes(day) || (isKept && staying.includes(day)));
  if (days.length === 0) return null;
  const at = hour ?? (part === null ? null : hourOf(part, settings));
  const isOfDays = on.length + off.length > 0;
  return { ...(isOfDays ? { nudgeDays: days } : {}), ...(at === null ? {} : { nudgeHour: at }) };
}

/** The hour of a part of the day, within those of work. */
function hourOf(part: PartOfDay, { workStart, workEnd }: Settings): number {
  const hour = { morning: 9, afternoon: 14, evening: workEnd - 1 }[part];
  return Math.min(Math.max(hour, workStart), workEnd - 1);
}

/** Whether the settings are so already. */
export function isSo(named: NamedSettings, settings: Settings): boolean {
  return Object.entries(named).every(
    ([name, value]) => String(settings[name as keyof NamedSettings]) === String(value),
  );
}

/** Where they live now: its time, and its holidays. */
function placeNamed(words: string, places: Places): NamedSettings | null {
  const zone = placeCalled(places.zones(), words)?.code ?? null;
  const region = placeCalled(places.holidayPlaces(), words)?.code ?? null;
  const around = zone && places.guessCountry(zone, null);
  // A region that is called as a city elsewhere is not theirs.
  const country = region && (around === null || region.startsWith(around)) ? region : around;
  if (zone === null && country === null) return null;
  return { ...(zone === null ? {} : { zone }), ...(country === null ? {} : { country }) };
}
