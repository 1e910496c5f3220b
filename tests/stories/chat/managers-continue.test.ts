/** A manager goes on with what was said before: a day for what they give, a challenge of their own, and why something was chosen. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, query }: Scene) => {
  await joins(maya, { manager: "U0GRACE", country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
});

storyEach([["by friday next week"], ["until the 4th of december please"], ["oh, and it's due by 4 december"]])(
  "%j stands in the form, beside the words from before",
  async ({ grace, settle }, words) => {
    const said = settledAnswers(settle);
    await said(grace, "i want to give maya something: read the ADR about carts");
    expect(await said(grace, words)).toBe(
      "By Friday, 4 December, then. The day stands in the form, beside what you wrote before.\n[Choose a challenge]",
    );
    await grace.click("assignment.give-said");
    expect(grace.modal()?.plain).toContain("2026-12-04");
    expect(grace.modal()?.plain).toContain("read the ADR about carts");
    await grace.close();
  },
);

story("a day by which something is done is one for the plan, and for no reminder", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "thursday at 10");
  await said(maya, "remind me a day before");
  expect(await said(maya, "by friday next week")).toContain("is planned for Friday, 4 December at 10:00 now");
});

storyEach([["can i take a challenge myself"], ["do i get challenges too"], ["is this for me too?"]])(
  "whoever gives challenges asks %j, and can join in place",
  async ({ grace, settle }, words) => {
    const said = settledAnswers(settle);
    expect(await said(grace, words)).toMatch(/^Yes, as anybody can\. Join, .*\n.*\n\[Join\]$/);
    await grace.click("join.open");
    expect(grace.modal()?.plain).toContain("What kind of work do you do?");
    await grace.close();
  },
);

story("why something was chosen is said as it is, with something open and with nothing", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "how come you suggest that")).toContain(
    "*Ask sales how they pitch the product* is here because:",
  );
  await maya.command("/growth skip");
  expect(await said(maya, "how come you suggest that")).toMatchInlineSnapshot(`
    "Nothing is open just now, so nothing is chosen. The last one was *Ask sales how they pitch the product*, and it came because:
    • It is small enough for today: 10 minutes.
    • The business why is one of your focus areas.
    [Give me one]"
  `);
  await said(maya, "give me something about ux then");
  expect(await said(maya, "why do you suggest those")).toMatchInlineSnapshot(
    `"Those come nearest to the topic that you named; I know no more of them than that. None is yours before you take it."`,
  );
});
