/** How much later or earlier something is to be than it was planned or proposed: "an hour later", "the day after", "by a week". Pure. */
import { toldWordsEn as words } from "./told-moment.en.ts";

export interface Shift {
  readonly days: number;
  readonly minutes: number;
  /** The words without it. */
  readonly rest: string;
}

const NUMBERS = "(\\d{1,3}|an?|one|two|three|four|half an?|a couple of)";
const SHIFT = new RegExp(
  `\\b(?:${words.by} )?${NUMBERS} ?(min(?:ute)?s?|hours?|hrs?|h|stunden?|${words.day}|${words.week})(?: (${words.later}|${words.earlier}))?\\b`,
);
/** "The day after", where no other day is named behind it. */
const NEXT_TO_IT = new RegExp(`(?:^|[\\s,])(?:${words.nextToIt})(?=$|[,.!?]| (?:${words.behindNextToIt})\\b)`);
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
  const beside = NEXT_TO_IT.exec(plain);
  if (beside) {
    const [all, week, back] = beside;
    const days = (week === undefined ? 1 : 7) * (back === undefined ? 1 : -1);
    return { days, minutes: 0, rest: without(plain, beside.index, all) };
  }
  const found = SHIFT.exec(plain);
  const [all = "", count = "", unit = "", way] = found ?? [];
  if (!found || (way === undefined && !all.startsWith(`${words.by} `))) return null;
  const sign = way === words.earlier ? -1 : 1;
  const number = sign * (NUMBER_OF[count] ?? Number(count));
  const rest = without(plain, found.index, all);
  if (DAY.test(unit)) return { days: number, minutes: 0, rest };
  if (WEEK.test(unit)) return { days: 7 * number, minutes: 0, rest };
  return { days: 0, minutes: number * (unit.startsWith("m") ? 1 : 60), rest };
}

function without(plain: string, at: number, all: string): string {
  return `${plain.slice(0, at)} ${plain.slice(at + all.length)}`.replace(/\s+/g, " ").trim();
}
