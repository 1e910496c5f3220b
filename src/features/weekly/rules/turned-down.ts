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
  /** It is named, or another one is wished for in its place, or nothing else was spoken of; else the words may mean anything that is not theirs. */
  readonly isSure: boolean;
}

/**
 * Whether a challenge is turned down for good; null for what says anything else besides, or only that it does not fit now.
 * @param challenge its title and what it asks.
 * @param spoken what was said last is of it, so that "it" means it; nothing was said; or it was of something else.
 */
export function turnedDownIn(
  text: string,
  {
    challenge,
    spoken,
    locale,
  }: { readonly challenge: string; readonly spoken: "of-it" | "nothing" | "else"; readonly locale: Locale },
): TurnedDown | null {
  const { ALONE, BEHIND, BESIDE, CLAUSE_END, FOR_NOW, FRONT } = WORDS[locale];
  const { HAVE_NONE, NAMED, NAMES_NOTHING, NEVER, NOT_MINE, OTHERS, THE_CHALLENGE, UNWANTED } = WORDS[locale];
  const words = foldText(bareWords(text));
  if (text.length > MOST_CHARACTERS || text.includes("?") || FOR_NOW.test(words) || ALONE.test(words)) return null;
  // Colleagues whom their company does not have are missing in more than this one.
  if (LACKING[locale](words) !== null) return null;
  const own = new Set(stemsOf(challenge).filter((stem) => !NAMES_NOTHING.has(stem)));
  const named = NAMED.exec(words)?.groups?.["word"];
  const isCalled = named !== undefined && stemsOf(named).some((stem) => own.has(stem));
  // "The seat thing" is another matter.
  const isOther = named !== undefined && !isCalled && !OF_ANY.has(named);
  if (isOther) return null;
  const lacks = (clause: string): boolean => {
    const thing = HAVE_NONE.exec(clause)?.groups?.["thing"];
    const stems = thing === undefined ? [] : stemsOf(thing).filter((stem) => !NAMES_NOTHING.has(stem));
    return stems.length > 0 && stems.every((stem) => own.has(stem));
  };
  const clauses = words
    .split(CLAUSE_END)
    .map((clause) => clause.trim().replace(FRONT, ""))
    .filter((clause) => clause !== "");
  const isNamed = isCalled || clauses.some((clause) => lacks(clause.replace(BEHIND, "")));
  const saysSo = (clause: string): boolean => {
    const bare = clause.replace(BEHIND, "");
    if (NEVER.some((one) => one.test(clause)) || NOT_MINE.some((one) => one.test(bare)) || lacks(bare)) return true;
    return (isNamed || spoken === "of-it") && UNWANTED.some((one) => one.test(bare));
  };
  const isBeside = (clause: string): boolean =>
    [...BESIDE, ...UNWANTED].some((one) => one.test(clause.replace(BEHIND, "")));
  // What stands beside it may be the wish itself, or the reason for which something else is not theirs.
  if (!clauses.some(saysSo) || !clauses.every((clause) => saysSo(clause) || isBeside(clause))) return null;
  const wantsOther = OTHERS.test(words);
  return { wantsOther, isNamed, isSure: isNamed || wantsOther || THE_CHALLENGE.test(words) || spoken !== "else" };
}

/** Words that name no challenge. */
const OF_ANY: ReadonlySet<string> = new Set(["same", "last", "open", "whole", "current", "weekly", "first", "stupid"]);

/** The beginnings of words: "jobs" and "job" are one. */
function stemsOf(text: string): readonly string[] {
  const words: readonly string[] = foldText(text).match(/\p{L}{3,}/gu) ?? [];
  return words.map((word) => word.replace(/(?<=\p{L}{3})s$/u, ""));
}
