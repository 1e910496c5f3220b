/** The team, on a manager's Home; they need not be members themselves. */
import { defineHomeSection } from "#src/feature-kit/define-home-section.ts";
import { mayGive } from "#src/features/assignments/use-cases/may-give.ts";
import { teamOf } from "../use-cases/team-view.ts";
import { teamBlocks } from "./team-message.ts";

export const teamSection = defineHomeSection({
  place: 50,
  load: async (deps, person) => {
    const team = await teamOf(deps, person);
    if (!team) return null;
    return { team, catalogue: deps.catalogues.of(person.workspaceId), mayAssign: await mayGive(deps, person) };
  },
  render: (say, { team, catalogue, mayAssign }) => teamBlocks(say, team, catalogue, mayAssign),
});
