/** What hosts say with a day in it: it stands in the form that they open, and nothing is changed by a sentence. */
import { expect } from "vitest";
import { CLIENT_CALL, offers, statuses } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T15:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: null, country: null }),
  { timeout: 90_000 },
);

story("a call that somebody tells of is offered with its day and hour in the form", async ({ luis, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(luis, "i have a demo on thursday at 3, somebody can sit in")).toMatchInlineSnapshot(`
    "That is kind, and it costs you half a minute: Thursday, 26 November at 15:00 stands in the form already. Say what it is, and I find somebody to come along.
    [Offer a seat]"
  `);
  await luis.click("seat.offer");
  expect(luis.modal()?.plain).toContain("2026-11-26");
  expect(luis.modal()?.plain).toContain("15:00");
  expect(await query("select id from seats")).toEqual([]);
});

story("a call that is moved has its new time in the form, and is told to nobody before it is saved", async (scene) => {
  const { luis, settle, query } = scene;
  const said = settledAnswers(settle);
  await offers(luis, CLIENT_CALL);
  await settle();
  const before = await query("select starts_at from seats");
  expect(await said(luis, "can we move it to monday 11?")).toMatchInlineSnapshot(`
    "Here it can be moved, changed or taken back. Whoever has a seat is told once you have saved it. Monday, 30 November at 11:00 stands in the form already.
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    _open, nobody in it yet_
    To join: this link
    [Change it] [Take it back]
    [What I offer]"
  `);
  await luis.click("Change it");
  expect(luis.modal()?.plain).toContain("2026-11-30");
  expect(luis.modal()?.plain).toContain("11:00");
  await luis.close();
  expect(await said(luis, "the call is an hour later")).toContain("Thursday, 3 December at 11:00 stands in the form");
  expect(await query("select starts_at from seats")).toEqual(before);
});

story("a client who takes their yes back is told of in words, and the seat taken back by its button", async (scene) => {
  const { luis, settle } = scene;
  const said = settledAnswers(settle);
  await offers(luis, CLIENT_CALL);
  await settle();
  expect(await said(luis, "harbour says no now")).toMatchInlineSnapshot(`
    "Then nobody can sit in on it. Shall I take the offer back? Whoever asked is told kindly, without the client's reason.
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    [Take it back]"
  `);
  expect(await said(luis, "the client doesn't want guests any more")).toContain("Shall I take the offer back?");
  expect(await statuses(scene)).toEqual(["open"]);
  await luis.click("seat.consent-gone");
  await luis.submit({});
  await settle();
  expect(await statuses(scene)).toEqual(["cancelled"]);
});
