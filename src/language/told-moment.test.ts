import { describe, expect, it } from "vitest";
import { momentTold } from "./told-moment.ts";

/** A Tuesday. */
const NOW = new Date("2026-11-24T09:00:00Z");

function told(message: string, now = NOW, zone = "Europe/Berlin"): string | null {
  const moment = momentTold(message, now, zone);
  if (!moment) return null;
  const { date, time, part, inMinutes, shift, isOneOfSeveral, isPast } = moment;
  return [
    date,
    time && `${time.hour}:${String(time.minute).padStart(2, "0")}`,
    part,
    inMinutes && `in ${inMinutes}`,
    shift && `${shift.days}d ${shift.minutes}m`,
    isOneOfSeveral && "several",
    isPast && "past",
  ]
    .filter((each) => each)
    .join(" ");
}

it.each([
  "can it be moved to 20.11. at 9",
  "I'd like it scheduled on 20.11. at 9",
  "i need it rescheduled to 20.11.",
  "i've got time on 20.11. at 9",
])("a day that is past and asked for is said to be past: %s", (message) => {
  expect(told(message)).toContain("past");
});

it("reads as much of a message as anybody looks at", () => {
  const story = "and then they showed me the screen, and ";
  expect(told(`${story.repeat(20)}thu 16:00`)).toBe(null);
  expect(told(`thu 16:00 ${"?".repeat(40_000)}x`)).toBe("2026-11-26 16:00");
  expect(told(`${"?".repeat(1200)} thu 16:00`)).toBe(null);
});

