/** Words to send: drafted where somebody asks, shorter and plainer where they want that, and never a menu in their place. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, query }: Scene) => {
  await joins(maya, { manager: null, country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
});

storyEach([
  ["help me prepare", "hm thats a bit stiff, can you make it shorter"],
  ["what would i write to her", "shorter please"],
  ["draft me the message to luis please", "shorter pls"],
  ["my manager never has time for me", "make it less formal"],
  ["my colleague took credit for my work", "can you say it in one sentence"],
  ["i work every weekend", "a shorter version please"],
])("after %j, %j gives one plain sentence", async ({ maya, settle, query }, before, words) => {
  const said = settledAnswers(settle);
  await said(maya, before);
  const [sized] = await query("select size from nudges");
  expect(await said(maya, words)).toMatch(/^Shorter and plainer:\n> [^\n]{8,110}\nThe rest can come when you talk\.$/);
  expect(await said(maya, "even shorter")).toContain("Shorter than that it does not get");
  expect(await query("select size from nudges")).toEqual([sized]);
});

story("words are drafted for what was told, for the challenge, or for one question", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "my manager never has time for me");
  expect(await said(maya, "maybe a short msg, can you draft it")).toContain("I would like half an hour with you");
  await maya.command("/growth");
  expect(await said(maya, "thanks")).toContain("welcome");
  expect(await said(maya, "could you draft a message to luis?")).toMatchInlineSnapshot(`
    "Ready to copy, and yours to change; I send nothing:
    > I have set myself something for this week: “Ask sales how they pitch the product”. You hear what buyers say, and I never do. Would you do one thing for me in it? I tell you what, and you say when it suits you.
    Too long or too stiff? Say *shorter*."
  `);
  await maya.command("/growth skip");
  expect(await said(maya, "draft a message to luis")).toMatchInlineSnapshot(`
    "Ready to copy, and yours to change; I send nothing:
    > Hi Luis, I have one question about your work, and I would like to learn from your answer. Have you a quarter of an hour this week?
    Too long or too stiff? Say *shorter*."
  `);
});

story("what is not drafted is not made shorter, and that is said", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "how do i disagree with my lead");
  expect(await said(maya, "make it less formal")).toMatchInlineSnapshot(
    `"I have no shorter words ready for this one. One plain sentence is mostly enough: what you would like from them. Your reasons can wait until they ask."`,
  );
  // Of a challenge, shorter is smaller.
  await said(maya, "show my challenge");
  expect(await said(maya, "shorter please")).not.toContain("plain sentence");
});

story("a draft is sent by whoever asked for it, and by nobody else", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "my manager never has time for me");
  expect(await said(maya, "send it to her")).toMatchInlineSnapshot(`
    "I send nothing for you: copy it, and it comes from you. To ask somebody through me there is a form.
    [/growth ask]"
  `);
  expect(await said(maya, "less direct, she's sensitive")).toContain("Gentler:");
  expect(await said(maya, "ok i'll send it myself")).toMatchInlineSnapshot(
    `"Good. What came back you can tell me, whenever it does."`,
  );
  // Where something waits to be kept, that is meant.
  await said(maya, "i had a great day");
  expect(await said(maya, "send it to my manager")).toContain("Shall I keep it, then?");
});
