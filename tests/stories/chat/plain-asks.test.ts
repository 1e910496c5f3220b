/** A role, a mentor by name, and doing it at once: answered as they were asked, whatever challenge is open. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "shadow-client-call");
  },
  { timeout: 90_000 },
);

story("what a lead does is no question about the challenge", async ({ maya, settle }) => {
  const answer = await settledAnswers(settle)(maya, "what does a lead actually do");
  expect(answer).not.toContain("Sit in on a client call");
  expect(answer.split("\n").slice(0, 2).join("\n")).toMatchInlineSnapshot(`
    "The true answer has somebody who does it today, and most like to be asked. Half an hour is enough: _How was your last week, hour by hour? And what would you miss if you stopped?_
    Much of it is less grand than the title, and exactly that is worth knowing."
  `);
});

story("who is wished for as a mentor is named, and hears nothing", async ({ maya, grace, lena, settle }) => {
  const said = settledAnswers(settle);
  const before = [lena.dm().length, grace.dm().length];
  expect(await said(maya, "could Lena be my mentor")).toMatchInlineSnapshot(`
    "Lena hears nothing of this before you choose them. Say what for, and that you choose yourself: if they mentor here, they stand among those I show you. You can ask them without me as well, in a line of your own.
    [/growth mentor]"
  `);
  expect(await said(maya, "can you ask grace to mentor me")).toContain("<@U0GRACE> hears nothing of this");
  expect([lena.dm().length, grace.dm().length]).toEqual(before);
});

story("whoever does it now needs no plan", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "i'll do it now")).toMatchInlineSnapshot(`
    "Go ahead. *Sit in on a client call* needs no plan then: write _done_ afterwards, with a line of what came of it.
    [Done] [Help me prepare]"
  `);
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
  await said(maya, "done, they clicked export three times");
  expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
});

story(
  "an order to the bot, and a question about something else, are not about the challenge",
  async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    expect(await said(maya, "what do you do?")).not.toContain("what a good one");
    await said(maya, "pause");
    expect(await said(maya, "yes, do it now")).not.toContain("needs no plan");
    await said(maya, "stop");
    expect(await said(maya, "do it now")).not.toContain("needs no plan");
  },
);

story("what a phrase of it means is shown by an example, and then in other words", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  const first = await said(maya, "what do u mean by 'in the client's own words'");
  expect(first).toMatchInlineSnapshot(`
    "What others did stays with them, so I can only tell you what a good one of *Sit in on a client call* looks like:
    • At the end: Three lines, posted for your team, with the client's own words beside ours.
    • It is a few lines, posted where your team reads it.
    • The smallest good one: Ask a consultant or support for one word that clients use and we never do, and post it beside ours.
    • It can answer this: Which word did they use that we never do?
    It need not be pretty. Somebody has to be able to use it.
    [I'm in] [Help me prepare]"
  `);
  expect(await said(maya, "what does 'in the client's own words' mean")).not.toBe(first);
});

story("somebody whom they have in mind is a good idea, and hears nothing", async ({ maya, grace, settle }) => {
  const said = settledAnswers(settle);
  const before = grace.dm().length;
  expect(await said(maya, "could i ask grace? she knows the clients")).toMatchInlineSnapshot(`
    "Good idea: ask <@U0GRACE>. For *Sit in on a client call* one line is enough, _Help me prepare_ has the words. They may say no, and that is fine. If you would rather have me bring it to them, that is \`/growth ask\`; I write to nobody by a sentence alone.
    [/growth ask] [Help me prepare]"
  `);
  expect(await said(maya, "grace maybe? i want to know which tickets come most")).toContain(
    "Good idea: ask <@U0GRACE>.",
  );
  expect(await said(maya, "can i ask Wendelin about it?")).toContain("Good idea: ask Wendelin.");
  expect(await said(maya, "can i ask support?")).not.toContain("Good idea: ask");
  expect(grace.dm().length).toBe(before);
});
