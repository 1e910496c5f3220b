import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildHouse, type House, joins } from "#tests/support/house.ts";

let house: House;
beforeEach(async () => {
  house = await buildHouse({ at: "2026-11-23T09:00:00Z" });
});
afterEach(async () => {
  expect(house.workspace.violations).toEqual([]);
  await house.close();
});

const changes = (): Promise<Record<string, unknown>[]> =>
  house.query("select subject, actor_user_id, concerns, before, after from changes order by id");

describe("who may open the settings of the workspace", () => {
  it("is first of all whoever administers it in Slack, and then whom they name", async () => {
    const [grace, maya] = [house.as("U0GRACE"), house.as("U0MAYA")];
    await maya.command("/growth admin");
    expect(maya.modal()).toBeNull();
    expect(maya.dm().at(-1)?.plain).toContain("has none yet");

    await grace.command("/growth admin");
    expect(grace.modal()?.plain).toContain("You are the first admin.");
    await maya.command("/growth admin");
    expect(maya.dm().at(-1)?.plain).toContain("@Grace Obi is the one here; just ask.");

    await grace.click("admin.section.admins");
    await grace.submit({ admins: ["U0GRACE", "U0MAYA"] });
    expect(grace.modal()?.title).toBe("Growth admin");
    expect(grace.modal()?.plain).toContain("Saved: Admins.");
    expect(grace.modal()?.plain).toContain("@Grace Obi, @Maya Lind");
    await maya.command("/growth admin");
    expect(maya.modal()?.plain).toContain("Each section is saved on its own");
    expect(maya.modal()?.plain).not.toContain("first admin");

    expect(await changes()).toEqual([
      {
        subject: "policy",
        actor_user_id: "U0GRACE",
        concerns: ["U0GRACE"],
        before: { admins: [] },
        after: { admins: ["U0GRACE"] },
      },
      {
        subject: "policy",
        actor_user_id: "U0GRACE",
        concerns: ["U0GRACE", "U0MAYA"],
        before: { admins: ["U0GRACE"] },
        after: { admins: ["U0GRACE", "U0MAYA"] },
      },
    ]);
  });
});

describe("sections", () => {
  it("show", async () => {
    const grace = house.as("U0GRACE");
    await joins(house.as("U0MAYA"));
    await grace.command("/growth admin");
    for (const name of ["admins", "managers", "assign", "quiet", "channel", "retention", "challenges", "deliveries", "health"]) {
      await grace.click(`admin.section.${name}`);
      console.log(grace.modal()?.title, "\n", grace.modal()?.plain);
      await grace.close();
    }
    expect(grace.modal()?.title).toBe("Growth admin");
  });
});
