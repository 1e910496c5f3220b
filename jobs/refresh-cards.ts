import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Draws cards in channels anew whose subject changed. */
export const refreshCards = defineJob({
  name: "refresh-cards",
  payload: z.object({}),
  everyMs: 10_000,
  followsClock: true,
  retry: { attempts: 1, backoffMs: 0 },
  run: (app) => app.refreshCards(),
});
