/** What is asked of the bot is answered, whatever situation at work, courtesy or disappointment one of its words resembles. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { inTurn } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "shadow-client-call");
  },
  { timeout: 90_000 },
);

inTurn([
  ["we've been reorganised, my new lead's called Joaquim", "Until now you have named <@U0GRACE>"],
  ["reorg happened, you've still got Helen down as my boss, it's Tomasz now", "You named <@U0GRACE>"],
  ["we had a reorg and nobody knows anything", "Nobody likes it when the ground moves"],
  ["good morning bot", "Hello."],
  ["good evening", "Hello."],
  ["have a good evening", "the same to you"],
  ["day care closed, so nothing from you until september", "shall I be quiet for that long?"],
  ["the client said no visitors, did not happen", "It did not happen"],
])("%s", async ({ maya, settle }, text, part) => {
  expect(await settledAnswers(settle)(maya, text)).toContain(part);
});
