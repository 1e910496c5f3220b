/** A card that many act upon goes on without whoever had the bot forget them. */
import { expect } from "vitest";
import { drawCards } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { cardsAreToBeCleared } from "#tests/support/quoted-answers.ts";
import { leftAfter } from "#tests/support/still-seen.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async (scene: Scene) => {
    const { maya, omar, grace, settle } = scene;
    await joins(maya, { manager: "U0GRACE", country: null });
    await joins(omar, { manager: "U0GRACE", country: null });
    await grace.command("/growth challenge Watch one deploy until Friday", { channel: "C0DEV" });
    await grace.submit({ why: "We all depend on it." });
    await settle();
  },
  { timeout: 60_000 },
);
const card = ({ maya }: Scene): string =>
  maya
    .channel("C0DEV")
    .filter(({ ephemeral, threadTs }) => !ephemeral && threadTs === null)
    .map(({ plain }) => plain)
    .join("\n");

story("its creator: drawn without them, and still there once Slack takes changes again", async (scene) => {
  const { grace, settle, query, workspace, moveTo } = scene;
  expect(card(scene)).toContain("U0GRACE");
  await grace.command("/growth forget");
  workspace.faults.set("chat.update", { times: 1000, status: 429, error: "ratelimited", retryAfterSeconds: 1 });
  await grace.click("forget.confirm");
  await settle();
  workspace.faults.clear();
  await drawCards(scene);
  for (const later of ["2026-11-24T10:10:00Z", "2026-11-24T12:10:00Z"]) {
    await moveTo(later);
    await settle();
    await drawCards(scene);
    expect(card(scene)).toContain("[I did it]");
    expect(card(scene)).not.toContain("U0GRACE");
  }
  expect(await query("select 1 from quoted_answers where quoted_user_id = 'U0GRACE'")).toEqual([]);
  expect(await query("select 1 from clearings where shows = 'answer'")).toEqual([]);
});

story("what was to be taken back of the card before is gone once it is drawn anew", async (scene) => {
  const { omar, settle, query, moveTo } = scene;
  await cardsAreToBeCleared(scene, "2026-11-24T10:30:00Z");
  await omar.click("challenge.join");
  await settle();
  await drawCards(scene);
  await moveTo("2026-11-24T11:00:00Z");
  await settle();
  expect(card(scene)).toContain("[I did it]");
  expect(await query("select 1 from clearings")).toEqual([]);
});

story("their line in a summary of months ago, where those of others stay", async (scene) => {
  const { maya, omar, settle, moveTo, bot, clock, query } = scene;
  for (const [actor, line] of [
    [maya, "The zebra told me so."],
    [omar, "It rolls back by itself."],
  ] as const) {
    await actor.click("challenge.done");
    await actor.submit({ line, where: "thread" });
    await actor.close();
    await settle();
  }
  await moveTo("2026-11-30T10:00:00Z");
  await settle();
  expect(card(scene)).toContain("Maya Lind: The zebra told me so.");
  await moveTo("2027-02-26T10:00:00Z");
  for (const { expire } of bot.deps.personalData) await expire?.(bot.deps.db, clock.now());
  expect(await query("select 1 from outbox where content ->> 'kind' = 'challenge-line'")).toEqual([]);
  expect(await leftAfter(scene, maya)).toEqual([]);
  expect(card(scene)).toContain("It rolls back by itself.");
});
