/** A look at what the bot depends on before it starts, so that a fault is told soon and by its cause. */
import type { Config } from "./config.ts";
import { checkDatabase, type Pooling } from "./db/check-database.ts";
import { UnfitDatabase } from "./db/unfit-database.ts";
import { checkRedis } from "./queue/check-redis.ts";
import type { StartBudget } from "./start-budget.ts";
import { during } from "./start-step.ts";

/** @returns what stands before the database. @throws StepFailed */
export async function checkServices({ databaseUrl, redisUrl }: Config, budget?: StartBudget): Promise<Pooling> {
  const [pooling] = await Promise.all([
    during(
      "database",
      async () => {
        const found = databaseUrl ? await checkDatabase(databaseUrl.reveal()) : "none";
        if (found === "transaction" && !redisUrl) throw new UnfitDatabase("database_pooled");
        return found;
      },
      budget,
    ),
    during(
      "queue",
      async () => {
        if (redisUrl) await checkRedis(redisUrl.reveal());
      },
      budget,
    ),
  ]);
  return pooling;
}
