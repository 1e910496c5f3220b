/** What is said of seats, whole. */
import { expect, it } from "vitest";
import { shownMessage } from "#tests/support/shown.ts";

it("a message of the kind seat-asked", () => {
  expect(shownMessage("seat-asked")).toMatchInlineSnapshot(`
    "Somebody asks for a seat.
    ----
    <@U2> would like to sit in:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month
    > words & more
    Your one seat is taken or promised already: with a yes <@U2> is next.
    It would be their first seat.
    [Yes] [Another time] [No] [Pause requests]
    ~~~~
    Somebody asks for a seat.
    ----
    <@U2> is still waiting for a word from you:
    *Client call* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month
    > words & more
    Your one seat is taken or promised already: with a yes <@U2> is next.
    [Yes] [Another time] [No] [Pause requests]
    ~~~~
    Somebody asks for a seat.
    ----
    <@U2> is still waiting for a word from you:
    *Demo* · The import of orders
    A recording of 60 minutes · English · to be watched until 20 December 2026
    > words & more
    Your one seat is taken or promised already: with a yes <@U2> is next.
    [Yes] [Another time] [No] [Pause requests]
    ~~~~
    Somebody asks for a seat.
    ----
    <@U2> is still waiting for a word from you:
    *Demo*
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    > words & more
    [Yes] [Another time] [No] [Pause requests]
    ~~~~
    Somebody asks for a seat.
    ----
    The time that you named suits <@U2>: _words & more_. So far it is:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month
    Move it there first, then say yes.
    It would be their first seat.
    [Move it there] [Yes] [Another time] [No] [Pause requests]
    ~~~~
    Good. <@U2> has the seat, and I tell them where to come.
    ----
    Good. <@U2> has the seat, and I tell them where to come.
    ~~~~
    <@U2> does not need the seat any more. Nothing to do.
    ----
    <@U2> does not need the seat any more. Nothing to do.
    ~~~~
    The question of <@U2> about a seat is not open any more. Nothing to do.
    ----
    The question of <@U2> about a seat is not open any more. Nothing to do."
  `);
});

