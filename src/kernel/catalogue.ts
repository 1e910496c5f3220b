import type { Challenge } from "./challenge.ts";

/** All challenges, with look-up by id. */
export interface Catalogue {
  /** What the weekly choice and searches draw from. */
  readonly all: readonly Challenge[];
  /** Also finds what is not offered: the words of one assignment, retired challenges. */
  readonly byId: ReadonlyMap<string, Challenge>;
}

/** Makes a catalogue from challenges with distinct ids; `unlisted` ones are found by id alone. */
export function catalogueOf(all: readonly Challenge[], unlisted: readonly Challenge[] = []): Catalogue {
  return { all, byId: new Map([...unlisted, ...all].map((challenge) => [challenge.id, challenge])) };
}
