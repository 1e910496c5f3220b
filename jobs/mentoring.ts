/** Mentoring: searches and requests, meetings before and after, half-time, the end. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { runMentoring, runMentoringJob } from "#src/features/mentoring/use-cases/sweep.ts";
import { type JobEntry, perform } from "#src/queue/job.ts";

export const mentoringJobs: readonly JobEntry<Deps>[] = [
  perform(runMentoringJob, { everyMs: 10_000, followsClock: true, run: (deps: Deps) => runMentoring(deps) }),
];
