/** A challenge that an answer names is taken with one press. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";

story("at once where nothing is open", MONDAY, async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  await maya.say("skip");
  const named = /\*(.*)\*, about/.exec(await said(maya, "i want to become an architect"))?.[1] ?? "";
  expect(named).not.toBe("");
  await maya.click("guidance.take");
  const card = maya.dm().at(-1)?.plain ?? "";
  expect(card).toContain(`*${named}*`);
  expect(card).toContain("[I'm in]");
  expect(await query("select status, source from nudges order by offered_at")).toEqual([
    { status: "skipped", source: "first" },
    { status: "open", source: "asked" },
  ]);
  // Pressed again, it is what is there already.
  await maya.click("guidance.take");
  expect(maya.dm().at(-1)?.plain).toBe(`*${named}* is what you have already.\n[Show my challenge]`);
});

story("as the next one where something is open, and only one of them", MONDAY, async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  const named = /\*(.*)\*, about/.exec(await said(maya, "i want to become an architect"))?.[1] ?? "";
  await maya.click("guidance.take");
  expect(maya.dm().at(-1)?.plain).toBe(
    `Noted. *${named}* comes as your next one; what is open now stays.\n[Show my challenge]`,
  );
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
  await said(maya, "how do i get promoted");
  await maya.click("guidance.take");
  expect(maya.dm().at(-1)?.plain).toBe(
    "Another one is put off already and comes next, so I leave it so. Ask me again once it has come.",
  );
  await maya.say("skip");
  await maya.say("next");
  expect(maya.dm().at(-1)?.plain).toContain(`*${named}*`);
});

story("words of a talk are one press away", MONDAY, async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  await said(maya, "the guy from sales still has not replied to me");
  await maya.click("chat.do-third");
  await maya.click("guidance.words.2");
  expect(maya.dm().at(-1)?.plain).toContain("A good no has three parts");
});

story("praise is kept as it was written", MONDAY, async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  await said(maya, "the customer said my demo was the best they ever saw");
  await maya.click("chat.log");
  await maya.submit({ area: "clients" });
  expect(JSON.stringify(await query("select * from reflections"))).toContain("my demo was the best they ever saw");
});

story("who named a manager reads what that manager sees", MONDAY, async ({ maya, grace, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: "U0GRACE" });
  expect(await said(maya, "is my boss spying on me?")).toMatchInlineSnapshot(`
    "No. I watch nobody, count no hours and rate nobody, and I read no messages but those that you write to me.
    <@U0GRACE> sees your name, no reflection, as you have shared none, and what was asked and given between the two of you. Not what you skip, pause or decline of mine, and not a word that you write here.
    The honest limit: whoever runs the server can reach its database.
    [See exactly what]"
  `);
  await grace.command("/growth admin");
  expect(await said(maya, "who is the admin here")).toContain("<@U0GRACE> looks after my settings");
  expect(await said(maya, "who made you")).toContain("Here <@U0GRACE> looks after me");
});
