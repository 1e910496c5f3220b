/** For whom challenges are that are not for everybody of a track: what capabilities know of it. */
import type { Db } from "#src/db/database.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Reader } from "#src/kernel/vocabulary.ts";

/** Somebody who is one now. */
export interface KnownReader extends PersonKey {
  readonly reader: Reader;
}

/** @param person null: everybody, of all workspaces. */
export type LoadReaders = (db: Db, person: PersonKey | null, now: Date) => Promise<readonly KnownReader[]>;

/** What each person is of these; whoever is none is left out. */
export class Readers {
  readonly #of: ReadonlyMap<string, ReadonlySet<Reader>>;

  constructor(known: readonly KnownReader[]) {
    const found = Map.groupBy(known, keyOf);
    this.#of = new Map([...found].map(([key, those]) => [key, new Set(those.map(({ reader }) => reader))]));
  }

  of(person: PersonKey): ReadonlySet<Reader> {
    return this.#of.get(keyOf(person)) ?? NONE;
  }
}

const NONE: ReadonlySet<Reader> = new Set();

function keyOf({ workspaceId, userId }: PersonKey): string {
  return `${workspaceId} ${userId}`;
}
