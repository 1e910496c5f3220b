/** What is only pointed at is what was spoken of last: a mentor, a seat, the settings; and what was offered stays offered. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) => {
  await joins(maya, { manager: "U0GRACE", country: null });
});

story("questions about a mentor are about the mentor", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "i need a mentor");
  expect(await said(maya, "how long is that for")).toMatchInlineSnapshot(`
    "Six to twelve weeks, as you like, half an hour every week or every two weeks.
    [/growth mentor]"
  `);
  expect(await said(maya, "who chooses")).toContain("[/growth mentor]");
  expect(await said(maya, "what would i talk about with them")).toContain("What you would like to get to");
  expect(await said(maya, "can i stop it again")).toContain("Either of you can end it at any time");
  // Their own challenge is spoken of again once it is named.
  expect(await said(maya, "how long does the challenge take")).toContain("takes about");
});

story("a time is by their own clock, and what was asked stays asked", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "thu 14:00");
  await said(maya, "can we make it 30 min earlier");
  expect(await said(maya, "is that my time or german time")).toContain("by your own clock, in Europe/Berlin");
  await said(maya, "yes");
  expect(await query("select planned_at from plans")).toMatchInlineSnapshot(`
    [
      {
        "planned_at": 2026-11-26T12:30:00.000Z,
      },
    ]
  `);
});

story("a day, after the settings, is one of every week, and a form's to keep", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  const before = await query("select nudge_days from members");
  await said(maya, "change my settings");
  expect(await said(maya, "and the day? can it be thursday")).toContain("Thursday stands in the form already");
  expect(await query("select nudge_days from members")).toEqual(before);
});
