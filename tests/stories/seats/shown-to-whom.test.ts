/** Whoever cannot have a seat is neither shown it nor brought to it; what has begun takes its time. */
import { describe, expect } from "vitest";
import { seatTimes } from "#src/features/seats/use-cases/calendar.ts";
import { runSeats } from "#src/features/seats/use-cases/sweep.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import {
  areForOthers,
  asks,
  errors,
  keepsApart,
  last,
  meetsAnybody,
  offers,
  RELEASE,
  requests,
  seatsAreStuck,
  statuses,
} from "./offering.ts";

const { story } = storiesAt("2026-11-30T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: null, country: null });
});

describe("who is kept apart", () => {
  story("sees nothing of the other's seat on Home", async (scene) => {
    const { maya, omar, lena } = scene;
    await joins(omar, { manager: null, country: null });
    await keepsApart(scene, lena, maya);
    await offers(lena);
    await omar.openHome();
    expect(omar.home()?.plain).toContain("The release of invoicing");
    await maya.openHome();
    expect(maya.home()?.plain).not.toContain("The release of invoicing");
  });

  story("is not brought together by a wish", async (scene) => {
    const { maya, lena, settle, query } = scene;
    await maya.command("/growth shadow");
    await maya.click("seat.wish");
    await maya.submit({ topic: "Any release" });
    await keepsApart(scene, maya, lena);
    await lena.command("/growth host");
    expect(last(lena)).not.toContain("Any release");
    const [wish] = await query<{ id: string }>("select id from seat_wishes");
    await meetsAnybody(scene);
    await lena.command("/growth host");
    await lena.click("seat.offer", { value: wish?.id });
    await keepsApart(scene, maya, lena);
    await lena.submit(RELEASE);
    await settle();
    expect(last(maya)).not.toContain("The release of invoicing");
    expect(await query("select id from seat_wishes where answered_at is null")).toEqual([wish]);
  });
});

describe("a button in an older message", () => {
  story("asks nobody who takes a pause", async (scene) => {
    const { maya, lena } = scene;
    await offers(lena);
    await maya.command("/growth shadow");
    await lena.command("/growth host pause");
    await maya.click("seat.ask");
    await maya.submit({ line: "I have never seen a release." });
    expect(Object.values(errors(maya)).join()).toContain("not there any more");
    expect(await requests(scene)).toEqual([]);
  });

  story("asks for nothing that is for others", async (scene) => {
    const { maya, lena } = scene;
    await offers(lena);
    await maya.command("/growth shadow");
    await areForOthers(scene);
    await maya.click("seat.ask");
    await maya.submit({ line: "I have never seen a release." });
    expect(Object.values(errors(maya)).join()).toContain("offers that one to others");
    expect(await requests(scene)).toEqual([]);
  });
});

story("a seat that has begun takes its time", async (scene) => {
  const { maya, lena, bot, settle, clock } = scene;
  await offers(lena, { ...RELEASE, minutes: "120" });
  await asks(maya);
  await settle();
  await lena.click("seat.yes");
  const between = { from: new Date("2026-12-03T11:00:00Z"), until: new Date("2026-12-03T16:00:00Z") };
  expect(clock.now() < between.from).toBe(true);
  const mayaKey = { workspaceId: "T0HOUSE", userId: maya.userId };
  const [begun] = await seatTimes(bot.deps, mayaKey, { ...between, from: new Date("2026-12-03T10:30:00Z") });
  expect(begun?.until.toISOString()).toBe("2026-12-03T11:00:00.000Z");
  expect(await seatTimes(bot.deps, mayaKey, between)).toEqual([]);
});

story("one that fails is tried again later, and holds nothing up meanwhile", async (scene) => {
  const { lena, moveTo, bot, clock, logged, expectError } = scene;
  expectError("a seat could not be gone on with");
  await offers(lena);
  const released = await seatsAreStuck(scene);
  await moveTo("2026-12-03T11:00:00Z");
  const failures = (): number => logged.filter(({ msg }) => msg === "a seat could not be gone on with").length;
  expect(failures()).toBe(1);
  expect(await runSeats(bot.deps)).toBe(0);
  await released();
  await moveTo(new Date(clock.now().getTime() + 16 * 60_000));
  expect(await statuses(scene)).toEqual(["lapsed"]);
  expect(failures()).toBe(1);
});
