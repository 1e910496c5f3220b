/** Events and requests that a bot had noted when it died. */
import { z } from "zod";
import type { Deps } from "#src/feature-kit/deps.ts";
import { defineJob, type JobEntry, perform } from "#src/queue/job.ts";
import { handleAbandonedRequests } from "#src/slack/abandoned-requests.ts";
import { handleAbandonedEvents } from "#src/slack/slack-events.ts";

const handleAbandonedEventsJob = defineJob({ name: "handle-abandoned-events", payload: z.object({}) });

export const slackEventJobs: readonly JobEntry<Deps>[] = [
  perform(handleAbandonedEventsJob, {
    everyMs: 10_000,
    run: (deps: Deps) => Promise.all([handleAbandonedEvents(deps), handleAbandonedRequests(deps)]),
  }),
];
