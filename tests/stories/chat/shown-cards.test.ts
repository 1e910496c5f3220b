/** A challenge that an answer in the DM shows is drawn anew there when it is answered elsewhere: no button stays that means nothing. */
import { expect } from "vitest";
import { drawAllOwed } from "#src/delivery/owed-redraws.ts";
import { nudgeCopied, refreshNudge } from "#src/features/weekly/use-cases/refresh-nudge.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { isSkippedUndrawn } from "#tests/support/shown-cards.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, query }) => {
  await joins(maya, { manager: null, country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
});

story("a plan that is told, and what is done, are drawn in the answer that showed it", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "next");
  const card = maya.dm().length - 1;
  const shown = (): string => maya.dm()[card]?.plain ?? "";
  expect(shown()).toContain("[I'm in]");
  await said(maya, "i do it on thursday at 10");
  expect(shown()).toContain("On Thursday, 26 November at 10:00 I will ask sales how they pitch the product.");
  expect(shown()).toContain("[Done]");
  await said(maya, "done, she called it the two-minute import");
  expect(shown()).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product*
    Done. That counts, whatever came of it.
    Ask somebody in sales to sell you your last feature as if you were the buyer, and correct nothing. Write down the words they use, and fix the point at which they stumbled, in the screen or in its description.
    _At the end:_ One sentence about your feature that a seller really says, agreed with them, and the stumbling block gone.
    About 30 minutes · talk to somebody · with somebody in sales
    [Change what you wrote]"
  `);
  expect(shown()).not.toContain("[Done]");
});

story("what a form says in place of an answer that showed it keeps its words", async ({ bot, maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "i do it on thursday at 10");
  await said(maya, "next");
  const card = maya.dm().at(-1);
  const shown = (): string => maya.dm().find(({ ts }) => ts === card?.ts)?.plain ?? "";
  expect(shown()).toContain("[Done]");
  await maya.click("nudge.done", { in: "message" });
  await maya.submit({ happened: "She called it the two-minute import." });
  await settle();
  expect(shown()).toMatchInlineSnapshot(`
    "Kept: *Ask sales how they pitch the product*. It counts as evidence whenever you need it.
    How it is sold · 24 November 2026 · private
    [Change] [Show my log]"
  `);
  const answer = shown();
  const [nudge] = await query<{ id: string }>("select id from nudges where status = 'done'");
  await refreshNudge(bot.deps, "T0HOUSE", nudge?.id ?? "");
  expect(shown()).toBe(answer);
});

story("what an answer says beside the card stays until the challenge is another one", async (scene) => {
  const { bot, maya, settle, query } = scene;
  const said = settledAnswers(settle);
  await said(maya, "something bigger");
  const card = maya.dm().at(-1);
  const shown = (): string => maya.dm().find(({ ts }) => ts === card?.ts)?.plain ?? "";
  expect(shown()).toContain("[Bigger ones for six weeks] [Take it back]");
  const answer = shown();
  // The drawing that the change itself asked for comes late.
  const [nudge] = await query<{ id: string }>("select id from nudges where status = 'open'");
  await refreshNudge(bot.deps, "T0HOUSE", nudge?.id ?? "");
  expect(shown()).toBe(answer);
  await said(maya, "i do it on thursday at 10");
  expect(shown()).toContain("[Done]");
  expect(shown()).not.toContain("[Take it back]");
});

story("what another reading says in place of a card keeps its words", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "show me my challenge and who are you");
  const card = maya.dm().at(-1);
  expect(card?.plain).toContain("[Or: Who made you?]");
  await maya.click("Or: Who made you?", { in: "message" });
  await settle();
  const shown = (): string | undefined => maya.dm().find(({ ts }) => ts === card?.ts)?.plain;
  const answer = shown();
  expect(answer).not.toContain("[I'm in]");
  await maya.command("/growth skip");
  await settle();
  expect(shown()).toBe(answer);
});

story("a drawing that had begun before an answer took the place of a card does not cover it", async (scene) => {
  const { bot, maya, settle, patience } = scene;
  const said = settledAnswers(settle);
  await said(maya, "next");
  await said(maya, "show me my challenge and who are you");
  const card = maya.dm().at(-1);
  const shown = (): string => maya.dm().find(({ ts }) => ts === card?.ts)?.plain ?? "";
  const { messenger } = bot.deps;
  const update = messenger.update.bind(messenger);
  const [begun, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  messenger.update = async (...message) => {
    begun.resolve();
    await gate.promise;
    return update(...message);
  };
  await isSkippedUndrawn(bot, maya);
  const drawn = drawAllOwed(bot.deps);
  await begun.promise;
  patience.ms = 50;
  await maya.click("Or: Who made you?", { in: "message" });
  await expect.poll(shown, { timeout: 5000 }).not.toContain("[I'm in]");
  const answer = shown();
  gate.resolve();
  await drawn;
  patience.ms = 10_000;
  await settle();
  expect(shown()).toBe(answer);
});

story(
  "a button that was pressed before it was drawn is answered as what is over, and drawn",
  async ({ bot, maya, settle }) => {
    const said = settledAnswers(settle);
    await said(maya, "next");
    const card = maya.dm().at(-1);
    // Answered by another process a moment ago, whose job was lost.
    await isSkippedUndrawn(bot, maya);
    await maya.click("nudge.accept", { in: "message" });
    await settle();
    expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(
      `"You have answered this one already, so I changed nothing. \`/growth next\` shows what is current."`,
    );
    expect(maya.dm().find(({ ts }) => ts === card?.ts)?.plain).toContain("Not this week.");
  },
);

story("one that was answered while its answer was being posted is drawn as answered", async ({ bot, maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "next");
  const card = maya.dm().at(-1);
  const { nudgeId, at } = await isSkippedUndrawn(bot, maya, card);
  await nudgeCopied(
    bot.deps,
    { workspaceId: "T0HOUSE", userId: "U0MAYA" },
    { nudgeId, status: "open", card: null },
    at,
  );
  expect(maya.dm().find(({ ts }) => ts === card?.ts)?.plain).not.toContain("[I'm in]");
});
