/** Lets a channel see what was decided: messages are sent, cards and lines drawn. */

import { z } from "zod";
import { drawSoon } from "#src/delivery/cards.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { defineJob, request } from "#src/queue/job.ts";
import type { ChallengeDecision } from "../store/save-decision.ts";

/** Asks the queue to send and draw. All of it is saved already, so an unreachable queue only delays it. */
export async function tellChannel(
  deps: Pick<Deps, "jobs" | "clock" | "log">,
  ...decisions: readonly ChallengeDecision[]
): Promise<void> {
  await enqueueDeliveries(
    deps,
    decisions.flatMap(({ sideEffects }) => (sideEffects.messages ?? []).map(({ key }) => key)),
  );
  const isStale = decisions.some(({ transition }) => transition.effects.includes("redraw"));
  if (isStale) await drawSoon(deps);
  if (decisions.some(({ transition }) => transition.mine?.redrawRequestedAt)) await drawLinesSoon(deps);
}

/** Goes on with what is due of channel challenges. */
export const runChallengesJob = defineJob({ name: "run-challenges", payload: z.object({}) });

/** The lines are marked in PostgreSQL; the sweep finds them when the queue cannot be reached. */
async function drawLinesSoon(deps: Pick<Deps, "jobs" | "clock" | "log">): Promise<void> {
  const key = `run-challenges-${deps.clock.now().getTime()}`;
  await deps.jobs.enqueue([request(runChallengesJob, {}, { key })]).catch((error: unknown) => {
    deps.log.warn({ err: error }, "could not enqueue the drawing of lines, they will be found again");
  });
}
