/** Two who meet across zones while clocks change, from both sides: the mentee's time of day stays, the mentor's follows it. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import type { Backend } from "#tests/support/backends.ts";
import { joins } from "#tests/support/house.ts";
import { isMentor } from "#tests/support/mentors.ts";
import { type People, type Scene, story } from "#tests/support/story.ts";
import { calendarFile } from "../seats/offering.ts";

const MINUTE_MS = 60_000;

interface Pair {
  readonly mentee: keyof People;
  readonly menteeZone: string;
  readonly mentor: keyof People;
  readonly mentorZone: string;
}
/** Instant of a meeting, and what both of their clocks show then. */
type Met = readonly [at: string, mentee: string, mentor: string];

const BERLIN_NEW_YORK: Pair = {
  mentee: "maya",
  menteeZone: "Europe/Berlin",
  mentor: "luis",
  mentorZone: "America/New_York",
};
const KOLKATA_BERLIN: Pair = {
  mentee: "priya",
  menteeZone: "Asia/Kolkata",
  mentor: "lena",
  mentorZone: "Europe/Berlin",
};
const NEW_YORK_BERLIN: Pair = {
  mentee: "luis",
  menteeZone: "America/New_York",
  mentor: "lena",
  mentorZone: "Europe/Berlin",
};

/** Clocks go forward in New York on 14 March and in Berlin on 28 March; back in Berlin on 25 October and in New York on 1 November. */
const CASES: readonly (readonly [string, string, string, string, Pair, readonly Met[]])[] = [
  [
    "Berlin and New York in spring",
    "2027-03-08T14:00:00Z",
    "2027-03-11",
    "16:00",
    BERLIN_NEW_YORK,
    [
      ["2027-03-11T15:00:00Z", "16:00", "10:00"],
      ["2027-03-18T15:00:00Z", "16:00", "11:00"],
      ["2027-03-25T15:00:00Z", "16:00", "11:00"],
      ["2027-04-01T14:00:00Z", "16:00", "10:00"],
    ],
  ],
  [
    "Berlin and New York in autumn",
    "2026-10-19T14:00:00Z",
    "2026-10-22",
    "16:00",
    BERLIN_NEW_YORK,
    [
      ["2026-10-22T14:00:00Z", "16:00", "10:00"],
      ["2026-10-29T15:00:00Z", "16:00", "11:00"],
      ["2026-11-05T15:00:00Z", "16:00", "10:00"],
    ],
  ],
  [
    "Kolkata, whose clocks never change, and Berlin in spring",
    "2027-03-22T09:00:00Z",
    "2027-03-25",
    "15:30",
    KOLKATA_BERLIN,
    [
      ["2027-03-25T10:00:00Z", "15:30", "11:00"],
      ["2027-04-01T10:00:00Z", "15:30", "12:00"],
    ],
  ],
  [
    "Kolkata and Berlin in autumn",
    "2026-10-19T09:00:00Z",
    "2026-10-22",
    "15:30",
    KOLKATA_BERLIN,
    [
      ["2026-10-22T10:00:00Z", "15:30", "12:00"],
      ["2026-10-29T10:00:00Z", "15:30", "11:00"],
    ],
  ],
  [
    "New York and Berlin in spring",
    "2027-03-08T15:00:00Z",
    "2027-03-11",
    "10:00",
    NEW_YORK_BERLIN,
    [
      ["2027-03-11T15:00:00Z", "10:00", "16:00"],
      ["2027-03-18T14:00:00Z", "10:00", "15:00"],
      ["2027-03-25T14:00:00Z", "10:00", "15:00"],
      ["2027-04-01T14:00:00Z", "10:00", "16:00"],
    ],
  ],
];

const lastAbout = (actor: Actor, words: string): string =>
  actor.dm().findLast(({ plain }) => plain.includes(words))?.plain ?? "";

async function begins(scene: Scene, { mentee, mentor, menteeZone, mentorZone }: Pair): Promise<void> {
  const { settle } = scene;
  await joins(scene[mentee], { manager: null, country: null, zone: menteeZone });
  await isMentor(scene, scene[mentor], { zone: mentorZone, about: "workshops with clients" });
  await scene[mentee].command("/growth mentor Lead a workshop with a client.");
  await scene[mentee].submit({ weeks: "6", rhythm: "weekly" });
  await scene[mentee].click("mentor.pick.1", { in: "message" });
  await settle();
  await scene[mentor].click("mentor.accept");
  await settle();
}

/** @param most how many of the cases are told. */
export function pairingsAcrossZones(backends: readonly Backend[], most: number = CASES.length): void {
  describe.each(backends)("with the queue on %s, a pairing between", (backend) => {
    for (const [name, at, day, time, pair, meetings] of CASES.slice(0, most))
      story(
        name,
        at,
        async (scene) => {
          const { moveTo, settle, query } = scene;
          const [mentee, mentor] = [scene[pair.mentee], scene[pair.mentor]];
          await begins(scene, pair);
          await mentee.click("mentor.other-time", { in: "message" });
          await mentee.submit({ day, time });
          await mentee.close();
          await settle();
          for (const [instant, menteeClock, mentorClock] of meetings) {
            const startsAt = new Date(instant);
            await moveTo(new Date(startsAt.getTime() - 30 * MINUTE_MS));
            const [next] = await query<{ starts_at: Date }>(
              "select starts_at from mentoring_meetings where status = 'planned' and starts_at > $1 order by starts_at limit 1",
              [scene.clock.now()],
            );
            expect(next?.starts_at.toISOString()).toBe(startsAt.toISOString());
            expect(lastAbout(mentee, `You meet <@${mentor.userId}>`)).toContain(`at ${menteeClock}.`);
            expect(lastAbout(mentor, `You meet <@${mentee.userId}>`)).toContain(`at ${mentorClock}.`);
            for (const one of [mentee, mentor]) {
              await one.click("mentor.file", { in: "message" });
              await settle();
              expect(calendarFile(one)).toContain(`DTSTART:${instant.replace(/[-:]/g, "")}`);
            }
            // A quarter of an hour after it both are asked for two lines, each for themselves.
            await moveTo(new Date(startsAt.getTime() + 50 * MINUTE_MS));
            for (const one of [mentee, mentor])
              expect(
                one
                  .dm()
                  .slice(-3)
                  .map(({ plain }) => plain)
                  .join("\n"),
              ).toContain("[We met]");
          }
        },
        { backend, timeout: 90_000 },
      );
  });
}
