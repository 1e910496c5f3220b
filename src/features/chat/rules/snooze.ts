/** "20 min", "give me half an hour", right after a reminder: it comes again after so long. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { minutesTold } from "#src/language/durations.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./snooze.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Messages in which the bot reminds of something. */
const REMINDERS: ReadonlySet<string> = new Set(["reminder", "nudge-again"]);
const REMIND = "remind";

/** Whether somebody was just reminded, or has just said when they want to be. */
export function isAfterReminder(lastAct: string | null, newestKind: string | null): boolean {
  return lastAct === REMIND || (newestKind !== null && REMINDERS.has(newestKind));
}

/** The time in words that are read as one, "in 20 minutes"; null for a message that says anything else. */
export function snoozeIn(text: string, { isReminded, locale }: { isReminded: boolean; locale: Locale }): string | null {
  const { COUNTED_FROM, IN, SNOOZED } = WORDS[locale];
  const words = foldText(bareWords(text));
  const [, wish, span] = SNOOZED.exec(words) ?? [];
  if (span === undefined || (!isReminded && (wish === undefined || COUNTED_FROM.test(words)))) return null;
  const minutes = minutesTold(span.replace(/\bmore /, "").replace(/(?<=\d ?)m$/, " min"));
  return minutes === null ? null : `${IN} ${minutes} minutes`;
}
