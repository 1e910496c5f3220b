import { describe, expect, it } from "vitest";
import { typedTitle } from "./typed-title.ts";

describe("the title of a channel challenge", () => {
  it.each([
    ["watch one deploy.", ".", "watch one deploy"],
    ["watch one deploy", ".", "watch one deploy"],
    ["watch one deploy.", "", "watch one deploy"],
    ["watch one deploy..", "", "watch one deploy"],
    ["watch one deploy,", ", and tell us", "watch one deploy, and tell us"],
    ["everybody shows one alert they dont understand.", "", "everybody shows one alert they dont understand"],
    ["what do we not know?", "", "what do we not know?"],
    ["guess ...", "", "guess..."],
    ["", "read one ticket", "read one ticket"],
    ["read v2.5 notes", "", "read v2.5 notes"],
  ])("%s | %s", (before, behind, title) => {
    expect(typedTitle(before, behind)).toBe(title);
  });
});
