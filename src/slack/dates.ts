/** Dates and times as people read them, in their language and zone. The language is that of the sentence: `say.locale`. */
import { TZDate } from "@date-fns/tz";
import type { Locale as DateLocale } from "date-fns";
import { format } from "date-fns/format";
import type { Locale } from "#src/kernel/locale.ts";
import type { CalendarDate, Member } from "#src/kernel/member.ts";
import { datesEn } from "./dates.en.ts";
import { slackDate } from "./escape.ts";

/** The forms of one language: patterns of date-fns, and for Slack's own drawing (`slackDate`) its tokens. */
export interface DateForms {
  readonly locale: DateLocale;
  readonly weekdayDateTime: string;
  readonly weekdayDateTimeInSlack: string;
  readonly dateTime: string;
  readonly dateTimeInSlack: string;
  readonly time: string;
  readonly onWeekdayDate: string;
  readonly weekdayDate: string;
  readonly weekdayDateAndYear: string;
  readonly date: string;
}

const FORMS: Readonly<Record<Locale, DateForms>> = { en: datesEn };

/** "Tuesday, 24 November at 10:00", drawn by Slack in the reader's zone where it can. */
export function moment(locale: Locale, at: Date, member: Pick<Member, "settings">): string {
  return slackDate(at, FORMS[locale].weekdayDateTimeInSlack, plainMoment(locale, at, member));
}

/** The same as plain text, for notifications and places without mrkdwn. */
export function plainMoment(locale: Locale, at: Date, member: Pick<Member, "settings">): string {
  return formatted(locale, "weekdayDateTime", at, member.settings.zone);
}

/** "Tuesday, 24 November at 10:00", for somebody who may be no member. */
export function momentWithDay(locale: Locale, at: Date, zone: string): string {
  return slackDate(at, FORMS[locale].weekdayDateTimeInSlack, formatted(locale, "weekdayDateTime", at, zone));
}

/** The same as plain text. */
export function plainMomentWithDay(locale: Locale, at: Date, zone: string): string {
  return formatted(locale, "weekdayDateTime", at, zone);
}

/** "24 November 2026 at 10:00", for somebody who may be no member. */
export function momentIn(locale: Locale, at: Date, zone: string): string {
  return slackDate(at, FORMS[locale].dateTimeInSlack, plainMomentIn(locale, at, zone));
}

/** The same as plain text. */
export function plainMomentIn(locale: Locale, at: Date, zone: string): string {
  return formatted(locale, "dateTime", at, zone);
}

/** "10:42", in that zone. */
export function clockTime(locale: Locale, at: Date, zone: string): string {
  return formatted(locale, "time", at, zone);
}

/** `14:30` in that zone, as Slack's time picker takes it in every language. */
export function pickerTime(at: Date, zone: string): string {
  return format(new TZDate(at.getTime(), zone), "HH:mm");
}

/** "on Tuesday, 24 November". */
export function plainDay(locale: Locale, at: Date, member: Pick<Member, "settings">): string {
  return formatted(locale, "onWeekdayDate", at, member.settings.zone);
}

/** "Friday, 4 December" of a date without a time. */
export function weekdayAndDate(locale: Locale, date: CalendarDate): string {
  return formatted(locale, "weekdayDate", new Date(`${date}T12:00:00Z`), "UTC");
}

/** "Monday, 1 November 2027" of a date without a time. */
export function weekdayDateAndYear(locale: Locale, date: CalendarDate): string {
  return formatted(locale, "weekdayDateAndYear", new Date(`${date}T12:00:00Z`), "UTC");
}

/** "3 January 2027" of a date without a time. */
export function calendarDay(locale: Locale, date: CalendarDate): string {
  return formatted(locale, "date", new Date(`${date}T12:00:00Z`), "UTC");
}

function formatted(locale: Locale, form: Exclude<keyof DateForms, "locale">, at: Date, zone: string): string {
  const forms = FORMS[locale];
  return format(new TZDate(at.getTime(), zone), forms[form], { locale: forms.locale });
}
