import { StorageAway, saysAway } from "#src/kernel/storage-away.ts";

/** The error as the rest of the bot knows it: `StorageAway` when the database could not be reached. */
export function asStorageError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StorageAway) return error;
  return saysAway(error) ? new StorageAway("the database cannot be reached", { cause: error }) : error;
}

/** Throws each error again as the rest of the bot knows it, and tells of each that means an unreachable database. */
export function rethrower(onAway: (error: StorageAway) => void): (error: unknown) => never {
  return (error) => {
    const known = asStorageError(error);
    if (known instanceof StorageAway) onAway(known);
    throw known;
  };
}
