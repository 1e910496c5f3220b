/** Two who are introduced across three zones while clocks change: times at which both work, and an entry that is the same moment in each calendar. */
import ICAL from "ical.js";
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import type { Backend } from "#tests/support/backends.ts";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks } from "#tests/support/introductions.ts";
import { type Scene, story } from "#tests/support/story.ts";
import { calendarFile } from "../seats/offering.ts";

/** Instant of a time that is offered, and what both of their clocks show then. */
type Offered = readonly [at: string, asker: string, host: string];

/** Berlin: nine to five; New York: seven to three; Kolkata: noon to eight. */
const PLACES = {
  maya: { zone: "Europe/Berlin", start: 9, end: 17 },
  lena: { zone: "Europe/Berlin", start: 9, end: 17 },
  luis: { zone: "America/New_York", start: 7, end: 15 },
  priya: { zone: "Asia/Kolkata", start: 12, end: 20 },
} as const;
const WEEKDAYS = [1, 2, 3, 4, 5] as const;
type Placed = keyof typeof PLACES;

interface Pair {
  readonly asker: Placed;
  readonly host: Placed;
}

/** Clocks go forward in New York on 14 March and in Berlin on 28 March; back in Berlin on 25 October and in New York on 1 November. */
const CASES: readonly (readonly [name: string, at: string, pair: Pair, times: readonly Offered[]])[] = [
  [
    "Berlin and New York over New York's spring",
    "2027-03-11T14:00:00Z",
    { asker: "maya", host: "luis" },
    [
      ["2027-03-12T14:00:00.000Z", "15:00", "09:00"],
      ["2027-03-15T13:30:00.000Z", "14:30", "09:30"],
      ["2027-03-16T15:30:00.000Z", "16:30", "11:30"],
    ],
  ],
  [
    "New York and Berlin over Berlin's spring",
    "2027-03-25T14:00:00Z",
    { asker: "luis", host: "lena" },
    [
      ["2027-03-26T14:00:00.000Z", "10:00", "15:00"],
      ["2027-03-29T13:00:00.000Z", "09:00", "15:00"],
      ["2027-03-30T14:30:00.000Z", "10:30", "16:30"],
    ],
  ],
  [
    "Berlin and New York over Berlin's autumn",
    "2026-10-22T14:00:00Z",
    { asker: "maya", host: "luis" },
    [
      ["2026-10-23T14:00:00.000Z", "16:00", "10:00"],
      ["2026-10-26T13:30:00.000Z", "14:30", "09:30"],
      ["2026-10-27T15:30:00.000Z", "16:30", "11:30"],
    ],
  ],
  [
    "Kolkata, whose clocks never change, and Berlin in spring",
    "2027-03-25T09:00:00Z",
    { asker: "priya", host: "lena" },
    [
      ["2027-03-26T09:00:00.000Z", "14:30", "10:00"],
      ["2027-03-29T10:30:00.000Z", "16:00", "12:30"],
      ["2027-03-30T14:00:00.000Z", "19:30", "16:00"],
    ],
  ],
  [
    "Berlin in autumn and Kolkata",
    "2026-10-22T09:00:00Z",
    { asker: "maya", host: "priya" },
    [
      ["2026-10-23T09:00:00.000Z", "11:00", "14:30"],
      ["2026-10-26T11:00:00.000Z", "12:00", "16:30"],
      ["2026-10-27T14:00:00.000Z", "15:00", "19:30"],
    ],
  ],
];

async function introduced(scene: Scene, { asker, host }: Pair): Promise<void> {
  const { settle } = scene;
  const { zone, start, end } = PLACES[asker];
  await joins(scene[asker], { manager: null, country: null, zone });
  await scene[asker].command("/growth settings");
  await scene[asker].submit({ hour: String(start + 1), work_start: String(start), work_end: String(end) });
  expect(scene[asker].modal()?.errors ?? {}).toEqual({});
  await scene[asker].close();
  const { zone: hostZone, start: workStart, end: workEnd } = PLACES[host];
  const hours = { zone: hostZone, workDays: WEEKDAYS, workStart, workEnd, country: null };
  await registers(scene, scene[host], { hours });
  await asks(scene, scene[asker], "sales how they pitch the export");
  await scene[host].click("introductions.accept");
  await settle();
}

/** What the clock of somebody shows at that moment. */
function clockOf(at: Date, zone: string): string {
  return at.toLocaleTimeString("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
}

function eventIn(actor: Actor): ICAL.Event {
  const events = new ICAL.Component(ICAL.parse(calendarFile(actor))).getAllSubcomponents("vevent");
  expect(events).toHaveLength(1);
  return new ICAL.Event(events[0]);
}

/** @param most how many of the cases are told. */
export function introductionsAcrossZones(backends: readonly Backend[], most: number = CASES.length): void {
  describe.each(backends)("with the queue on %s, an introduction between", (backend) => {
    for (const [name, at, pair, times] of CASES.slice(0, most))
      story(
        name,
        at,
        async (scene) => {
          const { settle, query } = scene;
          await introduced(scene, pair);
          const [asker, host] = [scene[pair.asker], scene[pair.host]];
          const [row] = await query<{ times: Date[] }>("select times from introductions");
          const offered = row?.times ?? [];
          const zones = [PLACES[pair.asker].zone, PLACES[pair.host].zone];
          expect(offered.map((one) => [one.toISOString(), ...zones.map((zone) => clockOf(one, zone))])).toEqual(times);
          // In the conversation of the two Slack draws each moment by its reader's clock.
          const [group] = await query<{ channel: string }>(
            "select channel from outbox where key like 'introduction-made-%'",
          );
          const said = JSON.stringify(asker.channel(group?.channel ?? "").map(({ blocks }) => blocks));
          for (const time of offered) expect(said).toContain(`<!date^${time.getTime() / 1000}^`);
          await host.click("introductions.choose.3");
          await settle();
          const [chosen] = offered.slice(-1);
          for (const [index, one] of [asker, host].entries()) {
            const event = eventIn(one);
            expect([event.startDate.toJSDate(), event.endDate.toJSDate()]).toEqual([
              chosen,
              new Date((chosen?.getTime() ?? 0) + 25 * 60_000),
            ]);
            expect(event.component.getFirstPropertyValue("status")).toBe("CONFIRMED");
            const told = one.dm().findLast(({ plain }) => plain.includes("have a time:"))?.plain;
            expect(told).toContain(`at ${clockOf(chosen ?? new Date(0), zones[index] ?? "")}, 25 minutes`);
          }
        },
        { backend, timeout: 90_000 },
      );
  });
}
