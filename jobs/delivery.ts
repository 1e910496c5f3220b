/** Messages and cards on their way. */
import { z } from "zod";
import { refreshCards, refreshCardsJob } from "#src/delivery/cards.ts";
import { deliverDue, deliverMessage, deliverMessages } from "#src/delivery/deliver-messages.ts";
import { deliverDueJob, deliverMessageJob, deliverMessagesJob } from "#src/delivery/enqueue.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { resendLost } from "#src/features/weekly/use-cases/sweep-due.ts";
import { defineJob, type JobEntry, perform } from "#src/queue/job.ts";

const resendLostJob = defineJob({ name: "resend-lost", payload: z.object({}) });
const PATIENT = { attempts: 5, backoffMs: 30_000 } as const;

export const deliveryJobs: readonly JobEntry<Deps>[] = [
  perform(resendLostJob, { everyMs: 30_000, followsClock: true, run: (deps: Deps) => resendLost(deps) }),
  perform(deliverMessageJob, { retry: PATIENT, run: (deps: Deps, { key }) => deliverMessage(deps, key) }),
  perform(deliverMessagesJob, { retry: PATIENT, run: (deps: Deps, { keys }) => deliverMessages(deps, keys) }),
  perform(deliverDueJob, { run: (deps: Deps) => deliverDue(deps) }),
  perform(refreshCardsJob, { everyMs: 10_000, followsClock: true, run: (deps: Deps) => refreshCards(deps) }),
];
