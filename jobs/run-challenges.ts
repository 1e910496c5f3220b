import { z } from "zod";
import { defineJob } from "#src/queue/job.ts";

/** Begins and ends channel challenges, offers monthly suggestions, and keeps lines in threads as they should be. */
export const runChallenges = defineJob({
  name: "run-challenges",
  payload: z.object({}),
  everyMs: 10_000,
  followsClock: true,
  retry: { attempts: 1, backoffMs: 0 },
  run: (app) => app.runChallenges(),
});
