/**
 * Days that will not do, and where those that will do begin or end: "any day but monday", "before wednesday", "from thursday on", "i have
 * a dentist wed". Pure.
 */
import { addDays, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Weekday } from "#src/kernel/vocabulary.ts";
import { WEEKDAY } from "./date-names.ts";
import { type DayAt, dayAt, daysAt, MOST_CHARACTERS, type ReadDay } from "./day-at.ts";
import { boundWordsEn as words } from "./day-bounds.en.ts";
import { takenWordsEn } from "./day-taken.en.ts";
import { type TakenPart, takenDaysIn } from "./day-taken.ts";
import type { Period } from "./periods.ts";

export interface DayBounds {
  /** The first day that will do, and the last; null where nothing is said of it. */
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly without: readonly Pick<Period, "first" | "last">[];
  readonly withoutWeekdays: readonly Weekday[];
  /** Days of which only a part will not do: "i'm at the doctor's thursday morning". */
  readonly partsOff: readonly { readonly date: CalendarDate; readonly part: TakenPart }[];
  /** They say it of each such day, not of the next one alone: "fridays are bad for me generally". */
  readonly isLasting: boolean;
  /** Nothing but days that somebody cannot: "friday is bad". */
  readonly isOff: boolean;
}

export interface BoundsRead {
  /** Null where there are none. */
  readonly bounds: DayBounds | null;
  /** The words without them. */
  readonly rest: string;
  /** Nothing is said beside them. */
  readonly isOnly: boolean;
}

type Kind = "allBut" | "not" | "before" | "notAfter" | "after" | "from" | "fromThere";
const KINDS: readonly Kind[] = ["from", "notAfter", "allBut", "after", "before", "fromThere", "not"];
const MARKERS = KINDS.map((kind) => [kind, new RegExp(`^(?:${words[kind]})(?= )`)] as const);
const LEAD = new RegExp(`^(?:${words.lead})+`);
const BETWEEN = new RegExp(`^(?:,? ?(?:${words.between}) |, ?)(?:(?:not|on) )*`);
const ONWARDS = new RegExp(`^ (?:${words.onwards})(?![a-z])`);
const IS_OFF = new RegExp(
  `^(?:,? (?:${words.isOffLead} )*(?:${words.isOff}|${words.isNo})|\\?+ (?:${words.isNo}))(?![a-z'])${words.isOffRest}`,
);
const ARE_OFF = /^ (?:are|were|have)(?![a-z])/;
const WILL_DO = new RegExp(`^${words.willDo}`);
const WISHED = new RegExp(`(?:^|[\\s,])${words.wished}\\s*$`);
const COUNTED = new RegExp(`(?:^|\\s)(?:${words.countedFrom})\\s*$`);
const FILLER = new RegExp(`\\b(?:${words.filler})(?![a-z'])`, "g");
const WEEKDAYS = new RegExp(`\\b(mon|tues|wednes|thurs|fri|satur|sun)days\\b`, "g");
const IS_WEEKDAY = new RegExp(`^${WEEKDAY}$`);
/** "Mon-wed". */
const DASHED = new RegExp(`\\b${WEEKDAY} ?[-\\u2013] ?(?=${WEEKDAY}(?![a-z]))`, "g");
/** "Friday's packed". */
const IS_SHORTENED = new RegExp(
  `\\b((?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)'s(?= (?:${words.adjectives})\\b)`,
  "g",
);
/** "..., company party": why days will not do, in a clause of its own. */
const REASON_BEHIND = new RegExp(
  `^(?:(?:too|as well|also|either|for me|sorry)\\b)*(?:[,;:.( -]+|(?=(?:because|cause|cos|coz|since|as|due to)\\b))(?![,;:.( -]*(?:${takenWordsEn.reasonNot}))${takenWordsEn.reasonLead}${takenWordsEn.reasonBehind}[).! ]*$`,
);
const LASTING = new RegExp(`\\b(?:${takenWordsEn.lasting})\\b`);
const PART = new RegExp(`^ (?:in the |at )?${takenWordsEn.part}(?![a-z])`);
/** A bound is no longer, with the words before it that are looked at. */
const MOST_BOUND = 200;
const MOST_BEFORE = 20;

