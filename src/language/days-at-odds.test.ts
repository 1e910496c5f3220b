import { expect, it } from "vitest";
import { momentTold } from "./told-moment.ts";

/** A Tuesday. */
const NOW = new Date("2026-12-01T10:00:00Z");
const read = (words: string, now = NOW): string | null => {
  const told = momentTold(words, now, "Europe/Berlin");
  return told?.twoDays ? `${told.date} ${told.twoDays.other} ${told.twoDays.isAtOdds ? "at odds" : "either"}` : null;
};

it.each([
  // The 28th is a Monday.
  ["thursday 28th", "2026-12-28 2026-12-31 at odds"],
  ["thursday the 28th at 9", "2026-12-28 2026-12-31 at odds"],
  ["friday the 14th at 3pm", "2026-12-14 2026-12-11 at odds"],
  ["wed 8.12", "2026-12-08 2026-12-09 at odds"],
  ["8.12. wednesday at 9", "2026-12-08 2026-12-09 at odds"],
  // None that is over.
  ["monday 2.12.", "2026-12-02 2026-12-07 at odds"],
  ["mon or tue", "2026-12-08 2026-12-07 either"],
  ["14.12. or 15.12. at 9", "2026-12-15 2026-12-14 either"],
])("%j is %s", (words, days) => expect(read(words)).toBe(days));

it.each([
  "thursday 10th",
  "monday the 14th",
  "thursday at 9",
  "thursday 18",
  "mon, tue or wed",
  "thursday next week",
  "move the friday thing to monday",
])("one day, or more than two: %j", (words) => expect(read(words)).toBeNull());

it.each([
  // Clocks go forward on Sunday, 28 March 2027, and back on Sunday, 31 October.
  ["saturday the 28th", "2027-03-23T10:00:00Z", "2027-03-28 2027-03-27 at odds"],
  ["saturday 31st", "2027-10-27T09:00:00Z", "2027-10-31 2027-10-30 at odds"],
  ["monday 31.10.", "2027-10-27T09:00:00Z", "2027-10-31 2027-11-01 at odds"],
  ["friday 2.1.", "2026-12-28T10:00:00Z", "2027-01-02 2027-01-01 at odds"],
])("%j at %s is %s", (words, now, days) => expect(read(words, new Date(now))).toBe(days));
