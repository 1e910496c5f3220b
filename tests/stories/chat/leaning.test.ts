/** Words that lean on the message before: they find what they answer, and never do what nobody offered. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { storiesAt } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const { story } = storiesAt(MONDAY, ({ maya }) => joins(maya));

/** What the bot answers; the title of the challenge, which may be another one some day, is left out. */
async function answer(actor: Actor, text: string): Promise<string> {
  await actor.say(text);
  return (actor.dm().at(-1)?.plain ?? "").replace(/\*[A-Z][^*\n]+\*/g, "*...*");
}

describe("yes and no", () => {
  story("after the challenge a yes takes it, and a no closes nothing", async ({ maya, query }) => {
    expect(await answer(maya, "no")).toMatchInlineSnapshot();
    expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
    expect(await answer(maya, "no")).toMatchInlineSnapshot();
    expect(await answer(maya, "👍")).toMatchInlineSnapshot();
  });

  story("a yes does what was asked about, and can be taken back", async ({ maya, query }) => {
    expect(await answer(maya, "the release eats my whole week, i have to pass")).toMatchInlineSnapshot();
    const closed = await answer(maya, "yes");
    expect(closed).toContain("Not this week");
    expect(await query("select status from nudges")).toEqual([{ status: "skipped" }]);
    expect(await answer(maya, "undo")).toMatchInlineSnapshot();
    expect(await query("select status, answered_at from nudges")).toEqual([{ status: "open", answered_at: null }]);
    expect(await query("select count(*)::int as n from challenge_history where kind = 'skipped'")).toEqual([{ n: 0 }]);
    expect(await answer(maya, "undo")).toMatchInlineSnapshot();
  });

  story("a no to it leaves it as it is", async ({ maya, query }) => {
    await answer(maya, "the release eats my whole week, i have to pass");
    expect(await answer(maya, "no")).toMatchInlineSnapshot();
    expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
  });

  story("without an offer they get a short honest question", async ({ maya }) => {
    await maya.command("/growth skip");
    expect(await answer(maya, "yes")).toMatchInlineSnapshot();
    expect(await answer(maya, "both")).toMatchInlineSnapshot();
    expect(await answer(maya, "the second")).toMatchInlineSnapshot();
  });

  story("after a day nothing is remembered, and forgetting takes it at once", async ({ maya, query, moveTo }) => {
    await answer(maya, "the release eats my whole week, i have to pass");
    expect(await query("select count(*)::int as n from talks")).toEqual([{ n: 1 }]);
    await moveTo("2026-11-24T11:30:00Z");
    expect(await answer(maya, "no")).toMatchInlineSnapshot();
    await maya.command("/growth forget");
    await maya.submit({ confirm: "forget" }).catch(() => null);
  });
});

describe("which of them", () => {
  story("is asked where two are offered, and told by its place", async ({ maya }) => {
    const first = await answer(maya, "hmm maybe another time or a smaller one");
    expect(first).toMatchInlineSnapshot();
    expect(await answer(maya, "yes")).toMatchInlineSnapshot();
    expect(await answer(maya, "the second")).toMatchInlineSnapshot();
  });
});

describe("an offer to keep a story", () => {
  story("is taken by a word, without a form", async ({ maya, clock }) => {
    await maya.command("/growth skip");
    const told = "Today I helped Omar find why the deploy was slow.";
    expect(await answer(maya, told)).toMatchInlineSnapshot();
    expect(await answer(maya, "yes please")).toMatchInlineSnapshot();
    expect(await written(maya, clock)).toEqual([told]);
  });

  story("is left by a no, and a later ok keeps nothing", async ({ maya, clock }) => {
    await maya.command("/growth skip");
    await answer(maya, "Today I helped Omar find why the deploy was slow.");
    expect(await answer(maya, "no thanks")).toMatchInlineSnapshot();
    expect(await answer(maya, "ok")).toMatchInlineSnapshot();
    expect(await written(maya, clock)).toEqual([]);
  });

  story("that was declined by its button is not taken by a word", async ({ maya, clock }) => {
    await maya.command("/growth skip");
    await answer(maya, "Today I helped Omar find why the deploy was slow.");
    await maya.click("No, thanks");
    expect(await answer(maya, "yes")).toMatchInlineSnapshot();
    expect(await written(maya, clock)).toEqual([]);
  });
});

describe("taking back", () => {
  story("what was done: the words stay", async ({ maya, query, clock }) => {
    await answer(maya, "done, asked Lena why the export is split");
    expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
    expect(await answer(maya, "undo")).toMatchInlineSnapshot();
    expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
    expect(await written(maya, clock)).toEqual(["asked Lena why the export is split"]);
  });

  story("a pause", async ({ maya, query }) => {
    await answer(maya, "pause until Friday");
    expect(await answer(maya, "take it back")).toMatchInlineSnapshot();
    expect(await query("select status, paused_until from members")).toEqual([{ status: "active", paused_until: null }]);
  });

  story("not what was changed again since", async ({ maya }) => {
    await answer(maya, "not this week");
    await maya.command("/growth next");
    expect(await answer(maya, "undo")).toMatchInlineSnapshot();
  });
});

describe("that is not what I meant", () => {
  story("asks with other readings than before, three times over", async ({ maya }) => {
    const menus = [
      await answer(maya, "hmm maybe another time or a smaller one"),
      await answer(maya, "that is not what i meant"),
      await answer(maya, "wrong"),
      await answer(maya, "you got me wrong"),
    ];
    expect(menus).toMatchInlineSnapshot();
    expect(new Set(menus).size).toBe(menus.length);
  });
});

describe("the same menu", () => {
  story("never comes twice in a row", async ({ maya, omar }) => {
    for (const actor of [maya, omar]) {
      let before = "";
      for (const text of [
        "flurble",
        "flurble",
        "the build is broken",
        "flurble",
        "hm",
        "hm",
        "xyzzy plugh",
        "xyzzy plugh",
      ]) {
        const menu = await answer(actor, text);
        expect(menu).not.toBe(before);
        before = menu;
      }
    }
  });
});
