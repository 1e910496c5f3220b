/** Challenges, found while somebody types. */
import { defineOptions } from "#src/feature-kit/handlers.ts";
import { searchChallenges } from "#src/language/search-challenges.ts";
import { option } from "#src/slack/kit/blocks.ts";
import { LIMITS } from "#src/slack/limits.ts";

export const challengeLookup = defineOptions({
  id: "assign.challenge",
  options: ({ deps, say }, typed, { workspaceId }) =>
    searchChallenges(deps.catalogues.of(workspaceId), typed, (area) => say(`areas.${area}.title`))
      .slice(0, LIMITS.optionsPerSelect)
      .map(({ id, title, area }) => option(title, id, say(`areas.${area}.title`))),
});