it.each([
  ["ok i will do it on 15.12. at 9", "2026-12-15 9:00"],
  ["thu 16:00 works", "2026-11-26 16:00"],
  ["can we move it to thursday morning", "2026-11-26 morning"],
  ["no, friday", "2026-11-27"],
  ["friday 11", "2026-11-27 11:00"],
  ["different time please, friday 11", "2026-11-27 11:00"],
  ["im on it, tmrw 10h", "2026-11-25 10:00"],
  ["I make it on Monday at 14 Uhr", "2026-11-30 14:00"],
  ["do 14 Uhr", "2026-11-26 14:00"],
  ["wed after lunch", "2026-11-25 after-lunch"],
  ["before lunch tomorrow", "2026-11-25 before-lunch"],
  ["tomorrow at half past nine", "2026-11-25 9:30"],
  ["lets fix it for the 12th at half past 8", "2026-12-12 8:30"],
  ["14.12.", "2026-12-14"],
  ["actually 13.12.", "2026-12-13"],
  ["not now ask me again at 4", "16:00"],
  ["ping me later today", "2026-11-24 later"],
  ["remind me later", "later"],
  ["remind me in an hour", "in 60"],
  ["remind me in 20 min pls", "in 20"],
  ["remind me in two days", "2026-11-26"],
  ["sure, ill do that this afternoon", "2026-11-24 afternoon"],
  ["tonight", "2026-11-24 evening"],
  ["Good morning, I would gladly do this one on Friday after the refinement.", "2026-11-27"],
  ["scheduled it for 2pm today", "2026-11-24 14:00"],
  ["Ok. I have time next mon from 15:00 to 16:00.", "2026-11-30 15:00"],
  ["I plan it for Monday, the 30th, around ten.", "2026-11-30 10:00"],
  ["kindly block monday 11 am for this", "2026-11-30 11:00"],
  ["book me in for tomorrow 9:30", "2026-11-25 9:30"],
  ["by Thursday EOD", "2026-11-26 end"],
  ["at 4ish", "16:00"],
  ["tuesday is bad, make it thursday", "2026-11-26"],
  ["make it 15:00 instead of 14:00", "15:00"],
  ["wednesday is not possible from my side, friday it is", "2026-11-27"],
  ["swap thursday for friday", "2026-11-27"],
  ["push it to next week", "2026-11-30"],
  ["one day later pls", "1d 0m"],
  ["lets say an hour later", "0d 60m"],
  ["two hours later than planned", "0d 120m"],
  ["can we delay by a week", "7d 0m"],
  ["i have a client workshop next tuesday 10-12", "2026-12-01 10:00"],
  ["friday 11 to 12", "2026-11-27 11:00"],
  ["the meeting is now 11 to 12", "11:00"],
  ["friday 10-12 people come", "2026-11-27"],
  ["half an hour later", "0d 30m"],
  ["30 min later pls", "0d 30m"],
  ["2h earlier", "0d -120m"],
  ["the day after", "1d 0m"],
  ["the following day", "1d 0m"],
  ["the day before", "-1d 0m"],
  ["the week after please", "7d 0m"],
  ["the day after at 9", "9:00 1d 0m"],
  ["the day after tomorrow", "2026-11-26"],
  ["same time tomorrow", "2026-11-25"],
  ["tomorrow, same time as now", "2026-11-25"],
  ["end of next week", "2026-12-04"],
  ["the week after next", "2026-12-07"],
  ["any time before lunch", "before-lunch"],
  ["thursday or friday", "2026-11-27 several"],
  ["übermorgen um 10", "2026-11-26 10:00"],
  ["remind me tomorrow", "2026-11-25"],
  ["on Thursday", "2026-11-26"],
  ["first thing tomorrow", "2026-11-25 morning"],
  ["friday at noon", "2026-11-27 12:00"],
  ["can we move it to thrusday at 9", "2026-11-26 9:00"],
  ["tommorow after lunch", "2026-11-25 after-lunch"],
  ["remind me on wendsday", "2026-11-25"],
  ["move it to last friday at 10", "past"],
  ["move it to last friday", "past"],
  ["ok i will do it on 20.11. at 9", "past"],
  ["on 20.11. i will do it at 9", "9:00 past"],
  ["plan it for november 12th", "past"],
  ["plan it for 1.1.2020", "past"],
  ["plan it for yesterday morning", "morning past"],
  ["plan it for 9 november", "2027-11-09"],
  ["i got it on 20 november, remind me at 9", "9:00"],
  ["got it last friday and can do it at 14:00", "14:00"],
  ["remind me at 9, i asked her on 20.11.", "9:00"],
  ["last friday was full, can we say tomorrow at 9", "2026-11-25 9:00"],
  ["i asked her on 20.11.", null],
  ["yesterday was the release", null],
  ["I'm in", null],
  ["yes", null],
  ["may i do that in working time", null],
  ["I sat in on a call", null],
  ["the build is red", null],
  ["march is far", null],
  ["i have 10 people to ask", null],
  ["done, asked Lena", null],
])("reads %j as %s", (message, read) => {
  expect(told(message)).toBe(read);
});

it.each([
  // The day is the person's own, in their zone, on the days on which clocks change as on others.
  ["tomorrow at 9", "2026-03-28T23:30:00Z", "Europe/Berlin", "2026-03-30 9:00"],
  ["tomorrow at 9", "2026-03-28T22:30:00Z", "Europe/Berlin", "2026-03-29 9:00"],
  ["today at 16:00", "2026-10-25T00:30:00Z", "Europe/Berlin", "2026-10-25 16:00"],
  ["monday 9h", "2026-03-08T09:00:00Z", "America/New_York", "2026-03-09 9:00"],
  ["tmrw", "2026-11-01T03:30:00Z", "America/New_York", "2026-11-01"],
  ["tmrw", "2026-11-24T20:00:00Z", "Asia/Kolkata", "2026-11-26"],
])("reads %j at %s in %s as %s", (message, now, zone, read) => {
  expect(told(message, new Date(now), zone)).toBe(read);
});

it.each([
  ["actually, move it to thursday afternoon because the release is on wed, ok?", "2026-11-26 afternoon"],
  ["because the release is on wed, move it to thursday", "2026-11-26"],
  ["move it to thu cause on wed we release", "2026-11-26"],
  ["thursday as my boss is here on wednesday", "2026-11-26"],
  ["to thursday bc i fly on wednesday at 9", "2026-11-26"],
  ["move it to friday at 10, since I am at a customer on thursday at 14", "2026-11-27 10:00"],
  ["am Donnerstag weil am Mittwoch release ist", "2026-11-26"],
  ["because i am ill today, tomorrow at 10", "2026-11-25 10:00"],
  // The reason names the only day.
  ["because of the release we do it on thursday", "2026-11-26"],
  // Beside a reason, a day that is wished for.
  ["because we ship on wed and friday is ok", "2026-11-27"],
  // "As" begins no reason there.
  ["thursday as well as friday", "2026-11-27 several"],
])("a day that only says why is not the one: %j is read as %s", (message, read) => {
  expect(told(message)).toBe(read);
});

