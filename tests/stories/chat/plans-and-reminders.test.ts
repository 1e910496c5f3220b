/** What is asked around a time: thanks before the yes, a reminder beside the plan, when everything is, the day of every week. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

/** A Tuesday. */
const { story, storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);

story(
  "a word of thanks leaves open what was asked: the yes behind it takes the time that was named",
  async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    await said(maya, "more like monday morning");
    expect(await said(maya, "thx!!")).toBe("You are welcome.");
    expect(await said(maya, "yeah")).toContain("is planned for Monday, 30 November at 09:00");
  },
);

storyEach([
  ["thursday at 3. remind me tomorrow at 11", "Wednesday, 25 November at 11:00"],
  ["i'll do it on thursday at 3, remind me half an hour before", "Thursday, 26 November at 14:30"],
])("a plan with a reminder beside it is both: %s", async ({ maya, settle, query }, text, reminder) => {
  const answer = await settledAnswers(settle)(maya, text);
  expect(answer).toContain("is planned for Thursday, 26 November at 15:00");
  expect(answer).toContain(`I will come back to *Ask sales how they pitch the product* once: ${reminder}.`);
  expect(await query("select remind_at is not null as set from nudges where challenge_id = 'ask-sales-pitch'")).toEqual(
    [{ set: true }],
  );
});

story("when everything is names the plan and what a colleague hopes for", async ({ maya, grace, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "monday at 14:00");
  await gives(grace, "@Maya");
  await settle();
  expect(await said(maya, "so when is everything now")).toMatchInlineSnapshot(`
    "This is ahead of you:
    Monday, 30 November at 14:00: *Ask sales how they pitch the product*, your plan
    [Change the plan] [Show my challenge]
    By Friday, 4 December: *Sit in on a client call*, which <@U0GRACE> asks of you and which waits for your answer"
  `);
  expect((await said(maya, "when does the next one come")).split("\n")[0]).toMatchInlineSnapshot(
    `"The next one comes Tuesday, 1 December at 10:00. Until then there is *Ask sales how they pitch the product*, planned for Monday, 30 November at 14:00."`,
  );
});

story("the day of every week stands in the form, one tap away", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "nudge me fridays 4pm")).toMatchInlineSnapshot(`
    "Behind *Settings*, Friday at 16:00 stands in the form already. Save it, and your challenge of the week comes then.
    [Settings]"
  `);
  await maya.click("Settings");
  await maya.submit({});
  await settle();
  expect(await said(maya, "change my day to thursday")).toContain("Behind *Settings*, Thursday stands in the form");
});

story("what if it cannot be then is a question of what follows", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "thurs arvo");
  expect(await said(maya, "what if i cant make it thursday")).toContain("nothing happens, and nobody hears of it");
  expect(await query("select count(*)::int as plans from plans")).toEqual([{ plans: 1 }]);
});
