/** Guests of seats: in three zones and across the clocks, of other companies, and who have not joined. */
import { describe, expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, calendarFile, last, offers, RELEASE, takesFile } from "./offering.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }: Scene) => joins(maya, { manager: null, country: null }));
const shownAt = (text: string): string => /Thursday, [^·]*/.exec(text)?.[0].trim() ?? "";

describe("a seat in spring", () => {
  // America changes its clocks on 14 March, Europe on 28 March.
  story("is at the host's ten o'clock for people in three zones, on either side of both changes", async (scene) => {
    const { lena, maya, omar, luis, settle } = scene;
    await joins(omar, { manager: null, country: null, zone: "Europe/London" });
    await joins(luis, { manager: null, country: null, zone: "America/New_York" });
    const { department: _asked, ...again } = RELEASE;
    const seen: string[][] = [];
    for (const [date, values] of [
      ["2027-03-11", RELEASE],
      ["2027-03-18", again],
      ["2027-04-01", again],
    ] as const) {
      await offers(lena, { ...values, topic: `On ${date}`, date });
      await lena.close();
      const told: string[] = [];
      for (const guest of [maya, omar, luis]) {
        await guest.command(`/growth shadow ${date}`);
        told.push(shownAt(last(guest)));
      }
      seen.push(told);
    }
    expect(seen).toMatchInlineSnapshot(`
      [
        [
          "Thursday, 11 March at 10:00",
          "Thursday, 11 March at 09:00",
          "Thursday, 11 March at 04:00",
        ],
        [
          "Thursday, 18 March at 10:00",
          "Thursday, 18 March at 09:00",
          "Thursday, 18 March at 05:00",
        ],
        [
          "Thursday, 1 April at 10:00",
          "Thursday, 1 April at 09:00",
          "Thursday, 1 April at 04:00",
        ],
      ]
    `);
    await luis.command("/growth shadow 2027-03-18");
    await luis.click("seat.ask");
    await luis.submit({ line: "To see one." });
    await settle();
    await scene.moveTo("2026-11-24T14:30:00Z");
    await lena.click("seat.yes");
    await settle();
    await takesFile(luis, scene);
    expect(calendarFile(luis)).toContain("DTSTART:20270318T090000Z");
  });
});

describe("somebody of another company", () => {
  story("can neither ask nor offer", async ({ maya, lena, omar, workspace, query }) => {
    await offers(lena);
    Object.assign(workspace.world.people.get("U0OMAR") ?? {}, { fromTeam: "T0CLIENT" });
    await omar.command("/growth shadow");
    const told = JSON.stringify([omar.modal()?.plain ?? "", last(omar)]);
    expect(told).not.toContain("The release of invoicing");
    await omar.command("/growth host seat");
    expect(omar.modal()?.plain ?? "").not.toContain("Half a minute");
    expect(await query("select from seats")).toHaveLength(1);
    await maya.command("/growth shadow");
    expect(last(maya)).toContain("The release of invoicing");
  });
});

describe("a guest who has not joined", () => {
  story(
    "is asked what came of it, is told what is kept, and can write it down once they have joined",
    async (scene) => {
      const { lena, omar, moveTo, settle, query } = scene;
      await offers(lena);
      await asks(omar);
      await moveTo("2026-11-24T14:00:00Z");
      await lena.click("seat.yes");
      await moveTo("2026-12-03T10:30:00Z");
      expect(last(omar)).toMatchInlineSnapshot(`
        "*Deploy or release* · The release of invoicing
        While it is fresh: what did they really want, what surprised you, what will you do differently? I keep such lines only for people who have joined: \`/growth join\` takes a minute, and this button keeps yours from then on.
        [Write three lines]"
      `);
      await omar.click("seat.debrief");
      expect(JSON.stringify([omar.modal()?.plain ?? "", last(omar)])).toContain(
        "I keep what you write once you have joined",
      );
      await omar.close();
      await joins(omar, { manager: null, country: null, zone: "Europe/London" });
      await settle();
      await omar.click("seat.debrief");
      await omar.submit({ what: "They want it on Fridays." });
      expect(await query("select what from reflections")).toEqual([{ what: "They want it on Fridays." }]);
    },
  );
});
