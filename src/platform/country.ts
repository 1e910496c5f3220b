import { createRequire } from "node:module";
import type { Places } from "#src/app/ports.ts";

interface Zones {
  getTimezone(name: string): { countries: string[] } | null;
  getAllTimezones(): Record<string, unknown>;
  getAllCountries(): Record<string, { id: string; name: string }>;
}

let loaded: Zones | null = null;
function zones(): Zones {
  loaded ??= createRequire(import.meta.url)("countries-and-timezones") as Zones;
  return loaded;
}

/** Countries from the npm package countries-and-timezones, loaded when first asked for. */
export const places: Places = { guessCountry, countries: allCountries, zones: allZones };

/** The country that a time zone lies in, or else the region of a locale such as `de-DE`; null when neither tells. */
export function guessCountry(zone: string | null, locale: string | null): string | null {
  const countries = (zone && zones().getTimezone(zone)?.countries) || [];
  const region = /[-_]([A-Z]{2})$/.exec(locale ?? "")?.[1] ?? null;
  if (region && countries.includes(region)) return region;
  return countries[0] ?? region;
}

/** All countries by name, for the picker. */
function allCountries(): readonly { readonly code: string; readonly name: string }[] {
  return Object.values(zones().getAllCountries())
    .map(({ id, name }) => ({ code: id, name }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Both the names of this machine's list (Asia/Calcutta) and the ones that people type (Asia/Kolkata). */
function allZones(): readonly string[] {
  return [...new Set(["UTC", ...Object.keys(zones().getAllTimezones()), ...Intl.supportedValuesOf("timeZone")])]
    .filter((zone) => zone === "UTC" || zone.includes("/"))
    .sort();
}
