import { describe, expect, it } from "vitest";
import { backOnIn, isCalledOff } from "./back-on.ts";
import { bareMoment } from "./bare-moment.ts";

const NOW = new Date("2026-12-08T09:00:00Z");
const isTime = (words: string): boolean =>
  bareMoment(words, { now: NOW, zone: "Europe/London", locale: "en" }) !== null;

describe("it is on after all", () => {
  it.each([
    ["actually i found time. tmrw 3pm", "tmrw 3pm"],
    ["jk back on, same time", null],
    ["wait, i can do it after all", null],
    ["no wait, i can make it", null],
    ["Actually I have time, wednesday at 3", "wednesday at 3"],
    ["back on! thursday 10:00", "thursday 10:00"],
    ["i found some time", null],
    ["found time after all, friday at 9", "friday at 9"],
    ["changed my mind, let's do it friday", "friday"],
    ["I'm in after all", null],
    ["just kidding", null],
    ["jk lol", null],
    ["scratch that, i'll do it as planned", null],
    ["not after all, wednesday at 3", "wednesday at 3"],
    ["oh it's on again, same time as before", null],
  ])("%s", (text, time) => expect(backOnIn(text, { isTime, locale: "en" })).toEqual({ time }));
});

describe("nothing of the kind is said by", () => {
  it.each([
    ["i have time"],
    ["i'll do it"],
    ["wait"],
    ["actually i can see the point"],
    ["actually i found time to read it and it was good"],
    ["i found time to do it yesterday"],
    ["actually i have time for a bigger one"],
    ["back on the old branch it worked"],
    ["i'm in berlin"],
    ["i can't do it after all"],
    ["no, i don't have time"],
    ["are we back on?"],
    ["i am not in after all"],
  ])("%s", (text) => expect(backOnIn(text, { isTime, locale: "en" })).toBe(null));
});

describe("a change called something off", () => {
  const change = (was: string | null, is: string | null) =>
    ({
      before: { nudge: was && { status: was } },
      after: { nudge: is && { status: is } },
    }) as unknown as Parameters<typeof isCalledOff>[0];
  it.each([
    ["open", "skipped", true],
    ["planned", "skipped", true],
    ["planned", "open", true],
    ["open", "deferred", true],
    ["planned", "not_done", true],
    ["open", "planned", false],
    ["planned", "planned", false],
    ["planned", "done", false],
    [null, "open", false],
  ])("%s to %s: %s", (was, is, isOff) => expect(isCalledOff(change(was, is))).toBe(isOff));
});
