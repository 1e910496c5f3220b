/** Each word of the bot's own is explained in two sentences, with a next step. */
import { expect } from "vitest";
import { OUR_WORDS, ourWordIn } from "#src/features/home/rules/our-words.en.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story("the words of the bot", "2026-11-23T10:00:00Z", async ({ maya, omar, settle, query }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(await said(maya, "whats a seat")).toMatchInlineSnapshot(`
    "A seat is a place for one guest in something real that a colleague does anyway: a client call, a demo, a release. You sit in and listen, and both of you say yes beforehand.
    [Join a call or a meeting]"
  `);
  expect(await said(maya, "what is a door")).toMatchInlineSnapshot(`
    "A door is something that a colleague opens for you so that a challenge becomes possible: a seat in a call, or half an hour with somebody who knows. Nobody is asked before you press its button.
    [Join a call or a meeting]"
  `);
  expect(await said(maya, "what do you mean by host")).toMatchInlineSnapshot(`
    "A host is a colleague who takes somebody along: into a call, a demo or an hour of their work. They say what and when, and yes or no to each guest; you can be one yourself.
    [Take somebody along]"
  `);
  expect(await said(maya, "whats an introduction")).toMatchInlineSnapshot(`
    "An introduction brings you together with somebody of another department over one question of yours. I ask them for you, and they may say no without a reason.
    [Whom can I ask?]"
  `);
  for (const word of OUR_WORDS) {
    expect(ourWordIn(`what is a ${word}`)).toBe(word);
    const answer = await said(maya, `what does ${word} mean`);
    expect(answer.split("\n")[0]).toMatch(/^"?(?:An?|To|Your|Many) [^\n]+\. [^\n]+\.$/);
    expect(answer).toMatch(/\[[^\]]+\]$/);
  }
  expect(await said(omar, "whats a seat")).toContain("A seat is a place for one guest");
});
