/** Times that cannot be are said to be so, and nothing is planned or moved by them. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, query }) => {
  await joins(maya, { manager: null, country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
});

story("where something is to be planned", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "plan it for 31.12.9999 at 9:00")).toMatchInlineSnapshot(`
    "That is too far ahead for me to keep. Please name an earlier day. What about Wednesday, 25 November at 09:00?
    [Wednesday, 25 November at 09:00] [Another time]"
  `);
  expect(await said(maya, "plan it for 29.02.2027 9:00")).toMatchInlineSnapshot(`
    "There is no such day in the calendar. What about Wednesday, 25 November at 09:00?
    [Wednesday, 25 November at 09:00] [Another time]"
  `);
  expect(await said(maya, "plan it for thursday 25:00")).toMatchInlineSnapshot(`
    "No clock shows that time. What about Thursday, 26 November at 09:00?
    [Thursday, 26 November at 09:00] [Another time]"
  `);
  for (const words of ["plan it for 20.11. at 9", "plan it for 20 november"])
    expect(await said(maya, words)).toContain("That day is past");
  expect(await query("select 1 from plans")).toEqual([]);
});

story("where a day that is none is all that is said, or an hour of the night", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  for (const words of ["31 February", "31. february", "plan it for 31 February"])
    expect((await said(maya, words)).split("\n")[0]).toBe(
      "There is no such day in the calendar. What about Wednesday, 25 November at 10:00?",
    );
  expect(await said(maya, "feb 31 at 11")).toMatchInlineSnapshot(`
    "There is no such day in the calendar. What about Wednesday, 25 November at 11:00?
    [Wednesday, 25 November at 11:00] [Another time]"
  `);
  expect(await said(maya, "Friday at 3 in the night")).toMatchInlineSnapshot(`
    "Your working hours are 09:00 to 18:00. Please pick a time inside them on a working day, or change them in \`/growth settings\`. What about Friday, 27 November at 09:00?
    [Friday, 27 November at 09:00] [Another time]"
  `);
  expect(await said(maya, "tomorrow morning at 6")).toContain("Your working hours are 09:00 to 18:00.");
  expect(await query("select 1 from plans")).toEqual([]);
});

story("where it is to be brought back", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "remind me on 30.02.")).toMatchInlineSnapshot(`
    "There is no such day in the calendar. When shall I come back to *Ask sales how they pitch the product*? You can also say it: *tomorrow at 9*.
    [Tuesday, 24 November at 13:00] [Wednesday, 25 November at 10:00]"
  `);
  for (const words of ["remind me in march", "remind me on 14 march", "remind me at easter", "remind me in november"])
    expect(await said(maya, words)).toMatch(
      /^By then there will be another one\. I can put \*Ask sales how they pitch the product\* off instead/,
    );
  expect(await query("select remind_at from nudges where remind_at is not null")).toEqual([]);
});

story("where it is to be moved", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "plan it for friday 9:00");
  const [before] = await query("select planned_at from plans");
  expect(before).toEqual({ planned_at: new Date("2026-11-27T08:00:00Z") });
  expect(await said(maya, "move it to 9999-12-31 10:00")).toMatch(
    /^That is too far ahead for me to keep\. Please name an earlier day\. What about /,
  );
  expect(await query("select planned_at from plans")).toEqual([before]);
});
