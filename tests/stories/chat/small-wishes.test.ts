/** Small wishes that lean on what was shown or told: a topic that is named, one of several, a story with a question behind it. */
import { expect } from "vitest";
import { settledAnswers, withoutTitles } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }: Scene) =>
  joins(maya, { manager: "U0GRACE", country: null }),
);

story("a topic, and the second of two after a question in between", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "none of those, smth with sql maybe")).toContain("sql");
  expect(await said(maya, "i hoped for something in the direction of kubernetes")).toContain(
    "It would be about *kubernetes*.",
  );
  const two = await said(maya, "show me two others");
  const second = /\*([A-Z][^*\n]+)\*/g;
  const titles = [...two.matchAll(second)].map(([, title = ""]) => title);
  await said(maya, "how long does it take");
  expect(await said(maya, "take the 2nd one")).toContain(`*${titles[2]}*`);
});

story("whether it counts, and the word that says what to do", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await maya.command("/growth skip");
  expect(await said(maya, "i helped a newbie set up her laptop yday, does that count?")).toMatchInlineSnapshot(`
    "It counts: what you do of your own accord is growing just as much. Shall I keep it in your log?
    [Keep it] [No, thanks]"
  `);
  expect(await said(maya, "yes")).toContain("*I helped a newbie set up her laptop yday*");
  await said(maya, "Log I explained our release to sales");
  expect(await said(maya, "yes")).toContain("*I explained our release to sales*");
});

story("who could help, what is not asked of a manager, and a mark that was wrong", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "ありがとう")).toBe("You are welcome.");
  expect(await said(maya, "my standup is a joke, nobody listens")).toContain("I have one change to suggest");
  expect(await said(maya, "who could help me")).toMatchInlineSnapshot(`
    "I can find you somebody who knows, and write to them for you.
    [/growth ask]"
  `);
  expect(withoutTitles(await said(maya, "dont ask my manager anything")).split("\n")[0]).toMatchInlineSnapshot(
    `"I ask your manager nothing of my own accord. Here is something for which you need neither them nor a lead."`,
  );
  expect(withoutTitles(await said(maya, "finished it!! took 20min, found out the backups never got tested"))).toContain(
    "Kept",
  );
  expect(
    withoutTitles(await said(maya, "oops not finished, that was something else, take it back")),
  ).toMatchInlineSnapshot(`
    "Taken back. *...* is open again, as it was.
    What you wrote about it stays in your log, where you can change or delete it.
    [Show my challenge] [Show my log]"
  `);
  expect(await query("select status from nudges where status = 'done'")).toEqual([]);
});

story("of what a manager gave", async ({ maya, grace, settle }) => {
  const said = settledAnswers(settle);
  await grace.command("/growth assign @Maya Lind shadow-client-call by 4 December: because it shows what they use");
  await grace.submit({});
  await settle();
  expect(await said(grace, "take back everything")).toMatchInlineSnapshot(`
    "*Sit in on a client call*: nothing from <@U0MAYA> yet. I tell you when they say yes, say no, or name another day.
    Shall I take it back? It goes quietly, and <@U0MAYA> is not pinged.
    [Take it back]"
  `);
  await maya.click("assignment.decline");
  await settle();
  expect(await said(grace, "why did maya decline")).toMatchInlineSnapshot(`
    "A no needs no reason here, so I know of none, and would not pass one on. Asked by you between the two of you, they may well tell.
    *Sit in on a client call*: not now for <@U0MAYA>."
  `);
  expect(await said(maya, "who told grace")).toContain("From me nobody hears of it");
});
