/** What a day is about that somebody names: what they have with others, what waits for their answer, or their own challenge. Pure. */
import { addDays, localDate, weekdayOf } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { DayBounds } from "#src/language/day-bounds.ts";
import { foldText } from "#src/language/fold.ts";
import { momentTold, type ToldMoment } from "#src/language/told-moment.ts";
import { bareWords } from "#src/language/typing.ts";
import { bareMoment } from "./bare-moment.ts";
import * as english from "./day-about.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** Something of which a day may be said. */
export interface DayThing {
  readonly kind: "seat" | "hosted" | "talk" | "meeting" | "asked";
  /** First names of the others, and what it is called besides. */
  readonly names: readonly string[];
  /** The day on which it is; of what waits for an answer, the days that it names. */
  readonly days: readonly CalendarDate[];
  /** Times that were offered for it. */
  readonly times: readonly Date[];
  /** It waits for an answer of theirs, and nothing else was asked since. */
  readonly isAsked: boolean;
  /** The bot spoke of it last. */
  readonly isLast: boolean;
  /** Whoever asks for it decides about its day: a yes or no of theirs is for it wherever they ask whether they may. */
  readonly isOthersToAllow?: boolean;
}

/** Their own challenge. */
export interface OwnThing {
  readonly status: "none" | "open" | "planned";
  /** The day for which it is planned. */
  readonly day: CalendarDate | null;
  /** The bot spoke of it last. */
  readonly isLast: boolean;
}

/** What somebody says of days. */
export interface DaySaid {
  /** Nothing is said but a time. */
  readonly isBare: boolean;
  /** It is to be at another time than it was. */
  readonly isChange: boolean;
  /** It cannot be then, or is not to be at all. */
  readonly isOff: boolean;
  /** It is not to be at all. */
  readonly isCalledOff: boolean;
  /** They ask whether they may. */
  readonly isAllowed: boolean;
  /** Days that will not do. */
  readonly off: readonly CalendarDate[];
  /** The day that is wished for. */
  readonly wished: CalendarDate | null;
  /** All that the message says of when. */
  readonly told: ToldMoment | null;
}

/** one, which: places in the list of things. none: nothing is said of a day. */
export type DayAbout =
  | { readonly kind: "none" }
  | { readonly kind: "own" }
  | { readonly kind: "one"; readonly at: number }
  | { readonly kind: "which"; readonly at: readonly number[]; readonly withOwn: boolean };

/** More words say more than a day. */
const MOST_WORDS = 24;

interface There {
  readonly now: Date;
  readonly zone: string;
  readonly locale: Locale;
}

/** What a message says of days; null where that is nothing, or more than that. */
export function daySaid(text: string, { now, zone, locale }: There): DaySaid | null {
  const { ALLOWED, CALLED_OFF, CANNOT, CHANGE, CLAUSE_END, ELSEWHERE, INSTEAD, PAST, PROPOSAL } = WORDS[locale];
  const words = foldText(bareWords(text));
  if (words === "" || words.split(/\s+/).length > MOST_WORDS || ELSEWHERE.test(words) || PAST.test(words)) return null;
  const told = momentTold(text, now, zone);
  if (told?.isPast) return null;
  const today = localDate(now, zone);
  const cannot = words.split(CLAUSE_END).filter((one) => CANNOT.test(one));
  const cannotOn = cannot.flatMap((one) => momentTold(one, now, zone)?.date ?? []);
  const off = [...new Set([...daysOff(told?.bounds ?? null, today), ...cannotOn])];
  const wished = told?.date && !off.includes(told.date) ? told.date : null;
  const isCalledOff = CALLED_OFF.test(words);
  const isOff = isCalledOff || cannot.length > 0 || off.length > 0;
  const hasTime =
    told !== null && (told.time !== null || told.part !== null || told.shift !== null || told.week !== null);
  const isTimed = wished !== null || hasTime;
  const isChange = CHANGE.test(words) || (isTimed && INSTEAD.test(words));
  const isPlain = told !== null && (told.date !== null || told.time !== null || told.shift !== null);
  // "Maybe later" names no time.
  const isBare = (isPlain || off.length > 0) && bareMoment(text, { now, zone, locale }) !== null;
  const isSaid = isBare || isChange || isOff || (isTimed && PROPOSAL.test(words));
  return isSaid ? { isBare, isChange, isOff, isCalledOff, isAllowed: ALLOWED.test(words), off, wished, told } : null;
}

/**
 * "Feb is fine for me", "next week works": of the days that are proposed the one that lies in the month or week that is named without a
 * day; null where none does, or several.
 */
export function dayWithin(
  text: string,
  { wished, told }: Pick<DaySaid, "wished" | "told">,
  days: readonly CalendarDate[],
): CalendarDate | null {
  if (wished === null || days.includes(wished)) return null;
  const isMonth = wished.endsWith("-01") && !/\d/.test(text) && told?.week === null;
  const within = days.filter((day) => {
    if (told?.week) return day >= told.week && day < addDays(told.week, 7);
    return isMonth && day.slice(0, 7) === wished.slice(0, 7);
  });
  return within.length === 1 ? (within[0] ?? null) : null;
}

