import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Puts several messages into people's hands, each once. */
export const deliverMessages = defineJob({
  name: "deliver-messages",
  payload: z.object({ keys: z.array(z.string()).min(1).max(100) }),
  retry: { attempts: 5, backoffMs: 30_000 },
  run: (app, { keys }) => app.deliverMessages(keys),
});
