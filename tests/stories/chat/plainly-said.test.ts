/** What people say plainly is taken as they said it: how it shall go on, what is not to happen, what exactly they ask. */
import { describe, expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }) => {
    await joins(maya, { manager: null, country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);

describe("whether it shall go on", () => {
  story("is answered in words, also days later", async ({ maya, moveTo, settle, query }) => {
    const said = settledAnswers(settle);
    for (const day of ["2026-12-01", "2026-12-08", "2026-12-15"]) await moveTo(`${day}T10:00:00Z`);
    await settle();
    expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot();
    await moveTo("2026-12-18T10:00:00Z");
    expect(await said(maya, "Weekly is fine")).toMatchInlineSnapshot();
    expect(await query("select status, settings ->> 'cadence' as cadence from members")).toEqual([
      { status: "active", cadence: "weekly" },
    ]);
  });
});

describe("what is not to happen", () => {
  story("a wait takes back what was just changed", async ({ maya, settle, query }) => {
    const said = settledAnswers(settle);
    await said(maya, "pause me for 2 weeks");
    expect(await said(maya, "no wait, don't")).toMatchInlineSnapshot();
    expect(await query("select status from members")).toEqual([{ status: "active" }]);
  });

  story("a no keeps what would have been deleted", async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    await said(maya, "done, asked tom why they show the old page");
    await said(maya, "delete what I wrote about tom");
    expect(await said(maya, "no")).toMatchInlineSnapshot();
    expect(await said(maya, "thats all, thanks")).toMatchInlineSnapshot();
  });

  story("one reminder takes the place of another, and says so", async ({ maya, settle, query }) => {
    const said = settledAnswers(settle);
    await said(maya, "remind me tomorrow");
    expect(await said(maya, "remind me in two hours")).toMatchInlineSnapshot();
    await maya.click("nudge.remind.1", { in: "message" });
    expect(await query("select remind_at from nudges")).toEqual([{ remind_at: new Date("2026-11-25T09:00:00Z") }]);
  });
});

describe("what exactly is asked", () => {
  story("a narrow question about privacy has a short answer", async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    expect(await said(maya, "does grace see when i skip?")).toMatchInlineSnapshot();
    expect(await said(maya, "can lena see what i write here?")).toMatchInlineSnapshot();
    expect(await said(maya, "who sees this")).toMatchInlineSnapshot();
  });

  story("what several things add up to", async ({ maya, settle, query }) => {
    const said = settledAnswers(settle);
    for (const words of ["done, they sell the old page", "done, asked a second one", "done, and a third"]) {
      await currentChallengeIs({ query }, maya, "ask-sales-pitch");
      await said(maya, words);
      await maya.command("/growth next");
    }
    expect(await said(maya, "what does that add up to?")).toContain("it adds up to 3 things done, the last three:");
  });

  story("a bad day is answered in a line", async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    expect(await said(maya, "everything is so unfair here")).toMatchInlineSnapshot();
  });

  story("of two wishes the other is named, and one press away", async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    expect(await said(maya, "how long does it take, and can i do it with hana?")).toMatchInlineSnapshot();
  });

  story("a time that is not quite sure stands on the button", async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    expect(await said(maya, "let us see, maybe i try it on monday at ten")).toMatchInlineSnapshot();
  });
});
