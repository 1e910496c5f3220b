import { createRequire } from "node:module";
import type { NamedPlace, Places } from "#src/kernel/ports.ts";
import { regionsOf } from "./holidays.ts";
import { COUNTRY_NAMES, REGION_NAMES, SHARED_ABBREVIATIONS, ZONE_NAMES } from "./place-names.ts";

interface Zone {
  readonly countries: string[];
  readonly utcOffset: number;
  readonly dstOffset: number;
  readonly utcOffsetStr: string;
  readonly aliasOf: string | null;
}
interface Zones {
  getTimezone(name: string): Zone | null;
  getAllTimezones(): Record<string, unknown>;
  getAllCountries(): Record<string, { id: string; name: string }>;
}

let loaded: Zones | null = null;
function zones(): Zones {
  loaded ??= createRequire(import.meta.url)("countries-and-timezones") as Zones;
  return loaded;
}

/** Countries and zones from the npm package countries-and-timezones, regions from date-holidays; read when first asked for. */
export const places: Places = {
  guessCountry,
  holidayPlaces: once(holidayPlaces),
  zones: once(allZones),
};

/** The country that a time zone lies in, or else the region of a locale such as `de-DE`; null when neither tells. */
export function guessCountry(zone: string | null, locale: string | null): string | null {
  const countries = (zone && zones().getTimezone(zone)?.countries) || [];
  const region = /[-_]([A-Z]{2})$/.exec(locale ?? "")?.[1] ?? null;
  if (region && countries.includes(region)) return region;
  return countries[0] ?? region;
}

/** Each country, followed by its regions, in the order of the names that people read. */
function holidayPlaces(): readonly NamedPlace[] {
  // The names are English.
  const { compare } = new Intl.Collator("en");
  return Object.values(zones().getAllCountries())
    .toSorted((a, b) => compare(a.name, b.name))
    .flatMap(({ id, name }) => [
      { code: id, name, also: namesIn(COUNTRY_NAMES[id]) },
      ...regionsOf(id)
        .toSorted((a, b) => compare(a.name, b.name))
        .map((region) => ({
          code: region.code,
          name: `${name}: ${region.name}`,
          // A region is found by its own name first, and by its country's as well.
          also: [region.name.replace(/^(?:Canton|State|Province) of /, ""), ...namesIn(REGION_NAMES[region.code])],
        })),
    ]);
}

/** Both the names of this machine's list (Asia/Calcutta) and the ones that people type (Asia/Kolkata). */
function allZones(): readonly NamedPlace[] {
  const countries = zones().getAllCountries();
  return [...new Set(["UTC", ...Object.keys(zones().getAllTimezones()), ...Intl.supportedValuesOf("timeZone")])]
    .filter((zone) => zone === "UTC" || zone.includes("/"))
    .sort()
    .map((zone) => {
      const known = zones().getTimezone(zone);
      const city = zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
      // An old name of a zone is found by that name alone, or a country would be there twice.
      if (!known || (known.aliasOf && zone !== "UTC")) return { code: zone, name: zone, also: [city] };
      const inCountries = known.countries
        .slice(0, 1)
        .flatMap((code) => [countries[code]?.name ?? "", ...namesIn(COUNTRY_NAMES[code])]);
      return {
        code: zone,
        name: zone,
        also: [city, ...namesIn(ZONE_NAMES[zone]), ...abbreviations(zone, known), ...inCountries],
      };
    });
}

function abbreviations(zone: string, { utcOffset, dstOffset, utcOffsetStr }: Zone): readonly string[] {
  const shared = zone.startsWith("Europe/")
    ? SHARED_ABBREVIATIONS.filter(({ winter, summer }) => utcOffset === winter && dstOffset === summer)
    : [];
  const hours = utcOffsetStr.replace(/^([+-])0?(\d+):00$/, "$1$2").replace(/^([+-])0(\d:\d\d)$/, "$1$2");
  return [...shared.flatMap(({ names }) => namesIn(names)), `UTC${hours}`, `GMT${hours}`];
}

function namesIn(list: string | undefined): readonly string[] {
  return list === undefined ? [] : list.split(", ");
}

function once<T>(work: () => T): () => T {
  let known: T | undefined;
  return () => (known ??= work());
}
