/** What Slack tells of whoever joins is known as soon as they have: as it is then, not as it was remembered. */
import { expect } from "vitest";
import { JOIN } from "#tests/support/house.ts";
import { type Scene, story } from "#tests/support/story.ts";

const asked = ({ workspace }: Scene): number => workspace.requests.filter(({ what }) => what === "users.info").length;

for (const [zone, isChosen] of [
  ["Europe/Berlin", false],
  ["Asia/Kolkata", true],
] as const)
  story(
    `whoever joins with the zone ${zone} is known with what Slack tells of them`,
    "2026-11-30T07:30:00Z",
    async (scene) => {
      const { maya, workspace, query } = scene;
      await maya.command("/growth join");
      await maya.suggest("zone", zone);
      // The check that follows joining gets no further.
      workspace.faults.set("dnd.teamInfo", { times: 1000, status: 429, error: "ratelimited", retryAfterSeconds: 3600 });
      const before = asked(scene);
      await maya.submit({ ...JOIN, zone });
      expect(await query("select slack_zone, slack_locale, zone_chosen, is_guest from members")).toEqual([
        { slack_zone: "Europe/Berlin", slack_locale: "de-DE", zone_chosen: isChosen, is_guest: false },
      ]);
      // Once to join, though the form had asked, and once by that check.
      expect(asked(scene) - before).toBe(2);
    },
  );
