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

/** So long after a reminder a length of time is said of it. */
const ANSWERED_MS = 12 * 3_600_000;

/**
 * Whether somebody was just reminded, or has just said when they want to be.
 * @param sent the newest message that came by itself; null where something was said since.
 */
export function isAfterReminder(
  lastAct: string | null,
  sent: { readonly kind: string; readonly at: Date } | null,
  now: Date,
): boolean {
  if (lastAct === REMIND) return true;
  return sent !== null && REMINDERS.has(sent.kind) && now.getTime() - sent.at.getTime() < ANSWERED_MS;
}

/** The time as it is read, "in 20 minutes"; null for a message that says anything else. */
export function snoozeIn(text: string, locale: Locale): string | null {
  const { IN, MINUTES, SNOOZED } = WORDS[locale];
  const [, span] = SNOOZED.exec(foldText(bareWords(text))) ?? [];
  const minutes = span === undefined ? null : minutesTold(span.replace(/(?<=\d ?)m$/, MINUTES));
  return minutes === null ? null : `${IN} ${minutes} ${MINUTES}`;
}
