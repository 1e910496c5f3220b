import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Reminds people of their own plans when the time has come. */
export const sendReminders = defineJob({
  name: "send-reminders",
  payload: z.object({}),
  everyMs: 10_000,
  followsClock: true,
  retry: { attempts: 1, backoffMs: 0 },
  run: (app) => app.sweepReminders(),
});
