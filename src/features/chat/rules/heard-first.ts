/** "Remind me Monday, if I make it to Monday", "done, I feel empty": what stands beside the deed is heard, and the deed waits for its button. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import type { Decision } from "./decide.ts";
import { DONE_AND_FELT, FELT_THEN } from "./heard-first.en.ts";
import { type HeavyBeside, heavyBeside } from "./heavy-beside.ts";
import { HUMAN_ACTS } from "./human.ts";
import { isUnclearIn } from "./in-care.ts";
import type { Read } from "./read-words.ts";
import { isLong } from "./stories.ts";

/** unclear: it may mean danger. alone: the same, and nothing else of it is plain. The others: what weighs on them. */
export type HeardFirst = "unclear" | "alone" | Exclude<HeavyBeside, "people">;

const FELT: Readonly<Record<Locale, { readonly now: RegExp; readonly before: RegExp }>> = {
  en: { now: DONE_AND_FELT, before: FELT_THEN },
};

/** The wish that is read, and how surely. */
type Wish = Pick<Read, "decision" | "isSure" | "isGrave" | "guesses">;

/**
 * What is heard before anything is done; null where nothing is, or nothing would be done.
 * @param changes whether an act closes, deletes, plans or sends something.
 */
export function heardFirst(
  read: Wish,
  text: string,
  { changes, locale }: { readonly changes: (act: string) => boolean; readonly locale: Locale },
): HeardFirst | null {
  const act = wishOf(read.decision);
  const isUnclear = isUnclearIn(read, text, locale);
  if (isUnclear && !read.isSure && !read.isGrave && isGuessed(read) && !isLong(text)) return "alone";
  if (act === null || !changes(act)) return null;
  if (isUnclear) return "unclear";
  if (act !== DONE) return null;
  const heavy = heavyBeside(text.replaceAll(FELT[locale].before, ""), locale);
  if (heavy === "felt" || heavy === "severe") return heavy;
  return FELT[locale].now.test(foldText(text)) ? "felt" : null;
}
const DONE = "done";

/** Whether what is wished, if anything, is only guessed. */
function isGuessed({ decision, guesses: [first] }: Pick<Read, "decision" | "guesses">): boolean {
  if (decision.kind === "story" || (decision.kind === "act" && HUMAN_ACTS.has(decision.act))) return false;
  return decision.kind === "choose" || decision.kind === "lost" || (first?.sureness ?? 0) < LIKELY;
}
const LIKELY = 0.5;

/** What would be done, or is asked about; null where neither is. */
export function wishOf(decision: Decision): string | null {
  return decision.kind === "act" || decision.kind === "confirm" ? decision.act : null;
}
