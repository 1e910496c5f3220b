/** A seat from the offer to what came of it, as the host and the guest see it. */
import { describe, expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { CLIENT_CALL, calendarFile, errors, last, offers, takesFile } from "./offering.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: null, country: null });
});

describe("a seat in a client's call", () => {
  story("is offered, asked for, given and told in each one's time", async (scene) => {
    const { luis, maya, moveTo, settle } = scene;
    await luis.command("/growth host");
    expect(last(luis)).toMatchInlineSnapshot(`
      "*What you offer*
      Nothing yet. A seat in a call that you have anyway costs you half a minute, and somebody hears their first client.
      [Offer a seat] [Offer a recording]
      ---
      *Questions and mentoring*
      Nothing yet. Half a minute is enough: colleagues can ask you about what you know, or you can be somebody's mentor for a few weeks. You say how often, and yes or no each time.
      [Ask me anything] [Be a mentor] [Keep me apart from ...]
      Only you see whom you are kept apart from."
    `);
    await offers(luis, CLIENT_CALL);
    expect(last(luis)).toMatchInlineSnapshot(
      `"Thank you. *Client call* on Thursday, 3 December at 10:00 is open. I write to you when somebody asks."`,
    );
    await maya.command("/growth shadow");
    expect(last(maya)).toMatchInlineSnapshot(`
      "*Seats that you can ask for*
      *Client call* with Harbour · The import of orders
      Thursday, 3 December at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time [Ask for it]
      [Leave a wish]"
    `);
    expect(JSON.stringify(maya.dm())).not.toContain("meet.example.com");
    await maya.click("seat.ask");
    expect(maya.modal()?.plain).toMatchInlineSnapshot(`
      "*Client call* with Harbour · The import of orders
      Thursday, 3 December at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
      Why this one? One line for the host.: <...>"
    `);
    await maya.submit({ line: "I write the import, and have never heard who uses it." });
    expect(last(maya)).toMatchInlineSnapshot(`
      "*Seats that you can ask for*
      *Client call* with Harbour · The import of orders
      Thursday, 3 December at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time [Ask for it]
      [Leave a wish]"
    `);
    await moveTo("2026-11-24T15:00:00Z");
    expect(last(luis)).toMatchInlineSnapshot(`
      "<@U0MAYA> would like to sit in:
      *Client call* with Harbour · The import of orders
      Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
      > I write the import, and have never heard who uses it.
      It would be their first seat.
      [Yes] [Another time] [No] [Pause requests]"
    `);
    await luis.click("seat.yes");
    expect(last(luis)).toMatchInlineSnapshot(`"Good. <@U0MAYA> has the seat, and I tell them where to come."`);
    await settle();
    expect(last(maya)).toMatchInlineSnapshot(
      `
      "You have a seat. <@U0LUIS> said yes:
      *Client call* with Harbour · The import of orders
      Thursday, 3 December at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
      To join: this link
      In the room: you listen, and keep questions for the host afterwards.
      Outside it the client is called Harbour, in tickets too. Record nothing, promise nothing.
      Put it into Google Calendar or Outlook.
      [As a calendar file] [Give it back]"
    `,
    );
    expect(maya.dm().filter(({ plain }) => plain.includes("The import of orders"))).toHaveLength(2);
    expect(calendarFile(maya)).toBe("");
    await takesFile(maya, scene);
    expect(calendarFile(maya)).toContain("DTSTART:20261203T150000Z");
    expect(calendarFile(maya)).toContain("https://meet.example.com/harbour");
    await luis.command("/growth host");
    await luis.click("seat.calendar");
    await settle();
    expect(calendarFile(luis)).toContain("DTSTART:20261203T150000Z");
    await moveTo("2026-12-03T13:05:00Z");
    expect(
      maya.dm().findLast(({ plain }) => plain.includes("Three questions to listen with:"))?.plain,
    ).toMatchInlineSnapshot(`
      "Thursday, 3 December at 16:00: *Client call* with Harbour · The import of orders
      Three questions to listen with:
      • What do they ask for twice?
      • Which word do they use for what you call something else?
      • What do they say when everybody is about to leave?
      In the room: you listen, and keep questions for the host afterwards.
      Outside it the client is called Harbour, in tickets too. Record nothing, promise nothing.
      To join: this link"
    `);
    await moveTo("2026-12-03T16:01:00Z");
    expect(last(maya)).toMatchInlineSnapshot(`
      "*Client call* with Harbour · The import of orders
      While it is fresh: three lines of yours. They stay private unless you share them.
      [Write three lines]"
    `);
    expect(last(luis)).toMatchInlineSnapshot(`
      "*Client call* with Harbour · The import of orders
      It is over. Were they there? One tap, and they can show what they did.
      <@U0MAYA> [Was there]"
    `);
    await maya.click("seat.debrief");
    await maya.submit({
      what: "They book goods twice.",
      surprise: "They print the list.",
      insight: "I will show the sum.",
    });
    expect(last(maya)).toMatchInlineSnapshot(`
      "*Client call* with Harbour · The import of orders
      While it is fresh: three lines of yours. They stay private unless you share them.
      [Write three lines]"
    `);
    await luis.click("seat.was-there");
    expect(last(luis)).toMatchInlineSnapshot(`
      "<@U0MAYA>: Thank you. It stands beside what they write about it.
      [Add one line]"
    `);
    await luis.click("seat.line");
    await luis.submit({ line: "She asked the one question we had missed." });
    await maya.openHome();
    await maya.command("/growth log");
    await maya.click("log.list");
    expect(last(maya)).toMatchInlineSnapshot(`
      "*Client call* with Harbour · The import of orders
      While it is fresh: three lines of yours. They stay private unless you share them.
      [Write three lines]"
    `);
    expect(errors(maya)).toEqual({});
  });
});
