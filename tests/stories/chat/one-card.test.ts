/** Of a challenge there is one card with buttons, where it was shown last. */
import { expect } from "vitest";
import { drawAllOwed } from "#src/delivery/owed-redraws.ts";
import { refreshNudge } from "#src/features/weekly/use-cases/refresh-nudge.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { firstIsDrawnAgain } from "#tests/support/shown-cards.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, query }) => {
  await joins(maya, { manager: null, country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
});

/** Asks for it so often, and says where each answer stands. */
async function shownTimes({ maya, settle }: Pick<Scene, "maya" | "settle">, times: number): Promise<string[]> {
  const said = settledAnswers(settle);
  const places: string[] = [];
  for (let time = 0; time < times; time++) {
    await said(maya, "next");
    places.push(maya.dm().at(-1)?.ts ?? "");
  }
  return places;
}

const plainAt = ({ maya }: Pick<Scene, "maya">, places: readonly string[]): (string | undefined)[] =>
  places.map((place) =>
    maya
      .dm()
      .find(({ ts }) => ts === place)
      ?.plain.split("\n")
      .slice(0, 2)
      .join("\n"),
  );

story("the card stands where it was shown last, and a line in its place before", async (scene) => {
  const { maya, settle } = scene;
  const places = await shownTimes(scene, 3);
  expect(plainAt(scene, places)).toMatchInlineSnapshot(`
    [
      "I showed _Ask sales how they pitch the product_ again since then, and its buttons are there.
    [Show it here]",
      "I showed _Ask sales how they pitch the product_ again since then, and its buttons are there.
    [Show it here]",
      "*Ask sales how they pitch the product*
    Ask somebody in sales to sell you your last feature as if you were the buyer, and correct nothing. Write down the words they use, and fix the point at which they stumbled, in the screen or in its description.",
    ]
  `);
  await maya.click("nudge.skip", { in: "message" });
  await settle();
  expect(plainAt(scene, places)).toMatchInlineSnapshot(`
    [
      "I showed _Ask sales how they pitch the product_ again since then.",
      "I showed _Ask sales how they pitch the product_ again since then.",
      "*Ask sales how they pitch the product*
    Not this week. The next one comes on Tuesday, 1 December.",
    ]
  `);
});

story("a line brings the card back to its place", async (scene) => {
  const { maya, settle } = scene;
  const places = await shownTimes(scene, 2);
  await maya.click("nudge.keep", { in: "message" });
  await settle();
  expect(plainAt(scene, places)).toMatchInlineSnapshot(`
    [
      "*Ask sales how they pitch the product*
    Ask somebody in sales to sell you your last feature as if you were the buyer, and correct nothing. Write down the words they use, and fix the point at which they stumbled, in the screen or in its description.",
      "I showed _Ask sales how they pitch the product_ again since then, and its buttons are there.
    [Show it here]",
    ]
  `);
  await settledAnswers(settle)(maya, "i do it on thursday at 10");
  expect(plainAt(scene, places)).toMatchInlineSnapshot(`
    [
      "*Ask sales how they pitch the product*
    You are in, and this is your plan:",
      "I showed _Ask sales how they pitch the product_ again since then, and its buttons are there.
    [Show it here]",
    ]
  `);
});

story("a skip that is taken back opens the answer that showed it last", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  const places = await shownTimes(scene, 2);
  await said(maya, "skip it");
  expect(plainAt(scene, places)).toMatchInlineSnapshot(`
    [
      "I showed _Ask sales how they pitch the product_ again since then.",
      "I showed _Ask sales how they pitch the product_ again since then.",
    ]
  `);
  await said(maya, "undo");
  expect(plainAt(scene, places)).toMatchInlineSnapshot(`
    [
      "I showed _Ask sales how they pitch the product_ again since then, and its buttons are there.
    [Show it here]",
      "*Ask sales how they pitch the product*
    Ask somebody in sales to sell you your last feature as if you were the buyer, and correct nothing. Write down the words they use, and fix the point at which they stumbled, in the screen or in its description.",
    ]
  `);
});

