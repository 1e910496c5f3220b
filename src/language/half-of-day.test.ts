import { describe, expect, it } from "vitest";
import { hourMeant } from "./half-of-day.ts";
import { momentTold } from "./told-moment.ts";

/** A Tuesday. */
const NOW = new Date("2026-11-24T09:00:00Z");

function hour(text: string, workStart: number, workEnd: number): string | null {
  const time = momentTold(text, NOW, "Europe/Berlin")?.time;
  if (!time) return null;
  const { time: meant, isUnsure, other } = hourMeant(time, { workStart, workEnd });
  const clock = (one: typeof meant) => `${one.hour}:${String(one.minute).padStart(2, "0")}`;
  return `${clock(meant)}${isUnsure ? "?" : ""}${other ? ` or ${clock(other)}` : ""}`;
}

describe("from nine to six", () => {
  it.each([
    ["2:30", "14:30"],
    ["monday 3:30", "15:30"],
    ["thursday at 1:15", "13:15"],
    ["2.30", "14:30"],
    ["move it to 4.45 on friday", "16:45"],
    ["at 5", "17:00"],
    ["friday 2", "14:00"],
    ["half past four", "16:30"],
    ["4:30 instead of 2", "16:30"],
    // Another hour than the digits say is asked first.
    ["5:30", "17:30?"],
    ["5:15 on thursday", "17:15?"],
    // In neither half of the day: it stays as it was written, and is said to lie outside.
    ["6:30", "6:30"],
    ["move it to 6:30", "6:30"],
    ["remind me at 6:30", "6:30"],
    ["6:15 on thursday", "6:15"],
    ["i start at 6:15 every day, so 6:15 on friday", "6:15"],
    ["at 6", "18:00"],
    // Said with its half of the day.
    ["2:30 am", "2:30"],
    ["02:30", "2:30"],
    ["05:30 on friday", "5:30"],
    ["6:30pm", "18:30"],
    ["5:30 in the morning", "5:30"],
    ["5:30 tomorrow morning", "5:30"],
    ["tomorrow morning at 5:30", "5:30"],
    ["6:30 in the evening", "18:30"],
    ["tomorrow evening at 6:30", "18:30"],
    ["16:30", "16:30"],
    ["at 18", "18:00"],
    // From seven on a number is the hour that it says.
    ["7:30", "7:30"],
    ["8:15 on friday", "8:15"],
    ["at 7", "7:00"],
    ["12:30", "12:30"],
    ["0:30", "0:30"],
  ])("%j is %s", (text, meant) => expect(hour(text, 9, 18)).toBe(meant));
});

describe("from six to two", () => {
  it.each([
    ["6:30", "6:30"],
    ["i start at 6:15 every day, so 6:15 on friday", "6:15"],
    ["at 6", "6:00"],
    ["friday 6", "6:00"],
    ["1:30", "13:30"],
    ["5:30", "5:30"],
    ["at 4", "16:00"],
  ])("%j is %s", (text, meant) => expect(hour(text, 6, 14)).toBe(meant));
});

describe("from ten to seven in the evening", () => {
  it.each([
    ["6:30", "18:30?"],
    ["6:15 on thursday", "18:15?"],
    ["remind me at 6:30", "18:30?"],
    ["at 6", "18:00"],
    ["at 5", "17:00"],
    ["10:30", "10:30"],
  ])("%j is %s", (text, meant) => expect(hour(text, 10, 19)).toBe(meant));
});

describe("from three to noon", () => {
  it.each([
    ["3:30", "3:30"],
    ["at 5", "5:00"],
  ])("%j is %s", (text, meant) => expect(hour(text, 3, 12)).toBe(meant));
});

describe("from five to nine in the evening, both are asked", () => {
  it.each([
    ["6:30", "6:30? or 18:30"],
    ["at 6", "18:00? or 6:00"],
    ["5:15 on friday", "5:15? or 17:15"],
    ["friday 5", "17:00? or 5:00"],
    ["2:30", "14:30"],
    ["06:30", "6:30"],
    ["6:30 pm", "18:30"],
  ])("%j is %s", (text, meant) => expect(hour(text, 5, 21)).toBe(meant));
});
