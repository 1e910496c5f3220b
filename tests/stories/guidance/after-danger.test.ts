/** What comes right after words of danger or of harm, and what stands beside them: nothing of it is taken for the challenge's. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) =>
  joins(maya, { manager: "U0GRACE", country: null }),
);
const BESIDE = "somebody is there for exactly this";
const NOT_SAFE = "If you are not safe, leave first";
const OPEN = [{ status: "open" }];

story(
  "after words of danger, nothing is planned, closed, deleted or kept by a few words",
  async ({ maya, settle, query }) => {
    const said = settledAnswers(settle);
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
    await said(maya, "i want to kill myself");
    for (const words of [
      "on friday",
      "friday at 10",
      "plan it for tonight",
      "what's the point",
      "not my thing to talk to people",
      "cancel it",
    ])
      expect(await said(maya, words), words).toMatch(new RegExp(`^[^[]*${BESIDE}[^[]*$`));
    expect(await said(maya, "they didn't pick up")).toMatchInlineSnapshot(`
    "Then try somebody else, and try once more in a few minutes. Please do not wait alone with it.
    *112 in Europe, 999 in the UK, 911 in the US or your local emergency number*: somebody is there for exactly this, at any hour, also when it feels smaller again."
  `);
    expect(await said(maya, "should i tell grace")).toMatchInlineSnapshot(`
    "Yes. Tell somebody whom you trust, in the words that you wrote to me, and today rather than tomorrow. You need not have the right words, and you need not tell all of it.
    *112 in Europe, 999 in the UK, 911 in the US or your local emergency number*: somebody is there for exactly this, at any hour, also when it feels smaller again."
  `);
    expect(await said(maya, "delete all my data")).toMatchInlineSnapshot(`
    "It is all right not to find the words. I am only a program, but I am not going to ask you to choose from a list now.
    *112 in Europe, 999 in the UK, 911 in the US or your local emergency number*: somebody is there for exactly this, at any hour, also when it feels smaller again.
    I have changed nothing. Whatever else you want here can wait, and it is one tap away:
    [Forget me]"
  `);
    for (const words of ["save that in my log", "put that in my log", "log it"]) {
      const kept = await said(maya, words);
      expect(kept).toContain("I leave that out of your log");
      expect(kept).toContain(BESIDE);
      expect(kept).not.toContain("[");
    }
    expect(await query("select status from nudges")).toEqual(OPEN);
    expect(await query("select id from reflections")).toEqual([]);
    // Their data stays theirs to delete.
    await said(maya, "delete all my data");
    await maya.click("Forget me");
    await settle();
    expect(maya.dm().at(-1)?.plain).toContain("[Delete everything]");
  },
);

story(
  "whoever says that they are fine goes on, and deletes nothing in passing",
  async ({ maya, settle, query, moveTo }) => {
    const said = settledAnswers(settle);
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
    await said(maya, "i want to kill myself");
    await moveTo("2026-11-24T10:05:00Z");
    await said(maya, "i am fine");
    expect(await said(maya, "friday at 10")).toContain("Friday, 27 November at 10:00");
    expect(await said(maya, "forget me")).toContain(BESIDE);
  },
);

storyEach([
  ["yes"],
  ["it's fine"],
  ["no"],
  ["friday"],
  ["on tuesdays"],
  ["only when we're alone"],
  ["he does it every day"],
  ["i'm scared to go in tomorrow"],
  ["it's grace"],
])("after harm was told, it goes on from that: %s", async ({ maya, settle, query }, words) => {
  const said = settledAnswers(settle);
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(await said(maya, "my boss hits me")).toContain("Nobody has to put up with that");
  const answer = await said(maya, words);
  expect(answer).toContain(NOT_SAFE);
  expect(answer).not.toContain("[");
  expect(await said(maya, "friday at 10")).toContain(NOT_SAFE);
  expect(await query("select status from nudges")).toEqual(OPEN);
});

story("what is asked after harm is answered for that", async ({ maya, settle, query, moveTo }) => {
  const said = settledAnswers(settle);
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await said(maya, "my boss hits me");
  // Hours later it is known still.
  await moveTo("2026-11-24T18:00:00Z");
  expect(await said(maya, "should i tell grace")).toContain("Yes, somebody who can act");
  expect(await said(maya, "shall i tell him to stop")).toMatchInlineSnapshot(`
    "You need not, and not alone. Whoever can act is there to do that: tell them first, and let them say it.
    If it happens again before that, leave the room if you can, and go where others are. You owe nobody a reason."
  `);
  expect(await said(maya, "what if he finds out")).toMatchInlineSnapshot(`
    "That fear makes sense, and it is one more reason not to stay alone with it: tell whoever can act that you are afraid of what comes next, before anything else is done.
    I tell nobody what you write. If they may read your messages, use another device for this. And if you are not safe: *112 in Europe, 999 in the UK, 911 in the US or your local emergency number*, at any hour."
  `);
  expect(await said(maya, "just kidding")).toMatchInlineSnapshot(
    `"Then I leave it with you. If some of it was true all the same: it is not your fault, and what I said holds, today and later."`,
  );
  expect(await said(maya, "save that in my log")).toContain("I leave that out of your log");
  expect(await query("select id from reflections")).toEqual([]);
  // What is plainly wished is done, with a line.
  const planned = await said(maya, "plan it for friday at 10");
  expect(planned).toContain("is planned for Friday, 27 November at 10:00");
  expect(planned).toContain("a person is there for you");
});

storyEach([
  ["remind me monday. if i make it to monday", "[Remind me later]"],
  ["remind me monday if i'm still around", "[Remind me later]"],
  ["delete my data before tomorrow, i don't want my mom to find it after", "[Forget me]"],
  ["delete everything about me, by friday it's all over", "[Forget me]"],
  ["done, i can't anymore", "[Done]"],
  ["done, thanks for everything, goodbye", "[Done]"],
])("what stands beside a deed is heard first: %s", async ({ maya, settle, query }, words, deed) => {
  const said = settledAnswers(settle);
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  const answer = await said(maya, words);
  expect(answer).toContain("112 in Europe");
  expect(answer).toContain(deed);
  // A yes is for the person, and not for the deed.
  await said(maya, "yes");
  expect(await query("select status from nudges")).toEqual(OPEN);
  expect(await query("select id from reflections")).toEqual([]);
});

story("done, and crying: that is heard, and marked as done without those words", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(await said(maya, "done and crying")).toMatchInlineSnapshot(`
    "I am sorry that it is so hard just now. You need not carry it alone: tell one person whom you trust how it is.
    I have changed nothing yet. If you want it all the same, this does it:
    [Done]"
  `);
  await maya.click("Done");
  await settle();
  expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
  expect(JSON.stringify(await query("select * from reflections"))).not.toContain("crying");
});
