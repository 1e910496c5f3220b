/** What people ask about what they kept. */
import { describe, expect } from "vitest";
import { answerTo as answer } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { storiesAt } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const ENTRIES = [
  { what: "A call with Harbour", area: "clients", done_on: "2026-10-05", happened: "They print every invoice." },
  { what: "Paired with Lena", area: "craft", done_on: "2026-11-02", happened: "We found the slow query." },
  { what: "Harbour again", area: "clients", done_on: "2026-11-20", happened: "Now they print fewer." },
];
const { story } = storiesAt(MONDAY, async ({ maya, lena }) => {
  await joins(lena);
  await joins(maya, { manager: "U0PRIYA" });
  for (const entry of ENTRIES) {
    await maya.command("/growth log");
    await maya.submit(entry);
    await maya.close();
  }
});

describe("what was kept", () => {
  story("is shown by its time and by its words", async ({ maya, lena }) => {
    expect(await answer(maya, "show my last reflections")).toMatchInlineSnapshot(`
      "The latest 3 of what you kept:
      *Harbour again*
      Now they print fewer. [Change]
      20 November 2026 · Clients and solution mapping
      *Paired with Lena*
      We found the slow query. [Change]
      2 November 2026 · Code, quality and complex problems
      *A call with Harbour*
      They print every invoice. [Change]
      5 October 2026 · Clients and solution mapping
      [Show my log] [For my review]"
    `);
    expect(await answer(maya, "what did I do last month")).toMatchInlineSnapshot(`
      "I found this one:
      *A call with Harbour*
      They print every invoice. [Change]
      5 October 2026 · Clients and solution mapping
      [Show my log] [For my review] [Or: My last weeks]"
    `);
    expect(await answer(maya, "what did i write about Harbour")).toMatchInlineSnapshot(`
      "I found 2 of yours:
      *Harbour again*
      Now they print fewer. [Change]
      20 November 2026 · Clients and solution mapping
      *A call with Harbour*
      They print every invoice. [Change]
      5 October 2026 · Clients and solution mapping
      [Show my log] [For my review]"
    `);
    expect(await answer(maya, "what did i write about the warehouse")).toMatchInlineSnapshot(`
      "I find none of yours with those words. Perhaps you called it something else; here is all of it:
      [Show my log]"
    `);
    expect(await answer(lena, "show my last reflections")).toMatchInlineSnapshot(`
      "You have kept nothing here yet. One sentence about what you did is enough to begin.
      [Log something]"
    `);
  });

  story("is put together for a review", async ({ maya }) => {
    expect(await answer(maya, "I need something for my review")).toMatchInlineSnapshot(`
      "What you did in the last twelve months, 3 things, in your own words:
      *Code, quality and complex problems*
      • Paired with Lena
      *Clients and solution mapping*
      • Harbour again
      • A call with Harbour
      For a review, pick three. Say for each what changed for a user or a client, and who saw it.
      [All of it as a file] [Show my log]"
    `);
  });

  story("is deleted by a window that asks, and by no sentence", async ({ maya, query }) => {
    expect(await answer(maya, "delete what I wrote about Harbour")).toMatchInlineSnapshot(`
      "Which one? I ask once more before it goes for good.
      *Harbour again*
      20 November 2026 [Delete]
      *A call with Harbour*
      5 October 2026 [Delete]"
    `);
    expect(await answer(maya, "yes")).toMatchInlineSnapshot(
      `"Which of them? Say *the first* or *the second*, or press it."`,
    );
    expect(await answer(maya, "the first")).toMatchInlineSnapshot(
      `
      "One tap opens it, which I cannot do from a message:
      [Delete]"
    `,
    );
    expect(await query("select count(*)::int as n from reflections")).toEqual([{ n: 3 }]);
    await maya.click("Delete", { in: "message" });
    await maya.submit({});
    expect(await query("select count(*)::int as n from reflections")).toEqual([{ n: 2 }]);
  });

  story("is changed in its window", async ({ maya, clock }) => {
    expect(await answer(maya, "I want to change what I wrote about Lena")).toMatchInlineSnapshot(`
      "This one? Change what you like; the old words go.
      *Paired with Lena*
      2 November 2026 [Change]"
    `);
    await maya.click("Change", { in: "message" });
    await maya.submit({ happened: "We found two slow queries." });
    expect(await written(maya, clock)).toContain("We found two slow queries.");
  });

  story("has another reading beside it, which a yes does not press", async ({ maya, query }) => {
    const asked = "can i edit or delete what i wrote";
    expect(await answer(maya, asked)).toContain("[Or: Delete what I wrote]");
    expect(await answer(maya, "yes")).not.toContain("before it goes for good");
    expect(await query("select count(*)::int as n from reflections")).toEqual([{ n: 3 }]);
    await answer(maya, asked);
    await maya.click("chat.instead");
    expect(maya.dm().at(-1)?.plain).toContain("before it goes for good");
  });

  story("is shown to the manager whom they named, at a press", async ({ maya, lena, query }) => {
    expect(await answer(maya, "share my last one with my manager")).toMatchInlineSnapshot(`
      "Press *Show it*, and <@U0PRIYA> can read *Harbour again*, whole and as you wrote it. Everything else stays yours alone.
      [Show it] [Show my log] [No, thanks]"
    `);
    expect(await answer(maya, "yes")).toMatchInlineSnapshot(
      `
      "Nothing is shared yet. What others are to read waits for your press:
      [Show it]"
    `,
    );
    expect(await query("select count(*)::int as n from reflections where shared_with_manager")).toEqual([{ n: 0 }]);
    await maya.click("Show it");
    expect(await query("select title from reflections where shared_with_manager")).toEqual([
      { title: "Harbour again" },
    ]);
    expect(await answer(maya, "share my last one with my manager")).toMatchInlineSnapshot(`
      "<@U0PRIYA> can see *Harbour again* already.
      [Make it private] [Show my log]"
    `);
    expect(await answer(lena, "share my last one with my manager")).toMatchInlineSnapshot(`
      "You have named no manager, so there is nobody I could show it to. You can name one in your settings.
      [Settings]"
    `);
  });
});

