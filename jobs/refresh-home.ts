import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Draws a person's Home tab anew. */
export const refreshHome = defineJob({
  name: "refresh-home",
  payload: z.object({ workspaceId: z.string(), userId: z.string() }),
  retry: { attempts: 4, backoffMs: 5_000 },
  run: (app, person) => app.refreshHome(person),
});
