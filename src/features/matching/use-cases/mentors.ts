/** Whether anybody in a workspace mentors. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { hostsOf } from "../store/hosts.ts";

/** Beside the person themselves. */
export async function hasMentors({ db }: Pick<Deps, "db">, { workspaceId, userId }: PersonKey): Promise<boolean> {
  const hosts = await hostsOf(db, workspaceId);
  return hosts.some((host) => host.menteeCapacity > 0 && host.userId !== userId);
}
