/** Times of day in people's own words: "16:00", "4 pm", "noon", "half past nine", "9 Uhr", "halb neun". */
import { NUMBER, numberOf } from "./date-names.ts";
import { phrase } from "./date-words.ts";

/** By the clock on the wall. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}
type Reader = (groups: readonly string[]) => TimeOfDay | null;

/** Smaller hours without "am" or "pm" are taken as afternoon: "at 3" is 15:00. */
const FIRST_BARE_HOUR = 7;

const HOUR = phrase("hourMark");
const AM = phrase("am");
const PM = phrase("pm");
const IS_PM = new RegExp(`^${PM}$`);

const PATTERNS: readonly (readonly [string, Reader])[] = [
  [`(\\d{1,2})[:.h](\\d{2}) ?(${AM}|${PM})`, ([hour, minute, half]) => halved(hour, minute, half)],
  [`(\\d{1,2}) ?(${AM}|${PM})`, ([hour, half]) => halved(hour, "0", half)],
  [`(\\d{1,2})[:h](\\d{2})(?: ?${HOUR}| ?h)?`, ([hour, minute]) => clock(hour, minute)],
  [`(\\d{1,2})\\.(\\d{2}) ?${HOUR}`, ([hour, minute]) => clock(hour, minute)],
  [`(\\d{1,2}) ?${HOUR}(?: (\\d{1,2}))?`, ([hour, minute]) => clock(hour, minute ?? "0")],
  ["(\\d{1,2}) ?h", ([hour]) => clock(hour, "0")],
  [`${NUMBER} ${phrase("oClock")}`, ([hour]) => bareHour(hour, 0)],
  [`${phrase("halfPast")} ${NUMBER}`, ([hour]) => bareHour(hour, 30)],
  [`${phrase("quarterPast")} ${NUMBER}`, ([hour]) => bareHour(hour, 15)],
  [`${phrase("quarterTo")} ${NUMBER}`, ([hour]) => bareHour(hour, -15)],
  [`${phrase("halfTo")} ${NUMBER}`, ([hour]) => bareHour(hour, -30)],
  [phrase("noon"), () => ({ hour: 12, minute: 0 })],
];
const SOURCE = PATTERNS.map(([source]) => source.replace(/\((?!\?)/g, "(?:")).join("|");
const COMPILED = PATTERNS.map(([source, read]) => [new RegExp(`^(?:${source})$`), read] as const);
const AT = `(?:${phrase("atTime")} |@ ?)`;
const LAST = new RegExp(`^(.*?)(?:[ ,]+${AT}?|^${AT}?)(${SOURCE}|(?<=${AT})\\d{1,2})$`);
const FIRST = new RegExp(`^${AT}?(${SOURCE}|(?<=^${AT})\\d{1,2})(?:,? (?:${phrase("onDay")} )?)(.+)$`);

/** The words of the day without the time of day that stands behind or before them; null when there is none. */
export function splitTime(words: string): { readonly rest: string; readonly time: TimeOfDay } | null {
  const last = LAST.exec(words);
  const lastTime = last && readTime(last[2] ?? "");
  if (last && lastTime) return { rest: (last[1] ?? "").trim(), time: lastTime };
  const first = FIRST.exec(words);
  const firstTime = first && readTime(first[1] ?? "");
  return first && firstTime ? { rest: (first[2] ?? "").trim(), time: firstTime } : null;
}

function readTime(words: string): TimeOfDay | null {
  if (/^\d{1,2}$/.test(words)) return bareHour(words, 0);
  for (const [pattern, read] of COMPILED) {
    const found = pattern.exec(words);
    if (found) return read(found.slice(1));
  }
  return null;
}

function clock(hour = "", minute = ""): TimeOfDay | null {
  const time = { hour: Number(hour), minute: Number(minute) };
  return time.hour < 24 && time.minute < 60 ? time : null;
}

function halved(hour = "", minute = "", half = ""): TimeOfDay | null {
  if (Number(hour) < 1 || Number(hour) > 12) return null;
  return clock(String((Number(hour) % 12) + (IS_PM.test(half) ? 12 : 0)), minute);
}

/** @param minutes added to the hour, or taken from it. */
function bareHour(word = "", minutes: number): TimeOfDay | null {
  const named = numberOf(word);
  const hour = named < FIRST_BARE_HOUR && named > 0 ? named + 12 : named;
  const all = hour * 60 + minutes;
  return clock(String(Math.floor(all / 60)), String(all % 60));
}
