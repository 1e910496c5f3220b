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
    A step that fits you now, on the path _From two designs to the end of an old argument_: *Sketch a second design before you build the first*, about 25 minutes. At the end: A decision in the ticket, linked, with the design you rejected and why, for whoever asks in a year.
    [Take this one] [What I want to grow in]"
  `);
  expect(await said(maya, "how do i become tech lead in this company")).toMatchInlineSnapshot(`
    "A tech lead makes other people's work go well. It is cut so that it can be done, doubts are heard early, and the hard talk happens on Tuesday and not on the last day.
    You can begin without the title: pick one thing that falls between two people, and see it through.
    A step that fits you now, on the path _From old code written anew to another company's outage_: *Break your own code and see if the tests notice*, about 40 minutes. At the end: A merged test against the mistake that would have hurt users most, and a true picture of your green build.
    [Take this one] [What I want to grow in]"
  `);
  expect(await said(maya, "i want to become a staff engineer")).toMatchInlineSnapshot(`
    "Staff and principal engineers are asked because their work reaches beyond their own team. They find what costs several teams every week, and end it.
    Look for what everybody works around. Name it, with a number: that is half of it.
    A step that fits you now, on the path _What lies between two teams_: *Offer half of your feature this week*, about 25 minutes. At the end: A first half on its way, agreed in a ticket, and a rest that you may never have to build.
    [Take this one] [What I want to grow in]"
  `);
  expect(await said(maya, "i dont know what i want to be in five years")).toMatchInlineSnapshot(`
    "You need no finished plan to begin. Think of three afternoons this year that you would like to have again: were you building, explaining, deciding or helping?
    Then ask somebody who does more of that than you for half an hour, and how their weeks really look.
    A step that fits you now, on the path _A network that answers_: *Ask another department what you make harder*, about 45 minutes. At the end: An answer to one of their wishes, sent by Friday, and a person over there whom you can call.
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
    "Find out who decides, and when. Often it is a round in which your manager has two minutes to speak for you, so hand them the words: three things that you did, and what each changed for a client or a team.
    And ask what is missing today. It is easier to show one thing than to be better at everything.
    A step that fits you now, on the path _From your lead's list to the next role_: *Choose your feature's next step with one user*, about 35 minutes. At the end: A decision of your own, sent to your lead with a user's lost minutes and a day.
    [Take this one] [My last weeks]"
  `);
  expect(await said(maya, "I want to ask for more salary, how do I do it?")).toMatchInlineSnapshot(`
    "Ask for the talk in advance, so that nobody is taken by surprise. Name a figure, then two or three things that are better for the company because of you, and then be quiet until they answer.
    If it is a no, ask what would make it a yes, and by when. Leave what others earn out of it; your own work is the better reason.
    A step that fits you now, on the path _From your lead's list to the next role_: *Choose your feature's next step with one user*, about 35 minutes. At the end: A decision of your own, sent to your lead with a user's lost minutes and a day.
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
    "Then change one small thing before you change everything. Give away one task that you could do asleep, and ask for one that you cannot do yet.
    Say it to whoever plans your work: _I have done this for a long time, and I would like to learn something with the next ticket._
    A step that fits you now: *Trade tickets with somebody from the other side*, about 40 minutes. At the end: A change in code you had never touched, sent for review, and a colleague who knows yours.
    [Take this one] [What I want to grow in]"
  `);
  expect(await said(maya, "im bored at work, everything is done")).toMatchInlineSnapshot(`
    "Enjoy the quiet for a moment. Then use it for what is never urgent: sit beside somebody whose work you do not know, or mend the thing that annoys everybody.
    [Show my challenge]"
  `);
  expect(await said(omar, "im bored at work")).toMatchInlineSnapshot(`
    "An empty afternoon is rare. Ask two colleagues what they would do if they had it, and do one of the two.
    Once a week I bring people one small thing that leads there. You are welcome to join.
    [Join] [How it works]"
  `);
});

story("what to learn", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "can you recommend a good course about event driven systems")).toMatchInlineSnapshot(`
    "Choose by what you would do with it on the Monday after. If there is no such Monday, it can wait.
    Tell somebody what you are learning and show them a piece of it in two weeks. That is worth more than a better course.
    A step that fits you now: *Shorten the step your build waits for longest*, about 40 minutes. At the end: A merged change that gives your colleagues minutes back at every build, in a script you now know.
    [Take this one] [What I want to grow in]"
  `);
  expect(await said(maya, "is a kubernetes certificate worth the effort")).toMatchInlineSnapshot(`
    "A certificate counts where somebody asks for it: with clients, in offers, in another company. It seldom makes anybody better by itself.
    So ask first who wants it. If somebody does, book the date now, and practise on a ticket of your own.
    A step that fits you now: *Shorten the step your build waits for longest*, about 40 minutes. At the end: A merged change that gives your colleagues minutes back at every build, in a script you now know.
    [Take this one] [What I want to grow in]"
  `);
  expect(await said(omar, "is there budget for trainings")).toMatchInlineSnapshot(`
    "Your manager or HR knows what there is. Ask with three facts: the price, the days, and one sentence on what you will do with it in your project.
    It is easiest to get before the budget closes, so ask this week.
    Once a week I bring people one small thing that leads there. You are welcome to join.
    [Join] [How it works]"
  `);
});
