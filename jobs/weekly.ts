/** The weekly loop: nudges, reminders, follow-ups. */
import { z } from "zod";
import type { Deps } from "#src/feature-kit/deps.ts";
import { refreshNudgeJob } from "#src/features/weekly/use-cases/load-mentee.ts";
import { openDmsAhead } from "#src/features/weekly/use-cases/open-dms-ahead.ts";
import { refreshNudge } from "#src/features/weekly/use-cases/refresh-nudge.ts";
import { sweepFollowUps, sweepNudges, sweepPauses, sweepReminders } from "#src/features/weekly/use-cases/sweep-due.ts";
import { defineJob, type JobEntry, perform } from "#src/queue/job.ts";

const sendNudgesJob = defineJob({ name: "send-nudges", payload: z.object({}) });
const sendRemindersJob = defineJob({ name: "send-reminders", payload: z.object({}) });
const openDmsJob = defineJob({ name: "open-dms", payload: z.object({}) });
const beginPausesJob = defineJob({ name: "begin-pauses", payload: z.object({}) });
const sendFollowUpsJob = defineJob({ name: "send-follow-ups", payload: z.object({}) });

export const weeklyJobs: readonly JobEntry<Deps>[] = [
  perform(beginPausesJob, { everyMs: 30_000, followsClock: true, run: (deps: Deps) => sweepPauses(deps) }),
  perform(sendNudgesJob, { everyMs: 10_000, followsClock: true, run: (deps: Deps) => sweepNudges(deps) }),
  perform(sendRemindersJob, { everyMs: 10_000, followsClock: true, run: (deps: Deps) => sweepReminders(deps) }),
  perform(sendFollowUpsJob, { everyMs: 30_000, followsClock: true, run: (deps: Deps) => sweepFollowUps(deps) }),
  perform(openDmsJob, { everyMs: 20_000, run: (deps: Deps) => openDmsAhead(deps) }),
  perform(refreshNudgeJob, {
    retry: { attempts: 4, backoffMs: 5_000 },
    run: (deps: Deps, { workspaceId, nudgeId, isOwed }) => refreshNudge(deps, workspaceId, nudgeId, isOwed),
  }),
];
