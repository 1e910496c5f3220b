/** The baseline of `deliver`: BullMQ jobs that do nothing but one chat.postMessage with the bare client. */
import { WebClient } from "@slack/web-api";
import { openBackend } from "#src/queue/backend.ts";
import { answerParent } from "./processes.ts";

const {
  BENCH_DATABASE_URL: databaseUrl = "",
  BENCH_REDIS_URL: redisUrl,
  BENCH_API_URL: apiUrl = "",
  BENCH_CONCURRENCY: concurrency = "100",
} = process.env;
const client = new WebClient("xoxb-bench", { slackApiUrl: apiUrl });
const backend = await openBackend(redisUrl ?? null, databaseUrl);
const queue = backend.queue("bare");
const text = "A challenge of about the usual length, so that the same bytes travel. ".repeat(12);
const worker = backend.worker(
  "bare",
  async (job) => void (await client.chat.postMessage({ channel: String(job.data.channel), text })),
  { concurrency: Number(concurrency) },
);
worker.on("error", () => undefined);
void worker.run();
const BATCH = 500;

answerParent({}, async (message) => {
  const count = Number(message);
  for (let start = 0; start < count; start += BATCH) {
    const size = Math.min(BATCH, count - start);
    await queue.addBulk(
      Array.from({ length: size }, (_, index) => ({
        name: "send",
        data: { channel: `D${start + index + 1}` },
        opts: { jobId: `send-${start + index}`, removeOnComplete: true, removeOnFail: true, attempts: 5 },
      })),
    );
  }
  return {};
});
