import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Draws the offer of an assignment anew in the person's DM, so that old buttons are gone. */
export const refreshPart = defineJob({
  name: "refresh-part",
  payload: z.object({ workspaceId: z.string(), partId: z.uuid() }),
  retry: { attempts: 4, backoffMs: 5_000 },
  run: (app, { workspaceId, partId }) => app.refreshPart(workspaceId, partId),
});
