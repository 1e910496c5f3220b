/** Days that are misspelt, and days that are over: read, asked about, or answered as over; never another day without a word. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, query }) => {
  await joins(maya, { manager: null, country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
});

story("a misspelt day is the day that was meant, and one that may be two is asked about", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "i do it on thrusday at 10")).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* is planned for Thursday, 26 November at 10:00, and I will remind you then.
    Not what you meant? Name another time, or take it back.
    [Help me prepare] [Change the plan] [Take it back]"
  `);
  expect(await said(maya, "move it to wendsday at 11")).toMatchInlineSnapshot(`
    "Shall I move *Ask sales how they pitch the product* to Wednesday, 25 November at 11:00?
    [Wednesday, 25 November at 11:00] [Another time]"
  `);
  expect(await said(maya, "tommorow at 14:00")).toMatchInlineSnapshot(`
    "Moved: *Ask sales how they pitch the product* is planned for Wednesday, 25 November at 14:00 now, and I will remind you then.
    [Back to Thursday, 26 November at 10:00] [Change the plan] [Help me prepare]"
  `);
  expect(await said(maya, "move it to tursday at 10")).toMatchInlineSnapshot(`
    "I could not read that as a day. Try \`Monday\`, \`3 January\`, \`in two weeks\` or \`2027-01-31\`. What about Wednesday, 25 November at 10:00?
    [Wednesday, 25 November at 10:00] [Another time] [Or: Settings]"
  `);
});

story("a day that is over is said to be over, and one of which is told is no wish", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "i do it on thursday at 10");
  expect(await said(maya, "move it to last friday at 10")).toMatchInlineSnapshot(`
    "That day is past, or is today. Please name a later one; for a day in the next year, add the year. What about Wednesday, 25 November at 10:00?
    [Wednesday, 25 November at 10:00] [Another time]"
  `);
  expect(await said(maya, "can we move it to last friday at 10")).toMatchInlineSnapshot(`
    "That day is past, or is today. Please name a later one; for a day in the next year, add the year. What about Wednesday, 25 November at 10:00?
    [Wednesday, 25 November at 10:00] [Another time]"
  `);
  await said(maya, "i got it on 20 november, remind me at 15:00");
  await maya.click("Remind me later", { in: "message" });
  await settle();
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "I will come back to *Ask sales how they pitch the product* once: Tuesday, 24 November at 15:00.
    [Do not remind me]"
  `);
});
