import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Delivers whatever is due, whether the queue knew of it or not. */
export const deliverDue = defineJob({
  name: "deliver-due",
  payload: z.object({}),
  retry: { attempts: 1, backoffMs: 0 },
  run: (app) => app.deliverDue(),
});
