/** Buttons of older messages: what is not possible any more is not said to have been done. */
import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, CLIENT_CALL, last, offers, requests, statuses } from "./offering.ts";

const { story } = storiesAt("2026-11-30T10:00:00Z", ({ maya }: Scene) => joins(maya, { manager: null, country: null }));

const said = (actor: Scene["maya"]): string => actor.dm().at(-1)?.plain ?? "";
const NOT_AHEAD =
  "That seat is over or was taken back already, so I changed nothing. `/growth host` shows what is ahead.";

story("a seat that is over is neither taken back nor given back, and its series goes on", async (scene) => {
  const { maya, lena, moveTo, settle, query } = scene;
  await offers(lena, { ...CLIENT_CALL, repeats: "weekly" });
  await asks(maya);
  await settle();
  await lena.click("seat.yes");
  await settle();
  expect(last(maya)).toContain("[Give it back]");
  await lena.command("/growth host");
  await moveTo("2026-12-03T10:05:00Z");
  await lena.click("seat.cancel", {
    value: (await query<{ id: string }>("select id from seats where ended_at is not null"))[0]?.id,
  });
  expect(said(lena)).toBe(NOT_AHEAD);
  await lena.click("seat.end-series", {
    value: (await query<{ id: string }>("select id from seats where ended_at is not null"))[0]?.id,
  });
  expect(said(lena)).toBe(NOT_AHEAD);
  await maya.click("seat.give-back");
  expect(said(maya)).toBe("That seat is over or was taken back. `/growth shadow` shows what is open.");
  expect(await statuses(scene)).toEqual(["happened", "draft"]);
  expect(await requests(scene)).toEqual(["U0MAYA seated"]);
});

story("taking one back tells those who asked, and counts nobody else", async (scene) => {
  const { maya, lena, settle } = scene;
  await offers(lena, CLIENT_CALL);
  await asks(maya);
  await settle();
  await lena.command("/growth host");
  await lena.click("seat.cancel");
  expect(lena.modal()?.plain).toBe(
    "Everybody who asked for *The import of orders* is told, kindly and without a reason.",
  );
  await lena.submit();
  expect(lena.modal()?.plain).toBe("Taken back. I tell the one who asked.");
});

story("a question that is taken back, and a place on the list that is left, are called so", async (scene) => {
  const { maya, omar, lena, settle } = scene;
  await offers(lena, CLIENT_CALL);
  await asks(maya);
  await asks(omar);
  await settle();
  for (let answers = 2; answers > 0; answers--) {
    await lena.command("/growth host");
    await lena.click("seat.yes-here");
    await settle();
  }
  await omar.click("seat.take-back");
  expect(said(omar)).toBe("Done, you are off the waiting list.");
  await maya.click("seat.give-back");
  expect(said(maya)).toBe(
    "Given back. Somebody else may have it now.\nIf you put it into your calendar, please take it out there.",
  );
});
