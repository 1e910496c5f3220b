/** The team, on a manager's Home; they need not be members themselves. */
import { defineHomeSection } from "#src/feature-kit/define-home-section.ts";
import { assignReach } from "#src/kernel/policy.ts";
import { teamOf } from "../use-cases/team-view.ts";
import { teamBlocks } from "./team-message.ts";

export const teamSection = defineHomeSection({
  place: 50,
  load: async (deps, person) => {
    const team = await teamOf(deps, person);
    if (!team) return null;
    const giver = { userId: person.userId, isNamedManager: true, isGuest: false, isForeign: false };
    const mayGive = assignReach(deps.policies.of(person.workspaceId), giver) !== "nobody";
    return { team, catalogue: deps.catalogues.of(person.workspaceId), mayGive };
  },
  render: (say, { team, catalogue, mayGive }) => teamBlocks(say, team, catalogue, mayGive),
});
