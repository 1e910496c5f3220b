import { expect, it } from "vitest";
import { shownMessage } from "#tests/support/shown.ts";

it("a message of the kind manager-named", () => {
  expect(shownMessage("manager-named")).toMatchInlineSnapshot(`
    "Somebody named you as their manager.
    ----
    <@U1> named you as their manager. You see what they choose to share, and how they answer what you ask of them yourself. They can ask you to open a door, such as a seat on a client call.
    [My team]"
  `);
});

it("a message of the kind door-asked", () => {
  expect(shownMessage("door-asked")).toMatchInlineSnapshot(`
    "Somebody asks you to open a door.
    ----
    <@U1> asks you to open a door for *words & more*.
    words & more
    [I open it] [Offer a seat of mine] [Not this time]"
  `);
});

it("a message of the kind door-opened", () => {
  expect(shownMessage("door-opened")).toMatchInlineSnapshot(`
    "The door is open.
    ----
    <@U9> has opened the door for *words & more*.
    > words & more
    ~~~~
    The door is open.
    ----
    <@U9> has opened the door for *words & more*: <@U5> is the one to go to. I have not written to <@U5>, so say that <@U9> sends you: a short hello is all it takes.
    ~~~~
    The door is open.
    ----
    <@U9> opens the door for *words & more* and arranges it by 4 December 2026.
    > words & more
    ~~~~
    The door is open.
    ----
    <@U9> opens the door for *words & more* with a seat. What there is to know about it comes by itself.
    > words & more
    ~~~~
    The door is open.
    ----
    <@U9> has found a seat for *words & more*: I am asking <@U5>, and tell you as soon as there is an answer."
  `);
});

it("a message of the kind door-closed", () => {
  expect(shownMessage("door-closed")).toMatchInlineSnapshot(`
    "That door stays shut this time.
    ----
    <@U9> cannot open the door for *words & more* this time. That says nothing about you or your idea. There are others that need nobody's door.
    [Show me two others]
    ~~~~
    That door stays shut this time.
    ----
    <@U9> cannot open the door for *words & more* this time. That says nothing about you or your idea. You can ask somebody yourself, change the plan, or let it go.
    [Change the plan]"
  `);
});

it("a message of the kind thanks", () => {
  expect(shownMessage("thanks")).toMatchInlineSnapshot(`
    "Somebody thanks you.
    ----
    <@U9> thanks you for *words & more*:
    > words & more
    It stands beside it in your log. You can take it off there.
    [Show it in my log]"
  `);
});

it("a message of the kind thanks-posted", () => {
  expect(shownMessage("thanks-posted")).toMatchInlineSnapshot(`
    "Thanks.
    ----
    <@U9> thanks <@U1>:
    > words & more"
  `);
});

it("a message of the kind digest", () => {
  expect(shownMessage("digest")).toMatchInlineSnapshot(`
    "Your team: there is something for you.
    ----
    *For you this week*
    <@U1> asks you to open a door: *words & more* [I open it]
    [My team] [Day and hour of this message]
    ~~~~
    Your team: there is something for you.
    ----
    *For you this week*
    <@U1> asks you to open a door: *words & more* [I open it]
    <@U1> asks you to open a door: *words & more* [I open it]
    <@U1> asks you to open a door: *words & more* [I open it]
    <@U1> asks you to open a door: *words & more* [I open it]
    <@U1> asks you to open a door: *words & more* [I open it]
    <@U1> asks you to open a door: *words & more* [I open it]
    <@U1> asks you to open a door: *words & more* [I open it]
    <@U1> asks you to open a door: *words & more* [I open it]
    <@U1> asks you to open a door: *words & more* [I open it]
    <@U1> asks you to open a door: *words & more* [I open it]
    <@U1> asks you to open a door: *words & more* [I open it]
    <@U1> asks you to open a door: *words & more* [I open it]
    There is more in \`/growth team\`.
    [My team] [Day and hour of this message]"
  `);
});
