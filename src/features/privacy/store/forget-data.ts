import type { Db, Tx } from "#src/db/database.ts";
import { inLockingOrder } from "#src/db/forget-order.ts";
import type { Counts, PersonalData } from "#src/db/personal-data.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { markForgotten } from "#src/delivery/store/forgotten.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/**
 * Deletes everything of a person in one transaction, and their name where it stands with others.
 * @param data what is stored of people, in the order in which it is forgotten.
 * @param first what is read and noted of them before anything goes, once nobody writes about them any more.
 * @param last what else is saved with it, where there was something to forget.
 * @returns how much there was, by the names of the receipt; null when nothing was known of them.
 */
export function forgetData(
  db: Db,
  data: readonly PersonalData[],
  person: PersonKey,
  now: Date,
  {
    first = () => Promise.resolve(),
    last = () => Promise.resolve(),
  }: { readonly first?: (tx: Tx) => Promise<void>; readonly last?: (tx: Tx) => Promise<void> } = {},
): Promise<ReadonlyMap<string, number> | null> {
  return inTransaction(db, async (tx) => {
    await markForgotten(tx, person, now);
    for (const { lock } of inLockingOrder(data)) await lock.rows(tx, person);
    await first(tx);
    const deleted = new Map<string, number>();
    const count = (counts: Counts = {}): void => {
      for (const [name, many] of Object.entries(counts)) deleted.set(name, (deleted.get(name) ?? 0) + many);
    };
    for (const { forget } of data) count(await forget?.(tx, person, now));
    for (const { forgetLast } of data) count(await forgetLast?.(tx, person, now));
    if (![...deleted.values()].some((many) => many > 0)) return null;
    await last(tx);
    return deleted;
  });
}
