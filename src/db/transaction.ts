import { codeOf } from "#src/kernel/storage-away.ts";
import { currentWatch } from "./commit-watch.ts";
import type { Db, Tx } from "./database.ts";

/** Deadlock detected, and serialization failure (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const IN_EACH_OTHERS_WAY = ["40P01", "40001"];
const ATTEMPTS = 3;
/** Before another attempt, so that the transaction that went through can take the rows that it waits for. */
const PAUSE_MS = 50;

/** What is to be done as the last thing in a transaction. */
const lastly = new WeakMap<Tx, (() => Promise<void>)[]>();
/** What is to be done when a transaction is saved. */
const afterwards = new WeakMap<Tx, (() => Promise<void>)[]>();

/**
 * Runs `work` in one transaction on one connection. It is run again when it and another one stood in each other's way, so it
 * must leave nothing behind but what it returns, and what it asks for by `afterCommit`.
 * Inside a transaction it is part of that one: `work` is saved with the whole, or not at all.
 *
 * So that this stays rare, rows are locked in one order everywhere: `LOCK_ORDER` in lock-order.ts.
 */
export function inTransaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  return runTransaction(db, work, true);
}

/**
 * The same for what the bot remembers of its own answer, such as what it offered: whoever takes a request over when its process
 * dies does not hold it for done because of this alone.
 */
export function inUnwatchedTransaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  return runTransaction(db, work, false);
}

async function runTransaction<T>(db: Db, work: (tx: Tx) => Promise<T>, isWatched: boolean): Promise<T> {
  if (isTransaction(db)) return work(db);
  for (let attempt = 1; ; attempt++) {
    const after: (() => Promise<void>)[] = [];
    const ended: ((isSaved: boolean) => void)[] = [];
    try {
      const result = await db.transaction().execute(async (tx) => {
        const last: (() => Promise<void>)[] = [];
        lastly.set(tx, last);
        afterwards.set(tx, after);
        const made = await work(tx);
        for (const run of last) await run();
        const watch = isWatched ? currentWatch() : null;
        if (watch) ended.push(await watch.saving(tx));
        return made;
      });
      for (const tell of ended.splice(0)) tell(true);
      for (const run of after) await run();
      return result;
    } catch (error) {
      for (const tell of ended) tell(false);
      const code = codeOf(error);
      if (attempt === ATTEMPTS || code === null || !IN_EACH_OTHERS_WAY.includes(code)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
    }
  }
}

/**
 * Asks for something as the last thing in the transaction, when it locks no rows any more but those that this locks. What it throws
 * undoes the transaction.
 */
export function atEnd(tx: Tx, run: () => Promise<void>): void {
  const last = lastly.get(tx);
  if (!last) throw new Error("atEnd outside of inTransaction");
  last.push(run);
}

/**
 * Asks for something once the transaction is saved; of one that is not, nothing is done. A bot may die in between, so it is
 * a hint: what must not be lost is a row of the outbox, or a mark that a sweep finds.
 * @param run never rejects, as what it follows is saved already.
 */
export function afterCommit(tx: Tx, run: () => Promise<void>): void {
  const after = afterwards.get(tx);
  if (!after) throw new Error("afterCommit outside of inTransaction");
  after.push(run);
}

function isTransaction(db: Db): db is Tx {
  return db.isTransaction;
}
