/** Whoever took on what a colleague gave can leave it in words; the colleague hears of it by a button that says so, and by no sentence. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives, statusOf } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const LINE = "find out why the import is slow by 4 December: it blocks billing";
const { story, inTurn } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, grace, settle }) => {
  await joins(maya, { manager: "U0GRACE", country: null });
  await gives(grace, "<@U0MAYA>", { area: "operations" }, { line: LINE });
  await settle();
  await maya.click("assignment.accept");
  await settle();
});

inTurn([
  ["I changed my mind, I don't want it"],
  ["I mean grace's challenge, I cannot do it after all"],
  ["skip grace's challenge"],
  ["how do I get rid of what grace gave me"],
  ["I won't do the challenge from grace"],
  ["not this week"],
  ["could not, the import was on fire all week"],
  ["can you take it off my list"],
  ["tell grace i can't"],
  ["give it back to grace"],
])("%s", async (scene, words) => {
  const { maya, grace, settle } = scene;
  const before = grace.dm().length;
  expect(await settledAnswers(settle)(maya, words)).toContain("[Tell them not now]");
  expect(grace.dm()).toHaveLength(before);
  expect(await statusOf(scene, "U0MAYA")).toEqual(["accepted"]);
});

story("the button tells them, and says that it has", async ({ maya, grace, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "skip grace's challenge")).toMatchInlineSnapshot(`
    "You took *Find out why the import is slow* on for <@U0GRACE>, and you may leave it. Press it, and they hear *not now*, and no reason; nobody else hears of it.
    [Tell them not now] [Another time] [Keep it]"
  `);
  await maya.click("nudge.skip");
  await settle();
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "*Find out why the import is slow*
    Not this week. The next one comes on Tuesday, 1 December.
    <@U0GRACE> hears *not now*, and no reason.
    [Show me another]"
  `);
  expect(grace.dm().at(-1)?.plain).toMatchInlineSnapshot(`"*Find out why the import is slow*: not now for <@U0MAYA>."`);
});

story("it can be kept", async (scene) => {
  const { maya, settle } = scene;
  await settledAnswers(settle)(maya, "skip grace's challenge");
  await maya.click("nudge.keep");
  await settle();
  expect(await statusOf(scene, "U0MAYA")).toEqual(["accepted"]);
});

story("after a sorrow as well: nobody hears of it, or is given quiet, by a sentence", async (scene) => {
  const { maya, grace, settle, query } = scene;
  const said = settledAnswers(settle);
  const before = grace.dm().length;
  await said(maya, "my mum died last night");
  expect(await said(maya, "i have no head for this")).toContain("[Tell them not now]");
  expect(await said(maya, "pls skip this week then")).toMatchInlineSnapshot(`
    "You took *Find out why the import is slow* on for <@U0GRACE>, and you may leave it. Press it, and they hear *not now*, and no reason; nobody else hears of it.
    [Tell them not now] [Another time] [Keep it] [Quiet until Friday, 4 December]"
  `);
  await said(maya, "skip it");
  expect(grace.dm()).toHaveLength(before);
  expect(await statusOf(scene, "U0MAYA")).toEqual(["accepted"]);
  expect(await query("select 1 from members where status = 'paused'")).toEqual([]);
  await maya.click("pause.until");
  await settle();
  expect(grace.dm()).toHaveLength(before);
  expect(await statusOf(scene, "U0MAYA")).toEqual(["accepted"]);
  await maya.click("nudge.skip");
  await settle();
  expect(grace.dm().at(-1)?.plain).toMatchInlineSnapshot(`"*Find out why the import is slow*: not now for <@U0MAYA>."`);
});

story("nor is one left that is put off: it is not quiet beyond its day by a sentence", async (scene) => {
  const { maya, grace, settle, query } = scene;
  const said = settledAnswers(settle);
  await maya.click("nudge.more", { option: "Later", in: "message" });
  await maya.submit({ day: "2026-12-01" });
  await maya.command("/growth next");
  await settle();
  const before = grace.dm().length;
  await said(maya, "my dad died last night");
  expect(await said(maya, "skip, my dad died")).toMatchInlineSnapshot(`
    "I am so sorry for your loss.
    Then it can wait, and nothing counts against you. One button is enough, and I am quiet; you can write at any time.
    [Quiet until Tuesday, 1 December] [Not this week] [A pause]"
  `);
  expect(grace.dm()).toHaveLength(before);
  expect(await query("select 1 from members where status = 'paused'")).toEqual([]);
  await maya.click("pause.until");
  await settle();
  expect(await query("select paused_until::text from members where status = 'paused'")).toEqual([
    { paused_until: "2026-12-01" },
  ]);
  expect(grace.dm()).toHaveLength(before);
  expect(await statusOf(scene, "U0MAYA")).toEqual(["accepted"]);
});
