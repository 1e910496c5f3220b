/** Channel challenges: starting and ending them, shared lines, monthly suggestions. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { runChallengesJob } from "#src/features/channel-challenges/use-cases/enqueue.ts";
import { runChallenges } from "#src/features/channel-challenges/use-cases/sweep.ts";
import { type JobEntry, perform } from "#src/queue/job.ts";

export const channelChallengeJobs: readonly JobEntry<Deps>[] = [
  perform(runChallengesJob, { everyMs: 10_000, followsClock: true, run: (deps: Deps) => runChallenges(deps) }),
];
