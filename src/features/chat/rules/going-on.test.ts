import { describe, expect, it } from "vitest";
import { goingOnIn } from "./going-on.ts";

const said = (text: string, isLast = true): string | null =>
  goingOnIn(text, { cadence: "monthly", isLast, locale: "en" });

describe("the answer to whether it shall go on", () => {
  it.each([
    ["Weekly is fine", "weekly"],
    ["yes, weekly", "weekly"],
    ["weekly please", "weekly"],
    ["keep it weekly", "weekly"],
    ["once a week is good for me", "weekly"],
    ["once a month is enough", "monthly"],
    ["make it monthly, thanks", "monthly"],
    ["i would like monthly", "monthly"],
    ["yes", "monthly"],
    ["sure", "monthly"],
    ["go on please", "monthly"],
    ["no", "stop"],
    ["no, stop", "stop"],
    ["stop here please", "stop"],
    ["weekly is too much", null],
    ["not weekly", null],
    ["don't stop", null],
    ["what did I miss", null],
    ["our weekly was moved", null],
  ])("%j is %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });

  it("is no bare word, once something else was said", () => {
    expect([said("yes", false), said("no", false), said("weekly please", false)]).toEqual([null, null, "weekly"]);
  });
});
