import { expect, it } from "vitest";
import { shownMessage } from "#tests/support/shown.ts";

it("a message of the kind mentor-candidates", () => {
  expect(shownMessage("mentor-candidates")).toMatchInlineSnapshot(`
    "Your mentoring
    ----
    It did not work out with the one I asked. That says nothing about you or your goal. Here are 2 others.
    *<@U7>*: words & more
    Why: offers Clients and solution mapping, offers help with “words & more”, works when you do, about 10 hours a week, has no mentee at the moment [Ask them]
    *<@U8>* [Ask them]
    [Pick for me] [Not now]
    ~~~~
    Your mentoring
    ----
    You are looking for a mentor. Now there is somebody who could be one.
    *<@U7>*: words & more
    Why: offers Clients and solution mapping, offers help with “words & more”, works when you do, about 10 hours a week, has no mentee at the moment [Ask them]
    [Pick for me] [Not now]
    ~~~~
    Your mentoring
    ----
    Those whom I showed you cannot be asked any more. Let me look again?
    [Look again] [Not now]
    ~~~~
    Your mentoring
    ----
    It did not work out with the one I asked, which says nothing about you or your goal, and there is nobody else at the moment. I keep your wish, look again every day, and write to you as soon as somebody comes up.
    > words & more
    [Stop looking]"
  `);
});

it("a message of the kind mentor-wish-closed", () => {
  expect(shownMessage("mentor-wish-closed")).toMatchInlineSnapshot(`
    "Your mentoring
    ----
    I have put your search for a mentor away, as it has rested for a while. \`/growth mentor\` begins again whenever you like.
    [Find a mentor]"
  `);
});

it("a message of the kind mentor-request", () => {
  expect(shownMessage("mentor-request")).toMatchInlineSnapshot(`
    "A colleague would like you as a mentor.
    ----
    <@U1> would like you as a mentor, for 8 weeks, every week. What they would like to get to:
    > words & more
    You said that you can help with “words & more”. Meetings take half an hour. You need no preparation, and either of you can end it at any time. A no needs no reason; I tell it kindly.
    [Yes, gladly] [Not now]
    ~~~~
    A colleague would like you as a mentor.
    ----
    <@U1> still hopes for you as a mentor, for 8 weeks, every week. What they would like to get to:
    > words & more
    Meetings take half an hour. You need no preparation, and either of you can end it at any time. A no needs no reason; I tell it kindly.
    [Yes, gladly] [Not now]
    ~~~~
    Thank you. <@U1> hears of it and names a time for your first meeting.
    ----
    Thank you. <@U1> hears of it and names a time for your first meeting.
    ~~~~
    This request is closed, and there is nothing to do. Whoever asked hears no reason.
    ----
    This request is closed, and there is nothing to do. Whoever asked hears no reason.
    ~~~~
    You said no to this one. Whoever asked hears no reason, and there is nothing more to do.
    ----
    You said no to this one. Whoever asked hears no reason, and there is nothing more to do."
  `);
});

it("a message of the kind mentoring-started", () => {
  expect(shownMessage("mentoring-started")).toMatchInlineSnapshot(`
    "You have a mentor.
    ----
    <@U7> says yes: you meet for 8 weeks, every week. When would you like to meet first? These times suit you both.
    [Tuesday, 24 November at 11:00] [Wednesday, 25 November at 11:00] [Thursday, 26 November at 11:00] [Another time]
    ~~~~
    You have a mentor.
    ----
    You and <@U7> have no time for your first meeting yet. These times suit you both.
    [Tuesday, 24 November at 11:00] [Wednesday, 25 November at 11:00] [Thursday, 26 November at 11:00] [Another time]
    ~~~~
    You have a mentor.
    ----
    <@U7> says yes: you meet for 8 weeks, every week. I found no time that suits you both in the next weeks; please name one.
    [Another time]"
  `);
});

it("a message of the kind mentoring-meeting", () => {
  expect(shownMessage("mentoring-meeting")).toMatchInlineSnapshot(`
    "News of your meeting
    ----
    <@U7> and you meet first on Tuesday, 24 November at 11:00.
    Three questions for the first one, for both of you:
    1. What made you want to do this?
    2. What would you like to be different when the weeks are over?
    3. How do you like to be told that something could be better?
    Put it into Google Calendar or Outlook.
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]
    ~~~~
    News of your meeting
    ----
    <@U7> moved your meeting to Tuesday, 24 November at 11:00.
    Put it into Google Calendar or Outlook.
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]
    ~~~~
    News of your meeting
    ----
    One of you is off on the day of your meeting, so I moved it: you meet <@U7> on Tuesday, 24 November at 11:00.
    Put it into Google Calendar or Outlook.
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]
    ~~~~
    News of your meeting
    ----
    Your meeting with <@U7> on Tuesday, 24 November at 11:00 is not to be this time.
    ~~~~
    News of your meeting
    ----
    Your meeting with <@U7> on Tuesday, 24 November at 11:00 is not to be this time.
    You meet next on Tuesday, 24 November at 11:00.
    Put it into Google Calendar or Outlook.
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]"
  `);
});

