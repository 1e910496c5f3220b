/** What weighs on somebody in a message that takes its own wish back: that is answered, whatever becomes of the wish. Pure. */
import { isDistress } from "#src/features/guidance/rules/distress.ts";
import { isHarmed } from "#src/features/guidance/rules/harm.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { LifeNews } from "#src/language/life-news.ts";
import { dangerOf } from "./danger-of.ts";
import { HUMAN_ACTS } from "./human.ts";
import { isUnclearIn } from "./in-care.ts";
import type { Read } from "./read-words.ts";
import { withoutHowLong } from "./taken-back-at-once.ts";

/**
 * words: an act with human words of its own answers it. sorrow: a line before the answer says it. unclear: it may mean danger, and a line beside
 * the answer names a person and a number.
 */
export type WeightTakenBack =
  | { readonly kind: "words"; readonly act: string }
  | { readonly kind: "sorrow" | "unclear" };

/** What weighs in words that were read; null where nothing does. */
export function weightTakenBack(
  read: Pick<Read, "decision" | "isGrave">,
  { text, lifeNews, locale }: { readonly text: string; readonly lifeNews: LifeNews | null; readonly locale: Locale },
): WeightTakenBack | null {
  const { decision, isGrave } = read;
  if (isHarmed(text, locale)) return { kind: "words", act: "conflict" };
  const isHuman = decision.kind === "act" && HUMAN_ACTS.has(decision.act);
  if (isHuman && (lifeNews === null || dangerOf(read) !== null)) return { kind: "words", act: decision.act };
  const isHeavy = isDistress(withoutHowLong(text, locale), { isGrave, locale });
  if (isHeavy && lifeNews === null) return { kind: "words", act: "feelings" };
  if (isUnclearIn(read, text, locale)) return { kind: "unclear" };
  return lifeNews === null ? null : { kind: "sorrow" };
}
