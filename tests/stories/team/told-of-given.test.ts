/** Whoever gave somebody a challenge asks what came of it, and hears what the notices said: never more, and never less. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, inTurn } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, omar }: Scene) => {
    await joins(maya, { manager: "U0GRACE" });
    await joins(omar, { zone: "Europe/London", manager: "U0GRACE" });
  },
  { timeout: 90_000 },
);

story("nothing yet, and then what the person answered", async ({ maya, grace, settle }) => {
  const said = settledAnswers(settle);
  await gives(grace, "@Maya Lind");
  expect(await said(grace, "did maya take it on?")).toMatchInlineSnapshot(
    `
    "*Sit in on a client call*: nothing from <@U0MAYA> yet. I tell you when they say yes, say no, or name another day.
    [Or: What they share with me]"
  `,
  );
  await maya.click("assignment.accept");
  await maya.submit({ date: "2026-11-26", time: "10:00", cue: "0" });
  await settle();
  expect(await said(grace, "did maya take it on?")).toMatchInlineSnapshot(
    `
    "<@U0MAYA> is in: *Sit in on a client call*, by Friday, 4 December. I tell you when it is done, or not now after all.
    [Or: What they share with me]"
  `,
  );
  expect(await said(grace, "is maya doing the thing i gave her")).toContain("<@U0MAYA> is in");
  await maya.click("nudge.done", { in: "message" });
  await maya.submit({ happened: "I sat in, and it was awkward." });
  await settle();
  expect(await said(grace, "did she do what i asked her")).toMatchInlineSnapshot(`
    "<@U0MAYA> did it: *Sit in on a client call*. What came of it is theirs to tell."
  `);
  expect(await said(grace, "how is maya doing?")).toMatchInlineSnapshot(`
    "How somebody is doing, and what they write to me, I tell nobody. <@U0MAYA> shares nothing with you at present; a word with them tells you more than I could.
    What you asked of <@U0MAYA>, as far as I tell you:
    <@U0MAYA> did it: *Sit in on a client call*. What came of it is theirs to tell.
    [My team]"
  `);
});

story("a no is a not now, by whatever way it was one", async ({ maya, grace, settle }) => {
  const said = settledAnswers(settle);
  await gives(grace, "@Maya Lind");
  await maya.click("assignment.accept");
  await maya.submit({ date: "2026-11-26", time: "10:00", cue: "0" });
  await said(maya, "skip it");
  await maya.command("/growth skip");
  await settle();
  expect(await said(grace, "did maya take it on?")).toMatchInlineSnapshot(
    `
    "*Sit in on a client call*: not now for <@U0MAYA>.
    [Or: What they share with me]"
  `,
  );
});

story("of several, each by name; nobody else hears of it", async ({ maya, grace, lena, settle }) => {
  const said = settledAnswers(settle);
  await gives(grace, "@Maya Lind @Omar Haddad", {}, { channel: "C0DEV" });
  await maya.click("assignment.suggest");
  await maya.submit({ day: "2026-12-10" });
  await settle();
  expect(await said(grace, "did anybody accept my assignment")).toMatchInlineSnapshot(`
    "What you asked of others lately:
    <@U0MAYA> would rather do *Sit in on a client call* by Thursday, 10 December, instead of Friday, 4 December.
    [That works] [Keep the first date] [No date needed]
    *Sit in on a client call*: nothing from <@U0OMAR> yet. I tell you when they say yes, say no, or name another day."
  `);
  expect(await said(grace, "did omar say yes?")).not.toContain("U0MAYA");
  await grace.click("That works");
  await settle();
  expect(maya.dm().at(-1)?.plain).toContain("The new day holds: Thursday, 10 December.");
  expect(await said(lena, "did maya take it on?")).not.toContain("U0MAYA");
  expect(await said(maya, "did omar take it on?")).not.toContain("U0OMAR");
});

story("a manager's own question is answered by words for the talk, without a word about anybody", async (scene) => {
  const { grace, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(grace, "maya wants a raise, what do i say")).toMatchInlineSnapshot(`
    "Thank them for asking, and promise nothing on the spot: _I want to take this seriously. Let me find out what is possible, and give you an answer by Friday._ Then keep that day.
    If it is a no, say so plainly, with the reason, and what would have to be different for a yes and by when. An honest no is forgiven; a vague one is not.
    [How to say it] [Or: Getting promoted]"
  `);
  for (const text of [
    "how do i tell maya that her work is not good enough",
    "maya wants to leave, what can i do",
    "two people in my team cant stand each other",
    "how do i motivate somebody who is bored",
    "what do i ask in my first 1:1 with her",
  ]) {
    const answer = await said(grace, text);
    expect(answer).toContain("[");
    expect(answer).not.toMatch(/U0MAYA|I tell nobody|I did not catch/);
  }
});

inTurn([
  ["who is falling behind?"],
  ["who's behind"],
  ["is anybody behind with what I gave them?"],
  ["did everybody do what I asked?"],
  ["who hasn't answered yet"],
])(
  "of all, without a ranking: %s",
  async ({ grace, settle }, text) => {
    const said = settledAnswers(settle);
    expect(await said(grace, text)).toContain("*Sit in on a client call*: nothing from <@U0OMAR> yet.");
  },
  {
    also: async ({ grace, settle }) => {
      await gives(grace, "@Maya Lind @Omar Haddad", {}, { channel: "C0DEV" });
      await settle();
    },
  },
);

story(
  "of somebody who had all of it deleted nothing is said, and no other one's part in its place",
  async ({ maya, omar, grace, settle }) => {
    const said = settledAnswers(settle);
    await gives(grace, "@Maya Lind");
    await gives(grace, "@Omar Haddad");
    await omar.command("/growth forget");
    await omar.click("forget.confirm");
    await settle();
    expect(await said(grace, "did omar take it on?")).toMatchInlineSnapshot(`
      "Of whom you name I have nothing here. Of somebody who left, or had me delete everything, nothing is kept.
      What you asked of others lately:
      *Sit in on a client call*: nothing from <@U0MAYA> yet. I tell you when they say yes, say no, or name another day."
    `);
    expect(await said(grace, "did maya take it on?")).not.toContain("nothing here");
    expect(maya.dm().at(-1)?.plain).not.toContain("Omar");
  },
);
