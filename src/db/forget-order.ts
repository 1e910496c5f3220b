/** In which order a person is forgotten. */
import { LOCK_ORDER } from "./lock-order.ts";
import type { PersonalData } from "./personal-data.ts";
import { REFERENCES, type Reference } from "./references.ts";

/**
 * The order in which capabilities lock and forget, from the foreign keys of the schema: a table goes before the tables that it
 * refers to, so that nothing is deleted along with another row before it is counted, and what many share is locked before the
 * people in it. Capabilities that do not refer to each other follow by name, so that the order is always the same.
 * @throws Error when two capabilities refer to each other.
 */
export function inForgettingOrder(
  all: readonly PersonalData[],
  references: readonly Reference[] = REFERENCES,
): readonly PersonalData[] {
  const refersTo = (one: PersonalData, other: PersonalData): boolean =>
    one !== other && references.some(({ from, to }) => from in one.tables && to in other.tables);
  const ordered: PersonalData[] = [];
  const rest = all.toSorted((one, other) => (one.owner < other.owner ? -1 : 1));
  while (rest.length > 0) {
    const at = rest.findIndex((candidate) => !rest.some((other) => refersTo(other, candidate)));
    if (at < 0) throw new Error(`tables refer to each other: ${rest.map(({ owner }) => owner).join(", ")}`);
    ordered.push(...rest.splice(at, 1));
  }
  return ordered;
}

/** Those who lock rows before anything is forgotten, in `LOCK_ORDER`. @throws Error for a table that the order does not name. */
export function inLockingOrder(
  all: readonly PersonalData[],
): readonly (PersonalData & Required<Pick<PersonalData, "lock">>)[] {
  const locking = all.flatMap((one) => (one.lock ? [{ ...one, lock: one.lock }] : []));
  const unknown = locking.find(({ lock }) => !LOCK_ORDER.includes(lock.table));
  if (unknown) throw new Error(`${unknown.owner} locks ${unknown.lock.table}, but the order does not say when`);
  return locking.toSorted((one, other) => LOCK_ORDER.indexOf(one.lock.table) - LOCK_ORDER.indexOf(other.lock.table));
}
