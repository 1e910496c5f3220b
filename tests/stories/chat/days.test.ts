/** Days that will not do, weeks, whatever one has on a day, and what is ahead. */
import { expect } from "vitest";
import { asks as asksForSeat, CLIENT_CALL, offers } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

/** A Tuesday. */
const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }: Scene) => {
    await joins(maya, { manager: null, country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);

async function mayaHasSeat({ maya, luis, moveTo, settle }: Scene, date: string): Promise<void> {
  await offers(luis, { ...CLIENT_CALL, date });
  await asksForSeat(maya);
  await settle();
  await moveTo("2026-11-24T15:00:00Z");
  await luis.click("seat.yes");
  await settle();
}
const lines = (plain: string, count = 1): string => plain.split("\n").slice(0, count).join("\n");

story("days that will not do are not proposed", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(lines(await said(maya, "any day but wednesday"))).toBe(
    "How about Thursday, 26 November at 10:00 for *Ask sales how they pitch the product*? If another hour is better, name it.",
  );
  expect(lines(await said(maya, "not thursday"))).toContain("Wednesday, 25 November at 10:00");
  expect(lines(await said(maya, "anything from thursday on"))).toContain("Thursday, 26 November at 10:00");
  expect(lines(await said(maya, "only after friday"))).toContain("Monday, 30 November at 10:00");
  expect(lines(await said(maya, "before thursday"))).toContain("Wednesday, 25 November at 10:00");
});

story("a bare number behind a day is its hour, in the afternoon where it is a small one", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "wednesday works");
  expect(lines(await said(maya, "yes wed 2 is good"))).toContain("is planned for Wednesday, 25 November at 14:00");
  expect(lines(await said(maya, "thu 3"))).toContain("Thursday, 26 November at 15:00 now");
});

story("what is said instead counts, and is asked", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "wed 10");
  const before = await query("select planned_at from plans");
  expect(await said(maya, "move it to fri 4, no wait keep wed but 3")).toMatchInlineSnapshot(`
    "Shall I move *Ask sales how they pitch the product* to Wednesday, 25 November at 15:00?
    [Wednesday, 25 November at 15:00] [Another time]"
  `);
  expect(lines(await said(maya, "move it to fri 4, scratch that, mon 11"))).toContain("Monday, 30 November at 11:00?");
  expect(await query("select planned_at from plans")).toEqual(before);
  // Two times and nothing else: the second is all that is said.
  expect(lines(await said(maya, "thu at 3, sorry, i mean fri at 3"))).toContain("Friday, 27 November at 15:00 now");
});

story("a time of their own that is asked about is offered, and not planned", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "im in");
  expect(await said(maya, "so tday arvo, 4ish?")).toMatchInlineSnapshot(`
    "How about Tuesday, 24 November at 16:00 for *Ask sales how they pitch the product*? If another hour is better, name it.
    [Tuesday, 24 November at 16:00] [Another time]"
  `);
  expect(await query("select 1 from plans")).toEqual([]);
  expect(lines(await said(maya, "yes"))).toContain("is planned for Tuesday, 24 November at 16:00");
  expect(lines(await said(maya, "thursday at 3?"))).toMatchInlineSnapshot(
    `"Shall I move *Ask sales how they pitch the product* to Thursday, 26 November at 15:00?"`,
  );
  expect(lines(await said(maya, "today at 4?"))).toMatchInlineSnapshot(
    `"*Ask sales how they pitch the product* is planned for Tuesday, 24 November at 16:00, as you say. I remind you then."`,
  );
});

story("a day that answers a question about a week lies in that week", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "next week is better")).toMatchInlineSnapshot(`
    "Good, in that week. Which day suits you? Monday, 30 November at 10:00 would be the first.
    [Monday, 30 November at 10:00] [Another time]"
  `);
  expect(lines(await said(maya, "wed"))).toBe(
    "*Ask sales how they pitch the product* is planned for Wednesday, 2 December at 10:00, and I will remind you then.",
  );
});

story("a week instead of the planned one is never an earlier day", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "wed 9");
  expect(lines(await said(maya, "ok take that, wed 9"))).toMatchInlineSnapshot(
    `"*Ask sales how they pitch the product* is planned for Wednesday, 25 November at 09:00, as you say. I remind you then."`,
  );
  expect(lines(await said(maya, "can i do it next week instead"))).toContain("Wednesday, 2 December at 09:00");
  await said(maya, "yes");
  expect(lines(await said(maya, "can i do it next week instead"))).toContain("Wednesday, 9 December at 09:00");
});

story("a changed mind moves the plan, in the words that people have for hours", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(lines(await said(maya, "Thursday at 10 is enough"))).toContain("Thursday, 26 November at 10:00");
  expect(await said(maya, "actually tuesday after lunch is better")).toMatchInlineSnapshot(`
    "Moved: *Ask sales how they pitch the product* is planned for Tuesday, 1 December at 13:00 now, and I will remind you then.
    [Back to Thursday, 26 November at 10:00] [Change the plan] [Help me prepare]"
  `);
  expect(lines(await said(maya, "monday before standup"))).toContain("Monday, 30 November at 09:00 now");
  expect(lines(await said(maya, "end of the day"))).toContain("Monday, 30 November at 17:00 now");
  expect(lines(await said(maya, "friday first thing"))).toContain("Friday, 27 November at 09:00 now");
});

