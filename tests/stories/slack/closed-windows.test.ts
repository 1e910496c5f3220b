/** A window was to lie on another one that is closed by now, or that has as many on it as Slack takes. */
import { expect } from "vitest";
import { viewJson } from "#src/playground/payload-json.ts";
import { joins } from "#tests/support/house.ts";
import { asForm, postSigned } from "#tests/support/signed.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const FORM = { contentType: "application/x-www-form-urlencoded" };
const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ grace }: Scene) => {
  await joins(grace, { country: null });
  await grace.command("/growth admin");
  await grace.click("admin.section.challenges");
});

/** Grace presses a button of her top window; `meanwhile` happens before the bot hears of it. */
async function presses(scene: Scene, actionId: string, meanwhile: () => Promise<unknown>): Promise<void> {
  const { workspace, settle } = scene;
  const world = workspace.worldOf("U0GRACE");
  const view = world.stackOf("U0GRACE").at(-1);
  if (!view) throw new Error("no window is open");
  const body = asForm({
    type: "block_actions",
    team: { id: "T0HOUSE" },
    user: { id: "U0GRACE", team_id: "T0HOUSE" },
    trigger_id: world.issueTrigger("U0GRACE"),
    container: { type: "view", view_id: view.id },
    view: viewJson(world, view),
    actions: [{ action_id: actionId, action_ts: "1.1", value: "" }],
  });
  await meanwhile();
  expect((await postSigned(scene, body, FORM)).status).toBe(200);
  await settle();
  await settle();
}

story("whoever closed it is offered the click anew", async (scene) => {
  const { grace, expectViolation } = scene;
  expectViolation("views.push: not_found");
  const before = grace.dm().length;
  await presses(scene, "admin.write", async () => {
    while (grace.modal()) await grace.close();
  });
  expect(grace.dm()).toHaveLength(before + 1);
  expect(grace.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "That took a moment too long, so Slack did not open the window. Here it is again.
    [Open it now]"
  `);
});

story("where three lie on each other, the fourth is offered in the DM", async (scene) => {
  const { grace, expectViolation } = scene;
  expectViolation("views.push: push_limit_reached");
  await grace.click("admin.write");
  const before = grace.dm().length;
  await presses(scene, "admin.write", () => Promise.resolve());
  expect(grace.dm()).toHaveLength(before + 1);
  expect(grace.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "That took a moment too long, so Slack did not open the window. Here it is again.
    [Open it now]"
  `);
});
