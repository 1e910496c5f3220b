/** What is shared is shared by its button alone; whether it was is said as it is, and what was offered is found again. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);
const OFFER = "Press *Show it*, and <@U0GRACE> can read *Ask sales how they pitch the product*";

story("asked for, asked about, pressed", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  const shared = "select shared_with_manager as shared from reflections";
  await said(maya, "done, luis says half of the clients export to excel because our list view cant filter");
  expect(await said(maya, "can i share it with grace")).toContain(OFFER);
  await said(maya, "what will she see exactly");
  expect(await said(maya, "yes share it")).toContain(OFFER);
  expect(await said(maya, "yes")).toMatchInlineSnapshot(`
    "Nothing is shared yet. What others are to read waits for your press:
    [Show it]"
  `);
  expect(await said(maya, "did you share it now?")).toContain("No, nothing of yours is shared");
  expect(await query(shared)).toEqual([{ shared: false }]);
  await maya.click("Show it", { in: "message" });
  await settle();
  expect(await query(shared)).toEqual([{ shared: true }]);
  expect(await said(maya, "did you share anything with her so far")).toMatchInlineSnapshot(`
    "<@U0GRACE> can read one of yours, and nothing else that you kept:
    • *Ask sales how they pitch the product*, as it stands since 24 November 2026
    [Make it private] [Show my log]"
  `);
});
