import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Puts one message into a person's hands, once. */
export const deliverMessage = defineJob({
  name: "deliver-message",
  payload: z.object({ key: z.string() }),
  retry: { attempts: 5, backoffMs: 30_000 },
  run: (app, { key }) => app.deliverMessage(key),
});
