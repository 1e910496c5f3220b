/** Clauses that say why a day is taken: "I have a dentist wed", "out on tuesday", "thursday my kid is ill". Pure. */
import type { CalendarDate } from "#src/kernel/member.ts";
import { type DayAt, dayAt, type ReadDay } from "./day-at.ts";
import { takenWordsEn as words } from "./day-taken.en.ts";

/** Half of a day, where no more of it is taken. */
export type TakenPart = "morning" | "afternoon" | "evening";

export interface TakenDay extends DayAt {
  readonly part: TakenPart | null;
}

export interface TakenRead {
  readonly days: readonly TakenDay[];
  /** The words without such clauses. */
  readonly rest: string;
}

const REASON = new RegExp(words.reasons.map((one) => `(?:${one})`).join("|"));
const NOT_TAKEN = new RegExp(`\\b(?:${words.notTaken})(?![a-z'])`);
const DONE_THERE = new RegExp(`\\b(?:${words.doneThere})\\b`);
const CLAUSE_END = new RegExp(`(?<=[,;:!?()]|(?<!\\d)\\.)(?= |$)| (?=(?:${words.clauseEnd})(?![a-z']))| - `);
const PART = new RegExp(`\\b${words.part}\\b`);
const JOINED = /(?<=[a-z])[+&/](?=[a-z])/g;
/** More clauses than these tell a story. */
const MOST_CLAUSES = 40;

/** The days that are taken for a reason, and what is said beside. */
export function takenDaysIn(plain: string, today: CalendarDate, readDay?: ReadDay): TakenRead {
  if (!REASON.test(plain) || DONE_THERE.test(plain)) return { days: [], rest: plain };
  const clauses = plain.split(CLAUSE_END);
  if (clauses.length > MOST_CLAUSES) return { days: [], rest: plain };
  const read = clauses.map((clause) => ({ clause, days: daysTaken(clause, today, readDay) }));
  const days = read.flatMap((one) => one.days);
  if (days.length === 0) return { days, rest: plain };
  const rest = read.flatMap((one) => (one.days.length > 0 ? [] : [one.clause.trim()]));
  return { days, rest: rest.join(" ").trim() };
}

function daysTaken(clause: string, today: CalendarDate, readDay?: ReadDay): readonly TakenDay[] {
  const text = clause.replace(JOINED, " and ").trim();
  const bare = text.replace(LEAD, "");
  if (!REASON.test(bare) || NOT_TAKEN.test(bare)) return [];
  const tokens = bare.split(" ");
  const [, part] = PART.exec(bare) ?? [];
  const days: TakenDay[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const day = dayAt(tokens.slice(at, at + MOST_DAY_WORDS).join(" "), today, readDay);
    if (!day) continue;
    days.push({ ...day, part: (part as TakenPart | undefined) ?? null });
    at += day.words.split(" ").length - 1;
  }
  return days;
}
const MOST_DAY_WORDS = 4;
/** What may stand before a reason: "ok but I'm out on Tuesday". */
const LEAD =
  /^(?:(?:ok|okay|hm+|oh|ah|no|sorry|yes|well|but|so|because|cause|cos|since|as|actually|unfortunately|sadly|and|then|damn|argh)[,.]? +)+/;
