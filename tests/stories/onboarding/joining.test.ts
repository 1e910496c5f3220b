/** What Slack tells of whoever joins is known as soon as they have: as it is then, not as it was remembered. */
import { expect } from "vitest";
import { checkAvailability } from "#src/features/onboarding/use-cases/person-news.ts";
import { JOIN } from "#tests/support/house.ts";
import { type Scene, story } from "#tests/support/story.ts";

const MAYA = { workspaceId: "T0HOUSE", userId: "U0MAYA" };

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

story(
  "whoever joins while Slack does not say who they are chooses their zone, and is known once it does",
  "2026-11-30T07:30:00Z",
  async ({ bot, maya, workspace, query, moveTo }) => {
    workspace.faults.set("users.info", { times: 1000, status: 429, error: "ratelimited", retryAfterSeconds: 60 });
    await maya.command("/growth join");
    await maya.suggest("zone", "Europe/Berlin");
    await maya.submit({ ...JOIN, zone: "Europe/Berlin" });
    const known = (): Promise<unknown> => query("select zone, slack_zone, is_guest from members");
    expect(await known()).toEqual([{ zone: "Europe/Berlin", slack_zone: null, is_guest: true }]);
    workspace.faults.delete("users.info");
    await moveTo("2026-11-30T07:45:00Z");
    await checkAvailability({ ...bot.deps, directory: bot.deps.directory.unhurried() }, MAYA);
    expect(await known()).toEqual([{ zone: "Europe/Berlin", slack_zone: "Europe/Berlin", is_guest: false }]);
  },
);
