/** Times and zones as Slack may send them, however odd: kept as the nearest that a calendar has, and never an error. */

import { describe, expect } from "vitest";
import { refreshAvailability } from "#src/features/members/use-cases/availability.ts";
import { availabilityIsOld } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { postSigned } from "#tests/support/signed.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, inTurn } = storiesAt("2026-11-24T09:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { country: null });
});
/** The last moment that JavaScript has: 13 September 275760. */
const LAST = new Date(8_640_000_000_000_000);
const nudgesOf = ({ maya }: Scene): number => maya.dm().filter(({ plain }) => plain.includes("[Not this week]")).length;

/** An event of Slack's, with numbers that the simulated workspace would not send. */
async function hears(scene: Scene, event: object): Promise<void> {
  const body = { type: "event_callback", team_id: "T0HOUSE", event_id: `Ev${scene.logged.length}`, event };
  expect((await postSigned(scene, JSON.stringify(body))).status).toBe(200);
  await scene.settle();
}

describe("an odd time", () => {
  story("Do Not Disturb until the year 275760 is kept until it is switched off", async (scene) => {
    const { maya, workspace, bot, query, moveTo } = scene;
    await maya.say("not this week");
    await workspace.change().setDnd("U0MAYA", { start: new Date("2026-11-24T09:00:00Z"), end: LAST });
    const known = "select dnd_start, dnd_end from members";
    const kept = [{ dnd_start: new Date("2026-11-24T09:00:00Z"), dnd_end: new Date("2100-01-01T00:00:00Z") }];
    expect(await query(known)).toEqual(kept);
    // Asked for, it is the same.
    await availabilityIsOld(scene, maya);
    await refreshAvailability(bot.deps);
    expect(await query(known)).toEqual(kept);
    const before = nudgesOf(scene);
    await moveTo("2026-12-08T10:00:00Z");
    expect(nudgesOf(scene)).toBe(before);
    expect((await maya.command("/growth settings")).modal?.title).toBe("Settings");
    await maya.close();
    await workspace.change().setDnd("U0MAYA", null);
    await moveTo("2026-12-16T10:00:00Z");
    expect(nudgesOf(scene)).toBeGreaterThan(before);
  });

  story("a status that ends in the year 275760 is away until it is taken off", async (scene) => {
    const { maya, workspace, query, moveTo } = scene;
    await maya.say("not this week");
    await workspace.change().setStatus("U0MAYA", "Vacationing", ":palm_tree:", LAST);
    expect(await query("select away, away_until from members")).toEqual([
      { away: true, away_until: new Date("2100-01-01T00:00:00Z") },
    ]);
    const before = nudgesOf(scene);
    await moveTo("2026-12-08T10:00:00Z");
    expect(nudgesOf(scene)).toBe(before);
    await workspace.change().setStatus("U0MAYA", "", "");
    await moveTo("2026-12-16T10:00:00Z");
    expect(nudgesOf(scene)).toBeGreaterThan(before);
  });

  inTurn([
    ["beyond every calendar", Number.MAX_SAFE_INTEGER],
    ["in milliseconds", 1_764_000_000_000],
    ["1e300", 1e300],
    ["before 1970", -1],
    ["with a fraction", 1_795_600_000.5],
  ] as const)("%s is heard without an error", async (scene, _name, seconds) => {
    const { maya } = scene;
    await hears(scene, {
      type: "dnd_updated_user",
      user: "U0MAYA",
      dnd_status: { dnd_enabled: true, next_dnd_start_ts: seconds, next_dnd_end_ts: seconds },
    });
    await hears(scene, {
      type: "user_change",
      user: {
        id: "U0MAYA",
        team_id: "T0HOUSE",
        tz: "Europe/Berlin",
        profile: { status_text: "Vacationing", status_emoji: ":palm_tree:", status_expiration: seconds },
      },
    });
    expect((await maya.command("/growth next")).error).toBeNull();
    expect(maya.dm().at(-1)?.plain).not.toContain("Something went wrong");
  });

  inTurn([
    ["Asia/Kathmandu", 20_700],
    ["Pacific/Chatham", 49_500],
    ["Pacific/Kiritimati", 50_400],
    ["Etc/GMT+12", -43_200],
    ["Nowhere/Land", 1e9],
    ["+05:75", 0],
    ["", -0.5],
    [null, null],
  ] as const)("the zone %s is heard without an error", async (scene, tz, offset) => {
    const { maya } = scene;
    await hears(scene, {
      type: "user_change",
      user: { id: "U0MAYA", team_id: "T0HOUSE", tz, tz_offset: offset, profile: {} },
    });
    await maya.command("/growth plan");
    expect(maya.modal()?.title).toBe("My plan");
    await maya.submit({ date: "2026-11-25", time: "14:00" });
    expect(maya.modal()?.errors ?? {}).toEqual({});
  });
});
