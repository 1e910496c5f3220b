import { publishHome } from "#src/delivery/redraw.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { refreshHomeJob } from "#src/features/members/use-cases/redraw-home.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { RetryLater, request } from "#src/queue/job.ts";

/** Draws the Home tab anew. @throws RetryLater when Slack or the pace asks to wait. */
export function refreshHome(deps: Deps, person: PersonKey): Promise<void> {
  return publishHome(deps, person);
}

/** Draws the Home tab of somebody who has opened it: at once, or by a job as soon as Slack lets the bot draw it. */
export async function showHome(deps: Deps, person: PersonKey): Promise<void> {
  try {
    await refreshHome(deps, person);
  } catch (error) {
    if (!(error instanceof RetryLater)) throw error;
    await deps.jobs.enqueue([request(refreshHomeJob, person, { delayMs: error.delayMs })]);
  }
}
