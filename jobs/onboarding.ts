/** What Slack knows of somebody who joined. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { checkAvailability, checkAvailabilityJob } from "#src/features/onboarding/use-cases/person-news.ts";
import { type JobEntry, perform } from "#src/queue/job.ts";

export const onboardingJobs: readonly JobEntry<Deps>[] = [
  perform(checkAvailabilityJob, {
    retry: { attempts: 4, backoffMs: 5_000 },
    run: (deps: Deps, person) => checkAvailability(deps, person),
  }),
];
