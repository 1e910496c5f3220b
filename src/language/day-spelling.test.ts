import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { speech } from "#src/features/index.ts";
import { hasUnclearDay, withDaysSpelt } from "./day-spelling.ts";
import { foldText } from "./fold.ts";
import { examplesOf } from "./reading/reader.ts";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTHS = ["january", "february", "august", "september", "october", "november", "december"];
const NAMES = [...WEEKDAYS, ...MONTHS, "tomorrow"];

describe("misspelt names of days and months", () => {
  it.each([
    ["tuseday", "tuesday"],
    ["wendsday", "wednesday"],
    ["wensday", "wednesday"],
    ["thrusday", "thursday"],
    ["thirsday", "thursday"],
    ["firday", "friday"],
    ["fridayyy", "friday"],
    ["satuday", "saturday"],
    ["mondya", "monday"],
    ["febuary", "february"],
    ["janurary", "january"],
    ["setpember", "september"],
    ["tommorow", "tomorrow"],
    ["tomorow", "tomorrow"],
    ["tmrrow", "tomorrow"],
    ["2moro", "tomorrow"],
    ["tomoz", "tomorrow"],
    ["tday", "today"],
  ])("%s is %s", (typed, name) => {
    expect(withDaysSpelt(`move it to ${typed} at 9`)).toBe(`move it to ${name} at 9`);
  });

  it.each(["tursday", "thuesday"])("%s may be two days, so that it is asked about", (typed) => {
    expect(withDaysSpelt(typed)).toBe(typed);
    expect(hasUnclearDay(typed)).toBe(true);
  });

  it.each(
    (
      "sum set man sun sat mar may son mon wet fry thus sundae sundry sundays sunny someday midday payday weekday workday today " +
      "mandy moody money monkey mundane montage fridge frida frisky thirsty tuesdays thursdays saturate saturated " +
      "augusta augustus gusto disgust octagon octopus member remember december's ember decoder dismember morrow tomorrows tomato sorrow " +
      "samsung janitor tributary settler september's never novelist wedding wednesdays friday's @tuseday tuseday-report"
    ).split(" "),
  )("%s stays what it is", (word) => {
    expect(withDaysSpelt(word)).toBe(word);
    expect(hasUnclearDay(word)).toBe(false);
  });

  it("reads a single slip as that name, or as none", () => {
    const slip = fc.constantFrom(...NAMES).chain((name) =>
      fc.record({
        name: fc.constant(name),
        at: fc.integer({ min: 0, max: name.length - 1 }),
        kind: fc.constantFrom("swapped", "missing", "doubled"),
      }),
    );
    fc.assert(
      fc.property(slip, ({ name, at, kind }) => {
        const [before, letter, next, behind] = [
          name.slice(0, at),
          name[at],
          name[at + 1] ?? "",
          name.slice(at + 2),
        ] as const;
        const typed =
          kind === "swapped"
            ? `${before}${next}${letter}${behind}`
            : kind === "missing"
              ? `${before}${next}${behind}`
              : `${before}${letter}${letter}${next}${behind}`;
        expect([name, typed]).toContain(withDaysSpelt(typed));
      }),
      { numRuns: 2000 },
    );
  });

  it("takes none of the words of ordinary messages for a day", () => {
    const words = new Set(
      examplesOf(speech).flatMap(({ text }) => foldText(text).match(/(?<![\p{L}'-])[a-z]{5,11}(?![\p{L}'-])/gu) ?? []),
    );
    expect(words.size).toBeGreaterThan(3000);
    // One of them is a slip of the finger itself.
    words.delete("tomorow");
    const taken = [...words].filter((word) => withDaysSpelt(word) !== word || hasUnclearDay(word));
    expect(taken.toSorted()).toEqual([]);
  });
});
