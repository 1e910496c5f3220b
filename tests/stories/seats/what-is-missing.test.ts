/** What whoever asked for a seat needs to know: where it is, which one is meant, and what is open instead. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, CLIENT_CALL, last, offers, RELEASE } from "./offering.ts";

const { story } = storiesAt(
  "2026-11-30T10:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: null, country: null }),
  {
    timeout: 90_000,
  },
);
const MISSING = "Where it is or how to join is still missing. <@U0LENA> adds it, and I send it to you";

async function mayaIsSeated({ maya, lena, settle }: Scene, values: Parameters<typeof offers>[1]): Promise<void> {
  await offers(lena, values);
  await asks(maya);
  await settle();
  await lena.click("seat.yes");
  await settle();
}

story("a seat without a place says so, and who adds it, until it is added", async (scene) => {
  const { maya, lena, settle, moveTo } = scene;
  const said = settledAnswers(settle);
  await mayaIsSeated(scene, { ...CLIENT_CALL, link: "" });
  expect(last(maya)).toContain(MISSING);
  expect(await said(maya, "which seats do i have")).toContain(MISSING);
  await maya.command("/growth shadow");
  expect(last(maya)).toContain(MISSING);
  // The host has a page of their own, which has no word of this.
  await lena.command("/growth host");
  expect(last(lena)).not.toContain("still missing");
  await moveTo("2026-12-03T08:01:00Z");
  expect(maya.dm().findLast(({ plain }) => plain.includes("Three questions to listen with"))?.plain).toContain(MISSING);
  await lena.click("seat.change");
  await lena.submit({ link: "https://meet.example.com/harbour" });
  await settle();
  expect(last(maya)).toContain("To join:");
  expect(last(maya)).not.toContain("still missing");
});

story("a seat that is taken back is named by its day and its host", async (scene) => {
  const { maya, lena, settle } = scene;
  await mayaIsSeated(scene, CLIENT_CALL);
  await lena.command("/growth host");
  await lena.click("seat.cancel");
  await lena.submit();
  await settle();
  expect(last(maya)).toMatchInlineSnapshot(`
    "This one was taken back:
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · with <@U0LENA>
    If you put it into your calendar, please take it out there.
    [Find a seat] [Leave a wish]"
  `);
});

story("asking for a seat that is past or taken back says so, and shows what is open", async (scene) => {
  const { maya, lena, moveTo, query } = scene;
  await offers(lena, RELEASE);
  const { department: _asked, ...again } = CLIENT_CALL;
  await offers(lena, { ...again, date: "2026-12-07" });
  const idOf = async (topic: string): Promise<string | undefined> =>
    (await query<{ id: string }>("select id from seats where topic = $1", [topic]))[0]?.id;
  await maya.command("/growth shadow");
  await moveTo("2026-12-03T10:05:00Z");
  await maya.click("seat.ask", { value: await idOf("The release of invoicing") });
  expect(maya.modal()).toBeNull();
  expect(last(maya)).toMatchInlineSnapshot(`
    "That one is past, so its seats are gone:
    *Deploy or release* · The release of invoicing
    Thursday, 3 December at 10:00 · with <@U0LENA>
    *Seats that you can ask for*
    *Client call* with Harbour · The import of orders
    Monday, 7 December at 10:00 · 60 minutes · English · a silent seat · with <@U0LENA> [Ask for it]
    [Leave a wish]"
  `);
  await lena.command("/growth host");
  await lena.click("seat.cancel");
  await lena.submit();
  await maya.click("seat.ask", { value: await idOf("The import of orders") });
  expect(maya.modal()).toBeNull();
  expect(last(maya)).toMatchInlineSnapshot(`
    "That one was taken back, so its seats are gone:
    *Client call* with Harbour · The import of orders
    Monday, 7 December at 10:00 · with <@U0LENA>
    No seat is open that fits you right now. Leave a wish: hosts see it, without your name.
    [Leave a wish]"
  `);
});
