/** The day after words of danger: ordinary wishes are met in a quiet tone, and whatever may be danger is heeded anew. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const TUESDAY = "2026-11-24T10:00:00Z";
const { story, storyEach } = storiesAt(TUESDAY, ({ maya }) => joins(maya, { manager: "U0GRACE", country: null }));
const CALL = "Please talk to a person now";
const BESIDE = "somebody is there for exactly this";
const THERE = "If it gets heavy, today or tonight: a person is there for you, at any hour.";

story("wishes are met, with one line that a person is there", async ({ maya, settle, query, moveTo }) => {
  const said = settledAnswers(settle);
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(await said(maya, "i want to kill myself")).toContain(CALL);
  await moveTo("2026-11-24T10:05:00Z");
  await said(maya, "I'm fine, thanks");
  const moved = await said(maya, "move my plan to Thursday at 10");
  expect(moved).toContain("[Thursday, 26 November at 10:00]");
  expect(moved).toContain(THERE);
  expect(moved).not.toContain("112");
  // What goes on from there says it no more.
  await moveTo("2026-11-24T10:07:00Z");
  const planned = await said(maya, "yes");
  expect(planned).toContain("is planned for Thursday, 26 November at 10:00");
  expect(planned).not.toContain(THERE);
  expect(await said(maya, "what does my manager see?")).not.toContain("112");
  expect(await said(maya, "thanks")).toMatchInlineSnapshot(`
    "It is good to hear from you. You need not do anything here today.
    If it gets heavy, today or tonight: a person is there for you, at any hour."
  `);
  expect(await said(maya, "hm. dunno")).toContain(BESIDE);
  expect(await said(maya, "yes")).toContain(BESIDE);
  expect(await said(maya, "i want it to be over, move it to monday")).toContain("112");
});

story("who asked about somebody else goes on with the work", async ({ grace, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(grace, "is Maya suicidal?")).toContain("ask them plainly, stay with them");
  expect(await said(grace, "remove Maya from my team")).not.toContain("112");
  expect(await said(grace, "what can you do")).not.toContain("112");
});

storyEach([
  ["I gave away my cat and wrote my will. When is my next challenge?"],
  ["/growth plan Thursday because on Friday I will not be here any more"],
  ["you will not have to worry about me any more"],
  ["My friend keeps telling me she is suicidal"],
  ["the client on the call is suicidal, what can i do"],
  ["I just want to stop being such a burden."],
])("a parting is heeded: %s", async ({ maya, settle }, words) => {
  if (words.startsWith("/")) {
    await maya.command(words);
    await settle();
    expect(maya.dm().at(-1)?.plain).toContain(CALL);
  } else expect(await settledAnswers(settle)(maya, words)).toContain(CALL);
});

story("what may be a goodbye or not is answered, with one line", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "i gave away my cat. When is my next challenge?")).toMatchInlineSnapshot(`
    "The next one comes Tuesday, 1 December at 10:00. Until then there is *Look up who uses the last feature that you finished*. This is the first bite of *Ask somebody why they do not use your feature*. That is not lost: ask for *the whole one* at any time.
    [The whole one] [Help me prepare] [Change my days]
    I cannot tell how all of that was meant. If some of it is as heavy as it may sound, please speak with a person today: 112 in Europe, 999 in the UK, 911 in the US or your local emergency number, at any hour. If not, all is well."
  `);
  expect(await said(maya, "i wanted to die when my camera was on")).toMatchInlineSnapshot(`
    "I cannot tell how you mean that. If it is as heavy as it may sound, please speak with a person today: *112 in Europe, 999 in the UK, 911 in the US or your local emergency number* is there at any hour. If it was only a way of speaking, all is well.
    [Talk to a person]"
  `);
  await maya.command("/growth log i gave away my cat yesterday");
  await settle();
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "About the words that you typed just now: I cannot tell how they are meant. If they are as heavy as they may sound, please speak with a person today: *112 in Europe, 999 in the UK, 911 in the US or your local emergency number* is there at any hour. If it was only a way of speaking, all is well.
    That I ask stays between us, and nothing else comes of it.
    [Talk to a person]"
  `);
  await maya.close();
  // What may be meant so, and was answered by the number alone, is not passed over in the next breath.
  expect(await said(maya, "hm. dunno")).toContain(BESIDE);
});

story("a story with a way of speaking in it is offered to be kept, with one line", async ({ maya, settle, query }) => {
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(
    await settledAnswers(settle)(
      maya,
      "I went to the customer with sales on Monday, and when the projector failed I could have died, but Lena swapped the cable, the customer laughed and I learned to bring a spare next time.",
    ),
  ).toMatchInlineSnapshot(`
    "That sounds hard. Thank you for telling me.
    Shall I keep that as your reflection on *Ask sales how they pitch the product*? It counts as done then.
    [Keep it] [Keep it in my log] [No, thanks] [Or: It did not happen]
    I cannot tell how all of that was meant. If some of it is as heavy as it may sound, please speak with a person today: 112 in Europe, 999 in the UK, 911 in the US or your local emergency number, at any hour. If not, all is well."
  `);
});

storyEach([
  ["I was dead on my feet yesterday"],
  ["this meeting was suicide"],
  ["I can't go on with this challenge, it's too big"],
  ["self-harm is the topic of our product"],
  ["killing it"],
  ["this deploy will kill me"],
  ["suicide prevention app is our client"],
  ["The client asked me for a date and I said Friday."],
  ["I don't feel safe with SQL yet."],
  ["Covid hit me hard this week, can we move it?"],
])("a way of speaking is none: %s", async ({ maya, settle, query }, words) => {
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(await settledAnswers(settle)(maya, words)).not.toContain("112");
});

story("nobody is sent to whoever laid hands on them", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(await said(maya, "my manager grabbed me, I am afraid of him")).toMatchInlineSnapshot(`
    "Nobody has to put up with that, and it is not your fault.
    Write down today what was said or done, when, and who was there. Then take it to somebody who can act: HR, your works council if you have one, or somebody senior whom you trust. You may bring a colleague along.
    You need not confront anybody by yourself.
    If you are in danger there, leave first, go where others are, and call: 112 in Europe, 999 in the UK, 911 in the US or your local emergency number."
  `);
  expect(await said(maya, "what should i do now")).toMatchInlineSnapshot(
    `"Write down today what was said or done, when, and who was there. Then take it to one person who can act, tomorrow if you can. You need not speak with whoever did it."`,
  );
  const done = await said(maya, "done: omar hit me in the kitchen, and i gave the pitch all the same");
  expect(done).toContain("Nobody has to put up with that");
  expect(done).toContain("[Or: Done]");
  const skipped = await said(maya, "not this week, omar hit me in the kitchen");
  expect(skipped).toContain("Nobody has to put up with that");
  expect(skipped).toContain("[Not this week]");
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
});
