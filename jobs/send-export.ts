import { z } from "zod";
import { defineJob } from "#src/app/job.ts";

/** Sends a person all that is stored of them. */
export const sendExport = defineJob({
  name: "send-export",
  payload: z.object({ workspaceId: z.string(), userId: z.string() }),
  retry: { attempts: 4, backoffMs: 10_000 },
  run: (app, person) => app.sendExport(person),
});
