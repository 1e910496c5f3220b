/** What is none of its business is said to be so at once, warmly, with what it is for; an apology is taken. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }: Scene) =>
  joins(maya, { manager: "U0GRACE", country: null }),
);

story("one after the other, never in the same words", async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "can u write me a regex for emails")).toMatchInlineSnapshot(`
    "That is not mine to do, I am afraid: I make nothing for others. I can find you somebody who shows you how, or a small challenge on it.
    [Whom can I ask?] [A topic that I choose]"
  `);
  expect(await said(maya, "ok then write me a python script that renames files")).toMatchInlineSnapshot(`
    "That I cannot do: I write no code and no texts. I am for growing at work, so I can find you somebody who knows it, or a small step towards being able to do it yourself.
    [Whom can I ask?] [A topic that I choose]"
  `);
  expect(await said(maya, "who won the match last nite")).toMatchInlineSnapshot(`
    "That I cannot say; somebody at the coffee machine will know. I am for growing at work, one small thing a week.
    [What you can do]"
  `);
  expect(await said(maya, "weather is crap today eh")).toMatchInlineSnapshot(
    `"From in here I see no weather, so I take your word for it. I am for work that you grow by, whatever it does outside."`,
  );
  expect(await said(maya, "what is the capital of france")).toMatchInlineSnapshot(`
    "I know nothing of that, and I cannot search. What I am here for is what you would like to be able to do at work.
    [What you can do]"
  `);
  expect(await said(maya, "can you order me a pizza")).toMatchInlineSnapshot(`
    "That I cannot do from here; a colleague or your IT can. I am for growing at work: one small challenge a week, a plan for it, and somebody to ask.
    [What you can do]"
  `);
  expect(await said(maya, "soz that was rude of me before")).toMatchInlineSnapshot(
    `"That is kind of you, and nothing was taken amiss. We go on as before."`,
  );
  expect(await said(omar, "please fix this bug for me")).toMatchInlineSnapshot(`
    "That is not mine to do, I am afraid: I make nothing for others. I can find you somebody who shows you how, or a small challenge on it.
    [What you can do]"
  `);
});
