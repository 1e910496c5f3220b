import { expect, it } from "vitest";
import { shownMessage } from "#tests/support/shown.ts";

it("a message of the kind introduction", () => {
  expect(shownMessage("introduction")).toMatchInlineSnapshot(`
    "A colleague has a question for you.
    ----
    <@U1> has one question, and I thought of you:
    > words & more
    Why they ask:
    > words & more
    They asked for somebody in your department: Sales. A yes means one talk of 25 minutes. I open a conversation for the two of you, with times that suit both.
    [Yes, introduce us] [Another time] [Not now] [Pause requests]
    ~~~~
    A colleague has a question for you.
    ----
    <@U1> has one question, and I thought of you:
    > words & more
    Why they ask:
    > words & more
    I asked you this on Tuesday, 24 November. If it does not suit, that is fine: I ask somebody else.
    You offered to talk about words & more. A yes means one talk of 25 minutes. I open a conversation for the two of you, with times that suit both.
    [Yes, introduce us] [Another time] [Not now] [Pause requests]
    ~~~~
    A colleague has a question for you.
    ----
    <@U1> has one question, and I thought of you:
    > words & more
    Why they ask:
    > words & more
    They asked for you by name. A yes means one talk of 25 minutes. I open a conversation for the two of you, with times that suit both.
    [Yes, introduce us] [Another time] [Not now] [Pause requests]
    ~~~~
    Thank you. I am introducing you to <@U1>.
    ----
    Thank you. I am introducing you to <@U1>.
    ~~~~
    I have introduced you to <@U1>. You find the two of you in a conversation with me.
    ----
    I have introduced you to <@U1>. You find the two of you in a conversation with me.
    ~~~~
    Thank you for saying yes. I could not open a conversation for you and <@U1>, so I gave them your name.
    ----
    Thank you for saying yes. I could not open a conversation for you and <@U1>, so I gave them your name.
    ~~~~
    Fine. I ask you again on Tuesday, 8 December.
    ----
    Fine. I ask you again on Tuesday, 8 December.
    ~~~~
    Fine, no reason needed.
    ----
    Fine, no reason needed.
    ~~~~
    Paused: nobody is sent to you, and your seats are not shown, until you say so. What you have agreed already stands.
    ----
    Paused: nobody is sent to you, and your seats are not shown, until you say so. What you have agreed already stands.
    ~~~~
    This question is not open any more. There is nothing to do.
    ----
    This question is not open any more. There is nothing to do.
    ~~~~
    An introduction
    ----
    Hello both. <@U1> asked, and <@U7> said yes:
    > words & more
    Why:
    > words & more
    Why <@U7>: they work in Sales.
    ---
    25 minutes are enough. These times suit you both, each shown in your own zone; one of you picks:
    Thursday, 26 November at 11:00 [This one]
    Friday, 27 November at 11:00 [This one]
    Monday, 30 November at 11:00 [This one]
    ---
    *A small sheet for it*
    1. Before: two minutes alone. What have I tried, and where does it stop?
    2. Together: ask the one question. Then ask how they found out.
    3. After: write down the advice in one line, and what you will do with it.
    ~~~~
    An introduction
    ----
    Hello both. <@U1> asked, and <@U7> said yes:
    > words & more
    Why:
    > words & more
    Why <@U7>: they know about words & more.
    ---
    I found no 25 minutes at which you both work and are free in the next weeks. Please agree on a time here.
    ---
    *A small sheet for it*
    1. Before: two minutes alone. What have I tried, and where does it stop?
    2. Together: ask the one question. Then ask how they found out.
    3. After: write down the advice in one line, and what you will do with it.
    ~~~~
    An introduction
    ----
    Hello both. <@U1> asked, and <@U7> said yes:
    > words & more
    Why:
    > words & more
    Why <@U7>: they were asked for by name.
    ---
    It is settled: Friday, 27 November at 11:00, 25 minutes.
    [Another time]
    ---
    *A small sheet for it*
    1. Before: two minutes alone. What have I tried, and where does it stop?
    2. Together: ask the one question. Then ask how they found out.
    3. After: write down the advice in one line, and what you will do with it.
    ~~~~
    An introduction
    ----
    Hello both. <@U1> asked, and <@U7> said yes:
    > words & more
    Why:
    > words & more
    Why <@U7>: they work in Sales.
    ---
    It is settled: Friday, 27 November at 11:00, 25 minutes.
    ~~~~
    An introduction
    ----
    Hello both. <@U1> asked, and a colleague said yes:
    > words & more
    Why:
    > words & more
    ---
    This introduction is over.
    ~~~~
    You and <@U7> have a time: Friday, 27 November at 11:00, 25 minutes.
    For your calendar: *A question for Tom*. Import the file, or put it into Google Calendar or Outlook. If it changes there is a newer file; please import that, too, as a calendar does not notice by itself.
    ----
    You and <@U7> have a time: Friday, 27 November at 11:00, 25 minutes.
    For your calendar: *A question for Tom*. Import the file, or put it into Google Calendar or Outlook. If it changes there is a newer file; please import that, too, as a calendar does not notice by itself.
    (file: growth-introduction-2026-11-27-0009.ics)
    ~~~~
    You and <@U1> have a time: Friday, 27 November at 11:00, 25 minutes.
    For your calendar: *a colleague has a question for you*. Import the file, or put it into Google Calendar or Outlook. If it changes there is a newer file; please import that, too, as a calendar does not notice by itself.
    ----
    You and <@U1> have a time: Friday, 27 November at 11:00, 25 minutes.
    For your calendar: *a colleague has a question for you*. Import the file, or put it into Google Calendar or Outlook. If it changes there is a newer file; please import that, too, as a calendar does not notice by itself.
    (file: growth-introduction-2026-11-27-0009.ics)
    ~~~~
    The time that you and <@U1> had agreed on is off. New ones stand in your conversation with them and me.
    For your calendar: *Maya has a question for you* is off. If you imported it, import this file as well, and it goes.
    ----
    The time that you and <@U1> had agreed on is off. New ones stand in your conversation with them and me.
    For your calendar: *Maya has a question for you* is off. If you imported it, import this file as well, and it goes.
    (file: growth-introduction-2026-11-27-0009.ics)
    ~~~~
    For your calendar: *Maya has a question for you* is off. If you imported it, import this file as well, and it goes.
    ----
    For your calendar: *Maya has a question for you* is off. If you imported it, import this file as well, and it goes.
    (file: growth-introduction-2026-11-27-0009.ics)
    ~~~~
    News of your question
    ----
    I found nobody I can ask just now:
    > words & more
    It stays open, and I try again by myself, each day and whenever somebody registers. What you can do meanwhile: name somebody, ask for another department, or ask your manager who knows.
    [Take it back]
    ~~~~
    News of your question
    ----
    It does not suit <@U7> just now:
    > words & more
    [Ask somebody else] [Take it back]
    ~~~~
    News of your question
    ----
    I am on it:
    > words & more
    ~~~~
    News of your question
    ----
    This question is closed:
    > words & more
    ~~~~
    News of your question
    ----
    Somebody would like to answer, only not just now. I ask them again on Tuesday, 8 December:
    > words & more
    [Ask somebody else] [Take it back]
    ~~~~
    News of your question
    ----
    <@U7> would like to answer, only not just now. I ask them again on Tuesday, 8 December:
    > words & more
    [Ask somebody else] [Take it back]
    ~~~~
    News of your question
    ----
    <@U7> is not here any more, so your talk will not take place:
    > words & more
    [Ask again]
    ~~~~
    News of your question
    ----
    <@U7> said yes, and I could not open a conversation for the two of you. Please write to them yourself:
    > words & more
    ~~~~
    News of your question
    ----
    For two months I found nobody to ask:
    > words & more
    I close it now. You can ask again at any time.
    [Ask again]
    ~~~~
    What came of your talk?
    ----
    Some days ago I introduced you to <@U7>:
    > words & more
    What came of it?
    [Write it down] [We have not met yet] [Nothing to tell]
    ~~~~
    What came of your talk?
    ----
    Some days ago I introduced you to a colleague:
    > words & more
    What came of it?
    [Write it down] [Nothing to tell]
    ~~~~
    Your talk is coming up.
    ----
    Coming up: your talk with <@U7>, Friday, 27 November at 11:00, 25 minutes. You asked:
    > words & more
    [Another time]
    ~~~~
    Your talk is coming up.
    ----
    Coming up: <@U1> talks with you, Friday, 27 November at 11:00, 25 minutes. They would like to know:
    > words & more
    [Another time]
    ~~~~
    How was your talk?
    ----
    How was your talk with <@U1> (Friday, 27 November at 11:00)? I ask this once.
    [It was good] [We did not meet]
    ~~~~
    A talk is off
    ----
    The talk with <@U1> will not take place. There is nothing to do.
    ~~~~
    A colleague thanks you.
    ----
    <@U1> thanks you for your answer:
    > words & more"
  `);
});

it("a message of the kind introduction-paused", () => {
  expect(shownMessage("introduction-paused")).toMatchInlineSnapshot(`
    "I have paused requests for you.
    ----
    Three questions in a row found you busy, so I stop asking. That is all it means. When you have room again, one tap is enough.
    [Ask me again]"
  `);
});

it("a message of the kind host-invitation", () => {
  expect(shownMessage("host-invitation")).toMatchInlineSnapshot(`
    "Would you answer a question now and then?
    ----
    <@U9> invites you. Colleagues in engineering would like to learn how your work looks from your side. If you like, I bring you one question now and then: you say yes, another time or no, and nobody hears a reason. Registering takes half a minute, and you say how often.
    [Ask me anything]"
  `);
});

it("a message of the kind introduction-off", () => {
  expect(shownMessage("introduction-off")).toMatchInlineSnapshot(`
    "A talk is off
    ----
    A talk that you said yes to will not take place. There is nothing to do."
  `);
});
