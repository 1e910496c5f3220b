import { expect, it } from "vitest";
import { shownMessage } from "#tests/support/shown.ts";

it("a message of the kind undelivered", () => {
  expect(shownMessage("undelivered")).toMatchInlineSnapshot(`
    "I posted the introduction that you asked for in <#C1>, but Slack did not say whether it arrived. I cannot read there, so I have not sent it a second time. Would you have a look?
    ----
    I posted the introduction that you asked for in <#C1>, but Slack did not say whether it arrived. I cannot read there, so I have not sent it a second time. Would you have a look?
    ~~~~
    I could not post the introduction that you asked for in <#C1>, and I have stopped trying. Please check that the channel is open and that I am in it.
    ----
    I could not post the introduction that you asked for in <#C1>, and I have stopped trying. Please check that the channel is open and that I am in it.
    ~~~~
    I wrote the introduction that you asked for to <@U1>, <@U2>, but Slack did not say whether it arrived. I cannot read there, so I have not sent it a second time. Would you ask one of them?
    ----
    I wrote the introduction that you asked for to <@U1>, <@U2>, but Slack did not say whether it arrived. I cannot read there, so I have not sent it a second time. Would you ask one of them?
    ~~~~
    I could not write the introduction that you asked for to <@U1>, <@U2>, and I have stopped trying.
    ----
    I could not write the introduction that you asked for to <@U1>, <@U2>, and I have stopped trying."
  `);
});
