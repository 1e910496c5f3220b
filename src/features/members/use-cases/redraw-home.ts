import { z } from "zod";
import type { Deps } from "#src/feature-kit/deps.ts";
import { defineJob, request } from "#src/queue/job.ts";

/** Draws a person's Home tab anew. */
export const refreshHomeJob = defineJob({
  name: "refresh-home",
  payload: z.object({ workspaceId: z.string(), userId: z.string() }),
});

/** Asks for fresh drawings of people's Home tabs; a queue that cannot be reached costs a stale picture and nothing else. */
export async function redrawHomes(
  deps: Pick<Deps, "jobs" | "log">,
  workspaceId: string,
  userIds: readonly (string | null)[],
): Promise<void> {
  const people = userIds.filter((userId) => userId !== null);
  if (people.length === 0) return;
  const jobs = people.map((userId) => request(refreshHomeJob, { workspaceId, userId }));
  await deps.jobs.enqueue(jobs).catch((error: unknown) => {
    deps.log.warn({ err: error, workspaceId }, "could not enqueue a redraw");
  });
}
