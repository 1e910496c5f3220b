/** "No, don't pause", right after a pause was set or offered: what was done is taken back, and what was offered is left. What was about to be deleted stays. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./not-that.en.ts";
import type { Offer } from "./talk.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** What is longer tells something. */
const MOST_CHARACTERS = 120;

/** The acts that a message turns down, where it says nothing else; none for all others. */
export function turnedDownIn(text: string, locale: Locale): readonly string[] {
  if (text.length > MOST_CHARACTERS) return [];
  const words = foldText(bareWords(text));
  return WORDS[locale].NOT_THAT.find(([pattern]) => pattern.test(words))?.[1] ?? [];
}

/** Where it is said. */
export interface NotThatGround {
  /** What was just changed by a sentence and can be taken back. */
  readonly changed: string | null;
  /** What the last answer was about. */
  readonly lastAct: string | null;
  /** What its buttons lead to: acts, and the parts of what they are called. */
  readonly offered: readonly string[];
}

/** undo: it was just done. left: it was only offered or spoken of. Null where neither was. */
export function notThat(acts: readonly string[], { changed, lastAct, offered }: NotThatGround): "undo" | "left" | null {
  if (changed !== null && changed === lastAct && acts.includes(changed)) return "undo";
  const isSpokenOf = (lastAct !== null && acts.includes(lastAct)) || offered.some((act) => acts.includes(act));
  return isSpokenOf ? "left" : null;
}

/** Buttons behind which something of theirs is deleted. */
const DELETING = /^(?:reflection\.delete|forget\.(?:open|confirm))\b/;

/** Whether a message says that nothing is to be deleted, after an answer with such a button. */
export function keepsWhatWouldGo(
  text: string,
  { offers }: { readonly offers: readonly Offer[] },
  locale: Locale,
): boolean {
  if (!offers.some(({ action, isHeld }) => !isHeld && DELETING.test(action))) return false;
  return WORDS[locale].NOT_DELETED.test(foldText(bareWords(text)));
}
