import type { Challenge } from "./challenge.ts";

/** All challenges, with look-up by id. */
export interface Catalogue {
  readonly all: readonly Challenge[];
  readonly byId: ReadonlyMap<string, Challenge>;
}

/** Makes a catalogue from challenges with distinct ids. */
export function catalogueOf(all: readonly Challenge[]): Catalogue {
  return { all, byId: new Map(all.map((challenge) => [challenge.id, challenge])) };
}