/** The next of each day that will not do; said on such a day, today as well. */
function daysOff(bounds: DayBounds | null, today: CalendarDate): readonly CalendarDate[] {
  if (!bounds?.isOff || bounds.isLasting) return [];
  const ahead = bounds.withoutWeekdays.flatMap((day) => {
    const days = (day - weekdayOf(today) + 7) % 7;
    return days === 0 ? [today, addDays(today, 7)] : [addDays(today, days)];
  });
  return [...bounds.without.map(({ first }) => first), ...ahead];
}

/**
 * What the day is about. In this order: what is named; what waits for their answer; what is on the day that will not do, or was
 * offered or proposed for that time; what the bot spoke of last; their own challenge. Where two fit, it is asked which.
 * @param at the moment that is wished for, where an hour is named with it.
 */
export function dayAbout(
  text: string,
  said: DaySaid,
  {
    things,
    own,
    at,
    locale,
  }: {
    readonly things: readonly DayThing[];
    readonly own: OwnThing;
    readonly at: Date | null;
    readonly locale: Locale;
  },
): DayAbout {
  if (things.length === 0) return { kind: "none" };
  const words = ` ${(foldText(text).match(/[\p{L}\p{N}'-]+/gu) ?? []).join(" ")} `;
  if (WORDS[locale].OWN.test(words)) return { kind: "own" };
  const named = namedIn(words, things, locale);
  const pool = named.length > 0 ? named : things;
  const only = (found: readonly DayThing[]): DayAbout | null => {
    const [first] = found;
    if (!first) return null;
    return found.length === 1 ? { kind: "one", at: things.indexOf(first) } : which(things, found, false);
  };
  const isUndated = said.off.length === 0 && said.wished === null && !said.isBare && !said.isChange;
  if (isUndated && !said.isCalledOff && named.length === 0) return { kind: "none" };
  if (named.length === 1) return only(named) ?? { kind: "none" };
  const asked = pool.filter((one) => one.isAsked && (!one.isOthersToAllow || said.isAllowed || !said.isBare));
  if (asked.length === 1) return only(asked) ?? { kind: "none" };
  const wished = pool.filter((one) => fitsWished(one, said, at));
  if (wished.length > 0) return only(wished) ?? { kind: "none" };
  const off = pool.filter(({ days }) => days.some((day) => said.off.includes(day)));
  const isOwnOff = named.length === 0 && own.day !== null && said.off.includes(own.day);
  if (off.length > 0) return isOwnOff ? which(things, off, true) : (only(off) ?? { kind: "none" });
  if (named.length > 1) return which(things, named, false);
  if (isOwnOff || (said.isOff && said.wished === null && said.off.length > 0)) return { kind: "none" };
  if (said.isAllowed) {
    const allowed = only(pool.filter((one) => one.isOthersToAllow));
    if (allowed) return allowed;
  }
  const last = things.filter(({ isLast }) => isLast);
  if (last.length > 0 && !own.isLast) return only(last) ?? { kind: "none" };
  if (own.isLast && last.length === 0) return { kind: "own" };
  // Nothing of theirs that is planned moves while the day may be one for what somebody asks of them.
  const given = things.filter((one) => one.isOthersToAllow);
  if (said.isBare && own.status === "planned" && given.length > 0) return which(things, given, true);
  return said.isChange && !said.isBare ? changed(things, own) : { kind: "own" };
}

/** Another day is asked for what has one. */
function changed(things: readonly DayThing[], own: OwnThing): DayAbout {
  const dated = things.filter(({ kind, days }) => kind !== "asked" && days.length > 0);
  if (dated.length === 0) return { kind: "own" };
  const [first] = dated;
  if (dated.length === 1 && first && own.status !== "planned") return { kind: "one", at: things.indexOf(first) };
  return which(things, dated, own.status === "planned");
}

function which(things: readonly DayThing[], found: readonly DayThing[], withOwn: boolean): DayAbout {
  return { kind: "which", at: found.map((one) => things.indexOf(one)), withOwn };
}

/** A time that was offered, or a day that somebody proposed. */
function fitsWished({ kind, days, times }: DayThing, { wished, isChange }: DaySaid, at: Date | null): boolean {
  if (at !== null && times.some((time) => time.getTime() === at.getTime())) return true;
  return kind === "asked" && !isChange && wished !== null && days.includes(wished);
}

/** By whom it is with, and by what it is called: by both, where both are said. */
function namedIn(words: string, things: readonly DayThing[], locale: Locale): readonly DayThing[] {
  const { CALLED } = WORDS[locale];
  const byName = things.filter(({ names }) => names.some((name) => isSaid(words, name)));
  const byKind = things.filter(({ kind }) => CALLED[kind].test(words));
  const both = byName.filter((one) => byKind.includes(one));
  if (both.length > 0) return both;
  return byName.length > 0 ? byName : byKind;
}

function isSaid(words: string, name: string): boolean {
  const folded = foldText(name);
  return folded !== "" && (words.includes(` ${folded} `) || words.includes(` ${folded}'s `));
}
