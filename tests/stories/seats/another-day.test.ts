/** A guest for whom the time of a seat does not do: it is the host's to move, nothing of their challenge moves, and nobody is told by it. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, offers, RELEASE, requests } from "./offering.ts";

const { story, inTurn } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, luis, query, settle }: Scene) => {
    await joins(maya, { manager: null, country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
    await offers(luis, { ...RELEASE, date: "2026-11-27" });
    await asks(maya);
    await settle();
  },
  { timeout: 90_000 },
);

const planned = ({ query }: Pick<Scene, "query">): Promise<readonly { at: string }[]> =>
  query("select planned_at::text as at from plans");

inTurn([
  ["can luis do thursday instead"],
  ["could luis make it thursday?"],
  ["would thursday work for luis"],
  ["ask luis if thursday is ok"],
  ["is luis free on thursday"],
])(
  "another day of the host is about the seat, and not about the challenge: %s",
  async (scene, text) => {
    const { maya, luis, settle } = scene;
    const said = settledAnswers(settle);
    const before = [await planned(scene), luis.dm().length];
    expect(await said(maya, text)).toContain("[Ask for Thursday, 26 November at 16:00]");
    expect([await planned(scene), luis.dm().length]).toEqual(before);
    expect(await requests(scene)).toEqual(["U0MAYA asked"]);
  },
  {
    also: async ({ maya, settle }) => {
      await settledAnswers(settle)(maya, "wednesday at 10");
    },
  },
);

story("the host can be asked by a button, beside what else there is", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, "can luis do thursday instead")).toMatchInlineSnapshot(`
    "The day of a seat is its host's: I cannot move it, and <@U0LUIS> can. So it stays as it is, and I have changed nothing.
    *Deploy or release* · The release of invoicing
    Friday, 27 November at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
    _waiting for the host's answer_
    [Take it back]
    Shall I ask <@U0LUIS> whether it could be Thursday, 26 November at 16:00 instead?
    [Ask for Thursday, 26 November at 16:00]
    [Find a seat] [Leave a wish]"
  `);
  expect(await said(maya, "can luis do friday")).toContain("Good, then it stays as it is: <@U0LUIS> has your question");
  expect(await said(maya, "can i do it with luis on thursday")).not.toContain("Ask for");
});

story("a bad day says what there is for another time, before and after the host's yes", async (scene) => {
  const { maya, luis, settle, moveTo } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, "fri is bad, company party")).toMatchInlineSnapshot(`
    "That can happen, no harm done. This is what you have then. Shall it go back, or be at another time?
    *Deploy or release* · The release of invoicing
    Friday, 27 November at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
    _waiting for the host's answer_
    [Take it back]
    Its time is <@U0LUIS>'s to set. If you like, I ask them for another one.
    [Ask for another time]
    [Find a seat] [Leave a wish]
    [Keep it]"
  `);
  await moveTo("2026-11-24T15:00:00Z");
  await luis.click("seat.yes");
  await settle();
  expect(await said(maya, "fri is bad for me")).toMatchInlineSnapshot(`
    "That can happen, no harm done. This is what you have then. Shall it go back, or be at another time?
    *Deploy or release* · The release of invoicing
    Friday, 27 November at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
    _you have a seat_
    To join: this link
    [Give it back]
    Its time is <@U0LUIS>'s to set. If you like, I ask them for another one.
    [Ask for another time]
    [Find a seat] [Leave a wish]
    [Keep it]"
  `);
  expect(await requests(scene)).toEqual(["U0MAYA seated"]);
});
