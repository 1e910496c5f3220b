/** Days that will not do, and where those that will do begin or end: "any day but monday", "before wednesday", "from thursday on". Pure. */
import { addDays, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Weekday } from "#src/kernel/vocabulary.ts";
import { WEEKDAY } from "./date-names.ts";
import { readPeriod } from "./date-periods.ts";
import { boundWordsEn as words } from "./day-bounds.en.ts";
import type { Period } from "./periods.ts";

export interface DayBounds {
  /** The first day that will do, and the last; null where nothing is said of it. */
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly without: readonly Pick<Period, "first" | "last">[];
  readonly withoutWeekdays: readonly Weekday[];
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
const IS_OFF = new RegExp(`^,? (?:${words.isOff})(?![a-z'])${words.isOffRest}`);
const COUNTED = new RegExp(`(?:^|\\s)(?:${words.countedFrom})\\s*$`);
const FILLER = new RegExp(`\\b(?:${words.filler})(?![a-z'])`, "g");
const WEEKDAYS = new RegExp(`\\b(mon|tues|wednes|thurs|fri|satur|sun)days\\b`, "g");
const IS_WEEKDAY = new RegExp(`^${WEEKDAY}$`);
const MOST_DAY_WORDS = 4;

/** Reads them in folded words. */
export function dayBoundsIn(plain: string, today: CalendarDate): BoundsRead {
  const text = plain.replace(WEEKDAYS, "$1day");
  const found: Found = { from: null, until: null, without: [], kinds: [] };
  let rest = "";
  for (let at = 0; at < text.length; ) {
    const isStart = at === 0 || /[\s,.;(]/.test(text[at - 1] ?? "");
    const length = isStart ? boundAt(text.slice(at), text.slice(0, at), today, found) : 0;
    if (length > 0) rest += " ";
    else rest += text[at] ?? "";
    at += Math.max(1, length);
  }
  if (found.kinds.length === 0) return { bounds: null, rest: plain, isOnly: false };
  const left = rest.replace(FILLER, " ").replace(/[\s,.;:!()-]+/g, "");
  const isWeekday = (one: { readonly words: string }): boolean => IS_WEEKDAY.test(one.words);
  return {
    bounds: {
      from: found.from,
      until: found.until,
      without: found.without.filter((one) => !isWeekday(one)).map(({ first, last }) => ({ first, last })),
      withoutWeekdays: found.without.filter(isWeekday).map(({ first }) => weekdayOf(first)),
      isOff: found.kinds.every((kind) => kind === "not"),
    },
    rest: rest.replace(/\s+/g, " ").trim(),
    isOnly: left === "",
  };
}

/** Whether a day is none that will not do. */
export function isWithin(bounds: DayBounds, day: CalendarDate): boolean {
  const { from, until, without, withoutWeekdays } = bounds;
  if ((from !== null && day < from) || (until !== null && day > until)) return false;
  return !withoutWeekdays.includes(weekdayOf(day)) && !without.some(({ first, last }) => first <= day && day <= last);
}

interface Found {
  from: CalendarDate | null;
  until: CalendarDate | null;
  without: { readonly first: CalendarDate; readonly last: CalendarDate; readonly words: string }[];
  kinds: Kind[];
}

/** The length of a bound that begins here, noted in `found`; 0 where none does. */
function boundAt(text: string, before: string, today: CalendarDate, found: Found): number {
  for (const [kind, marker] of MARKERS) {
    const mark = marker.exec(text)?.[0];
    if (mark === undefined) continue;
    if ((kind === "after" || kind === "before") && COUNTED.test(before)) continue;
    const lead = LEAD.exec(text.slice(mark.length + 1))?.[0] ?? "";
    const start = mark.length + 1 + lead.length;
    const day = dayAt(text.slice(start), today);
    if (!day) continue;
    let end = start + day.length;
    const onwards = ONWARDS.exec(text.slice(end))?.[0];
    if (kind === "fromThere" && onwards === undefined) continue;
    if (kind === "from" || kind === "fromThere") end += onwards?.length ?? 0;
    found.kinds.push(kind);
    note(found, kind, day);
    return kind === "allBut" || kind === "not" ? end + listed(text.slice(end), kind, today, found) : end;
  }
  const day = dayAt(text, today);
  if (!day) return 0;
  const behind = text.slice(day.length);
  const onwards = ONWARDS.exec(behind)?.[0];
  if (onwards !== undefined && onwards !== " on") {
    found.kinds.push("from");
    note(found, "from", day);
    return day.length + onwards.length;
  }
  const others: Found = { from: null, until: null, without: [], kinds: [] };
  const list = listed(behind, "not", today, others);
  const off = IS_OFF.exec(behind.slice(list))?.[0];
  if (off === undefined) return 0;
  found.kinds.push("not");
  note(found, "not", day);
  found.without.push(...others.without);
  return day.length + list + off.length;
}

/** More days of the same list: "monday or tuesday". @returns their length. */
function listed(text: string, kind: Kind, today: CalendarDate, found: Found): number {
  let end = 0;
  for (;;) {
    const between = BETWEEN.exec(text.slice(end))?.[0];
    const day = between === undefined ? null : dayAt(text.slice(end + between.length), today);
    if (between === undefined || !day) return end;
    // "not friday, monday is better": a new beginning.
    if (between.trim() === "," && kind === "not") return end;
    note(found, kind, day);
    end += between.length + day.length;
  }
}

interface DayAt extends Period {
  readonly length: number;
  readonly words: string;
}

/** The longest words of a day or a week that begin here. */
function dayAt(text: string, today: CalendarDate): DayAt | null {
  const tokens = text.split(" ").slice(0, MOST_DAY_WORDS);
  for (let count = tokens.length; count > 0; count--) {
    const typed = tokens.slice(0, count).join(" ");
    const plain = typed.replace(/(?<!\d)[.,;!?)]+$/, "");
    const period = /[,;]/.test(plain) || NO_DAY.test(plain) ? null : readPeriod(plain, today);
    if (period && period.last >= today) return { ...period, length: plain.length, words: plain };
  }
  return null;
}
/** Words that are days by chance, or none that somebody would leave out. */
const NO_DAY = /^(?:may|march|mar|now|sun|sat|a|an|one|the|d|w|\d+|today|tonight)$/;

function note(found: Found, kind: Kind, { first, last, words: typed }: DayAt): void {
  if (kind === "allBut" || kind === "not") found.without.push({ first, last, words: typed });
  else if (kind === "before") found.until = addDays(first, -1);
  else if (kind === "notAfter") found.until = last;
  else found.from = kind === "after" ? addDays(last, 1) : first;
}
