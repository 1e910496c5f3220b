/** The first thing that a started bot does: the workspace is noted as installed. */
import type { Deps } from "./feature-kit/deps.ts";
import { forgetWorkspace } from "./features/privacy/use-cases/forget-workspace.ts";
import type { InstalledWorkspace } from "./open-slack.ts";
import { StartRefused } from "./start-step.ts";

const NOT_A_PLAYGROUND =
  "The database that DATABASE_URL names belongs to a real workspace: set the Slack credentials, or leave DATABASE_URL out to open the playground.";

/** In each that the bot is installed in. */
export async function beginInWorkspaces(
  deps: Deps,
  workspaces: readonly InstalledWorkspace[],
  isFresh: boolean,
): Promise<void> {
  for (const workspace of workspaces) await beginInWorkspace(deps, workspace, isFresh);
}

/**
 * @param isFresh forget what is known of it first, for a workspace that is itself made anew.
 * @throws StartRefused when that would be done beside a real workspace: the playground moves its own clock, which must never make
 * other people's nudges due.
 */
async function beginInWorkspace(deps: Deps, workspace: InstalledWorkspace, isFresh: boolean): Promise<void> {
  if (isFresh && (await deps.workspaces.hasOthers(workspace.id))) throw new StartRefused(NOT_A_PLAYGROUND);
  await deps.workspaces.upsert(workspace, deps.clock.now());
  if (isFresh) await forgetWorkspace(deps, workspace.id);
}
