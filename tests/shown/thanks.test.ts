import { expect, it } from "vitest";
import { shownMessage } from "#tests/support/shown.ts";

it("a message of the kind thanks-said", () => {
  expect(shownMessage("thanks-said")).toMatchInlineSnapshot(`
    "A colleague thanks you.
    ----
    <@U9> thanks you:
    > words & more
    ~~~~
    A colleague thanks you.
    ----
    <@U9> thanks you:
    > words & more
    It is about this message."
  `);
});

it("a message of the kind thanks-said-in-channel", () => {
  expect(shownMessage("thanks-said-in-channel")).toMatchInlineSnapshot(`
    "Thanks to a colleague.
    ----
    <@U9> thanks <@U0>:
    > words & more
    ~~~~
    Thanks to a colleague.
    ----
    <@U9> thanks <@U0>, <@U1>, <@U2>, <@U3>, <@U4>, <@U5>, <@U6>, <@U7>, <@U8>, <@U9>:
    > words & more
    It is about this message."
  `);
});
