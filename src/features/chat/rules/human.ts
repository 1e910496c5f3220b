/** Where a person needs human words and no menu. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { HARD } from "./hard-acts.ts";
import * as english from "./human.en.ts";
import { BEFORE_ALL } from "./understand.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** Acts whose answers are human words: what weighs on somebody, goodbyes, and the wish for a person. */
export const HUMAN_ACTS: ReadonlySet<string> = new Set([BEFORE_ALL, ...HARD, "last-day", "human"]);
/** So likely one of the human acts is enough to ask nothing by buttons. */
const FELT = 0.08;

/** What is said in passing, and by somebody who makes little of what they said. */
export const SMALL: ReadonlySet<string> = new Set([
  "thanks",
  "apology",
  "greeting",
  "how-are-you",
  "praised",
  "undo",
  "misunderstood",
]);

/** Whoever was misread says so in few words. */
const MOST_OF_SUCH = 200;

/** On such a day: whether somebody says that they were misread, or only that they are fine, which may be so or not; null: neither. */
export function sayingWell(text: string, locale: Locale): "misread" | "fine" | null {
  const { FILLER, MISREAD, FINE, LAUGHED_OFF, MEANT, NOT_AFTER_ALL } = WORDS[locale];
  const folded = foldText(text);
  if (folded.length > MOST_OF_SUCH || NOT_AFTER_ALL.test(folded)) return null;
  if (LAUGHED_OFF.test(folded)) return "fine";
  const clauses = folded
    .split(/[^\p{L}\p{N}' -]+/u)
    .map((clause) => clause.trim().replace(FILLER, "").trim())
    .filter((clause) => clause !== "");
  const isMisread = clauses.some((clause) => MISREAD.test(clause));
  const isOneOf = (clause: string): boolean =>
    MISREAD.test(clause) || FINE.test(clause) || (isMisread && MEANT.test(clause));
  const isAll = clauses.length > 0 && clauses.every(isOneOf);
  return isAll ? (isMisread ? "misread" : "fine") : null;
}

/** Whether that is called a joke, and not a thing that was read wrongly. */
export function isJoke(text: string, locale: Locale): boolean {
  return WORDS[locale].JOKE.test(foldText(text));
}

/** Whether a message that is not understood is about feelings or people, so that no pair of buttons is guessed for it. */
export function isHuman(text: string, { guesses }: { readonly guesses: readonly Guess[] }, locale: Locale): boolean {
  const felt = guesses.find(({ act }) => HUMAN_ACTS.has(act) && act !== "human");
  return WORDS[locale].HUMAN_WORDS.test(text) || (felt !== undefined && felt.sureness >= FELT && felt === guesses[0]);
}
