import { describe, expect, it } from "vitest";
import { momentTold } from "./told-moment.ts";

/** A Tuesday. */
const NOW = new Date("2026-11-24T09:00:00Z");

function boundsIn(message: string): string | null {
  const told = momentTold(message, NOW, "Europe/Berlin");
  if (!told?.bounds) return null;
  const { from, until, without, withoutWeekdays, isOff } = told.bounds;
  return [
    from && `from ${from}`,
    until && `until ${until}`,
    ...without.map(({ first, last }) => (first === last ? `not ${first}` : `not ${first} to ${last}`)),
    withoutWeekdays.length > 0 && `no ${withoutWeekdays.join(",")}`,
    isOff && "off",
    told.date && `then ${told.date}`,
  ]
    .filter((each) => each)
    .join(" ");
}

describe("days that will not do, and where those that will do begin or end", () => {
  it.each([
    ["any day but monday", "no 1"],
    ["any day except monday or friday", "no 1,5"],
    ["anything but thursday", "no 4"],
    ["except thursday", "no 4"],
    ["apart from fridays i am free", "no 5"],
    ["not on friday", "no 5 off"],
    ["not monday or tuesday please", "no 1,2 off"],
    ["no mondays", "no 1 off"],
    ["friday is bad", "no 5 off"],
    ["friday doesn't work for me", "no 5 off"],
    ["thursday and friday are full", "no 4,5 off"],
    ["friday i can't", "no 5 off"],
    ["i can't on friday", "no 5 off"],
    ["i can't do tomorrow", "not 2026-11-25 off"],
    ["not next week", "not 2026-11-30 to 2026-12-06 off"],
    ["before wednesday", "until 2026-11-24"],
    ["before christmas", "until 2026-12-24"],
    ["no later than thursday", "until 2026-11-26"],
    ["after wednesday", "from 2026-11-26"],
    ["only after the 3rd", "from 2026-12-04"],
    ["anything from thursday on", "from 2026-11-26"],
    ["thursday onwards", "from 2026-11-26"],
    ["thursday or later", "from 2026-11-26"],
    ["thursday at the earliest", "from 2026-11-26"],
    ["not before thursday", "from 2026-11-26"],
    ["wednesday or thursday, not friday", "no 5 off then 2026-11-26"],
    ["tuesday is bad, make it thursday", "no 2 off then 2026-11-26"],
  ])("%j: %s", (message, read) => {
    expect(boundsIn(message)).toBe(read);
  });

  it.each([
    "thursday at 9",
    "the day after tomorrow",
    "two days after christmas",
    "on friday after lunch",
    "after the refinement on friday",
    "before lunch tomorrow",
    "move it from thursday to friday",
    "tomorrow is the release",
    "friday is good",
    "no, friday",
    "not today",
    "from 9 on friday",
    "next week",
    "never mind, friday",
    "friday works, not the afternoon",
    "may is nice",
    "i have no questions on friday",
    "make it 15:00 instead of 14:00",
    "friday is not bad",
    "friday is not bad at all",
    "friday is no problem for me",
    "let's plan it, friday is not a problem",
    "move it to 15:00, friday isn't bad",
    "friday is not full",
    "i booked friday at 3pm for it",
  ])("none in %j", (message) => {
    expect(boundsIn(message)).toBeNull();
  });
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
