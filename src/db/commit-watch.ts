/** Whoever must know which changes a piece of work saved is told of each of its transactions. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Tx } from "./database.ts";

export interface CommitWatch {
  /**
   * Runs as the last thing in each transaction. What it throws undoes the transaction.
   * @returns what is called with whether it was saved.
   */
  saving(tx: Tx): Promise<(isSaved: boolean) => void>;
}

const watches = new AsyncLocalStorage<CommitWatch | null>();

/** Runs work whose transactions are watched, those of everything that it calls. */
export function watchingCommits<T>(watch: CommitWatch, work: () => Promise<T>): Promise<T> {
  return watches.run(watch, work);
}

/** Runs work that is no change in the sense of whoever watches: done twice, nobody sees it. */
export function unwatched<T>(work: () => Promise<T>): Promise<T> {
  return watches.run(null, work);
}

/** Whoever watches what runs here; null where nobody does. */
export function currentWatch(): CommitWatch | null {
  return watches.getStore() ?? null;
}
