/** What one does with colleagues, from the menu and from Home. */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) => joins(maya, { manager: "U0GRACE", country: null }));
const WAYS = [
  ["Ask somebody", "Ask somebody"],
  ["Find a mentor", "Find a mentor"],
  ["Say thanks", "Say thanks"],
] as const;

/** The title of the window that this way opens. */
async function opened(actor: Actor, way: string): Promise<string | undefined> {
  await actor.click("menu.more", { option: way });
  const title = actor.modal()?.title;
  await actor.close();
  return title;
}

story("the menu leads to each of them", async ({ maya }) => {
  for (const [way, title] of WAYS) {
    await maya.command("/growth");
    expect(await opened(maya, way)).toBe(title);
  }
  await maya.command("/growth");
  const { messages } = await maya.click("menu.more", { option: "Find a seat" });
  expect(messages.at(-1)?.plain).toContain("Leave a wish");
});

story("so does Home", async ({ maya }) => {
  for (const [way, title] of WAYS) {
    await maya.openHome();
    expect(await opened(maya, way)).toBe(title);
  }
  await maya.openHome();
  await maya.click("menu.more", { option: "Offer a seat" });
  expect([maya.dm().at(-1)?.plain, maya.modal()?.plain].join()).toContain("Offer");
});

story("whoever has not joined has no such line on Home", async ({ tom }) => {
  await tom.openHome();
  expect(tom.home()?.plain).not.toContain("With colleagues");
});

story(
  "an admin comes to the settings of the workspace from Home and from the menu, and nobody else does",
  async ({ maya, grace }) => {
    await grace.command("/growth admin");
    await grace.close();
    await grace.openHome();
    await grace.click("admin.open");
    expect(grace.modal()?.title).toBe("Growth admin");
    await grace.close();
    await maya.openHome();
    expect(maya.home()?.plain).not.toContain("Settings of the workspace");
    await maya.command("/growth");
    expect(maya.dm().at(-1)?.plain).not.toContain("Settings of the workspace");
  },
);

story("what a manager asks of somebody stands on Home until they answer", async ({ maya, grace }) => {
  await grace.command("/growth assign @Maya Lind shadow-client-call by Friday: because you build what they use");
  await grace.submit({});
  await maya.openHome();
  expect(maya.home()?.plain).toContain("asks you for this");
  await maya.click("assignment.decline.1");
  expect(maya.home()?.plain).not.toContain("asks you for this");
});
