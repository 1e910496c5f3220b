/** Time zones and places of public holidays, found while somebody types. */
import { defineOptions, type OptionSource } from "#src/feature-kit/handlers.ts";
import { placesNamed } from "#src/slack/kit/lookups.ts";

export const settingsLookups: readonly OptionSource[] = [
  defineOptions({ id: "settings.zone", options: ({ deps }, typed) => placesNamed(deps.places.zones(), typed) }),
  defineOptions({
    id: "settings.country",
    options: ({ deps }, typed) => placesNamed(deps.places.holidayPlaces(), typed),
  }),
];
