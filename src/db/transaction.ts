import type { Db, Tx } from "./database.ts";
import { codeOf } from "./storage-errors.ts";

/** PostgreSQL broke a circle of transactions that wait for each other, or could not put them in a row. */
const IN_EACH_OTHERS_WAY = ["40P01", "40001"];
const ATTEMPTS = 3;
/** The one that was let through takes the row that it waits for; tried again at once, the other would take it away. */
const PAUSE_MS = 50;

/**
 * Runs `work` in one transaction on one connection. It is run again when it and another one stood in each other's way, so it
 * must leave nothing behind but what it returns.
 *
 * So that this stays rare, rows are locked in one order everywhere: channel challenges, their participants, members (several in one
 * statement, by id), assignments and parts, nudges and plans, doors, reflections, thanks, contacts, cards, the outbox.
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
