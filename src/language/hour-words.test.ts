import { describe, expect, it } from "vitest";
import { withHoursSpelt } from "./hour-words.ts";
import { momentTold } from "./told-moment.ts";

/** A Tuesday. */
const NOW = new Date("2026-11-24T09:00:00Z");
function timeIn(message: string): string | null {
  const told = momentTold(message, NOW, "Europe/Berlin");
  if (!told) return null;
  const { date, time, part } = told;
  const hour = time && `${time.hour}:${String(time.minute).padStart(2, "0")}`;
  return [date, hour, part].filter((one) => one).join(" ");
}

describe("an hour is read from", () => {
  it.each([
    ["4ish", "16:00"],
    ["4-ish", "16:00"],
    ["4 ish?", "16:00"],
    ["11:30ish", "11:30"],
    ["friday 4ish", "2026-11-27 16:00"],
    ["around 4ish on friday", "2026-11-27 16:00"],
    ["at 4ish", "16:00"],
    ["around 4", "16:00"],
    ["about 11", "11:00"],
    ["around four", "16:00"],
    ["like 3 pm", "15:00"],
    ["around noon", "12:00"],
    ["noonish", "12:00"],
    ["friday noonish", "2026-11-27 12:00"],
    ["half 4", "16:30"],
    ["half four", "16:30"],
    ["half ten on friday", "2026-11-27 10:30"],
    ["half past 4", "16:30"],
    ["quarter past 3", "15:15"],
    ["quarter to 4", "15:45"],
    ["make it 11", "11:00"],
    ["can we make it 11 instead", "11:00"],
    ["could we do 9 rather", "9:00"],
    ["can we say 2 instead?", "14:00"],
    ["let's say 3 then", "15:00"],
    ["move it to 4 please", "16:00"],
    ["actually 3 would be better", "15:00"],
    ["15 is better", "15:00"],
    ["11 instead", "11:00"],
    ["how about 10?", "10:00"],
    ["thurs arvo", "2026-11-26 afternoon"],
    ["this arvo", "2026-11-24 afternoon"],
    ["thursday pm", "2026-11-26 afternoon"],
    ["fri am", "2026-11-27 morning"],
    ["mid afternoon on friday", "2026-11-27 afternoon"],
    ["friday mid-morning", "2026-11-27 morning"],
    ["around lunch", "lunch"],
    ["lunchtime", "lunch"],
    ["lunchtimeish", "lunch"],
    ["eod", "end"],
    ["thursday last thing", "2026-11-26 end"],
    ["first thing", "morning"],
    ["after standup", "after-standup"],
    ["friday at 3 in the night", "2026-11-27 3:00"],
    ["friday 3 in the morning", "2026-11-27 3:00"],
    ["at 6 in the morning on friday", "2026-11-27 6:00"],
    ["9 in the morning", "9:00"],
    ["tomorrow morning at 6", "2026-11-25 6:00"],
    ["friday night at 8", "2026-11-27 20:00"],
    ["friday at 11 at night", "2026-11-27 23:00"],
    ["friday at 2:30 at night", "2026-11-27 2:30"],
    ["friday at midnight", "2026-11-27 0:00"],
    ["at 3 in the afternoon", "15:00"],
    ["8 in the evening", "20:00"],
    ["12 in the afternoon", "12:00"],
    ["freitag um 3 nachts", "2026-11-27 3:00"],
    ["at 3.10 in the morning", "3:10"],
    ["3.30 in the afternoon", "15:30"],
    ["friday 9.10 in the morning", "2026-11-27 9:10"],
    ["tomorrow, 9.05 in the morning", "2026-11-25 9:05"],
    ["december 3 in the afternoon", "2026-12-03 afternoon"],
    ["dec 3 morning", "2026-12-03 morning"],
    ["dec. 3, in the morning", "2026-12-03 morning"],
    ["3 december in the morning", "2026-12-03 morning"],
    ["december 3 at 4 in the afternoon", "2026-12-03 16:00"],
    ["3.12. in the morning", "2026-12-03 morning"],
    ["3.12 in the morning", "2026-12-03 morning"],
    ["thursday 3.12 in the morning", "2026-12-03 morning"],
    ["Thu, 3.12 in the morning", "2026-12-03 morning"],
    ["friday 3.12 in the morning", "2026-11-27 3:12"],
    ["tomorrow 3.12 in the morning", "2026-11-25 3:12"],
    ["move it to 4.05 in the afternoon", "16:05"],
    ["make it 4.10 in the afternoon", "16:10"],
    ["8.02 in the evening", "2027-02-08 evening"],
    ["11.10 in the morning", "11:10"],
    ["10.01 in the morning", "2027-01-10 morning"],
    ["move it to wednesday next week 3 in the afternoon", "2026-12-02 15:00"],
    ["friday this week 3 in the afternoon", "2026-11-27 15:00"],
  ])("%s: %s", (message, time) => expect(timeIn(message)).toBe(time));
});

describe("no hour is read from", () => {
  it.each([
    "make it 20 minutes",
    "make it 2 people",
    "half an hour",
    "half a day",
    "about 4 hours",
    "around 3 people came",
    "around 10 more of these",
    "we do 3 reviews a day",
    "how about 2 seats",
    "rather 2 questions",
    "i am in",
    "can i say 5 things",
    "3 would be better than 2",
    "make it 30",
    "i am fine",
    "version 4ishmael",
  ])("%s", (message) => expect(momentTold(message, NOW, "Europe/Berlin")?.time ?? null).toBe(null));

  it("words that say an hour already stay as they are", () => {
    for (const text of ["at 4", "thu 16:00", "half past nine", "quarter past 3", "by 10", "at noon"])
      expect(withHoursSpelt(text)).toBe(text);
  });
});
