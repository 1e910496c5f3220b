/** What `/growth` shows is leant on in the DM as any answer: "the first", "end it", "yes". */
import { describe, expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { findsMentor } from "#tests/support/mentors.ts";
import { storiesAt } from "#tests/support/story.ts";
import { offers, RELEASE } from "../seats/offering.ts";

const { story, storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya }) => {
    await joins(maya, { manager: "U0GRACE", country: null });
  },
  { timeout: 90_000 },
);
const GENERAL = "C0GENERAL";

storyEach([
  ["in the DM", undefined],
  ["in a channel", GENERAL],
])("'the first' is of the seats that a command showed %s", async ({ maya, lena, settle }, _where, channel) => {
  await offers(lena, RELEASE);
  const said = settledAnswers(settle);
  await said(maya, "when do you write to me next?");
  await maya.command("/growth shadow", channel === undefined ? {} : { channel });
  const first = "One tap opens it, which I cannot do from a message:\n[Ask for it]";
  expect(await said(maya, "the first")).toBe(first);
  expect(await said(maya, "yes")).toBe(first);
});

describe("'end it'", () => {
  story("is of the mentoring that a command showed", async (scene) => {
    await findsMentor(scene);
    const { maya, lena, settle } = scene;
    const said = settledAnswers(settle);
    // Lena has not joined: she is a mentor.
    for (const actor of [maya, lena]) {
      await actor.command("/growth mentor");
      const answer = await said(actor, "end it");
      expect(answer).toContain("That may be said, and nobody has to give a reason.");
      expect(answer).toContain("[End it]");
      expect(answer).not.toContain("112");
    }
    expect(await scene.query("select status from pairings")).toEqual([{ status: "active" }]);
  });

  storyEach([["end it"], ["please end it"], ["ok, finish it"]])(
    "of somebody who has not joined is asked about, without alarm: %s",
    async ({ tom, settle }, words) => {
      const said = settledAnswers(settle);
      expect(await said(tom, words)).toMatchInlineSnapshot(`
        "What shall end? I send you no challenges, as you have not joined. If you mean a seat, a talk or a mentoring, say which one. And if it is something in your life that has become too much, tell me that in plain words.
        [What do I have when?] [What you can do]"
      `);
      await tom.command("/growth host");
      expect(await said(tom, words)).not.toContain("112");
    },
  );

  story("of somebody who has not joined is heeded after something heavy", async ({ tom, settle }) => {
    const said = settledAnswers(settle);
    await said(tom, "i feel so empty lately, nothing makes sense");
    expect(await said(tom, "end it")).toContain("112");
    expect(await said(tom, "i want to end it")).toContain("112");
  });
});

describe("'yes'", () => {
  story("shows what a misspelt command may have meant", async ({ maya, settle, query }) => {
    const shown = (await maya.command("/growth nxt")).messages.at(-1)?.plain;
    expect(shown).toBe("I do not know `nxt`. Did you mean `/growth next`?\n[/growth next]");
    expect(await settledAnswers(settle)(maya, "yes")).toContain("[I'm in]");
    expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
  });

  story(
    "after a command that asked nothing is no answer to what was asked before it",
    async ({ maya, settle, query }) => {
      const said = settledAnswers(settle);
      expect(await said(maya, "the release eats my whole week, i have to pass")).toContain("for this week?");
      await maya.command("/growth progress");
      await said(maya, "yes");
      expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
    },
  );

  story("of somebody whom the bot forgot since is remembered of nothing", async ({ maya, settle, query }) => {
    await maya.command("/growth forget");
    await maya.click("Delete everything");
    await settle();
    expect(await query("select count(*)::int as n from talks")).toEqual([{ n: 0 }]);
  });
});

story("a pause by command is ended by a no to it", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "pause until friday");
  await maya.command("/growth pause 14-20 dec");
  await said(maya, "no pause");
  expect(await query("select status, paused_from from members")).toEqual([{ status: "active", paused_from: null }]);
});
