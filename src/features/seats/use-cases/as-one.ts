import { afterCommit, inTransaction } from "#src/db/transaction.ts";
import type { Deps } from "#src/feature-kit/deps.ts";

/** Several use cases in one transaction: all of it is saved, or nothing. What they ask the queue for goes to it afterwards. */
export function asOne<T>(deps: Deps, work: (inside: Deps) => Promise<T>): Promise<T> {
  return inTransaction(deps.db, (tx) =>
    work({
      ...deps,
      db: tx,
      jobs: {
        enqueue: (requests) => {
          afterCommit(tx, () =>
            deps.jobs.enqueue(requests).catch((error: unknown) => {
              // A hint: what must not be lost is a row of the outbox.
              deps.log.warn({ err: error }, "could not enqueue what was saved as one");
            }),
          );
          return Promise.resolve();
        },
        forget: (userId) => deps.jobs.forget(userId),
      },
    }),
  );
}
