/** The day of every week, and its hour, at which somebody wishes to be written to: "nudge me fridays 4pm". Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { Weekday } from "#src/kernel/vocabulary.ts";
import { WEEKDAY, weekdayNamed } from "#src/language/date-names.ts";
import { foldText } from "#src/language/fold.ts";
import { withHoursSpelt } from "#src/language/hour-words.ts";
import { splitTime } from "#src/language/time-words.ts";
import { daysSaid } from "./weekly-days.ts";

export interface WeeklySlot {
  readonly day: Weekday;
  /** Full; null where none was named. */
  readonly hour: number | null;
}

const DAY = new RegExp(`\\b${WEEKDAY}s?\\b`, "g");
/** Longer messages say more than a day. */
const MOST_CHARACTERS = 200;

/** Null where no day is named, several are, or it is turned down. */
export function weeklySlotIn(text: string, locale: Locale): WeeklySlot | null {
  if (text.length > MOST_CHARACTERS) return null;
  const words = withHoursSpelt(foldText(text)).replace(/[.!?]+$/, "");
  if (daysSaid(words, locale)?.off.length !== 0) return null;
  const [found, ...others] = [...words.matchAll(DAY)];
  if (!found?.[1] || others.length > 0) return null;
  const behind = words
    .slice(found.index + found[0].length)
    .replace(/^[,\s]+|(?:[,\s]+(?:please|pls|instead|thanks?))+$/g, "");
  const time = splitTime(`day ${behind}`)?.time ?? null;
  return { day: weekdayNamed(found[1]), hour: time?.hour ?? null };
}
