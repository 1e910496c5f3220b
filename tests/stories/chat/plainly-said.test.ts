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
    expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
      "The last three challenges stayed where they were, and weeks are like that. How shall it be from here? Unless you say so I stay quiet, and what you have is kept.
      [Weekly] [Once a month] [Stop]"
    `);
    await moveTo("2026-12-18T10:00:00Z");
    expect(await said(maya, "Weekly is fine")).toMatchInlineSnapshot(
      `"Weekly it is. The next one comes on Tuesday, 22 December."`,
    );
    expect(await query("select status, cadence from members")).toEqual([{ status: "active", cadence: "weekly" }]);
  });
});

describe("what is not to happen", () => {
  story("a wait takes back what was just changed", async ({ maya, settle, query }) => {
    const said = settledAnswers(settle);
    await said(maya, "pause me for 2 weeks");
    expect(await said(maya, "no wait, don't")).toMatchInlineSnapshot(
      `"Taken back. The next nudge comes on Tuesday, 1 December, as before."`,
    );
    expect(await query("select status from members")).toEqual([{ status: "active" }]);
  });

  story("a no keeps what would have been deleted", async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    await said(maya, "done, asked tom why they show the old page");
    await said(maya, "delete what I wrote about tom");
    expect(await said(maya, "no")).toMatchInlineSnapshot(`"Kept. Nothing is deleted."`);
    expect(await said(maya, "thats all, thanks")).toMatchInlineSnapshot(`"All right."`);
  });

  story("one reminder takes the place of another, and says so", async ({ maya, settle, query }) => {
    const said = settledAnswers(settle);
    await said(maya, "remind me tomorrow");
    expect(await said(maya, "remind me in two hours")).toMatchInlineSnapshot(`
      "I will come back to *Ask sales how they pitch the product* once: Tuesday, 24 November at 13:05. I remind you once at a time, so this takes the place of Wednesday, 25 November at 10:00.
      [Back to Wednesday, 25 November at 10:00] [Do not remind me]"
    `);
    await maya.click("nudge.remind.1", { in: "message" });
    expect(await query("select remind_at from nudges")).toEqual([{ remind_at: new Date("2026-11-25T09:00:00Z") }]);
  });
});

describe("what exactly is asked", () => {
  story("a narrow question about privacy has a short answer", async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    expect(await said(maya, "does grace see when i skip?")).toMatchInlineSnapshot(`
      "No. What you skip, pause or turn down is seen by nobody. Only where a colleague gave you a challenge themselves do they hear *not now*, and never why.
      [All of it]"
    `);
    expect(await said(maya, "can lena see what i write here?")).toMatchInlineSnapshot(`
      "No. What you write here stays between you and me, and others read only what you tick to share or send them yourself.
      You have named no manager, so no manager sees anything. If you name one, they see your name, what you tick to share, and your answer where they ask something of you themselves.
      [All of it]"
    `);
    expect(await said(maya, "who sees this")).toMatchInlineSnapshot(`
      "You. What you write to me stands nowhere else unless you tick that it is shared, item by item.
      You have named no manager, so no manager sees anything. If you name one, they see your name, what you tick to share, and your answer where they ask something of you themselves.
      The honest limit: whoever runs the server can reach its database.
      [All of it]"
    `);
  });

  story("what several things add up to", async ({ maya, settle, query }) => {
    const said = settledAnswers(settle);
    for (const words of ["done, they sell the old page", "done, asked a second one", "done, asked a third one"]) {
      await maya.command("/growth next");
      await currentChallengeIs({ query }, maya, "ask-sales-pitch");
      await said(maya, words);
    }
    expect(await said(maya, "what does that add up to?")).toContain("it adds up to 3 things done, the last three:");
  });

  story("a bad day is answered in a line", async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    expect(await said(maya, "everything is so unfair here")).toMatchInlineSnapshot(`
      "I hear you. Some days are like that. Tell it to somebody whom you like over a coffee: it gets smaller when two know it.
      [Talk to a person]"
    `);
  });

  story("of two wishes the other is named, and one press away", async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    expect(await said(maya, "how long does it take, and can i do it with hana?")).toMatchInlineSnapshot(`
      "*Ask sales how they pitch the product* takes about 30 minutes.
      • A first bite, about 10 minutes: Ask a seller to tell you in one sentence what your last feature is good for, and send them the one word that would make it true.
      • More of it, about 60 minutes: Mend the screen, name or message at which they got lost, and be sold it once more a week later.
      Two short halves on two days are as good as one long one.
      [I'm in] [Something smaller] [Something bigger]
      You asked for something else as well: *Together with somebody*.
      [Together with somebody]"
    `);
  });

  story("a time that is not quite sure stands on the button", async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    expect(await said(maya, "let us see, maybe i try it on monday at ten")).toMatchInlineSnapshot(`
      "How about Monday, 30 November at 10:00 for *Ask sales how they pitch the product*? If another hour is better, name it.
      [Monday, 30 November at 10:00] [Another time]"
    `);
  });
});
