import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Goes on taking back what the bot wrote in the DM of somebody who was forgotten; it names a conversation and nobody. */
export const clearDm = defineJob({
  name: "clear-dm",
  payload: z.object({ channel: z.string(), latest: z.string(), kept: z.array(z.string()) }),
  retry: { attempts: 8, backoffMs: 30_000 },
  run: (app, clearing) => app.clearDm(clearing),
});
