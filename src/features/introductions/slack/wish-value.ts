/** A wished time as the button carries it that says yes with it. */
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import type { TimeWish } from "../rules/time-wish.ts";

const VALUE = /^([\d-]+)\|([\d-]+)\|(\d{1,4})\|(\d{1,4})$/;
const OPEN = "-";
const DAY = 24 * 60;
/** The last day there is: behind it nothing can be looked for. */
const LAST_DAY = "9999-12-31";

/** `first|last|from|until`, of which the days may be open; behind it, with commas, each of several times that were named. */
export function wishValue({ either = [], ...whole }: TimeWish): string {
  return [whole, ...either].map(spanValue).join(",");
}

function spanValue({ first, last, from, until }: TimeWish): string {
  return [first ?? OPEN, last ?? OPEN, from, until].join("|");
}

/** Null for anything else. */
export function wishOfValue(value: string): TimeWish | null {
  const [whole, ...either] = value.split(",").map(spanOf);
  if (!whole || either.length === 0) return whole ?? null;
  const known = either.flatMap((one) => one ?? []);
  return known.length === either.length ? { ...whole, either: known } : null;
}

function spanOf(value: string): TimeWish | null {
  const [, first = "", last = "", from = "", until = ""] = VALUE.exec(value) ?? [];
  const days = [first, last].map((day) => (day === OPEN ? null : parseCalendarDate(day)));
  const isRead = [first, last].every((day, at) => day === OPEN || (days[at] !== null && day !== LAST_DAY));
  if (first === "" || !isRead || Number(from) >= Number(until) || Number(until) > DAY) return null;
  return {
    first: days[0] ?? null,
    last: days[1] ?? null,
    from: Number(from),
    until: Number(until),
  };
}
