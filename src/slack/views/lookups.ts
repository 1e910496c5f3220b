/** Options that are looked up while somebody types: time zones, countries and challenges. */
import type { App } from "#src/app/app.ts";
import type { Say } from "#src/app/texts.ts";
import { searchChallenges } from "#src/domain/search.ts";
import { option } from "../blocks/kit.ts";
import { LIMITS } from "../limits.ts";
import { defineOptions, type OptionSource } from "../registry.ts";

/** All lookups. */
export function lookups(app: App, say: Say): readonly OptionSource[] {
  return [
    defineOptions({
      id: "settings.zone",
      options: (typed) =>
        matching(app.zones(), typed, (zone) => zone.replaceAll("_", " ")).map((zone) => option(zone, zone)),
    }),
    defineOptions({
      id: "settings.country",
      options: (typed) =>
        matching(app.countries(), typed, ({ name }) => name).map(({ name, code }) => option(name, code)),
    }),
    defineOptions({
      id: "assign.challenge",
      options: (typed, { workspaceId }) =>
        searchChallenges(app.catalogueOf(workspaceId), typed, (area) => say(`areas.${area}.title`))
          .slice(0, LIMITS.optionsPerSelect)
          .map(({ id, title, area }) => option(title, id, say(`areas.${area}.title`))),
    }),
  ];
}

/** What begins with the words comes first, then what holds them. */
function matching<T>(items: readonly T[], typed: string, textOf: (item: T) => string): T[] {
  const wanted = typed.trim().toLowerCase().replaceAll("_", " ").slice(0, 80);
  const scored = items.flatMap((item) => {
    const text = textOf(item).toLowerCase();
    const at = text.indexOf(wanted);
    return at < 0 ? [] : [{ item, rank: at === 0 || text[at - 1] === "/" ? 0 : 1 }];
  });
  return scored
    .sort((a, b) => a.rank - b.rank)
    .slice(0, LIMITS.optionsPerSelect)
    .map(({ item }) => item);
}
