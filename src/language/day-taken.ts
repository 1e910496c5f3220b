/** Clauses that say why a day is taken: "I have a dentist wed", "out on tuesday", "thursday my kid is ill". Pure. */
import type { CalendarDate } from "#src/kernel/member.ts";
import { WEEKDAY } from "./date-names.ts";
import { type DayAt, daysAt, type ReadDay } from "./day-at.ts";
import { boundWordsEn } from "./day-bounds.en.ts";
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
const COMMA = /, ?(?=[^ ])/;
const AND = /^(?:and|&) /;
const WILL_DO = new RegExp(`^${boundWordsEn.willDo}`);
const DAY = `(?:${WEEKDAY}|tomorrow|\\d{1,2}\\.\\d{1,2}\\.?)`;
const RANGE = new RegExp(`(?<=\\b${DAY}) - (?=${DAY}(?![a-z])(?!${boundWordsEn.willDo}))`, "g");
/** More clauses than these tell a story. */
const MOST_CLAUSES = 40;

/** The days that are taken for a reason, and what is said beside. */
export function takenDaysIn(plain: string, today: CalendarDate, readDay?: ReadDay): TakenRead {
  if (!REASON.test(plain) || DONE_THERE.test(plain)) return { days: [], rest: plain };
  const clauses = withListsWhole(plain.replace(RANGE, " to "), today, readDay).split(CLAUSE_END);
  if (clauses.length > MOST_CLAUSES) return { days: [], rest: plain };
  const read = clauses.map((clause) => ({ clause, days: daysTaken(clause, today, readDay) }));
  const days = read.flatMap((one) => one.days);
  if (days.length === 0) return { days, rest: plain };
  const rest = read.flatMap((one) => (one.days.length > 0 ? [] : [one.clause.trim()]));
  return { days, rest: rest.join(" ").trim() };
}

/** The commas between the days of one list as "and", so that no clause ends there: "out monday, tuesday and friday". */
function withListsWhole(plain: string, today: CalendarDate, readDay?: ReadDay): string {
  const pieces = plain.split(COMMA);
  if (pieces.length === 1 || pieces.length > MOST_CLAUSES) return plain;
  const places = pieces.map((piece) => placeInList(piece, today, readDay));
  const [first = "", ...others] = pieces;
  let joinedUntil = 0;
  return others.reduce((whole, piece, index) => {
    const at = index + 1;
    if (at > joinedUntil && endsWithDay(pieces[at - 1] ?? "", today, readDay)) {
      const found = places.findIndex((place, of) => of >= at && place !== "day");
      const end = found < 0 ? pieces.length : found;
      if (places[end] === "last") joinedUntil = end;
      // "Out wed, thu, fri"; of two days the second may be another beginning.
      else if (end - at > 1) joinedUntil = end - 1;
    }
    return `${whole}${at <= joinedUntil ? " and " : ", "}${piece}`;
  }, first);
}

/** Whether a piece between two commas is a day, or begins with the last days of a list: "tuesday and friday", "and friday". */
function placeInList(piece: string, today: CalendarDate, readDay?: ReadDay): "day" | "last" | null {
  const lead = AND.exec(piece)?.[0] ?? "";
  const day = daysAt(piece.slice(lead.length), today, readDay);
  if (!day) return null;
  const behind = piece.slice(lead.length + day.length);
  if (lead !== "") return WILL_DO.test(behind) ? null : "last";
  if (behind.replace(/[.!]+$/, "") === "") return "day";
  const and = AND.exec(behind.trimStart())?.[0];
  const next = and === undefined ? null : daysAt(behind.trimStart().slice(and.length), today, readDay);
  return and && next && !WILL_DO.test(behind.trimStart().slice(and.length + next.length)) ? "last" : null;
}

function endsWithDay(piece: string, today: CalendarDate, readDay?: ReadDay): boolean {
  const tokens = piece.split(" ").slice(-MOST_DAY_WORDS);
  return tokens.some((_, at) => {
    const words = tokens.slice(at).join(" ");
    return daysAt(words, today, readDay)?.length === words.length;
  });
}

function daysTaken(clause: string, today: CalendarDate, readDay?: ReadDay): readonly TakenDay[] {
  const text = clause.replace(JOINED, " and ").trim();
  const bare = text.replace(LEAD, "");
  if (!REASON.test(bare)) return [];
  const tokens = bare.split(" ");
  const [, part] = PART.exec(bare) ?? [];
  const days: TakenDay[] = [];
  // Without the "from" and "till" of "out from monday till wednesday".
  const others: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const day = daysAt(tokens.slice(at, at + MOST_RANGE_WORDS).join(" "), today, readDay);
    if (!day) {
      others.push(tokens[at] ?? "");
      continue;
    }
    // A part of several days is none of one day that is left.
    days.push({ ...day, part: day.first === day.last ? ((part as TakenPart | undefined) ?? null) : null });
    at += day.words.split(" ").length - 1;
  }
  return NOT_TAKEN.test(others.join(" ")) ? [] : days;
}
const MOST_DAY_WORDS = 4;
const MOST_RANGE_WORDS = 2 * MOST_DAY_WORDS + 2;
/** What may stand before a reason: "ok but I'm out on Tuesday". */
const LEAD =
  /^(?:(?:ok|okay|hm+|oh|ah|no|sorry|yes|well|but|so|because|cause|cos|since|as|actually|unfortunately|sadly|and|then|damn|argh)[,.]? +)+/;
