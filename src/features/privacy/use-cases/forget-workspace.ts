import type { Deps } from "#src/feature-kit/deps.ts";

/**
 * Forgets everything of one workspace, as if the bot had just come into it. Nothing of any other is touched. Jobs that
 * are still in the queue find nobody and do nothing.
 */
export function forgetWorkspace(deps: Pick<Deps, "workspaces" | "clock">, workspaceId: string): Promise<void> {
  return deps.workspaces.forget(workspaceId, deps.clock.now());
}
