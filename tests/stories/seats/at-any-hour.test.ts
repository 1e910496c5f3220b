/** What concerns a seat that begins soon is told at whatever hour. */
import { describe, expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, calendarFile, last, offers, RELEASE, takesFile } from "./offering.ts";

/** The seat is on the next morning at ten; the guest's day begins at nine. */
const { story } = storiesAt("2026-12-02T10:00:00Z", async ({ maya, lena, settle }: Scene) => {
  await joins(maya, { manager: null, country: null });
  await offers(lena, RELEASE);
  await asks(maya);
  await settle();
});

const dm = ({ maya }: Scene): string[] => maya.dm().map(({ plain }) => plain);

describe("before the guest's day begins", () => {
  story("a seat of that morning that is taken back is told at once, with the file that takes it out", async (scene) => {
    const { maya, lena, moveTo, settle } = scene;
    await lena.click("seat.yes");
    await settle();
    await takesFile(maya, scene);
    await moveTo("2026-12-03T06:30:00Z");
    await lena.command("/growth host");
    await lena.click("seat.cancel");
    await lena.submit({});
    await settle();
    expect(last(maya)).toContain("was taken back");
    await takesFile(maya, scene);
    expect(calendarFile(maya)).toContain("STATUS:CANCELLED");
  });

  story("one that is moved from that morning to another day is told at once", async (scene) => {
    const { maya, lena, moveTo, settle } = scene;
    await lena.click("seat.yes");
    await settle();
    await moveTo("2026-12-03T06:30:00Z");
    await lena.command("/growth host");
    await lena.click("seat.change");
    await lena.submit({ date: "2026-12-10" });
    await settle();
    expect(last(maya)).toContain("moved it. It is now:");
  });

  story("one that is given for that morning is told at once", async (scene) => {
    const { lena, moveTo, settle } = scene;
    await moveTo("2026-12-03T06:30:00Z");
    await lena.click("seat.yes");
    await settle();
    expect(dm(scene).some((text) => text.includes("You have a seat."))).toBe(true);
  });

  story("one of the afternoon waits for the day to begin", async (scene) => {
    const { lena, moveTo, settle } = scene;
    await lena.click("seat.yes");
    await settle();
    await lena.command("/growth host");
    await lena.click("seat.change");
    await lena.submit({ time: "15:00" });
    await settle();
    const before = dm(scene).length;
    await moveTo("2026-12-03T06:30:00Z");
    await lena.command("/growth host");
    await lena.click("seat.cancel");
    await lena.submit({});
    await settle();
    expect(dm(scene)).toHaveLength(before);
    await moveTo("2026-12-03T08:01:00Z");
    expect(dm(scene).some((text) => text.includes("was taken back"))).toBe(true);
  });
});
