import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Asks what came of plans and of nudges without an answer. */
export const sendFollowUps = defineJob({
  name: "send-follow-ups",
  payload: z.object({}),
  everyMs: 30_000,
  followsClock: true,
  retry: { attempts: 1, backoffMs: 0 },
  run: (app) => app.sweepFollowUps(),
});
