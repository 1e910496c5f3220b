/** A host who is paused and says that they take requests again gets the button for it, and no other pause. */
import { expect } from "vitest";
import { offers, RELEASE } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) => joins(maya, { manager: null, country: null }));

story("taking requests again", async ({ tom, settle, query }) => {
  const said = settledAnswers(settle);
  await offers(tom, RELEASE);
  const open = await said(tom, "pause hosting");
  await tom.click("matching.pause.open", { in: "message" });
  await settle();
  const paused = await said(tom, "take requests again");
  await tom.click("matching.resume", { in: "message" });
  await settle();
  expect([open, paused, await query("select is_paused from hosts")]).toMatchInlineSnapshot(`
    [
      "That is fine, and needs no reason. You can take a pause, have fewer guests a month, or be asked less often. What you have promised stays.
    [Pause for four weeks] [Pause requests] [Fewer a month] [Ask me anything]",
      "Paused: nobody is sent to you, and your seats are not shown, until you say so. What you have agreed already stands.
    [Take requests again]",
      [
        {
          "is_paused": false,
        },
      ],
    ]
  `);
});
