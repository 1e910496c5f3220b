/** What a sentence changed is taken back: that, and nothing else. */
import { describe, expect } from "vitest";
import { answerWithoutTitles as answer } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { storiesAt } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const { story } = storiesAt(MONDAY, ({ maya }) => joins(maya));

describe("taking back", () => {
  story("what was done: the words stay", async ({ maya, query, clock }) => {
    await answer(maya, "done, asked Lena why the export is split");
    expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
    expect(await answer(maya, "undo")).toMatchInlineSnapshot(`
      "Taken back. *...* is open again, as it was.
      What you wrote about it stays in your log, where you can change or delete it.
      [Show my challenge] [Show my log]"
    `);
    expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
    expect(await written(maya, clock)).toEqual(["asked Lena why the export is split"]);
  });

  story("a pause", async ({ maya, query }) => {
    await answer(maya, "pause until Friday");
    expect(await answer(maya, "take it back")).toMatchInlineSnapshot(
      `"Taken back. The next nudge comes on Tuesday, 1 December, as before."`,
    );
    expect(await query("select status, paused_until from members")).toEqual([{ status: "active", paused_until: null }]);
  });

  story("a reminder, and not the plan before it", async ({ maya, query }) => {
    await answer(maya, "I'm in, thursday at 10:00");
    await answer(maya, "remind me tomorrow at 15:00");
    expect(await query("select status, remind_at is null as quiet from nudges")).toEqual([
      { status: "planned", quiet: false },
    ]);
    expect(await answer(maya, "undo")).toMatchInlineSnapshot(`
      "Taken back. The reminder of *...* is as it was before.
      [Show my challenge]"
    `);
    expect(await query("select status, remind_at is null as quiet from nudges")).toEqual([
      { status: "planned", quiet: true },
    ]);
    expect(await query("select kind from challenge_history where kind = 'planned'")).toEqual([{ kind: "planned" }]);
  });

  story("a wish, and not the plan before it", async ({ maya, query }) => {
    await answer(maya, "I'm in, thursday at 10:00");
    await answer(maya, "something with kubernetes please");
    expect(await query("select what from preferences")).toEqual([{ what: "more" }]);
    expect(await answer(maya, "undo")).toMatchInlineSnapshot(`"Taken back. What you had told me before counts again."`);
    expect(await query("select what from preferences")).toEqual([]);
    expect(await query("select status from nudges")).toEqual([{ status: "planned" }]);
  });

  story("what lies further back is named first", async ({ maya, query }) => {
    await answer(maya, "pause until Friday");
    await answer(maya, "what do you know about me");
    expect(await answer(maya, "undo")).toMatchInlineSnapshot(`
      "The last that I changed at your word was *...*. Shall I take that back?
      [Take it back] [Leave it as it is]"
    `);
    expect(await query("select status from members")).toEqual([{ status: "paused" }]);
    expect(await answer(maya, "yes")).toMatchInlineSnapshot(
      `"Taken back. The next nudge comes on Tuesday, 1 December, as before."`,
    );
    expect(await query("select status from members")).toEqual([{ status: "active" }]);
  });

  story("not a challenge that it opened", async ({ maya, query }) => {
    await answer(maya, "not this week");
    await answer(maya, "what is next?");
    expect(await answer(maya, "undo")).toMatchInlineSnapshot(`
      "That opened *...* for you. You may keep it, or leave it for this week:
      [Show my challenge] [Not this week]"
    `);
    await maya.click("nudge.skip", { in: "message" });
    expect(await query("select status from nudges")).toEqual([{ status: "skipped" }, { status: "skipped" }]);
  });

  story("not what was changed again since", async ({ maya }) => {
    await answer(maya, "not this week");
    await maya.command("/growth next");
    expect(await answer(maya, "undo")).toContain("Shall I take that back?");
    expect(await answer(maya, "yes")).toMatchInlineSnapshot(`
      "You have another challenge open by now, so *...* does not come back by itself. When it happens after all, tell me and I keep it.
      [Show my challenge] [Show my log]"
    `);
  });
});
