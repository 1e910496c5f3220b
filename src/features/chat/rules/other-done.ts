/** "I did the drawing one, not this", "it was the one with sales": another challenge than the open one is named by what it is about. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { asksSomething } from "#src/language/questions.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./other-done.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages are stories, which are looked at for what they are of. */
const MOST_CHARACTERS = 240;
const FEWEST_TOLD = 3;

export interface OtherDone {
  /** What it is called by, folded. */
  readonly name: string;
  /** They say that it is not the open one. */
  readonly isInstead: boolean;
  /** Words behind it tell what came of it. */
  readonly isTold: boolean;
  /** It is called a task or a thing, as any work is. */
  readonly isLoose: boolean;
  /** It is said of what was just told, which came of that one. */
  readonly isOfTold: boolean;
}

/** Null for what says anything else, and where only a part is done. */
export function otherDoneIn(text: string, locale: Locale): OtherDone | null {
  if (text.length > MOST_CHARACTERS || asksSomething(text, locale)) return null;
  const { NOT_WHOLE, OF_OTHER, OTHER_DONE } = WORDS[locale];
  const words = foldText(bareWords(text)).replace(/\s+/g, " ").trim();
  const done = OTHER_DONE.map((one) => one.exec(words)).find((one) => one !== null);
  const groups = (done ?? OF_OTHER.exec(words))?.groups;
  const name = groups?.["name"] ?? groups?.["about"];
  if (groups === undefined || name === undefined) return null;
  const isInstead = groups["instead"] !== undefined;
  if (!isInstead && NOT_WHOLE.test(words)) return null;
  const told = (groups["rest"] ?? "").match(/[\p{L}\p{N}']+/gu) ?? [];
  const isLoose = groups["loose"] !== undefined || groups["looseToo"] !== undefined;
  return { name, isInstead, isTold: told.length >= FEWEST_TOLD, isLoose, isOfTold: !done };
}

/** How a challenge that may be called so is answered with: as what they mean, or asked about; null where their words are of any work. `isSure`: words of its title say it. */
export function saidOf(
  { isInstead, isLoose, isTold }: Pick<OtherDone, "isInstead" | "isLoose" | "isTold">,
  isSure: boolean,
): "meant" | "asked" | null {
  if (isSure) return isLoose ? "asked" : "meant";
  return isInstead || (!isLoose && !isTold) ? "asked" : null;
}
