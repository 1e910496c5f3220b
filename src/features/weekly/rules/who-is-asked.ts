/** Whom a challenge needs, and what they are asked, as far as its own words say. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import * as english from "./who-is-asked.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** What is longer is a story rather than a person. */
const MOST_WORDS = 14;

export interface WhoIsAsked {
  /** As the challenge names them. */
  readonly who: string;
  readonly way: english.Way;
  /** It says no more of them than that it needs somebody. */
  readonly isAnybody: boolean;
  /** The department that its words name and no person of it; null where they name somebody, or none that we know. */
  readonly department: keyof typeof english.DEPARTMENTS | null;
}

/** @param task what to do. Null where it names nobody. */
export function whoIsAsked(task: string, locale: Locale): WhoIsAsked | null {
  const { ANYBODY, ASKED, DELICATE, DEPARTMENTS, UNFIT } = WORDS[locale];
  const found = ASKED.flatMap(([way, pattern]) => {
    const match = pattern.exec(task);
    const who = match?.groups?.["who"];
    return match && who ? [{ way, who, at: match.index }] : [];
  });
  const [first] = found.toSorted((one, other) => one.at - other.at);
  if (!first || first.who.split(" ").length > MOST_WORDS || UNFIT.test(first.who)) return null;
  const { who } = first;
  const departments = Object.keys(DEPARTMENTS) as (keyof typeof DEPARTMENTS)[];
  const department = departments.find((name) => DEPARTMENTS[name].test(who)) ?? null;
  const isAnybody = department !== null || ANYBODY.test(who);
  return { who, way: DELICATE.test(who) ? "alone" : first.way, isAnybody, department };
}

/** Whether somebody else hears of it, by its own words; also where `whoIsAsked` cannot say who. */
export const namesSomebody = (task: string, locale: Locale): boolean => WORDS[locale].SOMEBODY.test(task);
