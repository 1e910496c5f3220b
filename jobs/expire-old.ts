import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Deletes sent messages and event ids that are of no use any more. */
export const expireOld = defineJob({
  name: "expire-old",
  payload: z.object({}),
  everyMs: 21_600_000,
  retry: { attempts: 1, backoffMs: 0 },
  run: (app) => app.expireOld(),
});
