/** What Slack says of people's availability comes by two ways at once: its events, and the answers to our questions. */

import { expect } from "vitest";
import { refreshAvailability } from "#src/features/members/use-cases/availability.ts";
import { availabilityIsOld } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, story } from "#tests/support/story.ts";

const AT = "2026-11-30T07:30:00Z";
const ends = new Date("2026-12-10T00:00:00Z");
const nudgesOf = ({ maya }: Scene): number => maya.dm().filter(({ plain }) => plain.includes("[Not this week]")).length;

story(
  "a holiday status that comes while Do Not Disturb is being asked for is kept, and nobody is nudged",
  AT,
  async (scene) => {
    const { maya, workspace, bot, query, clock, moveTo, patience } = scene;
    await joins(maya, { country: null });
    // The first challenge was answered long ago; the weekly one is due today.
    await maya.say("not this week");
    await availabilityIsOld({ query, clock }, maya);
    workspace.faults.set("dnd.teamInfo", { times: 1, delayMs: 900 });
    const asking = refreshAvailability(bot.deps);
    await expect.poll(() => workspace.faults.has("dnd.teamInfo"), { timeout: 5000 }).toBe(false);
    patience.ms = 100;
    await workspace.change().setStatus("U0MAYA", "Vacationing", ":palm_tree:", ends);
    const heard = "select away, away_until from members";
    expect(await query(heard)).toEqual([{ away: true, away_until: ends }]);
    await asking;
    patience.ms = 10_000;
    expect(await query(heard)).toEqual([{ away: true, away_until: ends }]);
    const before = nudgesOf(scene);
    await moveTo("2026-11-30T09:30:00Z");
    expect(nudgesOf(scene)).toBe(before);
  },
);