/**
 * Reads them in folded words; behind `MOST_CHARACTERS` nothing is read.
 * @param readDay reads the words of a day.
 */
export function dayBoundsIn(plain: string, today: CalendarDate, readDay?: ReadDay): BoundsRead {
  const cut = plain.length > MOST_CHARACTERS;
  const read = (cut ? plain.slice(0, MOST_CHARACTERS) : plain)
    .replace(WEEKDAYS, "$1day")
    .replace(DASHED, "$1 - ")
    .replace(IS_SHORTENED, "$1 is");
  const taken = takenDaysIn(read, today, readDay);
  const text = taken.rest;
  const found: Found = { from: null, until: null, without: [...taken.days], kinds: [], today, readDay };
  if (taken.days.length > 0) found.kinds.push("not");
  let rest = "";
  for (let at = 0; at < text.length; ) {
    const isStart = at === 0 || /[\s,.;(]/.test(text[at - 1] ?? "");
    const length = isStart
      ? boundAt(text.slice(at, at + MOST_BOUND), text.slice(Math.max(0, at - MOST_BEFORE), at), found)
      : 0;
    if (length > 0) rest += " ";
    else rest += text[at] ?? "";
    at += Math.max(1, length);
  }
  if (found.kinds.length === 0) return { bounds: null, rest: plain, isOnly: false };
  const isWeekday = (one: Without): boolean => IS_WEEKDAY.test(one.words);
  const isOff = found.kinds.every((kind) => kind === "not");
  const isReason = isOff && !cut && REASON_BEHIND.test(rest.replace(/\s+/g, " ").trim());
  const whole = found.without.filter(({ part }) => part === null);
  return {
    bounds: {
      from: found.from,
      until: found.until,
      without: whole.filter((one) => !isWeekday(one)).map(({ first, last }) => ({ first, last })),
      withoutWeekdays: whole.filter(isWeekday).map(({ first }) => weekdayOf(first)),
      partsOff: found.without.flatMap(({ first, part }) => (part === null ? [] : [{ date: first, part }])),
      isLasting: LASTING.test(plain.slice(0, MOST_CHARACTERS)) && found.without.some(isWeekday),
      isOff,
    },
    rest: isReason ? "" : `${rest.replace(/\s+/g, " ").trim()}${cut ? plain.slice(MOST_CHARACTERS) : ""}`,
    isOnly: isReason || (isFiller(rest) && !cut),
  };
}

/** Whether words say nothing of their own: "ok, for me please". */
export function isFiller(text: string): boolean {
  return text.length <= MOST_CHARACTERS && text.replace(FILLER, " ").replace(/[\s,.;:!()-]+/g, "") === "";
}

/** Whether a day is none that will not do. */
export function isWithin(bounds: DayBounds, day: CalendarDate): boolean {
  const { from, until, without, withoutWeekdays } = bounds;
  if ((from !== null && day < from) || (until !== null && day > until)) return false;
  return !withoutWeekdays.includes(weekdayOf(day)) && !without.some(({ first, last }) => first <= day && day <= last);
}

type Without = Pick<DayAt, "first" | "last" | "words"> & { readonly part: TakenPart | null };

interface Found {
  from: CalendarDate | null;
  until: CalendarDate | null;
  without: Without[];
  kinds: Kind[];
  readonly today: CalendarDate;
  readonly readDay: ReadDay | undefined;
}

/** The length of a bound that begins here, noted in `found`; 0 where none does. */
function boundAt(text: string, before: string, found: Found): number {
  const { today, readDay } = found;
  for (const [kind, marker] of MARKERS) {
    const mark = marker.exec(text)?.[0];
    if (mark === undefined) continue;
    if ((kind === "after" || kind === "before") && COUNTED.test(before)) continue;
    const lead = LEAD.exec(text.slice(mark.length + 1))?.[0] ?? "";
    const start = mark.length + 1 + lead.length;
    const day = daysIn(text.slice(start), kind, found);
    if (!day) continue;
    let end = start + day.length;
    const onwards = ONWARDS.exec(text.slice(end))?.[0];
    if (kind === "fromThere" && onwards === undefined) continue;
    if (kind === "from" || kind === "fromThere") end += onwards?.length ?? 0;
    found.kinds.push(kind);
    const [partWords = "", part] = kind === "not" ? (PART.exec(text.slice(end)) ?? []) : [];
    note(found, kind, day, (part as TakenPart | undefined) ?? null);
    end += partWords.length;
    return kind === "allBut" || kind === "not" ? end + listed(text.slice(end), kind, found) : end;
  }
  const day = daysAt(text, today, readDay);
  if (!day) return 0;
  const behind = text.slice(day.length);
  const onwards = ONWARDS.exec(behind)?.[0];
  if (onwards !== undefined && onwards !== " on") {
    found.kinds.push("from");
    note(found, "from", day);
    return day.length + onwards.length;
  }
  const [partWords = "", part] = PART.exec(behind) ?? [];
  const others: Found = { ...found, from: null, until: null, without: [], kinds: [] };
  const list =
    partWords.length + listed(behind.slice(partWords.length), WISHED.test(before) ? "wished" : "subject", others);
  const off = IS_OFF.exec(behind.slice(list))?.[0];
  if (off === undefined) return 0;
  found.kinds.push("not");
  note(found, "not", day, (part as TakenPart | undefined) ?? null);
  found.without.push(...others.without);
  return day.length + list + off.length;
}

/** The days behind a marker. Of "not monday - wednesday works" the second is another beginning. */
function daysIn(text: string, kind: Kind, { today, readDay }: Found): DayAt | null {
  if (kind !== "allBut" && kind !== "not") return dayAt(text, today, readDay);
  const days = daysAt(text, today, readDay);
  return days && WILL_DO.test(text.slice(days.length)) ? dayAt(text, today, readDay) : days;
}

/**
 * More days of the same list: "monday or tuesday", "monday, tuesday or friday". What stands behind a comma belongs to it only where the list
 * goes on: "not friday, monday is better" is a new beginning.
 * @param as behind a marker, or in front of what is said of all of them ("subject"; "wished" where the first is one that will do).
 * @returns their length.
 */
function listed(text: string, as: "allBut" | "not" | "subject" | "wished", found: Found): number {
  const days: Listed[] = [];
  let end = 0;
  for (;;) {
    const between = BETWEEN.exec(text.slice(end))?.[0];
    const day = between === undefined ? null : daysAt(text.slice(end + between.length), found.today, found.readDay);
    if (between === undefined || !day) break;
    end += between.length + day.length;
    days.push({ day, isComma: between.trim() === ",", end });
  }
  const count = as === "allBut" ? days.length : oneList(days, as, text.slice(end));
  for (const { day } of days.slice(0, count)) note(found, as === "allBut" ? as : "not", day);
  return days[count - 1]?.end ?? 0;
}

interface Listed {
  readonly day: DayAt;
  /** Nothing but a comma stands before it. */
  readonly isComma: boolean;
  /** Where it ends. */
  readonly end: number;
}

/** How many of the days belong to one list; commas join where "and" or "or" stands before the last of them alone, or nowhere in three days. */
function oneList(days: readonly Listed[], as: "not" | "subject" | "wished", behind: string): number {
  const commas = days.findIndex(({ isComma }) => !isComma);
  const joined = commas < 0 ? days.length : commas;
  const next = days.findIndex(({ isComma }, at) => isComma && at > joined);
  // Where it is closed; "..., or friday, monday works": what follows is another beginning.
  const closed = joined === days.length ? 0 : next < 0 ? days.length : next;
  if (joined === 0) return closed;
  const isOpen = closed === 0 && (as === "subject" ? ARE_OFF.test(behind) : days.length > 1);
  if (as === "wished" || (closed === 0 && !isOpen)) return 0;
  if (closed > 0 && closed < days.length) return closed;
  return as === "not" && WILL_DO.test(behind) ? 0 : days.length;
}

function note(found: Found, kind: Kind, { first, last, words: typed }: DayAt, part: TakenPart | null = null): void {
  // A part of several days is none of one day that is left.
  if (kind === "allBut" || kind === "not")
    found.without.push({ first, last, words: typed, part: first === last ? part : null });
  else if (kind === "before") found.until = addDays(first, -1);
  else if (kind === "notAfter") found.until = last;
  else found.from = kind === "after" ? addDays(last, 1) : first;
}
