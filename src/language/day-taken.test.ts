import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/member.ts";
import { dayBoundsIn } from "./day-bounds.ts";
import { foldText } from "./fold.ts";

const TODAY = "2026-11-24" as CalendarDate;
const isOnly = (text: string): boolean => dayBoundsIn(foldText(text), TODAY).isOnly;

describe("why days will not do", () => {
  it.each([
    "fri is bad, company party",
    "friday is bad, we have a release",
    "not friday, i have a workshop",
    "friday is bad because of the demo",
    "friday is bad - big release then",
    "not friday, i have to prepare the demo",
    "not friday, we show the demo",
    "friday is bad, sorry team event",
    "friday is bad, we have a planning workshop",
    "not friday, there is a summer party",
    "friday is bad, book fair",
    "friday is bad, no school",
    "friday is bad, i need to prepare the workshop",
  ])("%s: nothing else is said", (text) => {
    expect(isOnly(text)).toBe(true);
  });

  it.each([
    "not friday, cancel the meeting",
    "friday is bad, skip the workshop",
    "friday is bad, tell lena about the release",
    "friday is bad, remind me of the demo",
    "friday is bad, show me the events",
    "friday is bad, find me a workshop",
    "not friday, book a seat in the demo",
    "not friday, please end the meetings",
    "not friday, take the workshop",
    "not friday, send grace the review",
    "friday is bad; ask lena for a meeting",
    "friday is bad. please cancel the meeting",
    "friday is bad because i want another workshop",
    "friday is bad - i'd like a demo",
    "friday is bad, so skip the workshop",
    "friday is bad, company party so cancel the meeting",
    "friday is bad, i have to cancel the meeting",
    "friday is bad, i asked lena about the release",
    "not friday, no workshop",
    "not friday, more meetings",
    "not friday, could you please cancel the meeting",
  ])("%s: the rest is to be read", (text) => {
    const { rest } = dayBoundsIn(foldText(text), TODAY);
    expect(isOnly(text)).toBe(false);
    expect(rest).not.toBe("");
  });
});
