/** Options that are looked up while somebody types: time zones, countries and challenges. */
import type { PlainTextOption } from "@slack/types";
import type { App } from "#src/feature-kit/app.ts";
import type { NamedPlace } from "#src/feature-kit/ports.ts";
import { defineOptions, type OptionSource } from "#src/feature-kit/registry.ts";
import { searchChallenges } from "#src/kernel/search-challenges.ts";
import type { Say } from "#src/kernel/texts.ts";
import { findByName } from "#src/language/find-by-name.ts";
import { LIMITS } from "../limits.ts";
import { option } from "./blocks.ts";

/** All lookups. */
export function lookups(app: App, say: Say): readonly OptionSource[] {
  return [
    defineOptions({ id: "settings.zone", options: (typed) => placesNamed(app.zones(), typed) }),
    defineOptions({ id: "settings.country", options: (typed) => placesNamed(app.holidayPlaces(), typed) }),
    defineOptions({
      id: "assign.challenge",
      options: (typed, { workspaceId }) =>
        searchChallenges(app.catalogueOf(workspaceId), typed, (area) => say(`areas.${area}.title`))
          .slice(0, LIMITS.optionsPerSelect)
          .map(({ id, title, area }) => option(title, id, say(`areas.${area}.title`))),
    }),
  ];
}

/** Whoever typed "Munich" sees why "Europe/Berlin" is there. */
function placesNamed(places: readonly NamedPlace[], typed: string): readonly PlainTextOption[] {
  return findByName(places, typed, ({ name, also }) => [name, ...also])
    .slice(0, LIMITS.optionsPerSelect)
    .map(({ item, name }) =>
      option(item.name, item.code, item.name.includes(name.replaceAll(" ", "_")) ? undefined : name),
    );
}
