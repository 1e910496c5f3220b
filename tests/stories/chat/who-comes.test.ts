/** Somebody is named who comes, may come, or says hello: it is about what they have with others, and not about doing it in a pair. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, offers, RELEASE, requests } from "../seats/offering.ts";

const { inTurn: whileWaiting } = storiesAt(
  "2026-11-24T15:00:00Z",
  async ({ maya, luis, settle }: Scene) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await offers(luis, { ...RELEASE, date: "2026-11-27" });
    await asks(maya);
    await settle();
  },
  { timeout: 90_000 },
);

whileWaiting([
  ["and Priya can come too", "A seat is for one person."],
  ["can i bring omar along", "A seat is for one person."],
  ["is Omar coming?", "Who else sits in, I tell <@U0LUIS> alone"],
  ["will priya be there", "Who else sits in, I tell <@U0LUIS> alone"],
  ["is luis coming", "It is <@U0LUIS>’s own, and nothing of it was called off."],
  ["omar says hi", "That is kind. A hello back from me."],
  ["lena sends her regards", "That is kind. A hello back from me."],
])("%s", async (scene, words, answer) => {
  const { maya, luis, settle } = scene;
  const heard = luis.dm().length;
  const said = await settledAnswers(settle)(maya, words);
  expect(said).toContain(answer);
  expect(said).not.toContain("in a pair");
  expect(luis.dm()).toHaveLength(heard);
  expect(await requests(scene)).toEqual(["U0MAYA asked"]);
});

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }: Scene) => joins(maya, { manager: null, country: null }));

story(
  "where nothing is agreed with anybody, who may come along is asked of the challenge",
  async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    expect(await said(maya, "can omar come too")).toContain("can be done in a pair");
    expect(await said(maya, "is omar coming?")).toContain("I know of nobody who comes");
  },
);
