/** What people want to know before they join: how often, how long, for whom, an example, and who sees what they write. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async () => {}, { timeout: 90_000 });

story("each question has its own answer", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "is it going to spam me?")).toMatchInlineSnapshot(`
    "One small challenge a week, on a day and at an hour that you choose. If you plan it with me, I remind you then and ask how it went; what colleagues ask of you comes beside that. Once a month is possible too, and a pause or a full stop at any time.
    [Join] [How it works]"
  `);
  const often = await said(maya, "how often do you write");
  expect(await said(maya, "will you send me many messages?")).toBe(often);
  expect(await said(maya, "how long does it take per week")).toMatchInlineSnapshot(`
    "About 10 minutes for the first one. Later most take 30 to 50 minutes, once a week, at a time that you pick; many have a first bite of 10 minutes. Leave out whatever does not fit, and nobody hears of it.
    [Join] [How it works]"
  `);
  expect(await said(maya, "do i need to be a developer")).toMatchInlineSnapshot(`
    "I am made for people who build software, and for those who lead them: Backend, ERP or solution, Frontend, DevOps, Data, Mobile. You pick what comes nearest to your work. If nothing does, you can still let others see what you do: \`/growth host\`.
    [Join] [How it works]"
  `);
  expect(await said(maya, "give me an example")).toMatchInlineSnapshot(`
    "For example:
    *Break your own code and see if the tests notice*
    Take code that you merged this month, and break it on a branch in five small ways, such as a flipped condition or a deleted line. Run the tests after each, and write the missing test for the break that would hurt users most.
    _At the end:_ A merged test against the mistake that would have hurt users most, and a true picture of your green build.
    About 40 minutes. Yours are chosen to fit your work.
    [Join] [How it works]"
  `);
  expect(await said(maya, "who can see what i write here")).toMatchInlineSnapshot(`
    "What you write to me in this conversation is seen by no manager, and while you have not joined I keep none of these words. If you join and name a manager, they see your name, what you tick to share, and your answer where they ask something of you themselves.
    The honest limit: whoever runs the server can reach its database."
  `);
  expect(await said(maya, "does my boss see what i write here")).toMatch(/^No\. /);
});

story("a member is told of their own messages", async ({ maya, settle }) => {
  await joins(maya, { manager: null, country: null });
  const said = settledAnswers(settle);
  expect(await said(maya, "how often do you write to me")).toMatchInlineSnapshot(`
    "One challenge a week, on a day and at an hour that you chose. If you plan it with me, I remind you then and ask how it went; what colleagues ask of you comes beside that. Say *less often*, *pause* or *stop* whenever it is too much.
    [Settings]"
  `);
});

story("what is asked of whoever joins is said before the form", async ({ maya, settle }) => {
  expect(await settledAnswers(settle)(maya, "what would i have to do if i join")).toMatchInlineSnapshot(`
    "Once, a short form: what you work on, what you would like to grow in, and when I may write. It takes about two minutes.
    Then one small challenge a week. You take it, put it off or leave it, and afterwards tell me in a line how it went, if you like. Nothing of it is a duty.
    [Join] [How it works]"
  `);
});
