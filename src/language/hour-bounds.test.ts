import { describe, expect, it } from "vitest";
import { MOST_CHARACTERS } from "./day-at.ts";
import { foldText } from "./fold.ts";
import { type HourBounds, hourBoundsIn } from "./hour-bounds.ts";

function shown(hours: HourBounds | null): string | null {
  const clock = (minutes: number | null): string =>
    minutes === null ? "" : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  return hours && `${clock(hours.from)} - ${clock(hours.until)}`;
}

describe("before or after which hour it must not be", () => {
  it.each([
    ["not before 2", "14:00 - ", ""],
    ["after 3 only", "15:00 - ", ""],
    ["anytime after 4", "16:00 - ", ""],
    ["thursday is fine but not before 3", "15:00 - ", "thursday is fine but"],
    ["not before half past nine", "9:30 - ", ""],
    ["not before 2.30pm", "14:30 - ", ""],
    ["not before lunch", "13:00 - ", ""],
    ["from 10 on", "10:00 - ", ""],
    ["at the earliest at 10", "10:00 - ", ""],
    ["wednesday after 3pm", "15:00 - ", "wednesday"],
    ["not after 4", " - 16:00", ""],
    ["no later than 11:30", " - 11:30", ""],
    ["before 11 on friday", " - 11:00", "on friday"],
    ["before five", " - 17:00", ""],
    ["between, after 10 and before 12", "10:00 - 12:00", "between, and"],
    ["until 12 i'm in meetings", "12:00 - ", ""],
    ["i'm in meetings until 12", "12:00 - ", ""],
    ["please not in the afternoons", " - 12:00", ""],
    ["friday works, not the afternoon", " - 12:00", "friday works,"],
    ["afternoons are bad", " - 12:00", ""],
    ["mornings are best", " - 12:00", ""],
    ["happy to, mornings only", " - 12:00", "happy to,"],
    ["no mornings please", "12:00 - ", "please"],
  ])("%j: %s", (message, hours, rest) => {
    const read = hourBoundsIn(foldText(message));
    expect(shown(read.hours)).toBe(hours);
    expect(read.rest).toBe(rest);
  });

  it.each([
    "after lunch",
    "before lunch tomorrow",
    "after 3 days",
    "before 10 people",
    "after 2 meetings",
    "after one of the calls",
    "i asked before 3 of them",
    "not before 2.12.",
    "after 14.12.",
    "after the 3rd",
    "not before december",
    "before monday",
    "from 9 on friday",
    "from 15:00 to 16:00",
    "in the morning",
    "good morning",
    "morning works",
    "at 3",
    "pause until 3",
    "two hours later",
  ])("none in %j", (message) => {
    expect(hourBoundsIn(foldText(message))).toEqual({ hours: null, rest: foldText(message) });
  });

  it.each(["not before 17, not after 9", "before 0"])("%j leaves no hour, and says nothing", (message) => {
    expect(hourBoundsIn(foldText(message)).hours).toBeNull();
  });

  it.each([
    "not before ",
    "before 1 ",
    "after 99",
    "i'm in i'm in ",
    "until until ",
    "in meetings ",
    "mornings are ",
    "1",
    " ",
    "half past ",
  ])("behind what is read, %j goes on unread", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const tail = text.slice(MOST_CHARACTERS);
    const { rest } = hourBoundsIn(text);
    expect(rest.endsWith(tail)).toBe(true);
  });
});
