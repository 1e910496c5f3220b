import type { HomeView } from "@slack/types";
import type { HomeTab } from "#src/delivery/delivery-deps.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { overviewOf } from "#src/features/reflections/use-cases/overview.ts";
import { teamOf } from "#src/features/team/use-cases/team-view.ts";
import type { Catalogue } from "#src/kernel/catalogue.ts";
import { homeView } from "./home-view.ts";

interface HomeTabView {
  readonly overview: Awaited<ReturnType<typeof overviewOf>>;
  readonly team: Awaited<ReturnType<typeof teamOf>>;
  readonly catalogue: Catalogue;
}

/** The Home tab of the app. */
export const homeTab: HomeTab<Deps, HomeTabView> = {
  load: async (deps, person) => ({
    overview: await overviewOf(deps, person),
    team: await teamOf(deps, person),
    catalogue: deps.catalogues.of(person.workspaceId),
  }),
  render: (say, { overview, team, catalogue }): HomeView => homeView(say, overview, catalogue, team),
};
