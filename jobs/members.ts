/** The availability of members: Do Not Disturb and status. */
import { z } from "zod";
import type { Deps } from "#src/feature-kit/deps.ts";
import { refreshAvailability } from "#src/features/members/use-cases/availability.ts";
import { defineJob, type JobEntry, perform } from "#src/queue/job.ts";

const refreshAvailabilityJob = defineJob({ name: "refresh-availability", payload: z.object({}) });

export const memberJobs: readonly JobEntry<Deps>[] = [
  perform(refreshAvailabilityJob, { everyMs: 240_000, run: (deps: Deps) => refreshAvailability(deps) }),
];
