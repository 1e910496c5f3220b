/** Whoever asks who reads something is told what is so now: what is shared is named, with the button that takes it back. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { answerTo as answer, settledAnswers } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
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

story("a yes or a no comes first, whatever was asked", async ({ maya, omar, lena, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "does my boss see that i asked")).toMatchInlineSnapshot(`
    "No. What you write here stays between you and me, and others read only what you tick to share or send them yourself.
    <@U0GRACE> sees your name, no reflection, as you have shared none, and what was asked and given between the two of you. Not what you skip, pause or decline of mine, and not a word that you write here.
    [All of it]"
  `);
  expect(await said(maya, "is anything i write here saved")).toMatchInlineSnapshot(`
    "Not this conversation: it stands in Slack, as long as your company lets it, and I keep no copy. What you tell me to keep is kept, such as an entry in your log, and so are your plans and settings: until you delete them. Where you tell me of a loss or an illness, I remember for two weeks that there was one, and none of your words.
    [All of it]"
  `);
  expect(await said(omar, "are you storing my messages?")).toMatchInlineSnapshot(
    `"No. You have not joined, and I keep none of these words. The conversation itself stands in Slack, as long as your company lets it."`,
  );
  await joins(omar, { manager: null });
  expect(await said(omar, "pls dont tell anyone im doing this")).toMatchInlineSnapshot(`
    "From me nobody hears of it: no manager and no colleague. Whoever you ask for it yourself knows of it from you, and what you write about it is yours alone, unless you show it.
    [All of it]"
  `);
  expect(await said(lena, "does anyone know i do this")).toMatchInlineSnapshot(`
    "No. What you write to me in this conversation is seen by no manager, and while you have not joined I keep none of these words. If you join and name a manager, they see your name, what you tick to share, and your answer where they ask something of you themselves.
    The honest limit: whoever runs the server can reach its database."
  `);
});

story("what a colleague gave is heard of by them", async ({ maya, grace, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "skip it");
  await maya.command("/growth skip");
  await gives(grace, "@Maya Lind");
  await settle();
  await maya.click("assignment.accept");
  await maya.submit({ date: "2026-11-26", time: "10:00", cue: "0" });
  await settle();
  expect(await said(maya, "please don't tell anybody i'm doing this")).toMatchInlineSnapshot(`
    "<@U0GRACE> knows that you took *Sit in on a client call* on, and hears when you have done it. If you leave it, they hear *not now*, and no reason. What you write about it is yours, and stays so unless you share it.
    Beside that nobody hears of it from me.
    [All of it]"
  `);
  expect(await said(maya, "nobody should know i'm doing this")).toContain("Beside that nobody hears of it from me.");
});
