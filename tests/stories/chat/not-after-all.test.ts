/** A wish that its own message takes back changes nothing, and offers nothing. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

/** A Tuesday. */
const { inTurn } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query, settle }) => {
    await joins(maya, { manager: null, country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
    await settledAnswers(settle)(maya, "wed 10");
  },
  { timeout: 90_000 },
);

inTurn([
  ["move it to fri 4, no wait leave it"],
  ["thu 3, actually no"],
  ["skip it. no wait dont"],
  ["pause for two weeks - scratch that"],
])("%s", async ({ maya, settle, query }, words) => {
  const state = (): Promise<unknown> =>
    query(
      "select n.status, p.planned_at, m.status as member from nudges n join plans p on p.nudge_id = n.id join members m on m.id = n.member_id",
    );
  const before = await state();
  expect(await settledAnswers(settle)(maya, words)).toBe("Left as it was.");
  expect(await state()).toEqual(before);
});

inTurn([
  ["I can't stop crying and I feel worthless, sorry, forget it", "112"],
  ["skip it, everything hurts and nothing helps, no, never mind", "112"],
  ["This is not for me, better stop.", "["],
  ["pause me for a month, no, stop", "["],
  ["no time this week, better leave it", "["],
])("what is felt, and what may be a stop, is not passed over: %s", async ({ maya, settle }, words, part) => {
  const answer = await settledAnswers(settle)(maya, words);
  expect(answer).not.toContain("Left as it was.");
  expect(answer).toContain(part);
});
