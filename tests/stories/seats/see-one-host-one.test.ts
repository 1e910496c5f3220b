/** What comes of a seat: see one, explain one, host one; and a seat that asks for one in return. */
import { describe, expect } from "vitest";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, CLIENT_CALL, last, offers, RELEASE } from "./offering.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }: Scene) => joins(maya, { manager: null, country: null }));

describe("whoever sat in", () => {
  story("is asked to explain it, and two weeks later to offer one, once", async (scene) => {
    const { lena, maya, moveTo, settle } = scene;
    await offers(lena, CLIENT_CALL);
    await asks(maya);
    await settle();
    await lena.click("seat.yes");
    await moveTo("2026-12-03T10:05:00Z");
    await maya.click("seat.debrief");
    await maya.submit({ what: "They book goods twice.", surprise: "By phone.", insight: "I show the stock." });
    expect(maya.modal()?.plain).toMatchInlineSnapshot(`
      "Kept in your log. *Client call* with Harbour · The import of orders stays with you.
      Next time round, explain it: ten minutes with a colleague about what you heard. What you can explain, you have.
      [Thank the host]"
    `);
    await maya.close();
    const before = maya.dm().length;
    const asked = (): string[] =>
      maya
        .dm()
        .slice(before)
        .flatMap(({ plain }) => (plain.includes("[Offer a seat]") ? [plain] : []));
    await moveTo("2026-12-17T10:00:00Z");
    expect(asked()).toEqual([]);
    await moveTo("2026-12-17T10:10:00Z");
    expect(asked()).toMatchInlineSnapshot(`
      [
        "You have sat in on *Client call* with Harbour · The import of orders. What of your own week would somebody learn from? A release, a review, an estimation: it costs you half a minute.
      [Offer a seat]",
      ]
    `);
    await maya.click("seat.offer");
    expect(maya.modal()?.plain).toContain("What is it?");
    await maya.close();
    await moveTo("2027-01-14T10:10:00Z");
    expect(asked()).toHaveLength(1);
  });
});

describe("a seat that a developer offers to others", () => {
  story("is shown to them with what is wished for in return, and to no developer", async (scene) => {
    const { maya, omar, tom, settle } = scene;
    await joins(omar, { manager: null, country: null });
    await registers(scene, tom, { department: "sales", questionsPerMonth: 0 });
    await offers(maya, { ...RELEASE, audience: "others", "in-return": "a demo of the export" });
    await omar.command("/growth shadow");
    expect(last(omar)).toContain("No seat is open that fits you right now.");
    await tom.command("/growth shadow");
    expect(last(tom)).toMatchInlineSnapshot(`
      "*Seats that you can ask for*
      *Deploy or release* · The release of invoicing
      Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · with <@U0MAYA> [Ask for it]
      In return <@U0MAYA> would like to see: a demo of the export
      [Leave a wish]"
    `);
    await tom.click("seat.ask");
    await tom.submit({ line: "I sell it, and never saw it go out." });
    await settle();
    await maya.click("seat.yes");
    await settle();
    expect(last(tom)).toMatchInlineSnapshot(`
      "You have a seat. <@U0MAYA> said yes:
      *Deploy or release* · The release of invoicing
      Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · with <@U0MAYA>
      To join: this link
      In the room: you listen, and keep questions for the host afterwards.
      <@U0MAYA> would like to see in return: a demo of the export [Offer a seat]
      Put it into Google Calendar or Outlook.
      [As a calendar file] [Give it back]"
    `);
    // The swap: one tap from there.
    await tom.click("Offer a seat");
    expect(tom.modal()?.plain).toContain("What is it?");
  });
});
