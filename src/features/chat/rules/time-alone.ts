/** A message that says nothing but a time: "by Friday next week", "4", "20 min". Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { clockAlone } from "#src/language/clock-spelling.ts";
import { minutesTold } from "#src/language/durations.ts";
import { foldText } from "#src/language/fold.ts";
import { hourWordsEn } from "#src/language/hour-words.en.ts";
import { parseDay } from "#src/language/natural-date.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./time-alone.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
const AT: Readonly<Record<Locale, string>> = { en: hourWordsEn.at };

/** The last day on which it may be done; of "by Friday next week"; null for all that says anything else, and for a day that cannot be. */
export function dueAlone(
  text: string,
  { now, zone, locale }: { readonly now: Date; readonly zone: string; readonly locale: Locale },
): CalendarDate | null {
  const words = WORDS[locale].DUE_ALONE.exec(foldText(bareWords(text)))?.[1];
  if (words === undefined) return null;
  const day = parseDay(words, now, zone, "last-day");
  return day.ok ? day.date : null;
}

/** The hour of "4", where one was asked for or a time was just set, as times are read: "at 4". Null for a message that says anything else. */
export function hourAlone(text: string, locale: Locale): string | null {
  const words = foldText(bareWords(text));
  const hour = clockAlone(words.replace(WORDS[locale].BEFORE_CLOCK, "")) ?? WORDS[locale].NUMBER_ALONE.exec(words)?.[1];
  return hour === undefined ? null : `${AT[locale]} ${hour}`;
}

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

/** The time of "20 min", right after a reminder, as times are read: "in 20 minutes". Null for a message that says anything else. */
export function snoozeIn(text: string, locale: Locale): string | null {
  const { IN, MINUTES, SNOOZED } = WORDS[locale];
  const [, span] = SNOOZED.exec(foldText(bareWords(text))) ?? [];
  const minutes = span === undefined ? null : minutesTold(span.replace(/(?<=\d ?)m$/, MINUTES));
  return minutes === null ? null : `${IN} ${minutes} ${MINUTES}`;
}
