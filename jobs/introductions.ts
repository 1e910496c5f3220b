/** Questions to other departments: what comes due, and what is drawn anew. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { checkIntroductionsJob, refreshIntroductionJob } from "#src/features/introductions/use-cases/apply-event.ts";
import { refreshIntroduction } from "#src/features/introductions/use-cases/messages.ts";
import { sweepIntroductions } from "#src/features/introductions/use-cases/sweep.ts";
import { type JobEntry, perform } from "#src/queue/job.ts";

export const introductionJobs: readonly JobEntry<Deps>[] = [
  perform(checkIntroductionsJob, {
    everyMs: 30_000,
    followsClock: true,
    run: (deps: Deps) => sweepIntroductions(deps),
  }),
  perform(refreshIntroductionJob, {
    retry: { attempts: 4, backoffMs: 5_000 },
    run: (deps: Deps, { workspaceId, introductionId: id, askId, isOwed }) =>
      refreshIntroduction(deps, isOwed, { workspaceId, id }, askId === undefined ? null : { id: askId }),
  }),
];
