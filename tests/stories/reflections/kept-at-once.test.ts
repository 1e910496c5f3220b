/** "log: ...": plainly asked, so that it is kept at once, whole, with the way back; nothing is marked as done by it. */
import { expect, vi } from "vitest";
import { Reflections } from "#src/features/reflections/store/reflections.ts";
import { changeMentee } from "#src/features/weekly/use-cases/load-mentee.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs, HELD_UP } from "#tests/support/builders.ts";
import { patient } from "#tests/support/held-requests.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }: Scene) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 120_000 },
);

story("is kept without a second word, and taken back by one", async ({ maya, settle, query, clock }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "log: paired with petra on the import, found the lock")).toMatchInlineSnapshot(`
    "Kept: *Paired with petra on the import, found the lock*. It counts as evidence whenever you need it.
    Clients and solution mapping · 24 November 2026 · private
    [Change] [Show my log] [Take it back]"
  `);
  expect(await written(maya, clock)).toEqual(["paired with petra on the import, found the lock"]);
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
  expect(await said(maya, "take it back")).toMatchInlineSnapshot(`"Taken back: nothing of it is kept."`);
  expect(await written(maya, clock)).toEqual([]);
  await said(maya, "keep this: helped omar with the month end");
  await maya.click("chat.take-out", { in: "message" });
  expect(await written(maya, clock)).toEqual([]);
});

story("what is written meanwhile does not go with it", async ({ maya, bot, settle, query, clock }) => {
  const said = settledAnswers(settle);
  await said(maya, "log: paired with petra on the import, found the lock");
  let pressing: Promise<unknown> = Promise.resolve();
  await changeMentee(bot.deps, { workspaceId: "T0HOUSE", userId: "U0MAYA" }, async (tx) => {
    pressing = maya.click("chat.take-out", { in: "message" });
    await vi.waitFor(async () => expect(await query(HELD_UP)).not.toEqual([]), patient);
    const reflections = new Reflections(tx.db);
    const [entry] = await reflections.all(tx.mentee.member.id);
    if (entry) await reflections.save({ ...entry, insight: "Ask the database first." });
  });
  await pressing;
  await settle();
  expect(await written(maya, clock)).toEqual(["paired with petra on the import, found the lock"]);
});

story("what others read by now is asked about, weeks later as well", async ({ maya, settle, clock }) => {
  const said = settledAnswers(settle);
  await said(maya, "log: paired with petra on the import, found the lock");
  await maya.command("/growth log list");
  await maya.click("reflection.edit");
  await maya.submit({ share: ["shared"] });
  await settle();
  await maya.click("chat.take-out", { in: "message" });
  expect(maya.dm().findLast(({ plain }) => plain.includes("all that was kept"))?.plain).toBe(
    [
      "*Paired with petra on the import, found the lock* is all that was kept, and others can read it by now. If you delete it, it is gone for good, and so are the thanks for it, if there are any.",
      "[Delete] [Leave it as it is]",
    ].join("\n"),
  );
  expect(await written(maya, clock)).toEqual(["paired with petra on the import, found the lock"]);
  await maya.click("reflection.delete");
  await maya.submit();
  expect(await written(maya, clock)).toEqual([]);
});

story("in other words, each an entry of its own", async ({ maya, settle, clock }) => {
  const said = settledAnswers(settle);
  await said(maya, "for the log: sat in the steering call, said nothing");
  await said(maya, "log that i gave feedback to the designer");
  expect(await said(maya, "reflection: they laughed at me in the demo")).toMatchInlineSnapshot(`
    "That sounds hard. Thank you for telling me.
    Kept: *They laughed at me in the demo*. It counts as evidence whenever you need it.
    Clients and solution mapping · 24 November 2026 · private
    [Change] [Show my log] [Take it back]"
  `);
  expect((await written(maya, clock)).toSorted()).toEqual([
    "i gave feedback to the designer",
    "sat in the steering call, said nothing",
    "they laughed at me in the demo",
  ]);
  expect(await said(maya, "keep it, but dont tell grace")).toMatchInlineSnapshot(
    `"It is yours alone: <@U0GRACE> sees nothing of it, nor does anybody else."`,
  );
  expect(await said(maya, "no")).toMatchInlineSnapshot(`
    "Shall I take back what I have just done?
    [Take it back]"
  `);
});

story("words of the open challenge mark nothing, and say how it would count", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "log: sales pitch the product in words that nobody here uses")).toMatchInlineSnapshot(`
    "Kept: *Sales pitch the product in words that nobody here uses*. It counts as evidence whenever you need it.
    How it is sold · 24 November 2026 · private
    If it came of *Ask sales how they pitch the product*, say _done_, and that one counts too.
    [Change] [Show my log] [Take it back]"
  `);
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
});

story("under what is done already, it belongs to that", async ({ maya, settle, clock, moveTo }) => {
  const said = settledAnswers(settle);
  await maya.command("/growth skip");
  await moveTo("2026-12-01T09:00:05Z");
  const nudge = maya.dm().findLast(({ plain }) => plain.includes("[Not this week]"));
  await said(maya, "done, they were glad to be asked");
  await maya.say("log: and they sent me their slides", { threadTs: nudge?.ts ?? "" });
  await settle();
  expect(await written(maya, clock)).toEqual(["they were glad to be asked\n\nand they sent me their slides"]);
});

story('what a word as "note:" begins is offered, and kept by nothing but a yes', async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  for (const text of ["note: the standup moves to 10", "write this down: password is hunter2"])
    expect(await said(maya, text), text).toContain("Shall I keep that in your log?");
  expect(await query("select id from reflections")).toEqual([]);
});

story("words of danger are not kept, nor what comes right after them", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "log: i dont want to live anymore")).toContain("112");
  expect(await said(maya, "log: paired with omar")).toContain("Shall I keep that in your log?");
  expect(await query("select id from reflections")).toEqual([]);
});
