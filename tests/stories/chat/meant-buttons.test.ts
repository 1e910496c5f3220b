/** Whoever says what a button does means it, a yes in front or not; what is asked briefly has a brief and true answer. */
import { expect } from "vitest";
import { asks, offers, RELEASE, requests } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, query }) => {
  await joins(maya, { manager: null, country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
});

story("an export that is offered is sent", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "can i get my data")).toContain("[All my data]");
  expect(await said(maya, "send me the export")).toContain("Everything that is stored of you");
});

story("what is to be deleted waits for its own window", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "done, asked tom why they show the old page");
  await said(maya, "delete what I wrote about tom");
  expect(await said(maya, "yes delete")).toMatchInlineSnapshot(`
    "One tap opens it, which I cannot do from a message:
    [Delete]"
  `);
  expect(await query("select count(*)::int as kept from reflections")).toEqual([{ kept: 1 }]);
});

story("what is kept as something keeps the story, and asks for the area that is named", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "i helped omar with his release and learned a lot about rollbacks");
  expect(await said(maya, "keep this please, as working with others")).toMatchInlineSnapshot(`
    "Kept: *I helped omar with his release and learned a lot about rollbacks*. It counts as evidence whenever you need it.
    Network, mentorship and growing others · 24 November 2026 · private
    [Change] [Show my log]
    Shall *I helped omar with his release and learned a lot about rollbacks* stand under *Working across functions* instead of *Network, mentorship and growing others*?
    [Move it there] [Leave it there]"
  `);
  expect(await said(maya, "yes")).toContain("Working across functions");
  expect(await said(maya, "ok show it")).toContain("I helped omar with his release");
  await said(maya, "priya said my review notes saved her a whole day");
  expect(await said(maya, "keep it, as praise")).toContain("Kept: *Priya said my review notes");
});

story("another one that was done leaves the open one as it is", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "I did the drawing one, not this")).toMatchInlineSnapshot(`
    "Then *Ask sales how they pitch the product* stays open, and nothing of it is marked as done.
    Shall I keep that in your log?
    [Keep it] [No, thanks]"
  `);
  expect(await query("select count(*)::int as kept from reflections")).toEqual([{ kept: 0 }]);
});

story("a seat is given back in a yes and its own words", async (scene) => {
  const { maya, tom, settle } = scene;
  const said = settledAnswers(settle);
  await offers(tom, RELEASE);
  await asks(maya);
  await settle();
  await said(tom, "sure, she can come");
  await said(tom, "yes");
  const shown = await said(maya, "i cannot use my seat");
  expect([shown, await said(maya, "yes give it back"), await requests(scene)]).toMatchInlineSnapshot(`
    [
      "This one? Then somebody else can have it.
    *Deploy or release* · The release of invoicing
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · with <@U0TOM>
    _you have a seat_
    To join: this link
    [Give it back]",
      "A word alone is too easily misread, so for that one I wait for its button:
    [Give it back]",
      [
        "U0MAYA seated",
      ],
    ]
  `);
});

story("short questions", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  const answers: string[] = [];
  for (const text of [
    "did you put it in my calendar",
    "where can I put my goal",
    "what did you keep",
    "do i send that by slack or in person",
  ])
    answers.push(await said(maya, text));
  await said(maya, "plan it for thursday at 10");
  answers.push(await said(maya, "in outlook?"));
  expect(answers).toMatchInlineSnapshot(`
    [
      "A plan stands in your own calendar only if that reads along, in Outlook as in Google. Whether it does, and how, is on my Home page under *Your calendar*. Seats and meetings come with links that put them there.
    [What do I have when?]",
      "A goal in words I cannot keep. What you want to grow in I can: it decides what I bring each week. If you look for a mentor here, your goal goes to them with the question.
    [Where I want to go]",
      "You have kept nothing here yet. One sentence about what you did is enough to begin.
    [Log something]",
      "Either is fine. In Slack they can answer when it suits them, and you can weigh each word. Go in person, or call, where you expect questions or it is delicate; one line in Slack first, so that they have a moment for you.
    [Help me prepare]",
      "*Ask sales how they pitch the product* is planned here for Thursday, 26 November at 10:00. It stands in your own calendar only if that reads along, in Outlook as in Google. Whether it does, and how, is on my Home page under *Your calendar*. Seats and meetings come with links that put them there.
    [What do I have when?]",
    ]
  `);
});