describe("one of several is meant by what it is about", () => {
  story("to be shown to the manager", async ({ maya }) => {
    expect(await answer(maya, "share the lena one")).toMatchInlineSnapshot(`
      "Press *Show it*, and <@U0PRIYA> can read *Paired with Lena*, whole and as you wrote it. Everything else stays yours alone.
      [Show it] [Show my log] [No, thanks]"
    `);
    expect(await answer(maya, "share the one about the slow query with priya")).toMatchInlineSnapshot(`
      "Press *Show it*, and <@U0PRIYA> can read *Paired with Lena*, whole and as you wrote it. Everything else stays yours alone.
      [Show it] [Show my log] [No, thanks]"
    `);
    expect(await answer(maya, "can you show my boss the harbour one")).toMatchInlineSnapshot(`
      "Press *Show it* beside one of them, and <@U0PRIYA> can read that one, whole and as you wrote it. Everything else stays yours alone.
      *Harbour again*
      20 November 2026 [Show it]
      *A call with Harbour*
      5 October 2026 [Show it]
      [Show my log] [No, thanks]"
    `);
    expect(await answer(maya, "share the one about the invoices with omar")).toMatchInlineSnapshot(`
      "What you keep I can show to nobody but your manager, <@U0PRIYA>.
      Press *Show it*, and <@U0PRIYA> can read *A call with Harbour*, whole and as you wrote it. Everything else stays yours alone.
      [Show it] [Show my log] [No, thanks]"
    `);
    expect(await answer(maya, "share the note about kafka with my manager")).toMatchInlineSnapshot(`
      "I find none of yours with those words. Perhaps you called it something else; here is all of it:
      [Show my log]"
    `);
    expect(await answer(maya, "share my craft... the quality one with my manager")).toMatchInlineSnapshot(`
      "Press *Show it*, and <@U0PRIYA> can read *Paired with Lena*, whole and as you wrote it. Everything else stays yours alone.
      [Show it] [Show my log] [No, thanks]"
    `);
  });

  story("to be seen and changed", async ({ maya }) => {
    expect(await answer(maya, "show me the lena one again")).toMatchInlineSnapshot(`
      "I found this one:
      *Paired with Lena*
      We found the slow query. [Change]
      2 November 2026 · Code, quality and complex problems
      [Show my log] [For my review] [Or: Show me others]"
    `);
    expect(await answer(maya, "change the one about the slow query")).toMatchInlineSnapshot(`
      "This one? Change what you like; the old words go.
      *Paired with Lena*
      2 November 2026 [Change]"
    `);
    expect(await answer(maya, "edit the harbour one")).toMatchInlineSnapshot(`
      "Which one shall we change?
      *Harbour again*
      20 November 2026 [Change]
      *A call with Harbour*
      5 October 2026 [Change]"
    `);
    expect(await answer(maya, "show me the kafka one")).not.toContain("I found");
    expect(await answer(maya, "delete the one about the slow query")).toMatchInlineSnapshot(`
      "This one? I ask once more before it goes for good.
      *Paired with Lena*
      2 November 2026 [Delete]"
    `);
  });
});

story(
  "an entry that should be a separate one is offered to be changed, and nothing of it to be deleted",
  async ({ maya }) => {
    expect(
      await answer(maya, "i think the entry about the slow query should be a separate one"),
    ).toMatchInlineSnapshot(`
      "I cannot divide an entry for you. *Change* lets you take that part out, and a message that begins with _log:_ keeps it as one of its own. Nothing is deleted meanwhile.
      This one? Change what you like; the old words go.
      *Paired with Lena*
      2 November 2026 [Change]"
    `);
    expect(await answer(maya, "delete the one about the slow query")).toContain("[Delete]");
  },
);
