import type { Db } from "./database.ts";

/** A store that lives as long as its database is open: it gathers what is asked of it at the same time. */
export interface StoreOf<D extends { readonly db: Db }, S> {
  (deps: D): S;
  /** Puts one in its place that is open already. */
  open(db: Db, store: S): void;
}

/** Makes a store once for each database. */
export function storeOf<D extends { readonly db: Db }, S>(make: (deps: D) => S): StoreOf<D, S> {
  const opened = new WeakMap<Db, S>();
  const of = (deps: D): S => {
    const known = opened.get(deps.db);
    if (known) return known;
    const store = make(deps);
    opened.set(deps.db, store);
    return store;
  };
  return Object.assign(of, { open: (db: Db, store: S): void => void opened.set(db, store) });
}
