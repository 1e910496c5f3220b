import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Asks Slack about Do Not Disturb of people who are about to get a message. */
export const refreshAvailability = defineJob({
  name: "refresh-availability",
  payload: z.object({}),
  everyMs: 240_000,
  retry: { attempts: 1, backoffMs: 0 },
  run: (app) => app.refreshAvailability(),
});
