/** How much later or earlier something is to be than it was planned or proposed: "an hour later", "the day after", "by a week". Pure. */
import type { Weekday } from "#src/kernel/vocabulary.ts";
import { WEEKDAY, weekdayNamed } from "./date-names.ts";
import { toldWordsEn as words } from "./told-moment.en.ts";

export interface Shift {
  readonly days: number;
  readonly minutes: number;
  /** The first day of that name behind what was planned or proposed: "the friday after"; null where days or minutes are counted. */
  readonly weekday: Weekday | null;
  /** The words without it. */
  readonly rest: string;
}

const NUMBERS = "(\\d{1,3}|an?|one|two|three|four|half an?|a couple of)";
const UNITS = `(min(?:ute)?s?|hours?|hrs?|h|stunden?|${words.day}|${words.week})`;
const SHIFT = new RegExp(`\\b(?:${words.by} )?${NUMBERS} ?${UNITS}(?: (${words.later}|${words.earlier}))?\\b`);
/** "The day after", where no other day is named behind it. */
const NEXT_TO_IT = new RegExp(`(?:^|[\\s,])(?:${words.nextToIt})(?=$|[,.!?]| (?:${words.behindNextToIt})\\b)`);
/** "Not this monday, the one after", "the monday after that". */
const ONE_AFTER = new RegExp(`(?:^|[\\s,])(?:${words.oneAfter})(?=$|[,.!?]| (?:${words.behindNextToIt})\\b)`);
const WEEKDAY_AFTER = new RegExp(
  `(?:^|[\\s,])${words.weekdayAfter.replace("{day}", WEEKDAY)}(?=$|[,.!?]| (?:${words.behindNextToIt})\\b)`,
);
/** "Push it back an hour", "bring it forward by two days", "prepone by 1 hr". */
const PUSHED = new RegExp(
  `(?:^|[\\s,])(?:(${words.pushedLater})|${words.pushedEarlier}) (?:${words.by} )?${NUMBERS} ?${UNITS}\\b(?! (?:before|after|ago|from))`,
);
const DAY = new RegExp(`^(?:${words.day})$`);
const WEEK = new RegExp(`^(?:${words.week})$`);
const NUMBER_OF: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  "half an": 0.5,
  "half a": 0.5,
  "a couple of": 2,
};

/** Reads it in folded words; null where nothing is shifted. */
export function shiftIn(plain: string): Shift | null {
  const after = WEEKDAY_AFTER.exec(plain);
  if (after) {
    const weekday = weekdayNamed(after[1] ?? "");
    return { days: DAYS_OF_WEEK, minutes: 0, weekday, rest: without(plain, after.index, after[0]) };
  }
  const oneAfter = ONE_AFTER.exec(plain);
  if (oneAfter) return { ...NONE, days: DAYS_OF_WEEK, rest: without(plain, oneAfter.index, oneAfter[0]) };
  const beside = NEXT_TO_IT.exec(plain);
  if (beside) {
    const [all, week, back] = beside;
    const days = (week === undefined ? 1 : DAYS_OF_WEEK) * (back === undefined ? 1 : -1);
    return { ...NONE, days, rest: without(plain, beside.index, all) };
  }
  const pushed = PUSHED.exec(plain);
  if (pushed) {
    const [all, later, count = "", unit = ""] = pushed;
    return counted({ count, unit, sign: later === undefined ? -1 : 1 }, without(plain, pushed.index, all));
  }
  const found = SHIFT.exec(plain);
  const [all = "", count = "", unit = "", way] = found ?? [];
  if (!found || (way === undefined && !all.startsWith(`${words.by} `))) return null;
  return counted({ count, unit, sign: way === words.earlier ? -1 : 1 }, without(plain, found.index, all));
}
const DAYS_OF_WEEK = 7;
const NONE = { minutes: 0, weekday: null } as const;

function counted(
  { count, unit, sign }: { readonly count: string; readonly unit: string; readonly sign: 1 | -1 },
  rest: string,
): Shift {
  const number = sign * (NUMBER_OF[count] ?? Number(count));
  if (DAY.test(unit)) return { ...NONE, days: number, rest };
  if (WEEK.test(unit)) return { ...NONE, days: DAYS_OF_WEEK * number, rest };
  return { days: 0, minutes: number * (unit.startsWith("m") ? 1 : 60), weekday: null, rest };
}

function without(plain: string, at: number, all: string): string {
  return `${plain.slice(0, at)} ${plain.slice(at + all.length)}`.replace(/\s+/g, " ").trim();
}
