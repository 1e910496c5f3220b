/** Who is there, and when. */
import { z } from "zod";
import type { Deps } from "#src/feature-kit/deps.ts";
import {
  checkAvailability,
  checkAvailabilityJob,
  refreshAvailability,
} from "#src/features/members/use-cases/availability.ts";
import { defineJob, type JobEntry, perform } from "#src/queue/job.ts";

const refreshAvailabilityJob = defineJob({ name: "refresh-availability", payload: z.object({}) });

export const memberJobs: readonly JobEntry<Deps>[] = [
  perform(checkAvailabilityJob, {
    retry: { attempts: 4, backoffMs: 5_000 },
    run: (deps: Deps, person) => checkAvailability(deps, person),
  }),
  perform(refreshAvailabilityJob, { everyMs: 240_000, run: (deps: Deps) => refreshAvailability(deps) }),
];