story("whatever stands on a day is meant, and both where there are two", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "thu 14:00");
  await mayaHasSeat(scene, "2026-11-27");
  expect(await said(maya, "friday is bad")).toMatchInlineSnapshot(`
    "That can happen, no harm done. This is what you have then. Shall it go back, or be at another time?
    *Client call* with Harbour · The import of orders
    Friday, 27 November at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
    _you have a seat_
    To join: this link
    [Give it back]
    Its time is <@U0LUIS>'s to set. If you like, I ask them for another one.
    [Ask for another time]
    [Find a seat] [Leave a wish]
    [Keep it]"
  `);
  expect(await said(maya, "thursday doesn't work for me")).toMatchInlineSnapshot(`
    "That can happen, no harm done. This is what you have then. When would it suit you?
    Thursday, 26 November at 14:00: *Ask sales how they pitch the product*, your plan
    [Friday, 27 November at 14:00] [Another time] [Not this week]"
  `);
  expect(await said(maya, "i can't on monday")).toMatchInlineSnapshot(`
    "I know of nothing of yours on Monday, 30 November. *Ask sales how they pitch the product* stays planned for Thursday, 26 November at 14:00.
    [Another time]"
  `);
  await said(maya, "friday at 9");
  expect(await said(maya, "friday is bad")).toMatchInlineSnapshot(`
    "That can happen, no harm done. These you have then. Which of them shall go back, or be at another time?
    *Client call* with Harbour · The import of orders
    Friday, 27 November at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
    _you have a seat_
    To join: this link
    [Give it back]
    Its time is <@U0LUIS>'s to set. If you like, I ask them for another one.
    [Ask for another time]
    [Find a seat] [Leave a wish]
    Friday, 27 November at 09:00: *Ask sales how they pitch the product*, your plan
    [Monday, 30 November at 10:00] [Another time] [Not this week]
    [Keep it]"
  `);
});

story("all that is ahead, in the order of time", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, "whats my plan now")).toMatchInlineSnapshot(`
    "Nothing has a day yet.
    *Ask sales how they pitch the product* waits, and you have no plan for it yet. A day and an hour are enough, such as *Thursday at 10*.
    [I'm in] [Show my challenge]"
  `);
  await said(maya, "thu 14:00");
  await mayaHasSeat(scene, "2026-11-27");
  const ahead = await said(maya, "what's coming up");
  expect(ahead).toMatchInlineSnapshot(`
    "This is ahead of you, the next one first:
    Thursday, 26 November at 14:00: *Ask sales how they pitch the product*, your plan
    [Change the plan] [Show my challenge]
    *Client call* with Harbour · The import of orders
    Friday, 27 November at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
    _you have a seat_
    To join: this link
    [Give it back]"
  `);
  const listed = (answer: string): string => answer.split("\n").slice(1).join("\n");
  expect(listed(await said(maya, "whats on this week"))).toBe(listed(ahead));
  expect(await said(maya, "what's next for me")).toBe(ahead);
});

story("a nod to what is done, or told, is answered by a short line", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "thu 14:00");
  const answers = [await said(maya, "yes pls")];
  await mayaHasSeat(scene, "2026-12-03");
  for (const nod of ["ok", "moved? argh. ok that works"]) answers.push(await said(maya, nod));
  expect(answers).toMatchInlineSnapshot(`
    [
      "Good. Write to me whenever something comes up.",
      "Good. I am here when you need me.",
      "All right.",
    ]
  `);
});

story("what may be done in the room of a seat", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, "can i take notes?")).toMatchInlineSnapshot(`
    "You have no seat ahead of you. Where you sit in with somebody, notes of your own are fine, without names of clients; record nothing without asking, and ask the host about anything else.
    [Find a seat]"
  `);
  await mayaHasSeat(scene, "2026-12-03");
  expect(await said(maya, "can i bring my laptop and take notes")).toMatchInlineSnapshot(`
    "Thursday, 3 December at 16:00: *Client call* with Harbour · The import of orders
    In the room: you listen, and keep questions for the host afterwards.
    Outside it the client is called Harbour, in tickets too. Record nothing, promise nothing.
    Notes of your own are fine, without names of clients; record nothing without asking. What else may come along or be said, <@U0LUIS> decides: ask them before."
  `);
});

story("a size that there is not is not offered", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "smaller");
  expect(await said(maya, "smaller")).toMatchInlineSnapshot(`
    "*Ask a seller to tell you in one sentence what your last feature is good for* is as small as it gets. Shall it be another one?
    [Show me two others] [Help me prepare]"
  `);
});

story("another one while one is planned is told what stands in its way", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "thu 14:00");
  expect(await said(maya, "show me others")).toMatchInlineSnapshot(`
    "You have a plan for *Ask sales how they pitch the product*: Thursday, 26 November at 14:00. If you would rather have another one, the plan goes first; one tap does both.
    [Others instead] [Take it back] [Change the plan]"
  `);
});

story("a plan speaks in the first person", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await currentChallengeIs({ query }, maya, "ask-for-the-doubt");
  expect(lines(await said(maya, "thu 14:00"), 2)).toMatchInlineSnapshot(`
    "*Ask your lead what keeps you from the next role* is planned for Thursday, 26 November at 14:00, and I will remind you then.
    Not what you meant? Name another time, or take it back."
  `);
});
