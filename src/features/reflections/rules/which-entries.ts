/** Which of their entries somebody means: "last month", "since october", "about Harbour". Pure. */
import { addDays, localDate, weekStart } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { CalendarDate, Reflection } from "#src/kernel/member.ts";
import { foldText } from "#src/language/fold.ts";
import { saidIn, UNCLEAR, type Wording } from "#src/language/intent.ts";
import { stemOf } from "#src/language/reading/stems.en.ts";
import { changeTold, OF_THE_LOG, SEPARATE, SHOWS_NAMED } from "./named-entry.en.ts";
import { SHARES_BY_WORDS, share, WITH_WHOM } from "./share.en.ts";
import * as english from "./which-entries.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
const SHOWN: Readonly<Record<Locale, RegExp>> = { en: SHOWS_NAMED };
const BY_WORDS: Readonly<Record<Locale, RegExp>> = { en: SHARES_BY_WORDS };
const APART: Readonly<Record<Locale, RegExp>> = { en: SEPARATE };
const OF_LOG: Readonly<Record<Locale, RegExp>> = { en: OF_THE_LOG };
/** A longer message tells something. */
const MOST_APART = 160;
const NAMING: Readonly<Record<Locale, readonly (readonly ["share" | "change-told", Wording])[]>> = {
  en: [
    ["share", share],
    ["change-told", changeTold],
  ],
};
const WITH: Readonly<Record<Locale, RegExp>> = { en: WITH_WHOM };

/** What somebody wants of one thing that they name by what it is about, which may be an entry of theirs; null for anything else. */
export function wishForNamed(text: string, locale: Locale): "share" | "change-told" | "recent" | null {
  const said = saidIn(text, locale);
  if (said.isNegated) return null;
  const isRead = ({ read }: Wording): boolean => {
    const found = read(said);
    return found !== null && found !== UNCLEAR;
  };
  const [act] = NAMING[locale].find(([, wording]) => isRead(wording)) ?? [];
  if (act === undefined && BY_WORDS[locale].test(foldText(text).trim())) return "share";
  return act ?? (SHOWN[locale].test(foldText(text).trim()) ? "recent" : null);
}

/** Whether what was told together is to stand as an entry of its own: that is no wish to have anything deleted. */
export function wantsApart(text: string, locale: Locale): boolean {
  const words = foldText(text)
    .trim()
    .replace(/[?.! ]+$/, "");
  return text.length <= MOST_APART && APART[locale].test(words) && OF_LOG[locale].test(words);
}

/** What is to be shared, without the words for whom, and whom they name, folded; null for their manager, and where nobody is named. */
export function sharedWith(text: string, locale: Locale): { readonly what: string; readonly name: string | null } {
  const found = WITH[locale].exec(foldText(text).trim());
  const what = found ? foldText(text).trim().slice(0, found.index) : text;
  // "The caching talk" is called by all of its words.
  const isByWords = NAMING[locale].every(([, { read }]) => read(saidIn(text, locale)) === null);
  return {
    what: found && isByWords && BY_WORDS[locale].test(foldText(text).trim()) ? `${what} one` : what,
    name: found?.[1] ?? null,
  };
}

/** What was named; null and empty where nothing was. */
export interface Asked {
  /** The first day and the last. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** Folded words, each of which an entry should have. */
  readonly topic: readonly string[];
}

/** Whether days were named, or what it is about. */
export function isNarrow({ from, topic }: Asked): boolean {
  return from !== null || topic.length > 0;
}

/** Reads which entries a message names. @param zone in which its days are. */
export function entriesAsked(text: string, now: Date, { zone, locale }: { zone: string; locale: Locale }): Asked {
  const words = foldText(text);
  const today = localDate(now, zone);
  return { ...spanIn(words, today, locale), topic: topicIn(text, words, locale) };
}

