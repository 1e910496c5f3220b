/** Somebody whose manager keeps a door shut: the words about it, and another door, which reaches nobody before it is pressed. */
import { expect } from "vitest";
import { offers, RELEASE } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { isMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: "U0GRACE", country: null }),
  { timeout: 90_000 },
);

const door = (answer: string): string => answer.split("\n").slice(-2).join("\n");

story("a wish, a mentor or a seat, whichever there is", async (scene) => {
  const { maya, lena, luis, grace, settle } = scene;
  const said = settledAnswers(settle);
  const before = grace.dm().length;
  expect(door(await said(maya, "my lead wont let me talk to clients"))).toMatchInlineSnapshot(`
    "There is another door: leave a wish for a seat, and I write to you as soon as somebody opens one.
    [Leave a wish]"
  `);
  await isMentor(scene, lena, { about: "clients" });
  expect(door(await said(maya, "my manager says no to everything"))).toMatchInlineSnapshot(`
    "There is another door: somebody who mentors here may take you along, or know who does. Nobody hears of it before you ask.
    [Find a mentor] [Leave a wish]"
  `);
  await offers(luis, { ...RELEASE, date: "2026-11-27" });
  await settle();
  const heard = luis.dm().length;
  expect(door(await said(maya, "boss says im not senior enough for that call"))).toMatchInlineSnapshot(`
    "There is another door: a seat is open with colleagues who let others sit in. Nobody is asked before you choose one.
    [Show me the seats]"
  `);
  await maya.click("chat.word", { in: "message" });
  expect([grace.dm().length, luis.dm().length]).toEqual([before, heard]);
});

story("also where nothing is open", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await maya.command("/growth skip");
  for (const text of ["our lead keeps me out of the planning", "he never invites me to the client meetings"])
    expect(door(await said(maya, text)), text).toContain("[Leave a wish]");
});
