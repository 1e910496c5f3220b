/** Questions about having a mentor, as it stands with whoever asks: without one, while one is asked, with one. Nothing is ended by a sentence. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { isMentor, meetsMentor } from "#tests/support/mentors.ts";
import { type Scene, story } from "#tests/support/story.ts";

const TUESDAY = "2026-11-24T08:00:00Z";
const QUESTIONS = [
  "what do i talk about with my mentor",
  "my mentor never answers",
  "how often do we meet",
  "i want another mentor",
  "how do i tell my mentor that i want to stop",
] as const;

/** Maya has asked Lena to be her mentor. */
async function asksLena(scene: Scene): Promise<void> {
  const { maya, lena, settle } = scene;
  await joins(maya, { manager: null });
  await isMentor(scene, lena, { about: "workshops with clients" });
  await maya.command("/growth mentor Lead a workshop.");
  await maya.submit();
  await settle();
  await maya.click("Ask them");
  await settle();
}

story("without a mentor", TUESDAY, async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  const answers = [];
  for (const text of [...QUESTIONS, "how do i get a mentor", "can i be a mentor"]) answers.push(await said(maya, text));
  expect(answers).toMatchInlineSnapshot(`
    [
      "You have no mentor at the moment. With one you talk about what you would like to get to: where you are stuck, what you decide next, what they would do in your place.
    A mentor is somebody a few steps ahead, who talks with you about what you would like to get to: half an hour, every week or every two, for six to twelve weeks. You say what you look for and pick whom to ask.
    [Find a mentor] [Be a mentor]",
      "I know of no mentor of yours here, so this is about one whom you found yourself. Mostly it says how full their weeks are, and little about you. Ask for less, and let them choose. Ready to copy:
    > I know how full it is. Would half an hour a month be easier for you? If it does not work out at all, whom would you ask in my place?
    A mentor is somebody a few steps ahead, who talks with you about what you would like to get to: half an hour, every week or every two, for six to twelve weeks. You say what you look for and pick whom to ask.
    [Find a mentor] [Be a mentor]",
      "You have no mentor at the moment. With one it is half an hour, every week or every two, for six to twelve weeks; you choose when you look for somebody.
    A mentor is somebody a few steps ahead, who talks with you about what you would like to get to: half an hour, every week or every two, for six to twelve weeks. You say what you look for and pick whom to ask.
    [Find a mentor] [Be a mentor]",
      "I know of no mentor of yours at the moment, so there is nothing to change or end with me. If you would like one, look here:
    A mentor is somebody a few steps ahead, who talks with you about what you would like to get to: half an hour, every week or every two, for six to twelve weeks. You say what you look for and pick whom to ask.
    [Find a mentor] [Be a mentor]",
      "I know of no mentor of yours at the moment, so there is nothing to change or end with me. If you would like one, look here:
    A mentor is somebody a few steps ahead, who talks with you about what you would like to get to: half an hour, every week or every two, for six to twelve weeks. You say what you look for and pick whom to ask.
    [Find a mentor] [Be a mentor]",
      "Let us find you somebody. You say what for, and I ask around.
    [/growth mentor] [Or: My mentor]",
      "*Questions and mentoring*
    Nothing yet. Half a minute is enough: colleagues can ask you about what you know, or you can be somebody's mentor for a few weeks. You say how often, and yes or no each time.
    [Ask me anything] [Be a mentor] [Keep me apart from ...]
    Only you see whom you are kept apart from.",
    ]
  `);
});

story("while one is asked", TUESDAY, async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await asksLena(scene);
  expect(await said(maya, "my mentor never answers")).toMatchInlineSnapshot(`
    "<@U0LENA> has not answered yet; I ask a second time by myself, and if it stays quiet, I show you others. You need not wait for that: take the wish back below, and look again.
    I have asked <@U0LENA> to be your mentor. They have your goal, and can say yes or no without a reason. You hear from me either way.
    > Lead a workshop.
    [Stop looking]
    ---
    [Be a mentor]"
  `);
  expect(await said(maya, "what do i talk about with my mentor")).toMatchInlineSnapshot(`
    "You have no mentor at the moment. With one you talk about what you would like to get to: where you are stuck, what you decide next, what they would do in your place.
    I have asked <@U0LENA> to be your mentor. They have your goal, and can say yes or no without a reason. You hear from me either way.
    > Lead a workshop.
    [Stop looking]
    ---
    [Be a mentor]"
  `);
});

