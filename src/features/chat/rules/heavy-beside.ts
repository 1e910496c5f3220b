/** What weighs on somebody in a sentence or clause of its own, beside a wish: "I feel empty. No messages until Monday." Pure. */
import { isSevere } from "#src/features/guidance/rules/distress.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { mayBeCrisis } from "#src/language/crisis.ts";
import { foldText } from "#src/language/fold.ts";
import { patternList } from "#src/language/pattern-list.ts";
import { DONE_TO_THEM, FELT } from "./heavy-beside.en.ts";

const WORDS = { en: { felt: patternList(FELT), doneToThem: patternList(DONE_TO_THEM) } } as const satisfies Readonly<
  Record<Locale, unknown>
>;
/** Longer messages are stories, which are heard as such. */
const LONGEST = 600;

/** felt: how they feel. severe: the same, so heavy that a number is named. people: what somebody does to them. */
export type HeavyBeside = "felt" | "severe" | "people";

/** Null where nothing of it is said so plainly. */
export function heavyBeside(text: string, locale: Locale): HeavyBeside | null {
  if (text.length > LONGEST) return null;
  const folded = foldText(text);
  const { felt, doneToThem } = WORDS[locale];
  if (felt.match(folded))
    return isSevere(folded, { isGrave: false, locale }) || mayBeCrisis(text, locale) ? "severe" : "felt";
  return doneToThem.match(folded) ? "people" : null;
}
