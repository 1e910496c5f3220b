/** Forgetting people who asked for it, and deleting records that are older than the workspace keeps them. */
import { z } from "zod";
import { sweepClearings } from "#src/delivery/take-back.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { expireOld } from "#src/features/privacy/use-cases/expire-records.ts";
import { clearDm, clearDmJob } from "#src/features/privacy/use-cases/forget-person.ts";
import { defineJob, type JobEntry, perform } from "#src/queue/job.ts";

const expireOldJob = defineJob({ name: "expire-old", payload: z.object({}) });

const clearDmsJob = defineJob({ name: "clear-dms", payload: z.object({}) });

export const privacyJobs: readonly JobEntry<Deps>[] = [
  perform(clearDmJob, {
    retry: { attempts: 8, backoffMs: 30_000 },
    run: (deps: Deps, clearing) => clearDm(deps, clearing),
  }),
  perform(clearDmsJob, {
    everyMs: 15_000,
    followsClock: true,
    run: (deps: Deps) => sweepClearings(deps),
  }),
  perform(expireOldJob, { everyMs: 21_600_000, run: (deps: Deps) => expireOld(deps) }),
];
