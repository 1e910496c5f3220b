import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Turns nudges that are due into messages. */
export const sendNudges = defineJob({
  name: "send-nudges",
  payload: z.object({}),
  everyMs: 10_000,
  followsClock: true,
  retry: { attempts: 1, backoffMs: 0 },
  run: (app) => app.sweepNudges(),
});
