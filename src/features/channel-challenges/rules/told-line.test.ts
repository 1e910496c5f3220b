import { describe, expect, it } from "vitest";
import { entryAfter, lineToShow } from "./told-line.ts";

const LONG = "long ".repeat(20).trim();

describe("a line and its entry in the log", () => {
  it.each([
    ["nothing yet", { line: "", entry: "" }, "", "first", true, "first"],
    ["the entry alone, shown whole", { line: "", entry: "first" }, "first", "second", false, "second"],
    ["the line, alike in the log", { line: "first", entry: "first" }, "first", "second", true, "second"],
    ["a longer text in the log", { line: "first", entry: LONG }, "first", "second", true, LONG],
    ["a longer text in the log, told for oneself", { line: "", entry: LONG }, "", "second", false, `${LONG}\n\nsecond`],
    ["nothing told anew", { line: "first", entry: LONG }, "first", "", false, LONG],
  ] as const)("%s", (...[, before, shown, text, isShared, entry]) => {
    expect(lineToShow(before, 50)).toBe(shown);
    expect(entryAfter(before, text, isShared, 50)).toBe(entry);
  });
});
