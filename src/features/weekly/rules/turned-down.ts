/** A challenge that somebody says is not for them, whatever else they say: "please never show me that one again". Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import { lackingIn } from "./lacking.en.ts";
import * as english from "./turned-down.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
const LACKING: Readonly<Record<Locale, typeof lackingIn>> = { en: lackingIn };
/** Longer messages tell more than that. */
const MOST_CHARACTERS = 160;

export interface TurnedDown {
  /** They would have another one at once. */
  readonly wantsOther: boolean;
  /** It is called by a word of its own. */
  readonly isNamed: boolean;
}

/**
 * Whether a challenge is turned down for good; null for what says anything else, or only that it does not fit now.
 * @param challenge its title and what it asks.
 * @param isSpokenOf what was said last is of it, so that "it" means it.
 */
export function turnedDownIn(
  text: string,
  {
    challenge,
    isSpokenOf,
    locale,
  }: { readonly challenge: string; readonly isSpokenOf: boolean; readonly locale: Locale },
): TurnedDown | null {
  const { ALONE, BEHIND, CLAUSE_END, FOR_NOW, FRONT, HAVE_NONE, NAMED, NEVER, NOT_MINE, OTHERS, UNWANTED } =
    WORDS[locale];
  const words = foldText(bareWords(text));
  if (text.length > MOST_CHARACTERS || text.includes("?") || FOR_NOW.test(words) || ALONE.test(words)) return null;
  // Colleagues whom their company does not have are missing in more than this one.
  if (LACKING[locale](words) !== null) return null;
  const own = new Set(stemsOf(challenge));
  const named = NAMED.exec(words)?.groups?.["word"];
  const isNamed = named !== undefined && stemsOf(named).some((stem) => own.has(stem));
  // "The seat thing" is another matter.
  const isOther = named !== undefined && !isNamed && !OF_ANY.has(named);
  if (isOther) return null;
  const lacks = (clause: string): boolean => {
    const thing = HAVE_NONE.exec(clause)?.groups?.["thing"];
    const stems = thing === undefined ? [] : stemsOf(thing);
    return stems.length > 0 && stems.every((stem) => own.has(stem));
  };
  const clauses = words
    .split(CLAUSE_END)
    .map((clause) => clause.trim().replace(FRONT, ""))
    .filter((clause) => clause !== "");
  const isSaid = clauses.some((clause) => {
    const bare = clause.replace(BEHIND, "");
    if (NEVER.some((one) => one.test(clause))) return true;
    if (NOT_MINE.some((one) => one.test(bare)) || lacks(bare)) return true;
    return (isNamed || isSpokenOf) && UNWANTED.some((one) => one.test(bare));
  });
  return isSaid ? { wantsOther: OTHERS.test(words), isNamed } : null;
}

/** Words that name no challenge. */
const OF_ANY: ReadonlySet<string> = new Set(["same", "last", "open", "whole", "current", "weekly", "first", "stupid"]);

/** The beginnings of words: "jobs" and "job" are one. */
function stemsOf(text: string): readonly string[] {
  const words: readonly string[] = foldText(text).match(/\p{L}{3,}/gu) ?? [];
  return words.map((word) => word.replace(/(?<=\p{L}{3})s$/u, ""));
}
