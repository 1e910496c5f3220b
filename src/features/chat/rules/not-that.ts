/** "No, don't pause", right after a pause was set or offered: what was done is taken back, and what was offered is left. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./not-that.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** What is longer tells something. */
const MOST_CHARACTERS = 120;

/** The acts that a message turns down, and the buttons that do them, nothing else is said in it; none for all others. */
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
