/** One of the processes of `npm run fuzz`, with a bot and a database of its own: it takes each so many-th batch of the seed. */
import { startTemporaryPostgres } from "#tests/support/temporary-postgres.ts";
import { learnedForms } from "./forged.ts";
import { openFuzzHouse } from "./fuzz-house.ts";
import type { HandNews, HandTask } from "./hands.ts";
import { runFuzz } from "./run.ts";

const tell = (news: HandNews): void => void process.send?.(news);

process.once("message", (task) => void work(task as HandTask));
// Whoever gave the task is gone: nobody would end this process.
process.on("disconnect", () => process.exit(1));

async function work(task: HandTask): Promise<void> {
  const postgres = await startTemporaryPostgres();
  const house = await openFuzzHouse({ url: postgres.url, drop: () => Promise.resolve() });
  const run = await runFuzz(house, {
    ...task,
    onProgress: (cases) => tell({ kind: "progress", cases }),
    onFailure: (failure) => tell({ kind: "failure", failure }),
  });
  await house.close();
  await postgres.stop();
  tell({ kind: "end", run, forms: learnedForms() });
}
