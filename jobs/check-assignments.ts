import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Offers what colleagues asked for as soon as there is room, and ends what is over. */
export const checkAssignments = defineJob({
  name: "check-assignments",
  payload: z.object({}),
  everyMs: 15_000,
  followsClock: true,
  retry: { attempts: 1, backoffMs: 0 },
  run: (app) => app.sweepAssignments(),
});
