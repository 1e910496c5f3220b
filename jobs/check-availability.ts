import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Asks Slack about the status and Do Not Disturb of somebody who just joined. */
export const checkAvailability = defineJob({
  name: "check-availability",
  payload: z.object({ workspaceId: z.string(), userId: z.string() }),
  retry: { attempts: 4, backoffMs: 5_000 },
  run: (app, person) => app.checkAvailability(person),
});
