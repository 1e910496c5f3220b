import { expect, it } from "vitest";
import { shownMessage } from "#tests/support/shown.ts";

it("a message of the kind zone-moved", () => {
  expect(shownMessage("zone-moved")).toMatchInlineSnapshot(`
    "Your computer is in another time zone.
    ----
    Slack says that your computer is in *America/New_York* now. You chose *Europe/Berlin*, so your times stay as they are: the next nudge comes on Tuesday, 1 December.
    [Use America/New_York]"
  `);
});
