/** A challenge that somebody does not understand: in other words, and asked again never in the same ones. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }: Scene) => {
    await joins(maya, { manager: null, country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);

story("asked again and again, it is told in another way", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "eli5")).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* in other words:
    You are done when you have this: One sentence about your feature that a seller really says, agreed with them, and the stumbling block gone.
    On the way:
    1. No sales team? Take whoever shows your product to new people, or a consultant.
    2. Three minutes, no slides. Write down each word, also the odd ones.
    3. Ask one honest buyer's question: why should I care?
    It may begin like this: _When my feature is live, I will ask to be sold it._
    And if that is still too much, do only this: Ask a seller to tell you in one sentence what your last feature is good for, and send them the one word that would make it true.
    [I'm in] [An example] [Something smaller]"
  `);
  expect(await said(maya, "what does that even mean")).toMatchInlineSnapshot(`
    "What others did stays with them, so I can only tell you what a good one of *Ask sales how they pitch the product* looks like:
    • At the end: One sentence about your feature that a seller really says, agreed with them, and the stumbling block gone.
    • It is one sentence, agreed with somebody.
    • The smallest good one: Ask a seller to tell you in one sentence what your last feature is good for, and send them the one word that would make it true.
    • It can answer this: What did they leave out that took you longest?
    It need not be pretty. Somebody has to be able to use it.
    [I'm in] [Help me prepare]"
  `);
  expect(await said(maya, "wdym")).toMatchInlineSnapshot(`
    "As short as I can say it: Ask a seller to tell you in one sentence what your last feature is good for, and send them the one word that would make it true. That alone is a good one, and about ten minutes.
    If one word of it is unclear, tell me which. If it is simply not yours, another one is fine.
    [Something smaller] [Show me two others]"
  `);
});

story("with a plan too, and in whatever words", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "thursday at 10");
  let before = "";
  for (const text of [
    "explain it like im five",
    "in plain words",
    "i dont get it",
    "can you put that in simpler words",
    "what is this supposed to mean",
    "huh?",
  ]) {
    const answer = await said(maya, text);
    expect.soft(answer, text).toMatch(/in other words:|what a good one of|As short as I can say it/);
    expect.soft(answer, text).not.toBe(before);
    before = answer;
  }
});

story("prepared with whom it names, and what they are asked", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await currentChallengeIs({ query }, maya, "run-one-meeting");
  expect(await said(maya, "help me prepare")).toMatchInlineSnapshot(`
    "*Lead one short meeting of your team*, about 30 minutes. This is how I would go about it:
    1. One message to the host: "May I lead it once on Thursday?" They stay and help if you get stuck.
    2. Write on top what has to be decided. Three lines are enough.
    3. Ask the host afterwards for one thing to keep and one to do otherwise.
    *Take along*
    • What is hardest about this meeting?
    • Who has not spoken yet?
    *A first sentence*
    > I have set myself something small for this week, and you are the right person for it. May I ask you one thing about it? A quarter of an hour is enough.
    *Whom to ask*
    Here that is _its usual host_.
    Pick a quiet hour and tell me which, such as *tomorrow after lunch*. I keep it for you.
    [I'm in] [An example]"
  `);
});
