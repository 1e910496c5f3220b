/** What people ask about growing in their work: whole answers, of a member and of somebody who has not joined. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";

story("a role that somebody wants", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(
    await said(maya, "i would like to be a software architect in some years, what is the way"),
  ).toMatchInlineSnapshot(`
    "Architects do the work long before they have the title. They know how the parts fit, write down why something was decided, and let others find the hole in it.
    So begin where you are: take one decision in your own project, and explain it so well that somebody outside can argue with it.
    A step that fits you now, on the path _From a rival sketch to a decision that holds_: *Talk your plan through before you code it*, about 10 minutes. At the end: A sentence in the ticket, linked to your plan, on what you changed before it cost you a day.
    [Take this one] [What I want to grow in]"
  `);
  expect(await said(maya, "how do i become tech lead in this company")).toMatchInlineSnapshot(`
    "A tech lead makes other people's work go well. It is cut so that it can be done, doubts are heard early, and the hard talk happens on Tuesday and not on the last day.
    You can begin without the title: pick one thing that falls between two people, and see it through.
    A step that fits you now, on the path _From a sigh to a rule that is gone_: *Fix what newcomers have to be warned about*, about 75 minutes. At the end: One change after which nobody needs the warning any more, made without being asked and tried by a colleague.
    [Take this one] [What I want to grow in]"
  `);
  expect(await said(maya, "i want to become a staff engineer")).toMatchInlineSnapshot(`
    "Staff and principal engineers are asked because their work reaches beyond their own team. They find what costs several teams every week, and end it.
    Look for what everybody works around. To name it, with a number, is the first half.
    A step that fits you now, on the path _What lies between two teams_: *Ask the team that waits for you what comes first*, about 45 minutes. At the end: A list in the order of those who wait for it, agreed, with what nobody needs struck off.
    [Take this one] [What I want to grow in]"
  `);
  expect(await said(maya, "i dont know what i want to be in five years")).toMatchInlineSnapshot(`
    "Nobody chooses right on paper. Try a piece of it first: do one task of that role next to your own work, and see whether you want a second.
    Somebody who does it today can tell you in half an hour what no page says. Ask what they would miss if they stopped.
    A step that fits you now, on the path _A network that answers_: *Have coffee with a department you hardly know*, about 45 minutes. At the end: An answer to one of their wishes, sent by Friday, and a person you can ring over there.
    [Take this one] [What I want to grow in]"
  `);
  expect(await said(omar, "could you tell me how people move into consulting here")).toMatchInlineSnapshot(`
    "Good consultants listen first. They hear the need behind the wish, and know the product well enough to say what is possible.
    The way in is to be in the room: sit in on a call, say back what you heard, and later ask one question of your own.
    Once a week I bring people one small thing that leads there. You are welcome to join.
    [Join] [How it works]"
  `);
});

story("a promotion, and money", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "what do they want to see before someone gets the senior title")).toMatchInlineSnapshot(`
    "People are promoted for what somebody has seen them do. Two things help most:
    • Ask your manager one plain question: _What would you have to see from me to say yes?_ Write the answer down, and ask again in three months.
    • Collect as you go: what you did, and what it changed for somebody else.
    A step that fits you now, on the path _From a question to the next role_: *Find out what your best feature changed*, about 60 minutes. At the end: A user's own sentence on what your work has changed, sent to your lead with your next step.
    [Take this one] [My last weeks]"
  `);
  expect(await said(maya, "I want to ask for more salary, how do I do it?")).toMatchInlineSnapshot(`
    "Ask for the talk in advance, so that nobody is taken by surprise. Name a figure, then two or three things that are better for the company because of you, and then be quiet until they answer.
    If it is a no, ask what would make it a yes, and by when. Leave what others earn out of it; your own work is the better reason.
    A step that fits you now, on the path _From a question to the next role_: *Find out what your best feature changed*, about 60 minutes. At the end: A user's own sentence on what your work has changed, sent to your lead with your next step.
    [Take this one] [My last weeks]"
  `);
  expect(await said(omar, "how do i get promoted")).toMatchInlineSnapshot(`
    "Find out who decides, and when. Often it is a round in which your manager has two minutes to speak for you, so hand them the words: three things that you did, and what each changed for a client or a team.
    And ask what is missing today. It is easier to show one thing than to be better at everything.
    Once a week I bring people one small thing that leads there. You are welcome to join.
    [Join] [How it works]"
  `);
});

story("standing still, and time on one's hands", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "my work feels like a dead end")).toMatchInlineSnapshot(`
    "It is good that you notice. Most often it means that you have outgrown something.
    You need no new job for the first step: one hour in another team's work, or one task that you have never done, asked for by name. Tell your manager the same sentence that you told me.
    A step that fits you now: *Ask the team that waits for you what comes first*, about 45 minutes. At the end: A list in the order of those who wait for it, agreed, with what nobody needs struck off.
    [Take this one] [What I want to grow in]"
  `);
  expect(await said(maya, "im bored at work, everything is done")).toMatchInlineSnapshot(`
    "An empty afternoon is rare. Ask two colleagues what they would do if they had it, and do one of the two.
    [Show my challenge]"
  `);
  expect(await said(omar, "im bored at work")).toMatchInlineSnapshot(`
    "Enjoy the quiet for a moment. Then use it for what is never urgent: sit beside somebody whose work you do not know, or mend the thing that annoys everybody.
    Once a week I bring people one small thing that leads there. You are welcome to join.
    [Join] [How it works]"
  `);
});

story("what to learn", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "can you recommend a good course about event driven systems")).toMatchInlineSnapshot(`
    "Learn what the next three months of your work will ask of you; the rest is forgotten before you need it.
    Take one thing, one hour a week in your calendar, and something real to try it on. Then ask two colleagues which single book or course changed how they work. They know your code, and I do not.
    A step that fits you now, on the path _From one lesson to an hour for all_: *Do the course exercise on your own code*, about 60 minutes. At the end: A change on a branch that puts the lesson to work on our code, linked in a ticket that needs it.
    [Take this one] [What I want to grow in]"
  `);
  expect(await said(maya, "is a kubernetes certificate worth the effort")).toMatchInlineSnapshot(`
    "A certificate counts where somebody asks for it: with clients, in offers, in another company. It seldom makes anybody better by itself.
    So ask first who wants it. If somebody does, book the date now, and practise on a ticket of your own.
    A step that fits you now: *Plan the one skill that your next tickets need*, about 30 minutes. At the end: A list of three booked hours and one real ticket, in place of a course that never ends.
    [Take this one] [What I want to grow in]"
  `);
  expect(await said(omar, "is there budget for trainings")).toMatchInlineSnapshot(`
    "Your manager or HR knows what there is. Ask with three facts: the price, the days, and one sentence on what you will do with it in your project.
    It is easiest to get before the budget closes, so ask this week.
    Once a week I bring people one small thing that leads there. You are welcome to join.
    [Join] [How it works]"
  `);
});
