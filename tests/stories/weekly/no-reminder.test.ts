/** A reminder that is not wanted does not come: one that was asked for, and that of the plan, which stays. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

/** A Tuesday. */
const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }) => {
    await joins(maya, { manager: null, country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);

story("one that was asked for", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "remind me tomorrow at 9");
  expect(await said(maya, "actually dont remind me at all")).toMatchInlineSnapshot(`
    "Then I say nothing more of *Ask sales how they pitch the product* for now.
    [Take it back]"
  `);
  expect(await query("select remind_at from nudges where remind_at is not null")).toEqual([]);
  expect(await said(maya, "undo")).toMatchInlineSnapshot(`
    "Taken back. The reminder of *Ask sales how they pitch the product* is as it was before.
    [Show my challenge]"
  `);
  expect(await query("select remind_at from nudges where remind_at is not null")).toEqual([
    { remind_at: new Date("2026-11-25T08:00:00Z") },
  ]);
});

story("that of a plan, which comes all the same where it is wanted again", async ({ maya, settle, query, moveTo }) => {
  const said = settledAnswers(settle);
  await said(maya, "thu 14:00");
  expect(await said(maya, "no reminder pls")).toMatchInlineSnapshot(`
    "Then no reminder of *Ask sales how they pitch the product* comes. It stays planned for Thursday, 26 November at 14:00, and afterwards I ask once how it went. If you would like one after all, say *remind me*.
    [Remind me after all] [Take it back]"
  `);
  expect(await query("select reminder_at from plans")).toEqual([{ reminder_at: null }]);
  expect((await said(maya, "thu 14:00")).split("\n")[0]).toMatchInlineSnapshot(
    `"*Ask sales how they pitch the product* is planned for Thursday, 26 November at 14:00, as you say."`,
  );
  expect((await said(maya, "ok remind me")).split("\n")[0]).toMatchInlineSnapshot(
    `"I will come back to *Ask sales how they pitch the product* once: Thursday, 26 November at 14:00."`,
  );
  await maya.click("nudge.no-reminder");
  await settle();
  const before = maya.dm().length;
  await moveTo("2026-11-26T14:00:00Z");
  expect(maya.dm().length).toBe(before);
});

story("where none is set, that is said", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "don't remind me")).toMatchInlineSnapshot(
    `"No reminder of *Ask sales how they pitch the product* is set, so none comes. If you want no challenges from me at all, say *stop*."`,
  );
});

story("whoever remembers it themselves is asked nothing", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "remind me tomorrow at 9");
  expect(await said(maya, "don't ping me, I'll remember")).toContain("Then I say nothing more");
  expect(await query("select remind_at from nudges where remind_at is not null")).toEqual([]);
});

story("too often is answered with less, and not with an end", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  for (const words of ["stop pinging me so often", "stop messaging me all the time", "stop sending so many messages"]) {
    const answer = await said(maya, words);
    expect(answer).toContain("[Once a month]");
    expect(answer).not.toContain("[Stop]");
  }
});

story(
  "whoever wants no messages at all hears how to end them, and keeps the reminder until then",
  async ({ maya, settle, query }) => {
    const said = settledAnswers(settle);
    await said(maya, "remind me tomorrow at 9");
    for (const words of ["stop pinging me", "never ping me again", "don't ping me anymore"])
      expect(await said(maya, words)).toContain("[Stop");
    expect(await said(maya, "Oh, don't remind me!")).not.toContain("Then I say nothing more");
    expect(await query("select remind_at from nudges where remind_at is not null")).toEqual([
      { remind_at: new Date("2026-11-25T08:00:00Z") },
    ]);
  },
);
