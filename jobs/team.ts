/** Managers' digests. */
import { z } from "zod";
import type { Deps } from "#src/feature-kit/deps.ts";
import { sweepDigests } from "#src/features/team/use-cases/digest.ts";
import { defineJob, type JobEntry, perform } from "#src/queue/job.ts";

const sendDigestsJob = defineJob({ name: "send-digests", payload: z.object({}) });

export const teamJobs: readonly JobEntry<Deps>[] = [
  perform(sendDigestsJob, { everyMs: 30_000, followsClock: true, run: (deps: Deps) => sweepDigests(deps) }),
];
