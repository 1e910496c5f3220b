/** The Home tab. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { refreshHome } from "#src/features/home/use-cases/refresh-home.ts";
import { refreshHomeJob } from "#src/features/members/use-cases/redraw-home.ts";
import { type JobEntry, perform } from "#src/queue/job.ts";

export const homeJobs: readonly JobEntry<Deps>[] = [
  perform(refreshHomeJob, {
    retry: { attempts: 4, backoffMs: 5_000 },
    run: (deps: Deps, { isOwed, ...person }) => refreshHome(deps, person, isOwed),
  }),
];
