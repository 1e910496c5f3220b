/** A pause calls nothing off that somebody has with others: it says at once what lies in it. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { meetsMentor } from "#tests/support/mentors.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", meetsMentor, { timeout: 90_000 });

story("what lies in a pause is named with its buttons, and what lies behind it is not", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "im off from 25 nov to 6 dec")).toMatchInlineSnapshot(`
    "Noted: I stay quiet from Wednesday, 25 November, and on Monday, 7 December I am back. Until it begins all goes on as usual.
    [No pause after all]
    One thing with somebody else lies in that time. It stands unless you change it:
    Thursday, 26 November at 14:00: your meeting with <@U0LENA>
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]"
  `);
  expect(await said(maya, "no pause after all")).toMatchInlineSnapshot(
    `"Taken back. The next nudge comes on Tuesday, 1 December, as before."`,
  );
  expect(await said(maya, "no messages until tomorrow please")).toMatchInlineSnapshot(`
    "I stay quiet until Wednesday, 25 November; that day I am back, and the next nudge comes on Tuesday, 1 December.
    [Start again]"
  `);
});
