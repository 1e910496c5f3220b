/** Whoever asks that something stays between them is told so in one sentence, and what they were telling is still there: no menu, nothing sold. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";

story("a heavy thought, and that it stays here", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  expect(await said(maya, "i think i want to quit")).toMatchInlineSnapshot(`
    "That is a heavy thought to carry about, and you need not decide it today.
    Write down what would have to be different for you to stay gladly, three things at most, and show it to somebody whom you trust. If nobody here can change them, you have your answer, and you may go with a clear head.
    [Talk to a person]"
  `);
  expect(await said(maya, "dont tell anyone")).toMatchInlineSnapshot(`
    "It stays between us: no manager, no colleague and nobody who looks after me reads this conversation, and I pass nothing of it on.
    You need not decide anything, or explain it well. If you like, tell me what it is that you would be glad to get away from; and if you would rather only have said it once, that is enough."
  `);
  expect(await said(maya, "it is the way they treat us")).toMatchInlineSnapshot(
    `"That makes it harder still, and I am sorry. You need not make anything of it today."`,
  );
  await said(maya, "my boss snapped at me");
  expect(await said(maya, "please don't tell my manager")).toMatchInlineSnapshot(`
    "It stays between us: no manager, no colleague and nobody who looks after me reads this conversation, and I pass nothing of it on.
    You need not put it nicely here. Tell me more if it helps, or leave it at that; you decide alone whether anybody else ever hears of it."
  `);
  await said(maya, "my dad died on monday");
  expect(await said(maya, "please keep this between us")).toMatchInlineSnapshot(`
    "It stays between us: no manager, no colleague and nobody who looks after me reads this conversation, and I pass nothing of it on.
    You need not explain it or make anything of it. Go on, if it does you good; I listen."
  `);
  await said(maya, "i am scared of the call tomorrow");
  expect(await said(maya, "please keep this between us")).toContain("Go on, if it does you good; I listen.");
  await said(omar, "i think i want to quit");
  expect(await said(omar, "you wont tell anybody will you")).toMatchInlineSnapshot(`
    "It stays between us: no manager, no colleague and nobody who looks after me reads this conversation, and I pass nothing of it on.
    You need not decide anything, or explain it well. If you like, tell me what it is that you would be glad to get away from; and if you would rather only have said it once, that is enough."
  `);
});

story("whoever asks first is told the limit too", MONDAY, async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  expect(await said(maya, "can i tell you something in confidence")).toMatchInlineSnapshot(`
    "It stays between us: no manager, no colleague and nobody who looks after me reads this conversation, and I pass nothing of it on.
    Write as freely as you like. The one honest limit: it stands on your company's Slack, and whoever runs my server can reach its database.
    [Who sees what]"
  `);
});

story("after words of danger nobody is left alone with it", MONDAY, async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await said(maya, "i want to die");
  expect(await said(maya, "dont tell anyone")).toMatchInlineSnapshot(
    `"I have told nobody, and I keep none of your words. Please do not keep it from everybody, though: one person near you should know today, and *112 in Europe, 999 in the UK or 911 in the US* listens at any hour, without your company ever hearing of it."`,
  );
});

story("what is shared is not said to stay here", MONDAY, async ({ maya, query, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: "U0GRACE", country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(await said(maya, "please dont share this with anybody")).toContain("It stays between us");
  await said(maya, "done, it went well");
  await maya.click("reflection.edit");
  await maya.submit({ share: ["shared"] });
  expect(await said(maya, "don't share it with my manager")).toMatchInlineSnapshot(`
    "<@U0GRACE> can read *Ask sales how they pitch the product*, because you shared it. What you write here they do not read.
    [Make it private] [Show my log]"
  `);
  await maya.click("reflection.edit");
  expect(maya.modal()?.plain).toContain("Ask sales how they pitch the product");
  await maya.close();
  await said(maya, "my boss snapped at me");
  expect(await said(maya, "don't show it to my boss")).toContain("It stays between us");
});
