/** Whoever asks who reads something is told what is so now: what is shared is named, with the button that takes it back. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { answerTo as answer } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const TESTERS = { what: "The tester and the empty list", happened: "Petra blamed me for the empty list." };
const SALES = { what: "A call with sales", happened: "They promise an export every week." };

async function keeps(actor: Actor, entry: Record<string, string>, isShared: boolean): Promise<void> {
  await actor.command("/growth log");
  await actor.submit({ ...entry, ...(isShared ? { share: ["shared"] } : {}) });
  await actor.close();
}

const { story } = storiesAt(MONDAY, async ({ maya }) => {
  await joins(maya, { manager: "U0GRACE" });
});

describe("who reads it", () => {
  story("is yes of what is shared, and the button ends it", async ({ maya, query }) => {
    await keeps(maya, TESTERS, true);
    await keeps(maya, SALES, false);
    expect(await answer(maya, "the thing about the empty list, is my boss gonna read this")).toMatchInlineSnapshot(`
      "Yes: <@U0GRACE> can read *The tester and the empty list* of 23 November 2026, because you shared it.
      Beside that they see your name, and what was asked and given between the two of you. What you write in this conversation, what you skip, pause or decline of mine, they do not see.
      [Make it private] [All of it]"
    `);
    expect(await answer(maya, "can my manager see what i wrote about sales")).toMatchInlineSnapshot(`
      "*A call with sales* is read by you alone.
      One entry: <@U0GRACE> can read *The tester and the empty list* of 23 November 2026, because you shared it.
      Beside that they see your name, and what was asked and given between the two of you. What you write in this conversation, what you skip, pause or decline of mine, they do not see.
      [Make it private] [All of it]"
    `);
    expect(await answer(maya, "what can my manager see")).toMatchInlineSnapshot(`
      "One entry: <@U0GRACE> can read *The tester and the empty list* of 23 November 2026, because you shared it.
      Beside that they see your name, and what was asked and given between the two of you. What you write in this conversation, what you skip, pause or decline of mine, they do not see.
      [Make it private] [All of it]"
    `);
    expect(await answer(maya, "who is gonna see what i wrote")).toMatchInlineSnapshot(`
      "One entry: <@U0GRACE> can read *The tester and the empty list* of 23 November 2026, because you shared it.
      Beside that they see your name, and what was asked and given between the two of you. What you write in this conversation, what you skip, pause or decline of mine, they do not see.
      [Make it private] [All of it]"
    `);
    await maya.click("reflection.unshare");
    expect(await query("select from reflections where shared_with_manager")).toEqual([]);
    expect(await answer(maya, "the thing about the empty list, is my boss gonna read this")).toMatchInlineSnapshot(`
      "*The tester and the empty list* is read by you alone.
      <@U0GRACE> sees your name, no reflection, as you have shared none, and what was asked and given between the two of you. Not what you skip, pause or decline of mine, and not a word that you write here.
      [All of it]"
    `);
    expect(await answer(maya, "who can see what i write")).toMatchInlineSnapshot(`
      "You. What you write to me stands nowhere else unless you tick that it is shared, item by item.
      <@U0GRACE> sees your name, no reflection, as you have shared none, and what was asked and given between the two of you. Not what you skip, pause or decline of mine, and not a word that you write here.
      [All of it]"
    `);
    expect(await answer(maya, "can petra see what i wrote about her")).toMatchInlineSnapshot(`
      "*The tester and the empty list* is read by you alone.
      <@U0GRACE> sees your name, no reflection, as you have shared none, and what was asked and given between the two of you. Not what you skip, pause or decline of mine, and not a word that you write here.
      [All of it]"
    `);
  });

  story("names how many, and never the same as another who named nobody", async ({ maya, omar }) => {
    await keeps(maya, TESTERS, true);
    await keeps(maya, SALES, true);
    expect(await answer(maya, "does my boss see my answers?")).toMatchInlineSnapshot(`
      "Two entries: <@U0GRACE> can read *A call with sales* of 23 November 2026 and one more, because you shared them.
      Beside that they see your name, and what was asked and given between the two of you. What you write in this conversation, what you skip, pause or decline of mine, they do not see.
      [Make it private] [What is shared still] [All of it]"
    `);
    await joins(omar, { manager: null });
    await keeps(omar, SALES, false);
    expect(await answer(omar, "does my boss see my answers?")).toMatchInlineSnapshot(`
      "No. What you write here stays between you and me, and others read only what you tick to share or send them yourself.
      You have named no manager, so no manager sees anything. If you name one, they see your name, what you tick to share, and your answer where they ask something of you themselves.
      [All of it]"
    `);
  });
});
