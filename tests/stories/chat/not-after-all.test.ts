/** A wish that its own message takes back changes nothing, and offers nothing. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

/** A Tuesday. */
const { inTurn, storyEach } = storiesAt(
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
  ["skip it because I'm out on Friday, no wait, keep it"],
  ["skip it, sorry, leave it"],
  ["pause for 2 weeks, I'm on holiday, no wait, don't"],
  ["log that I gave a talk, no wait, don't"],
  ["share it with my manager, i'm proud of it, no wait, don't"],
  ["stop, no wait, don't"],
])("%s", async ({ maya, settle, query }, words) => {
  const before = await stateOf({ query });
  expect((await settledAnswers(settle)(maya, words)).split("\n").at(-1)).toBe("Left as it was.");
  expect(await stateOf({ query })).toEqual(before);
});

const stateOf = ({ query }: Pick<Scene, "query">): Promise<unknown> =>
  query(
    "select n.status, p.planned_at, m.status as member, m.paused_until, (select count(*) from reflections) as kept from nudges n join plans p on p.nudge_id = n.id join members m on m.id = n.member_id",
  );

storyEach([
  ["I can't stop crying and I feel worthless, sorry, forget it", "112"],
  ["skip it, everything hurts and nothing helps, no, never mind", "112"],
  ["skip it, we lost our baby, no wait, leave it", "sorry"],
  ["skip it, my mum is in hospital, no wait, leave it", "Left as it was."],
  ["pause for a month, my dad died, no wait, don't", "Left as it was."],
  ["skip it, too heavy, no wait, leave it", "Everything else stays as it was."],
  ["skip this, burnout, no wait, leave it", "Everything else stays as it was."],
  ["skip it, no energy, no wait, leave it", "Everything else stays as it was."],
  ["skip it, no wait, leave it, i can't stop crying", "Everything else stays as it was."],
  ["find a lawyer, my boss hit me, no wait, forget it", "112"],
])("what weighs is heard, and nothing is changed: %s", async ({ maya, settle, query }, words, part) => {
  const before = await stateOf({ query });
  expect(await settledAnswers(settle)(maya, words)).toContain(part);
  expect(await stateOf({ query })).toEqual(before);
});

inTurn([
  ["make him stop touching me, no wait, never mind"],
  ["show her the bruises, no wait, never mind"],
  ["make the voices stop, no wait, never mind"],
  ["put me out of my misery, no wait, never mind"],
])("what may be more than a wish stays open: %s", async ({ maya, settle, query }, words) => {
  const before = await stateOf({ query });
  const answer = await settledAnswers(settle)(maya, words);
  expect(answer).not.toContain("Left as it was.");
  expect(answer).toMatch(/you are welcome to tell me|112|Talk to a person/);
  expect(await stateOf({ query })).toEqual(before);
});

inTurn([
  ["This is not for me, better stop."],
  ["pause me for a month, no, stop"],
  ["pause for a week. wait, cancel that"],
  ["move it to fri 4. wait, cancel that"],
  ["skip it, sorry, leave it to lena"],
  ["no time this week, better leave it"],
])("what may be taken back is asked: %s", async ({ maya, settle, query }, words) => {
  const before = await stateOf({ query });
  const answer = await settledAnswers(settle)(maya, words);
  expect(answer).not.toContain("Left as it was.");
  expect(answer).toContain("[");
  expect(await stateOf({ query })).toEqual(before);
});

inTurn([["skip it"], ["pause for two weeks"]])(
  "what is wished for in one message is taken back in the next: %s",
  async ({ maya, settle, query }, words) => {
    const said = settledAnswers(settle);
    const before = await stateOf({ query });
    await said(maya, words);
    expect(await stateOf({ query })).not.toEqual(before);
    await said(maya, "no wait, keep it");
    await said(maya, "undo");
    expect(await stateOf({ query })).toEqual(before);
  },
);
