/** What somebody has with others in the days of their pause is said with it, and can be moved at once. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { meetsMentor } from "#tests/support/mentors.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", (scene) => meetsMentor(scene), { timeout: 90_000 });

story("a meeting in those days is named with the pause", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "im off from 25 nov to 3 dec")).toMatchInlineSnapshot(`
    "Noted: I stay quiet from Wednesday, 25 November, and on Friday, 4 December I am back. Until it begins all goes on as usual.
    [No pause after all]
    This lies in those days. Nobody is told of your pause, so move it now if it cannot be then:
    Thursday, 26 November at 14:00: your meeting with <@U0LENA>
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]"
  `);
});

story("what is on a day with somebody is shown, whatever stands behind the question", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  for (const words of [
    "and whats the thing with lena again on the 26th. i'm on holiday then",
    "what's the meeting with lena?",
  ])
    expect(await said(maya, words)).toContain("Thursday, 26 November at 14:00: your meeting with <@U0LENA>");
});

story("a yes to it is a nod, and opens nothing of the meeting", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "im off from 25 nov to 3 dec");
  expect(await said(maya, "yes")).not.toMatch(/One tap|wait for its button|Choose what/);
});

story("a pause that ends before it says nothing of it", async ({ maya, settle }) => {
  expect(await settledAnswers(settle)(maya, "pause until 26 november")).not.toContain("lies in those days");
});
