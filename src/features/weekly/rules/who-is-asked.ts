/** Whom a challenge needs, and what they are asked, as far as its own words say. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { askedPattern } from "#src/language/pattern-list.ts";
import { OUTSIDE_ROLES, type OutsideRole } from "./topics.ts";
import * as english from "./who-is-asked.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
const ASKED = { en: english.ASKED.map(([way, pattern]) => ({ way, find: askedPattern(pattern) })) } as const;
/** What is longer is a story rather than a person. */
const MOST_WORDS = 14;

export interface WhoIsAsked {
  /** As the challenge names them. */
  readonly who: string;
  readonly way: english.Way;
  /** It says no more of them than that it needs somebody. */
  readonly isAnybody: boolean;
  /** The role of whoever is asked, where its words name their department and no person; else null. */
  readonly role: OutsideRole | null;
}

/** @param task what to do. Null where it names nobody. */
export function whoIsAsked(task: string, locale: Locale): WhoIsAsked | null {
  const { ANYBODY, DELICATE, ROLES_NAMED, UNFIT } = WORDS[locale];
  const found = ASKED[locale].flatMap(({ way, find }) => {
    const match = find(task);
    const who = match?.groups?.["who"];
    return match && who ? [{ way, who, at: match.index }] : [];
  });
  const [first] = found.toSorted((one, other) => one.at - other.at);
  if (!first || first.who.split(" ").length > MOST_WORDS || UNFIT.test(first.who)) return null;
  const { who } = first;
  const role = OUTSIDE_ROLES.find((one) => ROLES_NAMED[one].test(who)) ?? null;
  const isAnybody = role !== null || ANYBODY.test(who);
  return { who, way: DELICATE.test(who) ? "alone" : first.way, isAnybody, role };
}

/** Whether somebody else hears of it, by its own words; also where `whoIsAsked` cannot say who. */
export const namesSomebody = (task: string, locale: Locale): boolean => WORDS[locale].SOMEBODY.test(task);
