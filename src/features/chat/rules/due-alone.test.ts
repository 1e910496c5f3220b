import { describe, expect, it } from "vitest";
import { dueAlone } from "./due-alone.ts";

const known = { now: new Date("2026-11-26T10:00:00Z"), zone: "Europe/Berlin", locale: "en" } as const;

describe("a day by which something is due, and nothing else", () => {
  it.each([
    ["by friday next week", "2026-12-04"],
    ["until friday", "2026-11-27"],
    ["oh, and until the 4th of december please", "2026-12-04"],
    ["due on monday", "2026-11-30"],
    ["best by the end of next week", "2026-12-04"],
    ["it's due by tuesday", "2026-12-01"],
    ["she has time until next friday", "2026-12-04"],
    ["by 11 december would be great", "2026-12-11"],
  ])("%j is %s", (text, day) => {
    expect(dueAlone(text, known)).toBe(day);
  });

  it.each([
    ["friday"],
    ["by the way"],
    ["by maya"],
    ["until she is back"],
    ["by friday i will know"],
    ["by 20 november"],
    ["pause until friday"],
  ])("%j is none", (text) => {
    expect(dueAlone(text, known)).toBeNull();
  });
});
