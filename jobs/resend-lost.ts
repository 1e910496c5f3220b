import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Finds messages that are due and asks for workers that send them. */
export const resendLost = defineJob({
  name: "resend-lost",
  payload: z.object({}),
  everyMs: 30_000,
  followsClock: true,
  retry: { attempts: 1, backoffMs: 0 },
  run: (app) => app.resendLost(),
});
