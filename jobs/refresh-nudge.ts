import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Draws a nudge's message anew, so that old buttons are gone. */
export const refreshNudge = defineJob({
  name: "refresh-nudge",
  payload: z.object({ workspaceId: z.string(), userId: z.string(), nudgeId: z.uuid() }),
  retry: { attempts: 4, backoffMs: 5_000 },
  run: (app, { nudgeId, ...person }) => app.refreshNudge(person, nudgeId),
});
