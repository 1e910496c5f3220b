/** A host changes a seat that they offer, or somebody gives one back: everybody concerned hears of it, and so do their calendars. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, CLIENT_CALL, calendarFile, errors, last, offers, requests, takesFile } from "./offering.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, omar }: Scene) => {
  await joins(maya, { manager: null, country: null });
  await joins(omar, { manager: null, country: null, zone: "Europe/London" });
});

async function opensChange(host: Actor): Promise<void> {
  await host.command("/growth host");
  await host.click("seat.change");
}
const heard = (actor: Actor, words: string): string =>
  actor.dm().findLast(({ plain }) => plain.includes(words))?.plain ?? "";
const lineOf = (file: string, name: string): string =>
  new RegExp(`^${name}[^:]*:(.*)$`, "m").exec(file)?.[1]?.trim() ?? "";
const files = (actor: Actor): string[] =>
  actor
    .dm()
    .flatMap((message) => message.files.map(({ text }) => text ?? ""))
    .map((text) => `${lineOf(text, "SEQUENCE")} ${lineOf(text, "STATUS")} ${lineOf(text, "DTSTART")}`);

describe("a change of time", () => {
  story("asks who has it or waits whether it suits, and moves its entry, its brief and its question", async (scene) => {
    const { lena, maya, omar, moveTo, settle } = scene;
    await offers(lena);
    await asks(maya);
    await asks(omar);
    await moveTo("2026-11-24T15:00:00Z");
    await lena.click("seat.yes");
    await settle();
    await lena.click("seat.yes");
    await settle();
    expect(await requests(scene)).toEqual(["U0MAYA waiting", "U0OMAR seated"]);
    await takesFile(omar, scene);
    await lena.command("/growth host");
    await lena.click("seat.calendar");
    await opensChange(lena);
    expect(lena.modal()?.plain).toMatchInlineSnapshot(`
      "*Deploy or release* · The release of invoicing
      Whoever has it or waits for it is told, and can give it back in one tap.
      What is it about?: <The release of invoicing>
      No real name: [No client, person or address is named here]
      Which day?: <2026-12-03>
      When does it begin?: <10:00>
      How many minutes?: <60>
      The link to join: <https://meet.example.com/release>
      Where?: <...>
      How many seats?: <1>"
    `);
    await lena.submit({ time: "15:00" });
    expect(lena.modal()?.plain).toMatchInlineSnapshot(
      `"Moved to Thursday, 3 December at 15:00. I ask the 2 whom it concerns whether it still suits."`,
    );
    await lena.close();
    await settle();
    expect(heard(omar, "moved it")).toMatchInlineSnapshot(`
      "<@U0LENA> moved it. It is now:
      *Deploy or release* · The release of invoicing
      Thursday, 3 December at 14:00 · 60 minutes · English · a silent seat · with <@U0LENA> · 15:00 their time
      Does that still suit you? If not, one tap is enough.
      To join: this link
      Put it into Google Calendar or Outlook.
      The file that you took has what was before. The new one replaces it.
      [As a calendar file] [Give it back]"
    `);
    await takesFile(omar, scene);
    expect(heard(maya, "moved it")).toMatchInlineSnapshot(`
      "<@U0LENA> moved it. It is now:
      *Deploy or release* · The release of invoicing
      Thursday, 3 December at 15:00 · 60 minutes · English · a silent seat · with <@U0LENA>
      Does that still suit you? If not, one tap is enough.
      [Leave the waiting list]"
    `);
    expect([files(omar), files(lena), files(maya)]).toMatchInlineSnapshot(`
      [
        [
          "0 CONFIRMED 20261203T090000Z",
          "1 CONFIRMED 20261203T140000Z",
        ],
        [
          "0 CONFIRMED 20261203T090000Z",
          "1 CONFIRMED 20261203T140000Z",
        ],
        [],
      ]
    `);
    // Two hours before the new time, not before the old one, and the question after the new end.
    await moveTo("2026-12-03T08:30:00Z");
    expect(heard(omar, "Three questions")).toBe("");
    await moveTo("2026-12-03T12:30:00Z");
    expect(heard(omar, "Three questions")).toContain("Thursday, 3 December at 14:00");
    expect(heard(omar, "three lines of yours")).toBe("");
    await moveTo("2026-12-03T15:10:00Z");
    expect(heard(omar, "three lines of yours")).not.toBe("");
    expect(omar.dm().filter(({ plain }) => plain.includes("Three questions"))).toHaveLength(1);
    expect(omar.dm().filter(({ plain }) => plain.includes("three lines of yours"))).toHaveLength(1);
  });

  story("that does not suit is answered in one tap: the seat goes to whoever waits", async (scene) => {
    const { lena, maya, omar, moveTo, settle } = scene;
    await offers(lena);
    await asks(maya);
    await asks(omar);
    await moveTo("2026-11-24T15:00:00Z");
    await lena.click("seat.yes");
    await settle();
    await lena.click("seat.yes");
    await settle();
    await takesFile(omar, scene);
    await opensChange(lena);
    await lena.submit({ time: "15:00" });
    await lena.close();
    await settle();
    await omar.click("seat.give-back");
    await settle();
    expect(await requests(scene)).toEqual(["U0MAYA seated", "U0OMAR withdrawn"]);
    expect(files(omar).at(-1)).toContain("CANCELLED");
    expect(last(maya)).toContain("You have a seat.");
  });

  story(
    "with one seat more is one message each: who waited has it, and who had it hears of the time",
    async (scene) => {
      const { lena, maya, omar, moveTo, settle } = scene;
      await offers(lena);
      await asks(maya);
      await asks(omar);
      await moveTo("2026-11-24T15:00:00Z");
      for (let answers = 2; answers > 0; answers--) {
        await lena.click("seat.yes");
        await settle();
      }
      const before = new Map([maya, omar].map((guest) => [guest, guest.dm().length]));
      await opensChange(lena);
      await lena.submit({ time: "15:00", seats: "2" });
      await lena.close();
      await settle();
      const since = (guest: Actor): string[] =>
        guest
          .dm()
          .slice(before.get(guest))
          .map(({ plain }) => plain.split("\n")[0] ?? "");
      expect(await requests(scene)).toEqual(["U0MAYA seated", "U0OMAR seated"]);
      expect(since(maya)).toEqual(["You have a seat. <@U0LENA> said yes:"]);
      expect(since(omar)).toEqual(["<@U0LENA> moved it. It is now:"]);
    },
  );

  story("to another day needs the client's yes to that day", async (scene) => {
    const { luis, query } = scene;
    await offers(luis, CLIENT_CALL);
    await opensChange(luis);
    await luis.submit({ date: "2026-12-08" });
    expect(errors(luis)).toEqual({
      "consent-by": "The client agreed to the day that stands here. Please note who of them agreed to the new one.",
    });
    await luis.submit({ date: "2026-12-08", "consent-by": "Their buyer" });
    expect(luis.modal()?.plain).toContain("Moved to Tuesday, 8 December at 10:00. Nobody needs to be told.");
    expect(await query("select consent_by, status from seats")).toEqual([
      { consent_by: "Their buyer", status: "open" },
    ]);
  });
});

describe("a change of where it is", () => {
  story("is told to those who have it, and to nobody else", async (scene) => {
    const { lena, maya, omar, moveTo, settle } = scene;
    await offers(lena);
    await asks(maya);
    await moveTo("2026-11-24T15:00:00Z");
    await lena.click("seat.yes");
    await asks(omar);
    await settle();
    await opensChange(lena);
    await lena.submit({ place: "Room 4", link: "https://meet.example.com/other" });
    await lena.close();
    await settle();
    expect(heard(maya, "changed something")).toMatchInlineSnapshot(`
      "<@U0LENA> changed something about your seat. It is now:
      *Deploy or release* · The release of invoicing
      Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · with <@U0LENA>
      Where: Room 4
      To join: this link
      Put it into Google Calendar or Outlook.
      [As a calendar file] [Give it back]"
    `);
    expect(JSON.stringify(omar.dm())).not.toContain("Room 4");
    await takesFile(maya, scene);
    expect(calendarFile(maya)).toContain("Room 4");
  });
});

describe("an entry in a calendar", () => {
  story(
    "is cancelled for the guest who gives the seat back, and confirmed anew when they have it again",
    async (scene) => {
      const { lena, maya, moveTo, settle } = scene;
      await offers(lena);
      await asks(maya);
      await moveTo("2026-11-24T15:00:00Z");
      await lena.click("seat.yes");
      await settle();
      await takesFile(maya, scene);
      await maya.command("/growth shadow");
      await maya.click("seat.give-back");
      await settle();
      await asks(maya);
      await moveTo("2026-11-25T15:00:00Z");
      await lena.click("seat.yes");
      await settle();
      await takesFile(maya, scene);
      expect(files(maya)).toMatchInlineSnapshot(`
        [
          "0 CONFIRMED 20261203T090000Z",
          "1 CANCELLED 20261203T090000Z",
          "2 CONFIRMED 20261203T090000Z",
        ]
      `);
    },
  );

  story("is cancelled for a host who has it, when they take the seat back an hour before", async (scene) => {
    const { lena, maya, moveTo, settle } = scene;
    await offers(lena);
    await asks(maya);
    await moveTo("2026-11-24T15:00:00Z");
    await lena.click("seat.yes");
    await settle();
    await takesFile(maya, scene);
    await lena.command("/growth host");
    await lena.click("seat.calendar");
    await moveTo("2026-12-03T08:00:00Z");
    await lena.command("/growth host");
    await lena.click("seat.cancel");
    await lena.submit();
    await settle();
    await takesFile(maya, scene);
    expect([files(lena), files(maya)]).toMatchInlineSnapshot(`
      [
        [
          "0 CONFIRMED 20261203T090000Z",
          "1 CANCELLED 20261203T090000Z",
        ],
        [
          "0 CONFIRMED 20261203T090000Z",
          "1 CANCELLED 20261203T090000Z",
        ],
      ]
    `);
    expect(heard(maya, "was taken back")).not.toBe("");
  });
});
