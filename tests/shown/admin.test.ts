import { expect, it } from "vitest";
import { shownMessage } from "#tests/support/shown.ts";

it("a message of the kind announcement", () => {
  expect(shownMessage("announcement")).toMatchInlineSnapshot(`
    "Hello. I bring developers one small, concrete thing a week. Join whenever you like.
    ----
    Hello. Once a week I bring a developer one small, concrete thing to do: sit in on a client call, ask sales how they pitch, trace one request through the system. You choose the time, you plan it in your own words, and what came of it stays yours.
    [Join]"
  `);
});