story("with one", TUESDAY, async (scene) => {
  const { maya, settle, query } = scene;
  const said = settledAnswers(settle);
  await meetsMentor(scene);
  const answers = [];
  for (const text of QUESTIONS) answers.push(await said(maya, text));
  expect(answers).toMatchInlineSnapshot(`
    [
      "It is your half hour, so you choose. Three things go far: where you got stuck since last time, one decision that is coming up, and _What would you do in my place?_ Put one of them into the agenda before you meet.
    You meet next on Thursday, 26 November at 14:00.
    *<@U0LENA> is your mentor*, until Tuesday, 5 January, every week.
    > Lead a workshop with a client.
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]
    [Meet every two weeks] [End it]
    ---
    [Be a mentor]",
      "That is a pity, and mostly a full calendar rather than you. Ready to copy:
    > Hi, I would still like to talk with you. Would half an hour on Thursday suit you, or is it easier in two weeks?
    If it stays quiet, you can meet less often or end it below, without a reason; I tell <@U0LENA> kindly.
    You meet next on Thursday, 26 November at 14:00.
    *<@U0LENA> is your mentor*, until Tuesday, 5 January, every week.
    > Lead a workshop with a client.
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]
    [Meet every two weeks] [End it]
    ---
    [Be a mentor]",
      "As you two agreed: every week, half an hour each, until Tuesday, 5 January. Both of you can change that below.
    You meet next on Thursday, 26 November at 14:00.
    *<@U0LENA> is your mentor*, until Tuesday, 5 January, every week.
    > Lead a workshop with a client.
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]
    [Meet every two weeks] [End it]
    ---
    [Be a mentor]",
      "That may be, and nobody has to justify it. End this one first, below; I tell <@U0LENA> kindly, and then you can look for somebody else. Nothing is ended by your sentence alone.
    You meet next on Thursday, 26 November at 14:00.
    *<@U0LENA> is your mentor*, until Tuesday, 5 January, every week.
    > Lead a workshop with a client.
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]
    [Meet every two weeks] [End it]
    ---
    [Be a mentor]",
      "You need give no reason, and you can leave the saying to me: end it below, and I tell <@U0LENA> kindly. If you would rather say it yourself, ready to copy:
    > Thank you for your time, I take a lot along from it. I would like to stop here, and I hope that we have a coffee now and then.
    You meet next on Thursday, 26 November at 14:00.
    *<@U0LENA> is your mentor*, until Tuesday, 5 January, every week.
    > Lead a workshop with a client.
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]
    [Meet every two weeks] [End it]
    ---
    [Be a mentor]",
    ]
  `);
  expect(await query("select status from pairings")).toEqual([{ status: "active" }]);
});

story("whoever is only a mentor is told of the pair that they have", TUESDAY, async (scene) => {
  const { lena, query, settle } = scene;
  const said = settledAnswers(settle);
  await meetsMentor(scene);
  const often = await said(lena, "how often do we meet");
  expect(often).toContain("As you two agreed: every week, half an hour each");
  expect(often).not.toContain("You have no mentor");
  const end = await said(lena, "can i end the mentoring");
  expect(end).toContain("end it below, and I tell <@U0MAYA> kindly");
  expect(end).toContain("[End it]");
  const mine = await said(lena, "i want another mentor");
  expect(mine).toContain("You have no mentor at the moment. You are <@U0MAYA>'s mentor");
  expect(mine).not.toContain("nothing to change or end");
  expect(await said(lena, "what do we talk about in the mentoring session")).toContain("It is <@U0MAYA>'s half hour");
  expect(await query("select status from pairings")).toEqual([{ status: "active" }]);
});

story("that somebody was asked twice is said once it is so", TUESDAY, async (scene) => {
  const { maya, query, settle } = scene;
  const said = settledAnswers(settle);
  await asksLena(scene);
  await scene.moveTo("2026-11-30T12:00:00Z");
  expect(await query("select is_repeated as again, status from pairings")).toEqual([{ again: true, status: "asked" }]);
  expect(await said(maya, "my mentor never answers")).toContain(
    "<@U0LENA> has not answered yet; I have asked a second time, and if it stays quiet, I show you others.",
  );
});
