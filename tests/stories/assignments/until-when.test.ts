/** Whether there is a deadline: of one's own there is none, of what a colleague gave it is the day that was named. Without guilt either way. */
import { expect } from "vitest";
import { asks, CLIENT_CALL, offers } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";

story("of one's own there is no deadline", MONDAY, async ({ maya, omar, settle, query }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  const first = await said(maya, "is there a deadline");
  expect(first).toMatchInlineSnapshot(`
    "There is no deadline, and nobody keeps count. *Ask sales how they pitch the product* is here until the next one comes, on Tuesday, 1 December; if it does not come about, nothing happens, and nobody hears of it.
    [I'm in] [Remind me later] [Not this week]"
  `);
  for (const text of ["until when", "when is it due", "what happens if i dont make it", "can i do it next month"])
    expect(await said(maya, text)).toBe(first);
  await said(maya, "thursday at 9 suits me");
  expect(await said(maya, "whats the deadline for this?")).toMatchInlineSnapshot(`
    "There is no deadline. Your own plan for *Ask sales how they pitch the product* is Thursday, 26 November at 09:00, and you can move it as often as you like; if it does not come about, nothing happens, and nobody hears of it.
    [Another time] [Remind me later] [Not this week]"
  `);
  expect(await said(omar, "is there a deadline")).toMatchInlineSnapshot(
    `"Nothing is open for you, so there is nothing with a date. What I bring never has a deadline; only what a colleague asks of you may name a day."`,
  );
});

story("of a seat it is said who expects them, and how to give it back", MONDAY, async (scene) => {
  const { maya, lena, settle, query } = scene;
  const said = settledAnswers(settle);
  await joins(maya, { manager: null, country: null });
  await currentChallengeIs(scene, maya, "shadow-client-call");
  await offers(lena, { ...CLIENT_CALL, date: "2026-12-08" });
  await asks(maya);
  await settle();
  await lena.click("seat.yes");
  await settle();
  const answer = await said(maya, "what happens if i dont make it");
  expect(answer).toMatchInlineSnapshot(`
    "Then give it back, as soon as you know: <@U0LENA> is told, without a reason, and whoever waits can have it. If you only notice on the day, that is fine too: <@U0LENA> is asked who was there, and nothing is noted of anybody who was not.
    *Client call* with Harbour · The import of orders
    Tuesday, 8 December at 10:00 · 60 minutes · English · a silent seat · with <@U0LENA>
    _you have a seat_
    To join: this link
    [Give it back]
    Its time is <@U0LENA>'s to set. If you like, I ask them for another one.
    [Ask for another time]"
  `);
  expect(answer).not.toContain("nobody hears of it");
  const before = lena.dm().length;
  await maya.click("seat.give-back");
  await settle();
  expect(lena.dm().length).toBeGreaterThan(before);
  expect(await query("select status from seat_requests")).not.toEqual([{ status: "seated" }]);
});
