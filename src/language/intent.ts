/** What people can say to the bot in plain words, as rules read it. Its answers are in `src/feature-kit/intent.ts`. */
import type { Locale } from "#src/kernel/locale.ts";
import { inLatin1 } from "./fold.ts";
import { isNegated } from "./negation.ts";
import { askedPattern } from "./pattern-list.ts";
import { bareWords } from "./typing.ts";

/** One message of a person. */
export interface Said {
  /** As they wrote it. */
  readonly text: string;
  /** In lower case, without decoration around it and without its last full stop (`bareWords`). */
  readonly words: string;
  /** Few words: longer messages are stories rather than wishes, unless they begin with one. */
  readonly isShort: boolean;
  /** "Don't ...", "never ...": such a message is understood as no request. */
  readonly isNegated: boolean;
}

/** What a message says beside its intent. */
export interface Slots {
  /** What somebody tells, as it was typed; empty when they told nothing. */
  readonly story: string;
  /** The words of a day, which are read in the person's zone later; null when none is named. */
  readonly when: string | null;
}

/** The message says nothing beside its intent. */
export const NO_SLOTS: Slots = { story: "", when: null };

/**
 * It resembles this intent and is not clear enough to act upon. No other intent is asked then: "I'm out of ideas" is no
 * absence, and no request either.
 */
export const UNCLEAR = "unclear";

/** How people say one intent in one language. */
export interface Wording {
  /** Each is understood as this intent. Plain data: they are its test, and what a classifier can be trained on. */
  readonly examples: readonly string[];
  /** Each is close to it and is not understood as this intent. */
  readonly nearMisses: readonly string[];
  /** The patterns leave nothing of a message over, so that the reader does not overrule them. */
  readonly isWhole?: true;
  /** "Don't tell anyone": what is not wanted is the wish itself. */
  readonly isSaidByNegation?: true;
  /** Sure patterns: what they match is acted upon at once. Null when the message says something else. */
  readonly read: (said: Said) => Slots | typeof UNCLEAR | null;
}

/** Something that people can say. */
export interface SpokenIntent {
  /** Unique among all capabilities. */
  readonly name: string;
  /** Who may say it: a member, somebody who has not joined, or both. */
  readonly audience: "member" | "newcomer" | "anybody";
  readonly wordings: Readonly<Record<Locale, Wording>>;
}

const MAX_WISH_WORDS = 12;
const MAX_WISH_LENGTH = 400;

/** A message as rules read it. */
export function saidIn(text: string, locale: Locale): Said {
  const words = inLatin1(bareWords(text).toLowerCase())
    .replace(/ {2,}/g, " ")
    .trim()
    .replace(/(?<![.!])[.!]+$/, "");
  const isShort = words.split(" ").length <= MAX_WISH_WORDS && words.length <= MAX_WISH_LENGTH;
  return { text, words, isShort, isNegated: isNegated(words, locale) };
}

/**
 * Reads a wish of a few words.
 * @param mayFollow what may stand behind the words of the pattern; anything, where it is left out.
 */
export function shortWish(pattern: RegExp, mayFollow: (rest: string) => boolean = () => true): Wording["read"] {
  const asked = askedPattern(pattern);
  return ({ words, isShort }) => {
    const found = isShort ? asked(words) : null;
    return found && mayFollow(words.slice(found.index + found[0].length)) ? NO_SLOTS : null;
  };
}