describe("a weekday beside a week, or in answer to one", () => {
  const dayOf = (message: string, week: string | null = null): string | null => {
    const told = momentTold(message, NOW, "Europe/Berlin", week as Parameters<typeof momentTold>[3]);
    return told && [told.date, told.week && "week", told.isOneOfSeveral && "several"].filter((one) => one).join(" ");
  };

  it.each([
    ["next week on wednesday", null, "2026-12-02"],
    ["wednesday, next week", null, "2026-12-02"],
    ["can i do it next week", null, "2026-11-30 week"],
    ["this week", null, "2026-11-27"],
    ["wed", "2026-11-30", "2026-12-02"],
    ["on wed at 9", "2026-11-30", "2026-12-02"],
    ["friday 11", "2026-11-30", "2026-12-04"],
    ["tomorrow", "2026-11-30", "2026-11-25"],
    ["on 27.11.", "2026-11-30", "2026-11-27"],
    ["fri 27.11.", "2026-11-30", "2026-11-27"],
    ["the week after next", "2026-11-30", "2026-12-07 week"],
  ])("%j, asked about %s: %s", (message, week, read) => {
    expect(dayOf(message, week)).toBe(read);
  });
});

it.each([
  ["thursday 10 to 11:15", "2026-11-26", 10, 0],
  ["thursday from 10:30 to 11:15", "2026-11-26", 10, 30],
  ["thu 9:15-10", "2026-11-26", 9, 15],
  ["how about tomorrow 14 until 15:30?", "2026-11-25", 14, 0],
])("a span begins at its first hour: %s", (text, date, hour, minute) => {
  const told = momentTold(text, new Date("2026-11-24T10:00:00Z"), "Europe/Berlin");
  expect(told).toMatchObject({ date, time: { hour, minute }, isOneOfSeveral: false });
});

it.each([
  ["can i get this on thursday afternoon, only this week", "2026-11-26"],
  ["this week on wednesday please", "2026-11-25"],
  ["only this week: friday", "2026-11-27"],
])("this week is no other day than the one named in it: %s", (text, date) => {
  const told = momentTold(text, new Date("2026-11-24T10:00:00Z"), "Europe/Berlin");
  expect(told).toMatchObject({ date, isOneOfSeveral: false });
});

it.each([
  ["9.30 is better if possible", "9:30"],
  ["thursday after standup, so 10.30", "2026-11-26 10:30"],
  ["wednesday 9.30, the last one you offered", "2026-11-25 9:30"],
  ["thursday 14.00 works", "2026-11-26 14:00"],
  ["4:30 instead of 2", "16:30"],
  ["3:15 rather than 4", "15:15"],
])("an hour with a dot, and a small hour beside another: %s", (message, expected) => {
  expect(told(message)).toBe(expected);
});

it.each([
  ["thursday 10.12. works", "2026-12-10"],
  ["it costs 9.30 eur", null],
  ["we are on version 2.30", null],
  ["the build takes 4.50 seconds", null],
  ["04:30 instead of 2", "4:30"],
])("and what is none: %s", (message, expected) => {
  const said = told(message);
  if (expected === null) expect(said).toBeNull();
  else expect(said).toContain(expected);
});

it.each([
  ["2027-03-27T11:00:00Z", "monday 9.30", "2027-03-29 9:30"],
  ["2027-10-30T11:00:00Z", "monday 9.30", "2027-11-01 9:30"],
])("across the changes of clocks, at %s: %s", (now, message, expected) => {
  expect(told(message, new Date(now))).toBe(expected);
});