it("a message of the kind seat-answered", () => {
  expect(shownMessage("seat-answered")).toMatchInlineSnapshot(`
    "News of a seat.
    ----
    You have a seat. <@U1> said yes:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month · with <@U1> · 18:00 their time
    Where: words & more
    To join: this link
    <@U1> writes:
    > words & more
    In the room: you listen, and keep questions for the host afterwards.
    Outside it the client is called words & more, in tickets too. Record nothing, promise nothing.
    <@U1> would like to see in return: words & more [Offer a seat]
    Put it into Google Calendar or Outlook.
    [As a calendar file] [Give it back]
    ~~~~
    News of a seat.
    ----
    <@U1> said yes, and all seats are taken for now. You are on the waiting list for:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month · with <@U1> · 18:00 their time
    <@U1> writes:
    > words & more
    [As a calendar file] [Give it back]
    ~~~~
    News of a seat.
    ----
    <@U1> would like to have you another time:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · with <@U1>
    > words & more
    [That suits me] [Find a seat] [Leave a wish]
    ~~~~
    News of a seat.
    ----
    This one does not work out:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · with <@U1>
    There are others.
    <@U1> writes:
    > words & more
    [Find a seat] [Leave a wish]
    ~~~~
    News of a seat.
    ----
    <@U1> had to take their yes back, so this one does not work out after all:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · with <@U1>
    That says nothing about you. There are others.
    Nothing to do on your side.
    [Find a seat] [Leave a wish]
    ~~~~
    News of a seat.
    ----
    <@U1> has not come round to answering, so I asked another host of the same kind for you. The answer comes here.
    ~~~~
    News of a seat.
    ----
    <@U1> has not come round to answering:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · with <@U1>
    Leave a wish, and hosts who offer something like it will see it.
    [Find a seat] [Leave a wish]
    ~~~~
    News of a seat.
    ----
    This one does not take place for guests after all:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · with <@U1>
    [Find a seat] [Leave a wish]
    ~~~~
    News of a seat.
    ----
    This one was taken back:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · with <@U1>
    Nothing to do on your side.
    [Find a seat] [Leave a wish]
    ~~~~
    News of a seat.
    ----
    You have a seat. <@U1> said yes:
    *Client call* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month · with <@U1> · 18:00 their time
    Where: words & more
    To join: this link
    <@U1> writes:
    > words & more
    In the room: you listen, and keep questions for the host afterwards.
    Outside it the client is called words & more, in tickets too. Record nothing, promise nothing.
    <@U1> would like to see in return: words & more [Offer a seat]
    Put it into Google Calendar or Outlook.
    [As a calendar file] [Give it back]
    ~~~~
    News of a seat.
    ----
    <@U1> said yes, and all seats are taken for now. You are on the waiting list for:
    *Client call* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month · with <@U1> · 18:00 their time
    <@U1> writes:
    > words & more
    [As a calendar file] [Give it back]
    ~~~~
    News of a seat.
    ----
    You have a seat. <@U1> said yes:
    *Demo* · The import of orders
    A recording of 60 minutes · English · to be watched until 20 December 2026 · with <@U1>
    To watch: this link
    <@U1> writes:
    > words & more
    [I have watched it]
    ~~~~
    News of a seat.
    ----
    <@U1> said yes, and all seats are taken for now. You are on the waiting list for:
    *Demo* · The import of orders
    A recording of 60 minutes · English · to be watched until 20 December 2026 · with <@U1>
    <@U1> writes:
    > words & more
    [Give it back]
    ~~~~
    News of a seat.
    ----
    You have a seat. The host said yes:
    *Demo*
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    To join: this link
    The host writes:
    > words & more
    In the room: you listen, and keep questions for the host afterwards.
    Outside it the client is called Harbour, in tickets too. Record nothing, promise nothing.
    Put it into Google Calendar or Outlook.
    [As a calendar file] [Give it back]
    ~~~~
    News of a seat.
    ----
    The host said yes. The client is still being asked, and others have their yes already: you are next as soon as a seat is free.
    *Demo*
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    The host writes:
    > words & more
    [As a calendar file] [Give it back]"
  `);
});

it("a message of the kind seat-brief", () => {
  expect(shownMessage("seat-brief")).toMatchInlineSnapshot(`
    "A seat of yours is coming up.
    ----
    Thursday, 3 December at 10:00: *words & more* with words & more · words & more
    Three questions to listen with:
    • Who decides here, and by what?
    • Which word is used that you would have put differently?
    • What would you have missed had you only read the notes?
    In the room: you listen, and keep questions for the host afterwards.
    Outside it the client is called words & more, in tickets too. Record nothing, promise nothing.
    Where: words & more
    To join: this link
    ~~~~
    A seat of yours is coming up.
    ----
    Thursday, 3 December at 10:00: *words & more* with words & more · words & more
    Three questions to listen with:
    • words & more
    • words & more
    • Who decides here, and by what?
    In the room: you listen, and keep questions for the host afterwards.
    Outside it the client is called words & more, in tickets too. Record nothing, promise nothing.
    Where: words & more
    To join: this link"
  `);
});

it("a message of the kind seat-debrief", () => {
  expect(shownMessage("seat-debrief")).toMatchInlineSnapshot(`
    "What came of the seat?
    ----
    *words & more* with words & more · words & more
    While it is fresh: three lines of yours. They stay private unless you share them.
    [Write three lines]
    ~~~~
    What came of the seat?
    ----
    *words & more* with words & more · words & more
    While it is fresh: what did they really want, what surprised you, what will you do differently? I keep such lines only for people who have joined: \`/growth join\` takes a minute, and this button keeps yours from then on.
    [Write three lines]"
  `);
});
