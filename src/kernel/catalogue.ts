import type { Challenge } from "./challenge.ts";
import { DEFAULT_LOCALE, type Locale } from "./locale.ts";

/** All challenges, with look-up by id. */
export interface Catalogue {
  /** The language of the challenges that come with the bot; people write theirs in whatever language they like. */
  readonly locale: Locale;
  /** What the weekly choice and searches draw from. */
  readonly all: readonly Challenge[];
  /** Also finds what is not offered: the words of one assignment, retired challenges. */
  readonly byId: ReadonlyMap<string, Challenge>;
}

/** Makes a catalogue from challenges with distinct ids; `unlisted` ones are found by id alone. */
export function catalogueOf(
  all: readonly Challenge[],
  unlisted: readonly Challenge[] = [],
  locale: Locale = DEFAULT_LOCALE,
): Catalogue {
  return { locale, all, byId: new Map([...unlisted, ...all].map((challenge) => [challenge.id, challenge])) };
}
