/** What is said of seats, whole: the last of their messages. */
import { expect, it } from "vitest";
import { shownMessage } from "#tests/support/shown.ts";

it("a message of the kind seat-host-one", () => {
  expect(shownMessage("seat-host-one")).toMatchInlineSnapshot(`
    "Your turn to offer a seat?
    ----
    You have sat in on *words & more* with words & more · words & more. What of your own week would somebody learn from? A release, a review, an estimation: it costs you half a minute.
    [Offer a seat]"
  `);
});

it("a message of the kind seat-time-wished", () => {
  expect(shownMessage("seat-time-wished")).toMatchInlineSnapshot(`
    "A guest asks for another time.
    ----
    <@U2> cannot come to this at its time, and asks whether it could be *Friday, 4 December at 10:00* instead:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month
    Nothing moves until you save it, and whoever has a seat is asked whether it still suits.
    [Yes, that suits] [Another time] [No]"
  `);
});

it("a message of the kind seat-time-kept", () => {
  expect(shownMessage("seat-time-kept")).toMatchInlineSnapshot(`
    "News of a seat.
    ----
    <@U1> cannot move it, so its time stays:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month · with <@U1> · 18:00 their time
    Your seat stays yours unless you give it back.
    [Give it back] [Find a seat]
    ~~~~
    News of a seat.
    ----
    <@U1> cannot move it, so its time stays:
    *Client call* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month · with <@U1> · 18:00 their time
    What you asked for stays open unless you take it back.
    [Take it back] [Find a seat]"
  `);
});
