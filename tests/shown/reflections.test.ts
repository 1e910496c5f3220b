import { expect, it } from "vitest";
import { shownMessage } from "#tests/support/shown.ts";

it("a message of the kind answer", () => {
  expect(shownMessage("answer")).toMatchInlineSnapshot(`
    "My answer comes late.
    ----
    You wrote to me at 11:00, and Slack did not take my answer. Please write it once more, or open \`/growth\`.
    ~~~~
    Kept: words & more
    ----
    Slack did not take my answer when you wrote at 11:00. What you told me is kept: *words & more*.
    [Add to it]
    ~~~~
    My answer comes late.
    ----
    Slack did not take my answer when you wrote at 11:00. *words & more* waits for your answer.
    [Show my challenge]"
  `);
});
