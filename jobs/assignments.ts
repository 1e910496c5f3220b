/** Assignments: what comes due, and what is drawn anew. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { checkAssignmentsJob, refreshAssigneeJob } from "#src/features/assignments/use-cases/apply-event.ts";
import { sweepAssignments } from "#src/features/assignments/use-cases/follow.ts";
import { refreshAssignee } from "#src/features/assignments/use-cases/messages.ts";
import { type JobEntry, perform } from "#src/queue/job.ts";

export const assignmentJobs: readonly JobEntry<Deps>[] = [
  perform(checkAssignmentsJob, { everyMs: 15_000, followsClock: true, run: (deps: Deps) => sweepAssignments(deps) }),
  perform(refreshAssigneeJob, {
    retry: { attempts: 4, backoffMs: 5_000 },
    run: (deps: Deps, { workspaceId, assigneeId, isOwed }) => refreshAssignee(deps, workspaceId, assigneeId, isOwed),
  }),
];
