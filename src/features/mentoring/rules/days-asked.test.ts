import { expect, it } from "vitest";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import { daysAsked } from "./days-asked.ts";

/** A Monday. */
const TODAY = parseCalendarDate("2026-11-30");
if (!TODAY) throw new Error("no day");

it.each([
  ["what do I have tomorrow", "2026-12-01", "2026-12-01"],
  ["what's on today?", "2026-11-30", "2026-11-30"],
  ["anything this afternoon?", "2026-11-30", "2026-11-30"],
  ["what do I have on Friday?", "2026-12-04", "2026-12-04"],
  ["what have i got on the 4th", "2026-12-04", "2026-12-04"],
  ["what's on for me this week", "2026-11-30", "2026-12-06"],
  ["show me my week", "2026-11-30", "2026-12-06"],
  ["what is coming up next week please", "2026-12-07", "2026-12-13"],
])("%s", (words, first, last) => {
  expect(daysAsked(words, TODAY, "en")).toMatchObject({ first, last });
});

it.each([["what's coming up"], ["what is on my plate"], ["what have I planned"], ["my plan"], [""]])(
  "%s: all that is ahead",
  (words) => {
    expect(daysAsked(words, TODAY, "en")).toBeNull();
  },
);
