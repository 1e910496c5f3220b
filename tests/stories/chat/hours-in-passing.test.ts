/** Hours as people write them in passing: "4ish", "around 4", "make it 11", and one that only their team knows. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

/** A Tuesday. */
const { story, storyEach, inTurn } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }) => {
    await joins(maya, { manager: null, country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);
const first = (answer: string): string => answer.split("\n")[0] ?? "";

storyEach([
  ["4ish", "16:00"],
  ["4-ish", "16:00"],
  ["around 4", "16:00"],
  ["4", "16:00"],
  ["no, 5", "17:00"],
  ["half 4", "16:30"],
  ["lunchtime", "12:00"],
])("after a day was proposed, %s is its hour", async ({ maya, settle }, text, hour) => {
  const said = settledAnswers(settle);
  await said(maya, "friday");
  expect(first(await said(maya, text))).toContain(`is planned for Friday, 27 November at ${hour}, and I will`);
});

inTurn([
  ["make it 11", "11:00"],
  ["actually 3 would be better", "15:00"],
  ["noonish", "12:00"],
  ["eod", "17:00"],
  ["10 instead", "10:00"],
  ["quarter past 3", "15:15"],
  ["make it 4.10 in the afternoon", "16:10"],
])("an hour alone moves the plan on its day: %s", async ({ maya, settle }, text, hour) => {
  const said = settledAnswers(settle);
  await said(maya, "wed 10:30");
  expect(first(await said(maya, text))).toContain(`is planned for Wednesday, 25 November at ${hour} now`);
});

story("asked, it is one button, and a yes to it", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "lets do it wed 10:30 then");
  await said(maya, "yep");
  expect(await said(maya, "can we make it 11 instead")).toMatchInlineSnapshot(`
    "Shall I move *Ask sales how they pitch the product* to Wednesday, 25 November at 11:00?
    [Wednesday, 25 November at 11:00] [Another time]"
  `);
  expect(first(await said(maya, "yes pls"))).toContain("is planned for Wednesday, 25 November at 11:00 now");
});

story("a part of the day in other words", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(first(await said(maya, "thurs arvo"))).toContain("is planned for Thursday, 26 November at 14:00");
});

story("after stand-up is an hour that only their team knows: it is asked", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "thursday after standup")).toMatchInlineSnapshot(`
    "When your stand-up ends, I do not know. How about Thursday, 26 November at 10:00 for *Ask sales how they pitch the product*? If another hour is better, name it.
    [Thursday, 26 November at 10:00] [Another time]"
  `);
  expect(await query("select * from plans")).toEqual([]);
  expect(first(await said(maya, "9:45"))).toContain("is planned for Thursday, 26 November at 09:45");
  expect(await said(maya, "friday after the daily")).toMatchInlineSnapshot(`
    "When your stand-up ends, I do not know. Shall I move *Ask sales how they pitch the product* to Friday, 27 November at 10:00?
    [Friday, 27 November at 10:00] [Another time]"
  `);
});
