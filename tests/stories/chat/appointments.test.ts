/** Seats, talks and mentoring in conversation: the real ones, with their buttons. */
import { expect } from "vitest";
import { asks as asksForSeat, CLIENT_CALL, offers } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { findsMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: null, country: null }),
  { timeout: 90_000 },
);

async function mayaHasSeat({ maya, luis, moveTo, settle }: Scene): Promise<void> {
  await offers(luis, CLIENT_CALL);
  await asksForSeat(maya);
  await settle();
  await moveTo("2026-11-24T15:00:00Z");
  await luis.click("seat.yes");
  await settle();
}

story("a seat: when, what for, and back", async (scene) => {
  const { maya, settle, query } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, "show my seats")).toMatchInlineSnapshot(`
    "You have no seat ahead of you, and none that you asked for.
    [Find a seat]"
  `);
  await mayaHasSeat(scene);
  expect(await said(maya, "show my seats")).toMatchInlineSnapshot(`
    "This is your seat:
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
    _you have a seat_
    To join: this link
    [Give it back]"
  `);
  expect(await said(maya, "what should i listen for in the call on thursday")).toMatchInlineSnapshot(`
    "Thursday, 3 December at 16:00: *Client call* with Harbour · The import of orders
    Three questions to listen with:
    • What do they ask for twice?
    • Which word do they use for what you call something else?
    • What do they say when everybody is about to leave?
    In the room: you listen, and keep questions for the host afterwards.
    Outside it the client is called Harbour, in tickets too. Record nothing, promise nothing.
    To join: this link"
  `);
  expect(await said(maya, "when is my call again?")).toMatchInlineSnapshot(`
    "This is what I know of it:
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
    _you have a seat_
    To join: this link
    [Give it back] [Or: What do I have when?]"
  `);
  expect(await said(maya, "i cant make it on thursday, 3 december")).toMatchInlineSnapshot(`
    "That can happen, no harm done. This is what you have then. Shall it go back, or be at another time?
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
    _you have a seat_
    To join: this link
    [Give it back]
    Its time is <@U0LUIS>'s to set. If you like, I ask them for another one.
    [Ask for another time]
    [Find a seat] [Leave a wish]
    [Keep it]"
  `);
  expect(await said(maya, "i want to give my seat on the client call back")).toMatchInlineSnapshot(`
    "This one? Then somebody else can have it.
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
    _you have a seat_
    To join: this link
    [Give it back]"
  `);
  await maya.click("seat.give-back.1", { in: "message" });
  expect(await query("select status from seat_requests")).toEqual([{ status: "withdrawn" }]);
});

story("what is asked, and what is free", async (scene) => {
  const { maya, luis, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, "did tom answer?")).toMatchInlineSnapshot(`
    "Nothing of yours waits for an answer. If you want to ask somebody, I write to them for you.
    [Ask somebody]"
  `);
  await offers(luis, CLIENT_CALL);
  expect(await said(maya, "I want a seat in a client call")).toMatchInlineSnapshot(`
    "*Seats that you can ask for*
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time [Ask for it]
    [Leave a wish]"
  `);
  await asksForSeat(maya);
  await settle();
  expect(await said(maya, "did luis answer?")).toMatchInlineSnapshot(`
    "Not yet: <@U0LUIS> has not answered what you asked today. I write to you as soon as they do, and if it takes too long I remind them.
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
    _waiting for the host's answer_
    [Take it back]"
  `);
});

story("a mentor: who, when, not then, and the end", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, "who is my mentor?")).toMatchInlineSnapshot(`
    "A mentor is somebody a few steps ahead, who talks with you about what you would like to get to: half an hour, every week or every two, for six to twelve weeks. You say what you look for and pick whom to ask.
    [Find a mentor] [Be a mentor]"
  `);
  await findsMentor(scene);
  expect(await said(maya, "when do i meet lena?")).toMatchInlineSnapshot(`
    "This is ahead of you:
    Thursday, 26 November at 14:00: your meeting with <@U0LENA>
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]"
  `);
  expect(await said(maya, "i cant come to the meeting with lena on thursday")).toMatchInlineSnapshot(`
    "That can happen, no harm done. This is what you have then. Shall it go back, or be at another time?
    Thursday, 26 November at 14:00: your meeting with <@U0LENA>
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]
    [Keep it]"
  `);
  expect(await said(maya, "i want another mentor")).toMatchInlineSnapshot(`
    "That may be, and nobody has to justify it. End this one first, below; I tell <@U0LENA> kindly, and then you can look for somebody else. Nothing is ended by your sentence alone.
    You meet next on Thursday, 26 November at 14:00.
    *<@U0LENA> is your mentor*, until Tuesday, 5 January, every week.
    > Lead a workshop with a client.
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]
    [Meet every two weeks] [End it]
    ---
    [Be a mentor]"
  `);
});
