/** A seat in the calendars of both sides: moved and cancelled by itself, its place for those alone who are seated. */
import ICAL from "ical.js";
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, CLIENT_CALL, calendarFile, offers, RELEASE } from "../seats/offering.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, omar }: Scene) => {
    await joins(maya, { manager: null, country: null });
    await joins(omar, { manager: null, country: null, zone: "Europe/London" });
  },
  { publicUrl: "https://growth.example.com" },
);

async function calendarOf({ bot }: Scene, actor: Actor): Promise<() => Promise<ICAL.Event[]>> {
  await actor.openHome();
  await actor.click("calendar.subscribe");
  const [, path = ""] =
    /https:\/\/growth\.example\.com(\/calendar\/[\w-]+\.ics)/.exec(JSON.stringify(actor.modal()?.blocks)) ?? [];
  await actor.close();
  return async () => {
    const text = await (await fetch(`http://127.0.0.1:${bot.port}${path}`)).text();
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  };
}
const told = (events: readonly ICAL.Event[]): unknown[] =>
  events.map((event) => [
    event.startDate.toString(),
    event.summary,
    event.component.getFirstPropertyValue("url"),
    String(event.component.getFirstPropertyValue("status")),
    event.sequence,
  ]);

describe("a seat in the calendar", () => {
  story("stands in both, with its place for whoever is seated, and says when it is cancelled", async (scene) => {
    const { lena, maya, omar, settle } = scene;
    const [hosts, guests, others] = [
      await calendarOf(scene, lena),
      await calendarOf(scene, maya),
      await calendarOf(scene, omar),
    ];
    await offers(lena, { ...RELEASE, time: "15:00" });
    await asks(maya);
    await settle();
    const seat = ["2026-12-03T14:00:00Z", "Deploy or release: The release of invoicing"];
    const held = [...seat, "https://meet.example.com/release", "CONFIRMED", 0];
    // Whoever has only asked has nothing in their calendar.
    expect([told(await hosts()), told(await guests())]).toEqual([[held], []]);
    await lena.click("seat.yes");
    await settle();
    expect([told(await hosts()), told(await guests()), told(await others())]).toEqual([[held], [held], []]);
    await lena.command("/growth host");
    await lena.click("seat.cancel");
    await lena.submit({});
    await settle();
    // The same entry, called off, without the place.
    const cancelled = [...seat, null, "CANCELLED", 1];
    expect([told(await hosts()), told(await guests()), told(await others())]).toEqual([[cancelled], [cancelled], []]);
  });

  story("shows whoever gave it back nothing of what the host changes afterwards", async (scene) => {
    const { lena, maya, moveTo, settle } = scene;
    const guests = await calendarOf(scene, maya);
    await offers(lena, CLIENT_CALL);
    await asks(maya);
    await settle();
    await lena.click("seat.yes");
    await settle();
    const had = "2026-12-03T09:00:00Z";
    expect(told(await guests())).toEqual([
      [had, "Client call: The import of orders", "https://meet.example.com/harbour", "CONFIRMED", 0],
    ]);
    await maya.click("seat.give-back");
    await settle();
    const off = [[had, "Client call", null, "CANCELLED", 1]];
    expect(told(await guests())).toEqual(off);
    await lena.command("/growth host");
    await lena.click("seat.change");
    await lena.submit({ time: "15:00", topic: "The secret of orders", link: "https://meet.example.com/later" });
    expect(lena.modal()?.errors ?? {}).toEqual({});
    await lena.close();
    await settle();
    const bare = async (): Promise<void> => {
      expect(told(await guests())).toEqual(off);
      for (const event of await guests()) {
        expect([event.startDate.toString(), event.endDate.toString()]).toEqual([had, "2026-12-03T10:00:00Z"]);
        expect(event.component.toString()).not.toMatch(/secret|Harbour|later|harbour|import/);
      }
    };
    await bare();
    // The same as a file, by the button of the message that said yes.
    await maya.click("seat.file");
    await settle();
    const file = calendarFile(maya);
    expect(file).toMatch(/^DTSTART:20261203T090000Z\r?$/m);
    expect(file).toMatch(/^SEQUENCE:1\r?$/m);
    expect(file).toMatch(/^STATUS:CANCELLED\r?$/m);
    expect(file).not.toMatch(/secret|Harbour|later|harbour|import/);
    // Asks once more and is told no: still what it was.
    await asks(maya);
    await settle();
    expect(told(await guests())).toEqual(off);
    await lena.click("seat.no");
    await settle();
    await bare();
    await lena.command("/growth host");
    await lena.click("seat.cancel");
    await lena.submit({});
    await settle();
    await bare();
    // A week after it places are gone, and so is the entry.
    await moveTo("2026-12-11T09:00:00Z");
    await settle();
    expect(told(await guests())).toEqual([]);
  });
});
