/** What somebody wants to grow in, changed in words: "add ops to my focus", "take sales out of my focus areas". Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { AREAS, type Area } from "#src/kernel/vocabulary.ts";
import { foldText } from "#src/language/fold.ts";
import { topicTold } from "#src/language/topic-told.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./focus-told.en.ts";

export interface FocusTold {
  readonly adds: readonly Area[];
  readonly drops: readonly Area[];
  /** What is added takes the place of all that was. */
  readonly isOnly: boolean;
}

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more. */
const MOST_CHARACTERS = 140;
/** As many as the form takes. */
export const MOST_AREAS = 3;

/** Null for a message that says anything else, or names what is no area. */
export function focusTold(text: string, locale: Locale): FocusTold | null {
  if (text.length > MOST_CHARACTERS) return null;
  const words = foldText(bareWords(text));
  for (const pattern of WORDS[locale].FOCUS_TOLD) {
    const groups = pattern.exec(words)?.groups;
    if (!groups) continue;
    const { adds, drops, only } = groups;
    const [added, dropped] = [areasIn(only ?? adds, locale), areasIn(drops, locale)];
    if (added && dropped && added.length + dropped.length > 0)
      return { adds: added, drops: dropped, isOnly: only !== undefined };
  }
  return null;
}

/** The areas with it; null where none would be left, `full` where there would be too many. */
export function focusWith({ adds, drops, isOnly }: FocusTold, focus: readonly Area[]): readonly Area[] | "full" | null {
  const kept = isOnly ? [] : focus.filter((area) => !drops.includes(area));
  const areas = [...new Set([...kept, ...adds])];
  if (areas.length > MOST_AREAS) return "full";
  return areas.length === 0 ? null : areas;
}

/** Null where one of the words names no area. */
function areasIn(words: string | undefined, locale: Locale): readonly Area[] | null {
  if (words === undefined) return [];
  const { ALSO_CALLED, AROUND, BETWEEN } = WORDS[locale];
  const areas = words.split(BETWEEN).flatMap((part) => {
    const name = part.trim().replace(AROUND, "");
    const called = ALSO_CALLED.find(([pattern]) => pattern.test(name))?.[1] ?? topicTold(name)?.topic;
    return AREAS.find((area) => area === called || `area:${area}` === called) ?? null;
  });
  return areas.includes(null) ? null : [...new Set(areas.filter((area) => area !== null))];
}