it("a message of the kind mentoring-agenda-question", () => {
  expect(shownMessage("mentoring-agenda-question")).toMatchInlineSnapshot(`
    "What should your next meeting be about?
    ----
    You meet <@U7> on Tuesday, 24 November at 11:00. What should it be about? They see what you tick, and nothing else of yours.
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]"
  `);
});

it("a message of the kind mentoring-agenda", () => {
  expect(shownMessage("mentoring-agenda")).toMatchInlineSnapshot(`
    "Your next meeting with your mentor.
    ----
    You meet <@U7> on Tuesday, 24 November at 11:00.
    *What it is to be about*
    • the goal: words & more
    • a plan: when words & more, I will words & more.
    • words & more: words & more
    • words & more
    Three questions for the first one, for both of you:
    1. What made you want to do this?
    2. What would you like to be different when the weeks are over?
    3. How do you like to be told that something could be better?
    *After the last one*
    <@U1>: words & more
    Next: words & more
    <@U1>: words & more
    [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]
    ~~~~
    Your next meeting with your mentee.
    ----
    You meet <@U7> on Tuesday, 24 November at 11:00.
    Nothing is set down for it. The goal is a good place to begin.
    [Move it] [Leave this one out] [As a calendar file]"
  `);
});

it("a message of the kind mentoring-after", () => {
  expect(shownMessage("mentoring-after")).toMatchInlineSnapshot(`
    "How was your meeting?
    ----
    You were to meet <@U7> on Tuesday, 24 November at 11:00. Two lines, if you like: what you take with you, and what you do next. The two of you read them, and nobody else.
    [We met] [It did not take place]"
  `);
});

it("a message of the kind mentoring-half-time", () => {
  expect(shownMessage("mentoring-half-time")).toMatchInlineSnapshot(`
    "Half of your mentoring is over.
    ----
    Half of your weeks with <@U7> are over. Is it as you would like it to be? I ask each of you alone, and tell the other one only what you change.
    [It goes well] [Meet every two weeks] [End it]
    ~~~~
    Half of your mentoring is over.
    ----
    Half of your weeks with <@U7> are over. Is it as you would like it to be? I ask each of you alone, and tell the other one only what you change.
    [It goes well] [Meet every week] [End it]"
  `);
});

it("a message of the kind mentoring-ended", () => {
  expect(shownMessage("mentoring-ended")).toMatchInlineSnapshot(`
    "Your mentoring has come to its end.
    ----
    The weeks with <@U7> are over. You made time for each other beside your work; thank you. Would you like to say thanks, or write down what remains?
    [Thanks, and what remains] [Find somebody else]
    ~~~~
    Your mentoring has come to its end.
    ----
    Your time with <@U7> has come to its end, a little earlier than planned. That happens for many reasons and says nothing about either of you. Thank you for the time you made.
    [Thanks, and what remains]
    ~~~~
    Your mentoring has come to its end.
    ----
    Your mentoring has come to its end: the other one of you is no longer here. Thank you for the time that you made for it.
    [What remains] [Find somebody else]"
  `);
});

it("a message of the kind mentoring-rhythm", () => {
  expect(shownMessage("mentoring-rhythm")).toMatchInlineSnapshot(`
    "<@U7> would like you to meet every week from the next meeting on.
    ----
    <@U7> would like you to meet every week from the next meeting on."
  `);
});

it("a message of the kind mentoring-thanks", () => {
  expect(shownMessage("mentoring-thanks")).toMatchInlineSnapshot(`
    "A colleague thanks you.
    ----
    <@U1> thanks you for your time together:
    > words & more"
  `);
});

it("a message of the kind mentoring-entry", () => {
  expect(shownMessage("mentoring-entry")).toMatchInlineSnapshot(`
    "For your calendar: *Mentoring: words & more*. Import the file, or put it into Google Calendar or Outlook. If it changes there is a newer file; please import that, too, as a calendar does not notice by itself.
    ----
    For your calendar: *Mentoring: words & more*. Import the file, or put it into Google Calendar or Outlook. If it changes there is a newer file; please import that, too, as a calendar does not notice by itself.
    (file: growth-mentoring-2026-11-24-0009-1.ics)
    ~~~~
    For your calendar: *Mentoring* is off. If you imported it, import this file as well, and it goes.
    ----
    For your calendar: *Mentoring* is off. If you imported it, import this file as well, and it goes.
    (file: growth-mentoring-2026-11-24-0009-1.ics)"
  `);
});

it("a message of the kind mentoring-file", () => {
  expect(shownMessage("mentoring-file")).toMatchInlineSnapshot(`
    "For your calendar: *Mentoring: words & more*. Import the file, or put it into Google Calendar or Outlook. If it changes there is a newer file; please import that, too, as a calendar does not notice by itself.
    ----
    For your calendar: *Mentoring: words & more*. Import the file, or put it into Google Calendar or Outlook. If it changes there is a newer file; please import that, too, as a calendar does not notice by itself.
    (file: growth-mentoring-2026-11-24-0009.ics)"
  `);
});
