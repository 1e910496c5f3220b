/** The next one of a series, and a seat that was given back: what the host learns of it. */
import { describe, expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, CLIENT_CALL, hostsRestOnThursdays, last, offers, RELEASE, requests } from "./offering.ts";

const { story } = storiesAt("2026-11-30T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: null, country: null });
});

const { department: _asked, ...AGAIN } = RELEASE;
const seats = ({ query }: Scene): Promise<unknown[]> =>
  query("select topic, status, starts_at from seats where starts_at > '2026-12-03T12:00Z' order by starts_at");

describe("the next one of a series", () => {
  story("with a client is nobody's to see until the host has asked them, and the host is told so", async (scene) => {
    const { lena, maya, moveTo } = scene;
    await offers(lena, { ...CLIENT_CALL, repeats: "weekly" });
    await moveTo("2026-12-03T10:05:00Z");
    expect(last(lena)).toMatchInlineSnapshot(`
      "The next one of your series:
      *Client call* with Harbour · The import of orders
      Thursday, 10 December at 10:00 · 60 minutes · English · a silent seat · comes every week
      Nobody sees it until you have asked the client.
      [I asked the client] [The client agreed] [Take it back] [End the series]"
    `);
    await maya.command("/growth shadow");
    expect(last(maya)).toContain("No seat is open");
    await lena.click("seat.client-asked");
    await maya.command("/growth shadow");
    expect(last(maya)).toContain("The client is still being asked.");
  });

  story("leaves out a date on which the host has another seat, and says so with what to do", async (scene) => {
    const { lena, moveTo } = scene;
    await offers(lena, { ...RELEASE, repeats: "weekly" });
    await offers(lena, { ...AGAIN, kind: "incident-review", topic: "The outage", date: "2026-12-10", time: "10:30" });
    await moveTo("2026-12-03T10:05:00Z");
    expect(await seats(scene)).toEqual([
      { topic: "The outage", status: "open", starts_at: new Date("2026-12-10T09:30:00Z") },
      { topic: "The release of invoicing", status: "open", starts_at: new Date("2026-12-17T09:00:00Z") },
    ]);
    expect(last(lena)).toMatchInlineSnapshot(`
      "The next one of your series:
      *Deploy or release* · The release of invoicing
      Thursday, 17 December at 10:00 · 60 minutes · English · a silent seat · comes every week
      On Thursday, 10 December at 10:00 you have *Incident review* · The outage, so I left that date out. *Change it* moves this one, also to another hour of that day.
      [Change it] [Take it back] [End the series]"
    `);
    await lena.click("seat.change");
    await lena.submit({ date: "2026-12-10", time: "14:00" });
    expect(await seats(scene)).toContainEqual({
      topic: "The release of invoicing",
      status: "open",
      starts_at: new Date("2026-12-10T13:00:00Z"),
    });
  });

  story("leaves out a date on which the host sits in with somebody else", async (scene) => {
    const { lena, tom, moveTo, settle } = scene;
    await offers(lena, { ...RELEASE, repeats: "weekly" });
    await offers(tom, { ...RELEASE, topic: "The shop goes out", date: "2026-12-10" });
    await lena.command("/growth shadow shop");
    await lena.click("seat.ask");
    await lena.submit({ line: "To compare." });
    await settle();
    await tom.click("seat.yes");
    await moveTo("2026-12-03T10:05:00Z");
    expect(last(lena)).toContain("you have *Deploy or release* · The shop goes out, so I left that date out.");
  });

  story("that finds no day any more ends, and its host is told", async (scene) => {
    const { lena, moveTo } = scene;
    await offers(lena, { ...RELEASE, repeats: "weekly" });
    await hostsRestOnThursdays(scene);
    await moveTo("2026-12-03T10:05:00Z");
    await moveTo("2026-12-04T08:05:00Z");
    expect(await seats(scene)).toEqual([]);
    expect(last(lena)).toMatchInlineSnapshot(`
      "*Deploy or release* · The release of invoicing
      This was the last one: every date of the series that I can see falls on a day off of yours, or on something else that you have. You can offer it anew on another day.
      [Offer a seat]"
    `);
  });
});

describe("a seat that was given back", () => {
  story("is told to the host with who has it now, in one message", async (scene) => {
    const { lena, maya, omar, settle } = scene;
    await offers(lena);
    await asks(maya);
    await asks(omar, "Me, too.");
    await settle();
    for (let answers = 2; answers > 0; answers--) {
      await lena.command("/growth host");
      await lena.click("seat.yes-here");
      await settle();
    }
    expect(await requests(scene)).toEqual(["U0MAYA seated", "U0OMAR waiting"]);
    await maya.click("seat.give-back");
    await settle();
    expect(last(lena)).toMatchInlineSnapshot(`
      "<@U0MAYA> gave the seat back:
      *Deploy or release* · The release of invoicing
      <@U0OMAR> was next on the waiting list, and has it now."
    `);
    expect(await requests(scene)).toEqual(["U0MAYA withdrawn", "U0OMAR seated"]);
    await omar.click("seat.give-back");
    await settle();
    expect(last(lena)).toMatchInlineSnapshot(`
      "<@U0OMAR> gave the seat back:
      *Deploy or release* · The release of invoicing"
    `);
  });

  story(
    "by somebody who had the bot forget them tells the host who has it now, and no name of theirs",
    async (scene) => {
      const { lena, maya, omar, moveTo, settle } = scene;
      await offers(lena);
      await asks(maya);
      await asks(omar, "Me, too.");
      await settle();
      for (let answers = 2; answers > 0; answers--) {
        await lena.command("/growth host");
        await lena.click("seat.yes-here");
        await settle();
      }
      await maya.command("/growth forget");
      await maya.click("forget.confirm");
      await moveTo("2026-11-30T10:02:00Z");
      expect(await requests(scene)).toEqual(["U0OMAR seated"]);
      expect(last(lena)).toMatchInlineSnapshot(`
      "A seat was given back:
      *Deploy or release* · The release of invoicing
      <@U0OMAR> was next on the waiting list, and has it now."
    `);
    },
  );
});
