import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Finds events of Slack that a bot had begun with when it died, and handles them. */
export const handleAbandonedEvents = defineJob({
  name: "handle-abandoned-events",
  payload: z.object({}),
  everyMs: 30_000,
  retry: { attempts: 1, backoffMs: 0 },
  run: (app) => app.handleAbandonedEvents(),
});
