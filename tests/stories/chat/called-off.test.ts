/** "Cancel it", "never mind" and "something else": what is meant is found by what was said and by what somebody has, and no words alone call it off. */
import { expect } from "vitest";
import { asks as asksForSeat, CLIENT_CALL, offers } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }: Scene) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 120_000 },
);
const STATUS = "select status from nudges";

story("cancel it, by what is open, planned or just done", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "cancel it")).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* is open, and nothing is planned for it. Shall I leave it for this week, or would you rather have another one?
    [Not this week] [Show me two others] [Leave it as it is]"
  `);
  // Whether it goes was asked, and no word alone calls it off.
  expect(await said(maya, "cancel that")).toMatchInlineSnapshot(`
    "A word alone is too easily misread, so for that one I wait for its button:
    [Not this week] [Show me two others] [Leave it as it is]"
  `);
  expect(await said(maya, "nvm")).toBe("Left as it was.");
  await said(maya, "thu 14:00");
  expect(await said(maya, "cancel it")).toContain("Taken back.");
  await said(maya, "thu 14:00");
  await said(maya, "how long does it take?");
  expect(await said(maya, "cancel it")).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* is planned for Thursday, 26 November at 14:00. Shall only the plan go, or is the whole challenge not for this week?
    [Drop the plan] [Not this week] [Leave it as it is]"
  `);
  expect(await query(STATUS)).toEqual([{ status: "planned" }]);
  await maya.click("Drop the plan");
  expect(await query(STATUS)).toEqual([{ status: "open" }]);
});

story("a challenge that is not wanted is no wish for an end of all", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "i dont want this challenge")).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* is open, and nothing is planned for it. Shall I leave it for this week, or would you rather have another one?
    [Not this week] [Show me two others] [Leave it as it is]"
  `);
  expect(await query(STATUS)).toEqual([{ status: "open" }]);
});

story("never mind leaves everything as it is", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "thu 14:00");
  await said(maya, "the release eats my whole week, i have to pass");
  expect(await said(maya, "nvm")).toBe("Left as it was.");
  expect(await said(maya, "never mind")).toMatch(/^(?:Good|All right|Fine)/);
  expect(await query(STATUS)).toEqual([{ status: "planned" }]);
});

story("something else is another challenge, and asks for other words under a question", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "something else pls")).toContain("Two others you could do instead of");
  await said(maya, "the release eats my whole week, i have to pass");
  expect(await said(maya, "something else pls")).toMatchInlineSnapshot(`
    "Then tell me in other words. A few plain ones are enough, such as *move it to Thursday* or *help me prepare*.
    [Show me others]"
  `);
});

story("a yes to what was just done undoes nothing", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "pause until friday");
  await said(maya, "yes");
  expect(await query("select status from members")).toEqual([{ status: "paused" }]);
});

story("a time beside a question is a tap away", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  const answer = await said(maya, "thu 14:00, and can you tell me why this helps?");
  expect(answer).toContain("is here because:");
  expect(answer).toContain(
    "You named a time as well: shall it be Thursday, 26 November at 14:00?\n[Thursday, 26 November at 14:00]",
  );
  await said(maya, "yes");
  expect(await query(STATUS)).toEqual([{ status: "planned" }]);
});

story("a seat that waits is named beside the challenge, or alone where it was spoken of", async (scene) => {
  const { maya, luis, settle, query } = scene;
  const said = settledAnswers(settle);
  await offers(luis, CLIENT_CALL);
  await asksForSeat(maya);
  await settle();
  await said(maya, "thanks");
  expect(await said(maya, "cancel it")).toMatchInlineSnapshot(`
    "Which of these do you mean? All of them are still as they were.
    [Not this week] [Give my seat back] [Leave it as it is]"
  `);
  await said(maya, "never mind");
  await said(maya, "show my seats");
  const alone = await said(maya, "cancel it");
  expect(alone).toContain("Client call");
  expect(alone).not.toContain("[Not this week]");
  expect(await query("select status from seat_requests")).toEqual([{ status: "asked" }]);
});

story("what is named by a word of the challenge is that, and nothing they have besides", async (scene) => {
  const { maya, lena, settle, query } = scene;
  const said = settledAnswers(settle);
  await offers(lena, CLIENT_CALL);
  await asksForSeat(maya);
  await settle();
  for (const text of ["and the pitch one, drop it, i dont want it any more", "get rid of the pitch thing please"]) {
    const answer = await said(maya, text);
    expect(answer).toContain("*Ask sales how they pitch the product*");
    expect(answer).toContain("[Not this week]");
    expect(answer).not.toMatch(/Delete|Give it back/);
  }
  expect(await query(STATUS)).toEqual([{ status: "open" }]);
});

story("cancel it, to whoever was asked whether it goes back, is no wish to keep it", async (scene) => {
  const { maya, lena, settle, query } = scene;
  const said = settledAnswers(settle);
  await offers(lena, CLIENT_CALL);
  await asksForSeat(maya);
  await settle();
  await lena.click("seat.yes");
  await settle();
  expect(await said(maya, "i can't come to the client call")).toContain("[Keep it]");
  expect(await said(maya, "cancel it")).toMatchInlineSnapshot(`
    "A word alone is too easily misread, so for that one I wait for its button:
    [Give it back] [Ask for another time] [Find a seat] [Leave a wish] [Keep it]"
  `);
  expect(await query("select status from seat_requests")).toEqual([{ status: "seated" }]);
  await maya.click("seat.give-back", { in: "message" });
  await settle();
  expect(await query("select status from seat_requests")).toEqual([{ status: "withdrawn" }]);
});

story("nor is it where only words were to be kept", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "i sat with sales and heard them pitch it, that was strange but good");
  expect(await said(maya, "cancel that")).not.toContain("I wait for its button");
});
