/** The settings of the workspace, on an admin's Home; they need not be members themselves. */
import { defineHomeSection } from "#src/feature-kit/define-home-section.ts";
import { isAdmin } from "#src/kernel/policy.ts";
import { actions, button } from "#src/slack/kit/blocks.ts";

export const adminSection = defineHomeSection({
  place: 60,
  load: (deps, { workspaceId, userId }) => Promise.resolve(isAdmin(deps.policies.of(workspaceId), userId) ? {} : null),
  render: (say) => [actions(button(say("menu.admin"), "admin.open", "home"))],
});
