/** A challenge that somebody says is not for them: it does not come again, whatever was promised of it. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story, inTurn } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, query }) => {
  await joins(maya, { manager: "U0GRACE", country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
});

inTurn([
  ["please never show me that one again"],
  ["that's for sales people, not my kind of work"],
  ["its not my thing at all"],
])("%s", async ({ maya, settle, query }, text) => {
  const answer = await settledAnswers(settle)(maya, text);
  expect(answer.split("\n")[0]).toBe(
    "That is fine: *Ask sales how they pitch the product* does not come again. If it is more than this one, say what it is about it.",
  );
  expect(await query("select what, value from preferences")).toEqual([{ what: "less", value: "one:ask-sales-pitch" }]);
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
});

story("its buttons lead to others, to less of what it is about, and back", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "never show me this again")).toMatchInlineSnapshot(`
    "That is fine: *Ask sales how they pitch the product* does not come again. If it is more than this one, say what it is about it.
    [Show me two others] [The topic: How it is sold] [The manner: talking to people] [Forget that wish]"
  `);
  await maya.command("/growth settings");
  expect(maya.modal()?.plain).toContain("Never again: Ask sales how they pitch the product");
  await maya.close();
  await maya.click("wish.drop");
  await settle();
  expect(await query("select 1 from preferences")).toEqual([]);
  expect(await said(maya, "swap this one please, its not my kind of work")).toMatch(
    /^Noted: \*Ask sales how they pitch the product\* does not come again\.\nTwo others/,
  );
});

story("what made room for a colleague's does not come back", async ({ maya, grace, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "thursday at 10");
  await grace.command("/growth assign @Maya Lind");
  await grace.suggest("challenge", "client call");
  await grace.submit({ challenge: "shadow-client-call", why: "It shows what they use.", due: "2026-12-04" });
  await settle();
  await maya.click("assignment.accept");
  await settle();
  await maya.click("assignment.accept-in-place");
  await maya.close();
  await settle();
  expect(await said(maya, "and the sales pitch one, drop it, i dont want it any more")).toBe(
    "That is fine: *Ask sales how they pitch the product* does not come back.\n[Forget that wish]",
  );
  await said(maya, "done");
  await maya.command("/growth next");
  await settle();
  const [open] = await query("select challenge_id from nudges where status = 'open'");
  expect(open).toBeDefined();
  expect(open).not.toEqual({ challenge_id: "ask-sales-pitch" });
});
