import type { Db, Tx } from "./database.ts";
import { codeOf } from "./storage-errors.ts";

/** Deadlock detected, and serialization failure (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const IN_EACH_OTHERS_WAY = ["40P01", "40001"];
const ATTEMPTS = 3;
/** Before another attempt, so that the transaction that went through can take the rows that it waits for. */
const PAUSE_MS = 50;

/**
 * Runs `work` in one transaction on one connection. After a deadlock or a serialization failure it is run again, so it must
 * have no effect outside of the transaction.
 *
 * So that this stays rare, rows are locked in one order everywhere: channel challenges, their participants, members (several in one
 * statement, by id), assignments and their assignees, nudges and plans, doors, reflections, thanks, contacts, cards, the outbox.
 */
export async function inTransaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      const code = codeOf(error);
      if (attempt === ATTEMPTS || code === null || !IN_EACH_OTHERS_WAY.includes(code)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
    }
  }
}
