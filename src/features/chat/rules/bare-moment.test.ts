import { describe, expect, it } from "vitest";
import { bareMoment } from "./bare-moment.ts";

const there = { now: new Date("2026-11-24T10:00:00Z"), zone: "Europe/Berlin", locale: "en" } as const;

describe("a message that says nothing but a time", () => {
  it.each([
    ["thu 14:00", "thu 14:00", true],
    ["tmrw at 11", "tmrw at 11", true],
    ["ok i will do it on 15.12. at 9", "on 15.12. at 9", true],
    ["tomorrow after lunch", "tomorrow after lunch", true],
    ["wednesday after lunch", "wednesday after lunch", true],
    ["no, friday", "friday", false],
    ["yes but 11:30", "11:30", false],
    ["sure, but make it 11:30", "11:30", false],
    ["ok but thursday at 9", "thursday at 9", true],
    ["thursday 14:00 works for me", "thursday 14:00", true],
    ["friday at 9 then please", "friday at 9", true],
    ["make it 3pm", "3pm", false],
    ["tomorrow morning", "tomorrow morning", true],
    ["ok, in two hours", "in two hours", true],
    ["in 30 minutes please", "in 30 minutes", true],
  ])("%s", (text, words, isWhole) => {
    const found = bareMoment(text, there);
    expect(found && { words: found.words, isWhole: found.isWhole }).toEqual({ words, isWhole });
  });

  it.each([
    ["i have a dentist weds", { days: "off" }],
    ["fridays are bad for me generally", { days: "off" }],
    ["not before 2", { days: "bounds" }],
    ["after 3 only", { days: "bounds" }],
    ["thursday is fine but not before 3", { days: "bounds", isDay: false }],
    ["friday, not the afternoon", { days: "bounds" }],
    ["wed is full, thursday morning works", { words: "thursday morning", isWhole: true, isInstead: true }],
    ["thursday's no good, monday 9?", { isAsked: true, isWhole: true, isInstead: true }],
    ["half an hour later", { isWhole: true, isDay: false }],
    ["the day after", { isWhole: true, isDay: false }],
    ["same time tomorrow", { isDay: true }],
    ["tmrw instead, same time", { isDay: true }],
    ["nvm keep wednesday", { words: "wednesday", isDay: true }],
    ["thu at 3, sorry, i mean fri at 3", { isWhole: true, isAsked: false }],
    ["fri 4 - no wait keep wed but 3", { isWhole: true }],
    ["tomorrow at 9, no wait, at 10", { isWhole: true }],
    ["yes wed 2 is good", { words: "wed 2", isWhole: true }],
    ["so tday arvo, 4ish?", { isWhole: true, isAsked: true }],
    ["friday at 3 in the night", { isWhole: true }],
    ["31 February", { words: "31 February", isWhole: true }],
    ["feb 31 at 10", { words: "feb 31 at 10", isWhole: true }],
    ["on the 31. february", { isWhole: true }],
    ["30.02. at 9 then", { words: "30.02. at 9", isWhole: true }],
    ["after work", { words: "after work", isHour: true }],
    ["8 in the morning", { isHour: true }],
    ["with lunch", { isHour: true }],
    ["no 31.12", { words: "31.12", isDay: true }],
    ["next week thu", { isDay: true }],
    ["morning is better", { words: "in the morning", isRather: true }],
    ["so 10.30", { words: "10.30", isWhole: false }],
    ["9.30 is better", { words: "9.30", isRather: true }],
    ["thu 14.00", { isWhole: true }],
    ["thursday 1430", { isWhole: true }],
    ["11 today", { isWhole: true }],
    ["eh 16h30", { words: "16h30" }],
    ["sorry, eod tomorrow i meant", { words: "eod tomorrow", isWhole: true }],
    ["this friday i meant", { words: "this friday", isDay: true }],
    ["wednesday of that week", { words: "wednesday", isDay: true }],
    ["in the mrng rather", { isDay: false, isRather: true }],
    ["mon or tue, whichever", { words: "mon or tue", isDay: true }],
    ["thursday 24th", { isDay: true }],
    ["the monday after that one", { isWhole: true, isShift: true }],
    ["not this monday the one after", { isWhole: true, isShift: true }],
    ["any time before lunch", { words: "before lunch", isDay: false }],
    ["oh wait, is tomorrow a sunday? then monday", { words: "monday", isDay: true, isRather: true, isAsked: false }],
    ["oh wait, friday is a holiday? then thursday", { words: "thursday", isDay: true, isRather: true }],
    ["hm isn't that a public holiday? ok then tue at 11", { words: "tue at 11", isWhole: true }],
    ["wait, tomorrow's a day off. make it monday", { words: "monday", isDay: true }],
  ])("%j is %j", (text, read) => {
    expect(bareMoment(text, there)).toMatchObject(read);
  });

  it.each([
    "no monday holiday?",
    "is monday a holiday?",
    "is tomorrow a sunday? then ask lena",
    "is it a holiday? then i sleep",
    "the report for 31 february is broken",
    "wed 2 meetings",
    "fri 4, no wait, ask lena",
    "move it to fri 4, no wait, thu at 3",
    "tuesday for the release, the demo thing is wednesday",
    "i left her alone on thursday",
    "then 11 people came",
    "whatever we do on friday is fine with me and with her",
    "half an hour later we found the fault",
    "the day after the release",
    "the monday after the release",
    "morning",
    "i am out of office 23/12 - 03/01",
    "monday or the report breaks",
    "thursday 24 people came",
    "not before the release",
    "not friday, cancel the meeting",
    "friday is bad, skip the workshop",
    "friday is bad, remind me of the demo",
    "i keep wednesday free for reviews",
    "wed is full of meetings about the thing that sales wants",
    "next week i am out",
    "later",
    "maybe later",
    "ok, later on please",
  ])("no time: %j", (text) => {
    expect(bareMoment(text, there)).toBeNull();
  });

  it("is told apart as a question", () => {
    expect(bareMoment("what about thursday?", there)).toMatchObject({ words: "thursday", isAsked: true });
    expect(bareMoment("thursday", there)).toMatchObject({ words: "thursday", isAsked: false });
  });

  it.each([
    "yesterday morning",
    "i cant make it on thursday",
    "tomorrow is the release",
    "remind me tomorrow at 9",
    "not on friday at 9",
    "pause until friday",
    "the demo is on thursday at 14:00",
    "yes",
    "does it fit in 15 minutes",
    "can I do it in half an hour",
    "it was done in 2 hours",
    "30 minutes",
    "on leave from monday till friday",
    "",
  ])("not: %s", (text) => {
    expect(bareMoment(text, there)).toBeNull();
  });
});
