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
