/** Policies and own challenges of the workspaces, read now and then again. */
import type { Log } from "./kernel/ports.ts";
import { StorageAway } from "./kernel/storage-away.ts";
import type { WorkspaceContent } from "./workspaces/workspace-content.ts";

/** A look that fails is logged, unless the database is away, which is logged by itself. */
export function openContent(content: WorkspaceContent, log: Log): Promise<void> {
  return content.open((error) => {
    if (!(error instanceof StorageAway))
      log.warn({ err: error }, "policies and own challenges could not be read again");
  });
}
