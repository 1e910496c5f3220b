import { describe, expect, it } from "vitest";
import { clockAlone, withClocksSpelt } from "./clock-spelling.ts";

describe("hours in digits are spelt as they are read", () => {
  it.each([
    ["so 10.30", "so 10:30"],
    ["thu 14.00", "thu 14:00"],
    ["2.30", "14:30"],
    ["monday 3:30", "monday 15:30"],
    ["thursday 1430", "thursday 14:30"],
    ["0900 thursday", "at 09:00 thursday"],
    ["at 1615", "at 16:15"],
    ["between 2 and 4 on friday", "at 2 on friday"],
    ["from 2 to 4 tomorrow", "at 2 tomorrow"],
    ["10-11 on monday", "at 10 on monday"],
    ["thurs 3rd, 5 to 6", "thurs 3rd, at 5"],
    ["tuesday 10-12", "tuesday at 10"],
    ["11 today", "at 11 today"],
    ["8 tomorrow works", "at 8 tomorrow works"],
  ])("%j is %j", (words, spelt) => expect(withClocksSpelt(words)).toBe(spelt));

  it.each([
    "10.11. at 9",
    "version 2.30",
    "2.30 euro",
    "02:30",
    "2:30 am",
    "2:30am",
    "16:30",
    "the 1:1",
    "thursday 2027",
    "ticket 1430",
    "from 14 to 20 december",
    "tickets 5 and 6 on friday",
    "11 people today",
    "11 today failed",
  ])("not: %j", (words) => expect(withClocksSpelt(words)).toBe(words));
});

it.each([
  ["1430", "14:30"],
  ["0900", "09:00"],
  ["1615 uhr", "16:15"],
  ["10-11", "10"],
  ["9 to 12", "9"],
  ["2026", null],
  ["2460", null],
  ["2-3", null],
  ["1430 tickets", null],
  ["10", null],
])("alone: %j is %j", (words, hour) => expect(clockAlone(words)).toBe(hour));
