/** The team, on a manager's Home; they need not be members themselves. */
import { defineHomeSection } from "#src/feature-kit/define-home-section.ts";
import { teamOf } from "../use-cases/team-view.ts";
import { teamBlocks } from "./team-message.ts";

export const teamSection = defineHomeSection({
  place: 50,
  load: async (deps, person) => {
    const team = await teamOf(deps, person);
    return team && { team, catalogue: deps.catalogues.of(person.workspaceId) };
  },
  render: (say, { team, catalogue }) => teamBlocks(say, team, catalogue),
});
