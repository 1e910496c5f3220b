import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Writes to managers who have something to do, on their day and hour. */
export const sendDigests = defineJob({
  name: "send-digests",
  payload: z.object({}),
  everyMs: 30_000,
  followsClock: true,
  retry: { attempts: 1, backoffMs: 0 },
  run: (app) => app.sweepDigests(),
});
