import { describe, expect } from "vitest";
import { join, saveSettings } from "#src/features/onboarding/use-cases/membership.ts";
import type { LogInput } from "#src/features/reflections/use-cases/reflect.ts";
import { logPractice } from "#src/features/reflections/use-cases/reflect.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Area } from "#src/kernel/vocabulary.ts";
import type { Actor } from "#src/playground/actor.ts";
import { settingsWith } from "#tests/fakes/people.ts";
import { decides } from "#tests/support/admin.ts";
import { wasAsked } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt, story } from "#tests/support/story.ts";

let house: Scene;
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";
const all = (actor: Actor): string =>
  actor
    .dm()
    .map(({ plain }) => plain)
    .join("\n");

/** Maya joins, names Grace, and shares one reflection. */
async function mayaShares(happened: string, shared = true): Promise<Actor> {
  const maya = house.as("U0MAYA");
  await maya.command("/growth log");
  await maya.submit({ what: "Sat in on a call", happened, ...(shared ? { share: ["shared"] } : {}) });
  return maya;
}

describe("naming a manager", () => {
  async function begin(scene: Scene): Promise<void> {
    house = scene;
  }
  const { story } = storiesAt("2026-11-23T09:00:00Z", begin);

  story("tells the person named once, and shows them what is shared and nothing else", async () => {
    const [maya, grace] = [house.as("U0MAYA"), house.as("U0GRACE")];
    await joins(maya, { manager: "U0GRACE" });
    expect(last(grace)).toContain(
      "named you as their manager. You see what they choose to share, and how they answer what you ask of them yourself.",
    );
    await mayaShares("They export everything by hand.");
    await mayaShares("I was lost for most of it.", false);
    await grace.command("/growth team");
    expect(last(grace)).toContain("They export everything by hand.");
    expect(all(grace)).not.toContain("I was lost");
    expect(last(grace)).toContain("Too few to show.");

    // Somebody else is named, and then nobody: the view follows at once, and nobody is told twice.
    await maya.command("/growth settings");
    await maya.submit({ manager: "U0TOM" });
    expect(last(house.as("U0TOM"))).toContain("named you as their manager");
    await grace.command("/growth team");
    expect(last(grace)).toContain("Nobody has named you");
    await maya.command("/growth settings");
    await maya.submit({ manager: "U0GRACE" });
    expect(all(grace).match(/named you as their manager\. You/g)).toHaveLength(1);
    await maya.command("/growth privacy");
    await maya.click("manager.remove");
    await grace.command("/growth team");
    expect(last(grace)).toContain("Nobody has named you");
  });

  story("refuses oneself, and somebody who left", async () => {
    const maya = house.as("U0MAYA");
    await joins(maya);
    await maya.command("/growth settings");
    await maya.submit({ manager: "U0MAYA" });
    expect(maya.modal()?.errors["manager"]).toContain("You cannot be your own manager");
    await maya.submit({ manager: null });
    expect(maya.modal()).toBeNull();
    await house.workspace.change().deactivate("U0TOM");
    const person = { workspaceId: "T0HOUSE", userId: "U0MAYA" };
    await expect(saveSettings(house.bot.deps, person, settingsWith({ managerUserId: "U0TOM" }))).rejects.toThrow(
      "manager_unfit",
    );
    expect(await house.query("select * from contacts")).toEqual([]);
  });

  story("shows the team on the Home tab of somebody who never joined", async () => {
    const grace = house.as("U0GRACE");
    await joins(house.as("U0MAYA"), { manager: "U0GRACE" });
    await mayaShares("They export everything by hand.");
    await grace.openHome();
    expect(grace.home()?.plain).toContain("Your team");
    expect(grace.home()?.plain).toContain("They export everything by hand.");
    await house.as("U0TOM").openHome();
    expect(house.as("U0TOM").home()?.plain).not.toContain("Your team");
    await grace.command("/growth");
    await grace.click("team.open", { in: "message" });
    expect(last(grace)).toContain("The people who named you");
    await house.as("U0TOM").command("/growth");
    expect(last(house.as("U0TOM"))).not.toContain("My team");
  });

  story("draws the mentee's preview block for block as the manager sees it, on every page", async () => {
    const [maya, grace] = [house.as("U0MAYA"), house.as("U0GRACE")];
    await joins(maya, { manager: "U0GRACE" });
    for (let count = 1; count <= 7; count++) await mayaShares(`Story <!channel> number ${count}.`);
    await maya.command("/growth privacy");
    await grace.command("/growth team");
    await grace.click("team.person");
    // Slack gives each block an id of its own; the manager's buttons are all that the preview leaves out.
    const drawn = (actor: Actor): { type: string }[] =>
      (actor.dm().at(-1)?.blocks ?? [])
        .map((block) => ({ ...block, block_id: "", type: String(block["type"]) }))
        .filter(({ type }) => type !== "actions");
    const inPreview = (): unknown[] => {
      const blocks = drawn(maya);
      const from = blocks.findIndex((block) => JSON.stringify(block).includes("and nothing else:"));
      const until = blocks.findLastIndex(({ type }) => type === "divider");
      return blocks.slice(from + 1, until);
    };
    expect(drawn(grace).length).toBeGreaterThan(10);
    expect(inPreview()).toEqual(drawn(grace));
    expect(last(grace)).toContain("number 7");
    await grace.click("team.person.older");
    await maya.click("privacy.preview.older");
    expect(last(grace)).toContain("number 2");
    expect(inPreview()).toEqual(drawn(grace));
  });
});

