/** What settings come to by what somebody said, before they save them. Pure. */
import type { Settings } from "#src/kernel/member.ts";
import type { Places } from "#src/kernel/ports.ts";
import { placeCalled, type SettingTold } from "./settings-told.ts";

/** The settings that are filled in otherwise than they are. */
export type NamedSettings = Partial<
  Pick<Settings, "nudgeDays" | "nudgeHour" | "zone" | "country" | "workDays" | "workStart" | "workEnd">
>;

/** Null where no place is called so, or where nothing would be left of their days. */
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
      return { nudgeDays: [told.day], ...(told.hour === null ? {} : { nudgeHour: told.hour }) };
    case "at":
      return { nudgeHour: told.hour };
    case "from":
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
