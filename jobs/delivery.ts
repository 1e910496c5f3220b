/** Messages and cards on their way. */
import { z } from "zod";
import { refreshCards, refreshCardsJob } from "#src/delivery/cards.ts";
import { deliverDue, deliverMessage } from "#src/delivery/deliver-messages.ts";
import { dispatch, dispatchFor, dispatchUnattended } from "#src/delivery/dispatch.ts";
import { deliverDueJob, deliverMessageJob, dispatchJob, dispatchMessagesJob } from "#src/delivery/enqueue.ts";
import { drawAllOwed } from "#src/delivery/owed-redraws.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { defineJob, type JobEntry, perform } from "#src/queue/job.ts";

const dispatchUnattendedJob = defineJob({
  name: "dispatch-unattended",
  formerNames: ["resend-lost"],
  payload: z.object({}),
});
const drawAllOwedJob = defineJob({ name: "redraw-owed", payload: z.object({}) });
const PATIENT = { attempts: 5, backoffMs: 30_000 } as const;

export const deliveryJobs: readonly JobEntry<Deps>[] = [
  // The longest that nobody hands anything out after whoever did has died.
  perform(dispatchUnattendedJob, { everyMs: 5000, followsClock: true, run: (deps: Deps) => dispatchUnattended(deps) }),
  perform(deliverMessageJob, { retry: PATIENT, run: (deps: Deps, { key }) => deliverMessage(deps, key) }),
  perform(dispatchMessagesJob, { run: (deps: Deps, { keys }) => dispatchFor(deps, keys) }),
  perform(dispatchJob, { run: (deps: Deps, turn) => dispatch(deps, turn) }),
  perform(deliverDueJob, { run: (deps: Deps, permission) => deliverDue(deps, permission) }),
  perform(refreshCardsJob, { everyMs: 10_000, followsClock: true, run: (deps: Deps) => refreshCards(deps) }),
  perform(drawAllOwedJob, { everyMs: 10_000, followsClock: true, run: (deps: Deps) => drawAllOwed(deps) }),
];