describe("a team of six", () => {
  story(
    "is shown page by page, with figures once five of them did something, and none before Monday",
    "2026-11-25T09:00:00Z",
    async (scene) => {
      house = scene;
      const grace = house.as("U0GRACE");
      const team = ["U0MAYA", "U0OMAR", "U0PRIYA", "U0LENA", "U0HANA", "U0LUIS"];
      const personOf = (userId: string): PersonKey => ({ workspaceId: "T0HOUSE", userId });
      for (const userId of team)
        await join(house.bot.deps, personOf(userId), settingsWith({ managerUserId: "U0GRACE" }));
      const logs = async (userId: string, area: Area, day: string): Promise<void> => {
        const secret = {
          what: `A secret of ${userId}`,
          surprise: "",
          insight: "",
          link: null,
          sharedWithManager: false,
        };
        const doneOn = day as LogInput["doneOn"];
        await logPractice(house.bot.deps, personOf(userId), { ...secret, title: "Something small", area, doneOn });
      };
      await house.settle();
      for (const userId of team.slice(0, 4)) {
        await logs(userId, "clients", "2026-11-19");
        await logs(userId, "clients", "2026-11-20");
      }
      await grace.command("/growth team");
      expect(last(grace)).toContain("In each area fewer than five people did something.");
      expect(last(grace)).toContain("Page 1 of 2");
      await logs("U0HANA", "clients", "2026-11-20");
      await logs("U0HANA", "clients", "2026-11-24");
      await logs("U0LUIS", "craft", "2026-11-20");
      await grace.command("/growth team");
      // Nine by last Sunday: five or more, and of the one in craft nothing.
      expect(last(grace)).toContain("Clients and solution mapping: 5 or more");
      expect(last(grace)).not.toContain("Code, quality");
      await grace.click("team.list.older");
      expect(last(grace)).toContain("Page 2 of 2");
      expect(last(grace)).toContain("U0LUIS");
      expect(last(grace)).not.toContain("U0MAYA");
      await house.moveTo("2026-11-30T11:00:00Z");
      await grace.command("/growth team");
      expect(last(grace)).toContain("Clients and solution mapping: 10 or more");
      expect(all(grace)).not.toContain("A secret");
      expect(all(grace)).not.toContain("For you this week");
    },
  );
});

describe("what was asked of a mentee", () => {
  story(
    "is shown to who asked it, in words that keep a no and a wait to the mentee, and named when it ends",
    "2026-11-25T09:00:00Z",
    async (scene) => {
      house = scene;
      const { maya, grace, tom } = scene;
      await joins(maya, { manager: "U0GRACE" });
      await wasAsked(house, 1, grace, "shadow-client-call", "queued");
      await wasAsked(house, 2, grace, "read-ten-tickets", "declined");
      await wasAsked(house, 3, grace, "trace-one-request", "suggested");
      await wasAsked(house, 4, tom, "competitor-hour", "done");
      await grace.command("/growth team");
      expect(last(grace)).toMatch(/: asked of them, by 4 December 2026/);
      expect(last(grace)).toContain(": suggests 12 December 2026");
      expect(last(grace).match(/^•/gm)).toHaveLength(2);
      await maya.command("/growth privacy");
      expect(last(maya)).toContain(": suggests 12 December 2026");
      // Monday is off for the whole company, so the word comes on Tuesday.
      await decides(grace, "quiet", { from: "none", until: "7", days: "30 November" });
      await house.moveTo("2026-11-30T12:00:00Z");
      expect(all(grace)).not.toContain("For you this week");
      await house.moveTo("2026-12-01T09:00:05Z");
      expect(last(grace)).toContain("suggests 12 December 2026 for");
      expect(last(grace)).toContain("ends on 4 December 2026 and is not settled yet");
      expect(last(grace)).not.toMatch(/read-ten|declined|not now/i);
    },
  );
});
