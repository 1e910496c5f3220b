/** The schedules of a queue, as a bot leaves them behind that has run before: all are set, and none is due for a while. */
import { jobs } from "#jobs/index.ts";
import { createLogger } from "#src/platform/logger.ts";
import { JobQueue } from "#src/queue/job-queue.ts";
import { KeptClient } from "./kept-connections.ts";

/** Sets them in the queue of this database. Each runs once and does nothing. */
export async function setSchedules(databaseUrl: string): Promise<void> {
  const queue = await JobQueue.open<null>({
    redisUrl: null,
    databaseUrl,
    postgresClient: KeptClient,
    log: createLogger({ level: "silent" }),
    jobs: jobs.map((job) => ({ ...job, run: () => Promise.resolve() })),
  });
  await queue.work(null);
  await queue.idle();
  await queue.stop();
}
