/** A seat in the calendars of both sides: moved and cancelled by itself, its place for those alone who are seated. */
import ICAL from "ical.js";
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, offers, RELEASE } from "../seats/offering.ts";

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
});
