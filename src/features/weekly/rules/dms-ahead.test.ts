import { expect, it } from "vitest";
import { opensInRun } from "./dms-ahead.ts";

const NOW = new Date("2026-11-29T08:00:00Z");

it.each([
  ["nobody", 0, 600, 0],
  ["somebody tomorrow", 1, 1440, 1],
  ["1,500 tomorrow at this time: one in each run", 1500, 1440, 1],
  ["10,000: three", 10_000, 1440, 3],
  ["40,000: no more than the share", 40_000, 1440, 6],
  ["the first is due in ten minutes", 100, 10, 4],
  ["the first is due now", 5, 0, 5],
  ["and many with them", 500, 0, 6],
])("%s", (_, missing, minutes, expected) => {
  const firstDueAt = new Date(NOW.getTime() + minutes * 60_000);
  expect(opensInRun({ missing, firstDueAt }, NOW)).toBe(expected);
});