function spanIn(words: string, today: CalendarDate, locale: Locale): Pick<Asked, "from" | "to"> {
  const w = WORDS[locale];
  const [year = 0, month = 1] = today.split("-").map(Number);
  if (w.YESTERDAY.test(words)) return { from: addDays(today, -1), to: addDays(today, -1) };
  const monday = weekStart(today);
  if (w.THIS_WEEK.test(words)) return { from: monday, to: today };
  if (w.LAST_WEEK.test(words)) return { from: addDays(monday, -7), to: addDays(monday, -1) };
  if (w.THIS_MONTH.test(words)) return { from: firstOf(year, month), to: today };
  if (w.LAST_MONTH.test(words)) return monthOf(year, month - 1);
  if (w.LAST_QUARTER.test(words)) {
    const first = Math.floor((month - 1) / 3) * 3 + 1 - 3;
    return { from: firstOf(year, first), to: addDays(firstOf(year, first + 3), -1) };
  }
  if (w.THIS_YEAR.test(words)) return { from: firstOf(year, 1), to: today };
  if (w.LAST_YEAR.test(words)) return { from: firstOf(year - 1, 1), to: addDays(firstOf(year, 1), -1) };
  const named = w.MONTHS.exec(words);
  const before = words.slice(0, named?.index ?? 0);
  if (!named || !w.BEFORE_MONTH.test(before)) return { from: null, to: null };
  const at = w.NAMES.indexOf((named[1] ?? "").slice(0, 3)) + 1;
  const span = monthOf(at > month ? year - 1 : year, at);
  return w.SINCE.test(before.slice(-12)) ? { from: span.from, to: today } : span;
}

function firstOf(year: number, month: number): CalendarDate {
  const at = new Date(Date.UTC(year, month - 1, 1));
  return at.toISOString().slice(0, 10) as CalendarDate;
}

function monthOf(year: number, month: number): { from: CalendarDate; to: CalendarDate } {
  return { from: firstOf(year, month), to: addDays(firstOf(year, month + 1), -1) };
}

/** Words behind "about", else names with a capital that do not begin the message. */
function topicIn(text: string, words: string, locale: Locale): readonly string[] {
  const { ABOUT, NAMED, NO_TOPIC } = WORDS[locale];
  const isTopic = (word: string): boolean => word.length > 1 && !NO_TOPIC.has(word) && !/^\d+$/.test(word);
  for (const [, found = ""] of words.matchAll(ABOUT)) {
    const topic = (found.match(/[\p{L}\p{N}]+/gu) ?? []).filter(isTopic);
    if (topic.length > 0) return topic.slice(0, 4);
  }
  const named = (NAMED.exec(words)?.[1]?.match(/[\p{L}\p{N}]+/gu) ?? []).filter(isTopic);
  if (named.length > 0) return named;
  const names = [...text.matchAll(/(?<=[\p{L}\p{N},]\s)\p{Lu}[\p{L}\p{N}]+/gu)].map(([name]) => foldText(name));
  return names.filter(isTopic).slice(0, 2);
}

/**
 * The entries that are meant, newest first. Words that no entry has together are looked for one by one.
 * @param areaOf what the area of an entry is called.
 */
export function entriesFound(
  entries: readonly Reflection[],
  { from, to, topic }: Asked,
  areaOf: (entry: Reflection) => string = () => "",
): readonly Reflection[] {
  const inSpan = entries
    .filter(({ doneOn }) => (from === null || doneOn >= from) && (to === null || doneOn <= to))
    .toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
  if (topic.length === 0) return inSpan;
  const having = (entry: Reflection): number => {
    const all = foldText(
      [entry.title, entry.what, entry.surprise, entry.insight, entry.link ?? "", areaOf(entry)].join(" "),
    );
    const stems = new Set((all.match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf));
    return topic.filter((word) => all.includes(word) || stems.has(stemOf(word))).length;
  };
  const whole = inSpan.filter((entry) => having(entry) === topic.length);
  return whole.length > 0 ? whole : inSpan.filter((entry) => having(entry) > 0);
}

/** Whether somebody speaks of what they wrote a moment ago, kept or not. @param asked what they named: days or words go first. */
export function isJustNow(text: string, asked: Asked, locale: Locale): boolean {
  if (isNarrow(asked)) return false;
  return WORDS[locale].JUST_NOW.test(foldText(text));
}
