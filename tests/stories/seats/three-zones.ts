/** One seat seen from three zones while clocks change: its host, a guest and somebody who faces clients elsewhere. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import type { Backend } from "#tests/support/backends.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, story } from "#tests/support/story.ts";
import { CLIENT_CALL, calendarFile, last, offers, takesFile } from "./offering.ts";

/** Lena hosts in Berlin on that day at 16:00; Luis listens in New York, Priya in Kolkata. */
const CASES: readonly (readonly [
  name: string,
  at: string,
  day: string,
  instant: string,
  luis: string,
  priya: string,
])[] = [
  ["before any clock changes", "2027-03-08T14:00:00Z", "2027-03-11", "2027-03-11T15:00:00Z", "10:00", "20:30"],
  ["after New York's went forward", "2027-03-08T14:00:00Z", "2027-03-18", "2027-03-18T15:00:00Z", "11:00", "20:30"],
  ["after both went forward", "2027-03-22T14:00:00Z", "2027-03-30", "2027-03-30T14:00:00Z", "10:00", "19:30"],
  ["after Berlin's went back", "2026-10-19T13:00:00Z", "2026-10-29", "2026-10-29T15:00:00Z", "11:00", "20:30"],
  ["after both went back", "2026-10-26T14:00:00Z", "2026-11-05", "2026-11-05T15:00:00Z", "10:00", "20:30"],
];

async function asks(guest: Actor, line: string): Promise<void> {
  await guest.command("/growth shadow");
  expect(last(guest)).toContain("[Ask for it]");
  await guest.click("seat.ask");
  await guest.submit({ line });
}

/** Their hours are such that each is at work before the seat. */
async function works(actor: Actor, hours: Readonly<Record<string, string>>): Promise<void> {
  await actor.command("/growth settings");
  await actor.submit(hours);
  expect(actor.modal()?.errors ?? {}).toEqual({});
  await actor.close();
}

async function begins({ luis, priya, lena }: Scene, day: string): Promise<void> {
  await joins(luis, { manager: null, country: null, zone: "America/New_York" });
  await works(luis, { work_start: "7" });
  await joins(priya, { manager: null, country: null, zone: "Asia/Kolkata" });
  await works(priya, { hour: "13", work_start: "12", work_end: "22" });
  await offers(lena, { ...CLIENT_CALL, date: day, time: "16:00", seats: "2" });
}

/** @param most how many of the cases are told. */
export function seatsAcrossZones(backends: readonly Backend[], most: number = CASES.length): void {
  describe.each(backends)("with the queue on %s, a seat in a client's call", (backend) => {
    for (const [name, at, day, instant, inNewYork, inKolkata] of CASES.slice(0, most))
      story(
        name,
        at,
        async (scene) => {
          const { luis, priya, lena, moveTo, settle } = scene;
          await begins(scene, day);
          const clocks: [Actor, string][] = [
            [luis, inNewYork],
            [priya, inKolkata],
          ];
          for (const [guest, clock] of clocks) {
            await asks(guest, "I have never heard a client.");
            expect(last(guest)).toContain(`at ${clock} · 60 minutes`);
            expect(last(guest)).toContain("16:00 their time");
            await settle();
            await lena.click("seat.yes");
            await settle();
            expect(last(lena)).not.toContain(`at ${clock}`);
          }
          const startsAt = `DTSTART:${instant.replace(/[-:]/g, "")}`;
          // Whoever was asleep hears of it when their day begins, before the seat in any case.
          await moveTo(new Date(Date.parse(instant) - 110 * 60_000));
          for (const [guest, clock] of clocks) {
            await takesFile(guest, scene);
            expect(calendarFile(guest)).toContain(startsAt);
            const brief = guest.dm().findLast(({ plain }) => plain.includes("Three questions to listen with:"))?.plain;
            expect(brief).toContain(`at ${clock}: *Client call*`);
          }
          await lena.command("/growth host");
          expect(last(lena)).toContain("at 16:00");
          await lena.click("seat.calendar");
          await settle();
          expect(calendarFile(lena)).toContain(startsAt);
        },
        { backend, timeout: 90_000 },
      );
  });
}
