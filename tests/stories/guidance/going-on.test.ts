/** Situations of a working life, and what is asked about them next: it stays with what was told, whatever challenge is open. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { findsMentor } from "#tests/support/mentors.ts";
import { story } from "#tests/support/story.ts";
import { allReader } from "#tests/support/trained.ts";

// Trained before any test has its time.
allReader();

const TUESDAY = "2026-11-24T10:00:00Z";

story("a first on-call, a worry and what to do", TUESDAY, async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  const answers: string[] = [];
  for (const text of [
    "i have my first on-call next week and i am scared",
    "what if it rings at night and i break everything",
    "what should i do now",
  ])
    answers.push(await said(maya, text));
  expect(answers).toMatchInlineSnapshot(`
    [
      "The first time makes nearly everybody nervous, and nobody expects you to mend everything alone; you only see to it that somebody looks.
    One thing today: ask whoever had it last for twenty minutes. What rang, what did they do first, and whom may you ring at night? Put that name and number where you find them half asleep.",
      "Then you ring the next person on the list; that is what the list is for, also at three in the morning. Write down each step before you take it, and change nothing that you cannot take back.",
      "Look today how you reach the dashboards, the runbook and one person, from the machine that you will have at night. Then ask whether somebody can take the first night with you.",
    ]
  `);
});

story("a new manager, a quarrel that was harm, a fault", TUESDAY, async ({ maya, settle, query, moveTo }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  const answers: string[] = [];
  const hours = ["2026-11-24T12:00:00Z", "2026-11-24T14:00:00Z", "2026-11-24T16:00:00Z"];
  for (const [at, texts] of [
    ["there is a reorg and i get a new manager", "i do not know him at all", "what do i say to him in the first 1:1"],
    [
      "he said my design was garbage in front of everybody",
      "should i tell my manager",
      "what do i do if he does it again",
    ],
    ["there was a bug in production today and it was mine", "i am so ashamed", "should i apologise to them"],
  ].entries()) {
    for (const text of texts.slice(0, 1)) await said(maya, text);
    for (const text of texts.slice(1)) answers.push(await said(maya, text));
    await moveTo(hours[at] ?? TUESDAY);
  }
  expect(answers).toMatchInlineSnapshot(`
    [
      "Nobody knows a new manager at the start, and they know you just as little. Ask somebody who has worked with them one thing: _What do they care about most?_ Then you have a first question for your own talk.",
      "Three lines are enough: _This is what I am working on. This is what I would like to learn next. And this is how I like to hear it when something goes wrong._ Then one question: _What do you need from me in the first weeks?_
    [How to say it]",
      "Yes, somebody who can act and has no part in it: HR, your works council, or a senior person whom you trust. You may bring a colleague along.
    [How to say it]",
      "Leave the room or the call if you can; you owe nobody a reason. Note it at once, and go to the same person again with both notes. It is theirs to stop it.",
      "I am sorry that it is like that. Ten minutes outside may help a little, and I am here tomorrow as well.
    [Talk to a person] [Or: I made a mistake]",
      "Yes, once, and soon: what happened, what it meant for them, and what stops it from coming back. Where it is a client, ask whoever looks after them to say it with you. After that it is said.",
    ]
  `);
});

story("after an hour the question is about the challenge again", TUESDAY, async ({ maya, settle, query, moveTo }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await said(maya, "i am always interrupted in meetings");
  await moveTo("2026-11-24T11:30:00Z");
  expect(await said(maya, "how do i begin")).toContain("This is how I would go about it");
});

story("the same words never come twice in a row", TUESDAY, async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  const answers: string[] = [];
  for (const text of ["my work is invisible", "nobody thanks me for anything", "what can i do", "what should i do now"])
    answers.push(await said(maya, text));
  expect(answers).toMatchInlineSnapshot(`
    [
      "What runs well is quiet, and what is quiet gets overlooked. That says nothing about what it is worth.
    Make one thing visible this week, in two lines to those whom it helps: _The export takes two minutes now and no longer twenty. If something looks odd, tell me._ And tell one colleague today what you liked about their work; it tends to come back.",
      "Choose one thing that you finished this month, and write two lines about it to those whom it helps. That is enough for today.",
      "Then what I said does not fit yet, and that is fine: I know a few lines of it, and you know all of it.
    Tell it to one person who knows you, in the same words as here, and ask them only this: _What would you do first?_
    [Talk to a person]",
      "Choose one thing that you finished this month, and write two lines about it to those whom it helps. That is enough for today.",
    ]
  `);
});

story("two worries about a job get two answers", TUESDAY, async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  expect(await said(maya, "there are rumours about layoffs")).toContain("Not knowing is often worse than bad news");
  expect(await said(maya, "i have two kids and a mortgage")).toContain("bring your own record up to date");
});

story("a matter of its own is not put with what was told before", TUESDAY, async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await said(maya, "i was praised today");
  expect(await said(maya, "nobody answers me")).toContain("Ready to copy");
  expect(await said(maya, "my manager does not support me")).toMatch(/That wears you down|that is hard to work with/);
});

story("with a mentor, the first meeting and the thing with Lena are theirs", TUESDAY, async (scene) => {
  const { maya, settle, query } = scene;
  const said = settledAnswers(settle);
  await joins(maya, { manager: null, country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await findsMentor(scene);
  expect(await said(maya, "what do i say in the first meeting")).toMatchInlineSnapshot(`
    "It is your half hour, so you choose. Three things go far: where you got stuck since last time, one decision that is coming up, and _What would you do in my place?_ Put one of them into the agenda before you meet.
    You meet next on Thursday, 26 November at 14:00.
    *<@U0LENA> is your mentor*, until Tuesday, 5 January, every week.
    > Lead a workshop with a client.
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]
    [Meet every two weeks] [End it]
    ---
    [Be a mentor]"
  `);
  expect(await said(maya, "cancel the thing with lena")).toMatchInlineSnapshot(`
    "That can happen, no harm done. This is what you have then. Shall it go back, or be at another time?
    Thursday, 26 November at 14:00: your meeting with <@U0LENA>
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]
    [Keep it]"
  `);
});
