/** Working time that whoever gives a challenge sets aside for it. Pure. */
import { minutesTold } from "#src/language/durations.ts";

/** What can be chosen. */
export const PROTECTED_MINUTES = [30, 45, 60, 90] as const;

/** The shortest time on offer in which a challenge can be done; the longest where none is. */
export function enoughFor({ minutes }: { readonly minutes: number }): number {
  return PROTECTED_MINUTES.find((value) => value >= minutes) ?? Math.max(...PROTECTED_MINUTES);
}

/** Enough for what own words say that it takes: "... in 40 minutes". Null where they say nothing, or more than is on offer. */
export function enoughForWords(words: string): number | null {
  const told = minutesTold(words);
  return told === null || told > Math.max(...PROTECTED_MINUTES) ? null : enoughFor({ minutes: told });
}