story("the message that came by itself becomes a line as well, once an answer shows it", async (scene) => {
  const { maya, moveTo, settle } = scene;
  await settledAnswers(settle)(maya, "skip it");
  await moveTo("2026-12-01T10:00:00Z");
  const own = maya.dm().at(-1)?.ts ?? "";
  expect(plainAt(scene, [own])[0]).toMatch(/^\*.+\*\n/);
  await shownTimes(scene, 1);
  expect(plainAt(scene, [own])[0]).toContain("again since then");
});

story("what an answer says beside the card stays, also once it is shown again", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "something bigger");
  const beside = maya.dm().at(-1)?.ts ?? "";
  const shown = (): string => maya.dm().find(({ ts }) => ts === beside)?.plain ?? "";
  expect(shown()).toContain("[Bigger ones for six weeks] [Take it back]");
  const answer = shown();
  await shownTimes(scene, 1);
  expect(shown()).toBe(answer);
});

story("a bot that dies once the card is shown again leaves the line to others", async (scene) => {
  const { bot, workspace } = scene;
  workspace.faults.set("chat.update", { times: 50, error: "internal_error" });
  const places = await shownTimes(scene, 2);
  expect(plainAt(scene, places)[0]).toMatch(/^\*/);
  workspace.faults.clear();
  await scene.moveTo("2026-11-24T10:10:00Z");
  await drawAllOwed(bot.deps);
  expect(plainAt(scene, places)[0]).toContain("again since then");
  expect(plainAt(scene, places)[1]).toMatch(/^\*/);
});

story("a line that was on its way as the card came back does not stay over it", async (scene) => {
  const { bot, maya, settle } = scene;
  const places = await shownTimes(scene, 2);
  const { messenger } = bot.deps;
  const update = messenger.update.bind(messenger);
  const [begun, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  // A line for the first place is held on its way to Slack.
  messenger.update = async (workspaceId, at, message) => {
    if (at.ts === places[0]) {
      begun.resolve();
      await gate.promise;
    }
    return update(workspaceId, at, message);
  };
  await firstIsDrawnAgain(scene);
  const [nudge] = await scene.query<{ id: string }>("select id from nudges where status = 'open'");
  const drawn = refreshNudge(bot.deps, "T0HOUSE", nudge?.id ?? "");
  await begun.promise;
  await maya.click("nudge.keep", { in: "message" });
  gate.resolve();
  await drawn;
  messenger.update = update;
  await settle();
  await drawAllOwed(bot.deps);
  expect(plainAt(scene, places)[0]).toMatch(/^\*/);
  expect(plainAt(scene, places)[1]).toContain("again since then");
});

story("the newest four are drawn, later where Slack asks for that", async (scene) => {
  const { maya, settle, query, workspace, moveTo } = scene;
  const places = await shownTimes(scene, 6);
  const live = (): (boolean | undefined)[] => plainAt(scene, places).map((plain) => plain?.startsWith("*"));
  const kept = async (): Promise<unknown> =>
    (
      await query<{ kept: number }>("select jsonb_array_length(copies) as kept from nudges where status = 'skipped'")
    )[0];
  expect(live()).toEqual([false, false, false, false, false, true]);
  workspace.faults.set("chat.update", { times: 1, error: "internal_error" });
  await maya.command("/growth skip");
  await settle();
  expect(await kept()).toEqual({ kept: 4 });
  await moveTo("2026-11-24T10:02:00Z");
  expect(plainAt(scene, places).at(-1)).toContain("Not this week.");
  // Above those nothing is pressed any more that means anything else: it shows what is current.
  expect(plainAt(scene, places).slice(2, -1)).toEqual(
    Array.from({ length: 3 }, () => "I showed _Ask sales how they pitch the product_ again since then."),
  );
  expect(await kept()).toEqual({ kept: 4 });
});
