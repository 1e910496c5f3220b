/** What is said of seats, whole: the second half of its kinds. */
import { expect, it } from "vitest";
import { shownMessage } from "#tests/support/shown.ts";

it("a message of the kind seat-over", () => {
  expect(shownMessage("seat-over")).toMatchInlineSnapshot(`
    "Were they there?
    ----
    *words & more* with words & more · words & more
    It is over. Were they there? One tap, and they can show what they did.
    <@U2> [Was there]
    <@U3> [Was there]
    ~~~~
    Were they there?
    ----
    *Client call* with words & more · words & more
    It is over. Were they there? One tap, and they can show what they did.
    <@U2> [Was there]
    <@U3> [Was there]"
  `);
});

it("a message of the kind seat-given-back", () => {
  expect(shownMessage("seat-given-back")).toMatchInlineSnapshot(`
    "News of a seat.
    ----
    <@U2> gave the seat back:
    *words & more* with words & more · words & more
    ~~~~
    News of a seat.
    ----
    A seat was given back:
    *words & more* with words & more · words & more
    <@U2> was next on the waiting list, and has it now."
  `);
});

it("a message of the kind seat-lapsed", () => {
  expect(shownMessage("seat-lapsed")).toMatchInlineSnapshot(`
    "News of a seat.
    ----
    *words & more* with words & more · words & more
    The client's agreement was not noted a day before, so I let it go and told those who had asked. You can offer it again at any time."
  `);
});

it("a message of the kind seat-consent", () => {
  expect(shownMessage("seat-consent")).toMatchInlineSnapshot(`
    "News of a seat.
    ----
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month
    Has the client agreed? Without their yes it lapses a day before.
    [The client agreed] [Take it back]"
  `);
});

it("a message of the kind seat-wish-met", () => {
  expect(shownMessage("seat-wish-met")).toMatchInlineSnapshot(`
    "Somebody offers what you would like to see.
    ----
    Somebody offers what you would like to see.
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month · with <@U1> · 18:00 their time [Ask for it]
    In return <@U1> would like to see: words & more
    I tell you of this one once. \`/growth shadow\` shows its later dates.
    ~~~~
    Somebody offers what you would like to see.
    ----
    Somebody offers what you would like to see.
    *Client call* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month · with <@U1> · 18:00 their time [Ask for it]
    In return <@U1> would like to see: words & more
    I tell you of this one once. \`/growth shadow\` shows its later dates."
  `);
});
