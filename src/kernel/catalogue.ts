import type { Challenge } from "./challenge.ts";
import { DEFAULT_LOCALE, type Locale } from "./locale.ts";

/** Challenges that build on each other, in their order, and what somebody has at the end that counts for their next role. */
export interface Ladder {
  readonly id: string;
  readonly title: string;
  /** Ids of challenges. */
  readonly rungs: readonly string[];
  readonly result: string;
}

/** All challenges, with look-up by id. */
export interface Catalogue {
  /** The language of the challenges that come with the bot; people write theirs in whatever language they like. */
  readonly locale: Locale;
  /** What the weekly choice and searches draw from. */
  readonly all: readonly Challenge[];
  /** What is for hosts, mentors, mentees or people outside engineering alone: the weekly choice draws from it for them. */
  readonly forReaders: readonly Challenge[];
  /** Also finds what is not offered: the words of one assignment, retired challenges. */
  readonly byId: ReadonlyMap<string, Challenge>;
  readonly ladders: readonly Ladder[];
}

/** Makes a catalogue from challenges with distinct ids; `unlisted` ones are found by id alone. */
export function catalogueOf(
  listed: readonly Challenge[],
  unlisted: readonly Challenge[] = [],
  locale: Locale = DEFAULT_LOCALE,
  ladders: readonly Ladder[] = [],
): Catalogue {
  const byId = new Map([...unlisted, ...listed].map((challenge) => [challenge.id, challenge]));
  const all = listed.filter(({ readers }) => readers.length === 0);
  const forReaders = listed.filter(({ readers }) => readers.length > 0);
  return { locale, all, forReaders, byId, ladders };
}

/** All that can be offered to somebody. */
export function everyChallenge({ all, forReaders }: Pick<Catalogue, "all" | "forReaders">): readonly Challenge[] {
  return [...all, ...forReaders];
}

/** The challenge itself, or what took its place where it is retired; undefined where nobody knows it. */
export function currentOf({ byId }: Pick<Catalogue, "byId">, id: string): Challenge | undefined {
  const found = byId.get(id);
  return found?.retired && found.replacedBy !== null ? (byId.get(found.replacedBy) ?? found) : found;
}
