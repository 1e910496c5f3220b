/** What every sweep shares: rows that are due are claimed in batches, settled, and what follows is saved with them. */
import type { Db, Tx } from "#src/db/database.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { SideEffects } from "../side-effects.ts";

/** What one batch came to. */
export interface ClaimedBatch {
  readonly claimed: number;
  /** Keys of the messages that are to be sent at once; the rest is found when it is due. */
  readonly keys: readonly string[];
}

/**
 * Claims one batch in one transaction; none is begun where nothing is due, as is nearly always so.
 * @param rowsOf the rows that are due, locked with `for update skip locked`, so that of two bots at once exactly one gets each.
 * @param settle saves what comes of one, so that it is due no more. @returns what it has saved to be told.
 */
export async function claimDue<Row>(
  db: Db,
  now: Date,
  rowsOf: (on: Db) => Promise<readonly Row[]>,
  settle: (tx: Tx, row: Row) => Promise<SideEffects>,
): Promise<ClaimedBatch> {
  if ((await rowsOf(db)).length === 0) return { claimed: 0, keys: [] };
  return inTransaction(db, async (tx) => {
    const rows = await rowsOf(tx);
    const keys: string[] = [];
    for (const row of rows) {
      const { messages = [] } = await settle(tx, row);
      keys.push(...messages.filter(({ dueAt }) => dueAt <= now).map(({ key }) => key));
    }
    return { claimed: rows.length, keys };
  });
}
