/** What a manager gave and now sees otherwise: for somebody else, later, or as it was. Each is shown with its buttons, and nothing happens by the words. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { hasGivenToMaya, statusOf } from "#tests/support/assigning.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", hasGivenToMaya, { timeout: 90_000 });

story("somebody else is to do it", async (scene) => {
  const { grace, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(grace, "actually take it back, omar should do it")).toMatchInlineSnapshot(`
    "*Sit in on a client call*: nothing from <@U0MAYA> yet. I tell you when they say yes, say no, or name another day.
    Shall I take it back? It goes quietly, and <@U0MAYA> is not pinged.
    [Take it back]
    Once you have taken it back from <@U0MAYA>, it can go to <@U0OMAR>: the form holds the same challenge; why, and by when, is yours to say.
    [Open the form]"
  `);
  expect(await said(grace, "give the same to Omar instead")).toMatchInlineSnapshot(`
    "*Sit in on a client call*: nothing from <@U0MAYA> yet. I tell you when they say yes, say no, or name another day.
    Shall I take it back? It goes quietly, and <@U0MAYA> is not pinged.
    [Take it back]
    Once you have taken it back from <@U0MAYA>, it can go to <@U0OMAR>: the form holds the same challenge; why, and by when, is yours to say.
    [Open the form]"
  `);
  await grace.click("assignment.give-same");
  expect(grace.modal()?.plain).toMatchInlineSnapshot(`
    "They can say yes, no, or suggest another day, without giving a reason. You hear how they answered and, if they do it, that they did. What came of it, or why not, is theirs to tell.
    To whom?: <...>
    Which challenge?: <Sit in on a client call>
    Or in your own words: <...>
    Its area: <Working across functions>
    Why this, and why them?: <...>
    Working time that you set aside for it: <30 minutes>
    The door that you open for it: (None: they find somebody themselves | Somebody expects them | An introduction to somebody)
    Who is that?: <...>
    By when?: <date>"
  `);
  expect(await statusOf(scene, "U0MAYA")).toEqual(["offered"]);
});

story("what follows is about what was shown last", async (scene) => {
  const { grace, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(grace, "make it one week later")).not.toContain("Sit in on a client call");
  await said(grace, "did maya take it on?");
  expect(await said(grace, "make it one week later")).toMatchInlineSnapshot(`
    "*Sit in on a client call*: nothing from <@U0MAYA> yet. I tell you when they say yes, say no, or name another day.
    Its day is Friday, 4 December, and I cannot move that. <@U0MAYA> can name another day, and I ask you then; or take it back and give it anew with a later one.
    [Take it back]"
  `);
  expect(await said(grace, "no wait, keep it at 15")).toMatchInlineSnapshot(`
    "*Sit in on a client call*: nothing from <@U0MAYA> yet. I tell you when they say yes, say no, or name another day.
    It stays as it is: I have changed nothing."
  `);
  expect(await said(grace, "take it back")).toMatchInlineSnapshot(`
    "*Sit in on a client call*: nothing from <@U0MAYA> yet. I tell you when they say yes, say no, or name another day.
    Shall I take it back? It goes quietly, and <@U0MAYA> is not pinged.
    [Take it back]"
  `);
  expect(await statusOf(scene, "U0MAYA")).toEqual(["offered"]);
});

story(
  "a manager who has not joined asks what waits, when the weekly word comes, and how to bring somebody on",
  async (scene) => {
    const { grace, maya, settle } = scene;
    const said = settledAnswers(settle);
    expect(await said(grace, "is there anything waiting for me")).toMatchInlineSnapshot(`
      "Nobody waits for an answer of yours just now. What you have is here:
      [My team] [What came of what I gave] [Who sees what]"
    `);
    expect(await said(grace, "when does my weekly message come")).toMatchInlineSnapshot(`
      "Your weekly word comes on Monday at 09:00, when there is something to do.
      In the form, _No weekly word_ ends it. \`/growth team\` shows everything at any time.
      [Day and hour of this message]"
    `);
    expect(await said(grace, "i don't want these weekly mails at all")).toMatchInlineSnapshot(`
      "Your weekly word comes on Monday at 09:00, when there is something to do.
      In the form, _No weekly word_ ends it. \`/growth team\` shows everything at any time.
      [Day and hour of this message]"
    `);
    expect(await said(grace, "how can i help Maya get promoted")).toMatchInlineSnapshot(`
      "Tell them what you would have to see, in two or three things that somebody else could see as well, and agree when you look at it together again.
      If you do not think that they are ready, say which one thing is missing, and give them a task in which they can show it. Hope without a date tires people.
      [How to say it]"
    `);
    await maya.click("assignment.suggest");
    await maya.submit({ day: "2026-12-07" });
    await settle();
    expect(await said(grace, "is there anything waiting for me")).toMatchInlineSnapshot(`
      "Yes, this waits for your answer:
      <@U0MAYA> would rather do *Sit in on a client call* by Monday, 7 December, instead of Friday, 4 December.
      [That works] [Keep the first date] [No date needed]
      [My team] [What came of what I gave] [Who sees what]"
    `);
    expect(await said(grace, "when does my weekly message come")).not.toContain("Sit in on a client call");
  },
);
