import { describe, expect, it } from "vitest";
import { retentionCut } from "./retention.ts";

describe("the cut of the retention", () => {
  it.each([
    ["half a year", "2026-11-24T09:30:15.250Z", 6, "2026-05-24T09:30:15.250Z"],
    ["a year", "2026-11-24T09:30:00Z", 12, "2025-11-24T09:30:00.000Z"],
    ["two years over a leap day", "2026-02-28T00:00:00Z", 24, "2024-02-28T00:00:00.000Z"],
    ["three years", "2026-01-01T00:00:00Z", 36, "2023-01-01T00:00:00.000Z"],
    ["into a shorter month", "2026-08-31T12:00:00Z", 6, "2026-02-28T12:00:00.000Z"],
    ["into a leap February", "2024-08-30T12:00:00Z", 6, "2024-02-29T12:00:00.000Z"],
    ["from a leap day", "2024-02-29T12:00:00Z", 12, "2023-02-28T12:00:00.000Z"],
    ["over the turn of the year", "2026-03-31T23:59:59.999Z", 6, "2025-09-30T23:59:59.999Z"],
  ])("%s", (_, now, months, expected) => {
    expect(retentionCut(new Date(now), months).toISOString()).toBe(expected);
  });
});
