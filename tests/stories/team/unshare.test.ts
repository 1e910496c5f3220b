/** What somebody shared is theirs alone again by a word of theirs, and nothing in the answer offers to share. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { answerTo as answer } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const TESTERS = { what: "The tester and the empty list", happened: "She blamed me for the empty list." };
const SALES = { what: "A call with sales", happened: "They promise an export every week." };

async function keeps(actor: Actor, entry: Record<string, string>, isShared = true): Promise<void> {
  await actor.command("/growth log");
  await actor.submit({ ...entry, ...(isShared ? { share: ["shared"] } : {}) });
  await actor.close();
}

const { story } = storiesAt(MONDAY, async ({ maya }) => {
  await joins(maya, { manager: "U0GRACE" });
});

describe("what is shared", () => {
  story("is private again at once where one is, with who may have read it and the way back", async (house) => {
    const { maya, grace, query } = house;
    await keeps(maya, TESTERS);
    const isShared = async (): Promise<unknown> => (await query("select shared_with_manager from reflections"))[0];
    expect(await answer(maya, "undo that, i dont want her to see it")).toMatchInlineSnapshot(`
      "*The tester and the empty list* is yours alone again.
      <@U0GRACE> could read it until now; whether they did, I do not know.
      [Show my log] [It may stay shared] [Or: Take it back]"
    `);
    expect(await isShared()).toEqual({ shared_with_manager: false });
    await grace.command("/growth team");
    expect(grace.dm().at(-1)?.plain).not.toContain("empty list");
    // A bare yes is no wish to share it again.
    await answer(maya, "yes");
    await answer(maya, "ok");
    expect(await isShared()).toEqual({ shared_with_manager: false });
    await answer(maya, "unshare it");
    expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
      "You share no entry at present, so <@U0GRACE> can read nothing of what you kept.
      [Who sees what] [Show my log]"
    `);
  });

  story("comes back by its button alone", async ({ maya, query }) => {
    await keeps(maya, TESTERS);
    await answer(maya, "take it back from grace");
    await maya.click("reflection.share-again");
    expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
      "<@U0GRACE> can read *The tester and the empty list* now. The rest of your log is yours alone, unless you shared it as well.
      [Make it private] [Show my log]"
    `);
    expect(await query("select shared_with_manager from reflections")).toEqual([{ shared_with_manager: true }]);
    await maya.click("reflection.unshare");
    expect(await query("select shared_with_manager from reflections")).toEqual([{ shared_with_manager: false }]);
  });

  story("is found by its words among several, and chosen where nothing says which", async ({ maya, query, moveTo }) => {
    await keeps(maya, TESTERS);
    await keeps(maya, SALES);
    await moveTo("2026-11-23T14:00:00Z");
    expect(await answer(maya, "stop sharing the tester one with grace")).toMatchInlineSnapshot(`
      "*The tester and the empty list* is yours alone again.
      <@U0GRACE> could read it until now; whether they did, I do not know.
      One more entry of yours is shared still.
      [What is shared still] [Show my log] [It may stay shared]"
    `);
    await maya.click("reflection.share-again");
    await moveTo("2026-11-23T16:00:00Z");
    expect(await answer(maya, "i dont want any manager to see anything")).toMatchInlineSnapshot(`
      "Which of these shall be yours alone again?
      *The tester and the empty list*
      23 November 2026 [Make it private]
      *A call with sales*
      23 November 2026 [Make it private]
      [Make all private] [Show my log]"
    `);
    await maya.click("reflection.unshare-all");
    expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
      "Done: all 2 are yours alone again.
      <@U0GRACE> could read them until now; whether they did, I do not know.
      [Show my log]"
    `);
    expect(await query("select from reflections where shared_with_manager")).toEqual([]);
    await keeps(maya, SALES);
    expect(await answer(maya, "oh no, i didn't mean to share that")).toMatchInlineSnapshot(`
      "Shall I take that as *Take it back*?
      [Take it back] [Something else]"
    `);
  });

  story("says what the manager was told and what they thanked for", async ({ maya, grace, moveTo, settle }) => {
    await keeps(maya, TESTERS);
    await moveTo("2026-11-30T09:00:05Z");
    await moveTo("2026-12-02T10:00:00Z");
    expect(await answer(maya, "should be private again")).toMatchInlineSnapshot(`
      "*The tester and the empty list* is yours alone again.
      <@U0GRACE> could read it until now, and my weekly word of 30 November 2026 named it; whether they read it, I do not know.
      [Show my log] [It may stay shared]"
    `);
    await maya.click("reflection.share-again");
    await grace.command("/growth team");
    await grace.click("thanks.open");
    await grace.submit({ helped: "It settled our estimate." });
    await grace.close();
    await settle();
    expect(await answer(maya, "hide it from grace")).toMatchInlineSnapshot(`
      "*The tester and the empty list* is yours alone again.
      <@U0GRACE> has read it: they thanked you for it.
      [Show my log] [It may stay shared]"
    `);
  });

  story("is what undo means right after it was shared by a word", async ({ maya, query }) => {
    await keeps(maya, TESTERS, false);
    await answer(maya, "show that to my manager");
    await maya.click("reflection.share");
    expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
      "<@U0GRACE> can read *The tester and the empty list* now. The rest of your log is yours alone, unless you shared it as well.
      [Make it private] [Show my log]"
    `);
    expect(await answer(maya, "undo that please")).toMatchInlineSnapshot(`
      "*The tester and the empty list* is yours alone again.
      <@U0GRACE> could read it until now; whether they did, I do not know.
      [Show my log] [It may stay shared]"
    `);
    expect(await query("select from reflections where shared_with_manager")).toEqual([]);
  });

  story("is never offered to be shared in answer to such words", async ({ maya, moveTo }) => {
    await keeps(maya, TESTERS, false);
    const none = await answer(maya, "i dont want her to see it");
    expect(none).toMatchInlineSnapshot(`
      "You share no entry at present, so <@U0GRACE> can read nothing of what you kept.
      [Who sees what] [Show my log]"
    `);
    await keeps(maya, TESTERS);
    await keeps(maya, SALES);
    await moveTo("2026-11-23T14:00:00Z");
    for (const words of [
      "sharing was a mistake, is there a way out",
      "the tester one was too personal, please dont share it",
      "stop grace from reading my stuff",
      "i regret the thing with grace, that it is shared",
      "shared too early, want it private",
      "can grace be taken off it, i want to stop sharing",
      "pls no more sharing with my boss",
    ]) {
      const said = await answer(maya, words);
      expect.soft(said, words).not.toMatch(/Share it with my manager|Show it|Shall I show/);
    }
  });
});
