import { describe, expect, it } from "vitest";
import { saidIn } from "#src/language/intent.ts";
import { asksOfReason } from "./seat-back-seen.en.ts";

describe("whether a reason is passed on", () => {
  it.each([
    "will Grace hear why?",
    "will lena hear why",
    "does she know why?",
    "do they get to know why I can't come",
    "will they hear the reason?",
    "is anybody told why?",
    "did you tell lena why",
    "will grace hear why if I give it back?",
    "does my manager learn my reason",
    "is she told why i gave the seat back",
  ])("%s", (text) => expect(asksOfReason(saidIn(text, "en").words)).toBe(true));
  it.each([
    "why this one?",
    "do you know why?",
    "do i hear why",
    "does anybody know why the build fails",
    "will lena hear it",
    "did lena say why",
    "tell lena why",
    "does lena know the reason for the outage",
    "do we know why",
  ])("is not asked by: %s", (text) => expect(asksOfReason(saidIn(text, "en").words)).toBe(false));
});
