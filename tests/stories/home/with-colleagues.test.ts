/** What one does with colleagues, from the menu and from Home. */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { RELEASE } from "#tests/stories/seats/offering.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) => joins(maya, { manager: "U0GRACE", country: null }));
const WAYS = [
  ["Offer a seat", "Offer a seat"],
  ["Ask somebody", "Ask somebody"],
  ["Find a mentor", "Find a mentor"],
  ["Say thanks", "Say thanks"],
] as const;
const GIVES = "/growth assign @Maya Lind shadow-client-call by Friday: because you build what they use";
const ASKED = [
  "<@U0GRACE> has a challenge for you, by Friday, 27 November:",
  "*Sit in on a client call*",
  "> You build what they use",
].join("\n");

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
});

story("what is offered from Home is open at once, and stands there", async ({ maya, settle }) => {
  await maya.openHome();
  await maya.click("menu.more", { option: "Offer a seat" });
  expect(maya.modal()?.submit).toBe("Offer it");
  await maya.submit(RELEASE);
  await settle();
  expect(maya.modal()?.plain).toContain("is open. I write to you when somebody asks.");
  await maya.close();
  await maya.openHome();
  expect(maya.home()?.plain).toContain("The release of invoicing");
  expect(maya.home()?.plain).toContain("_You host it: open, nobody in it yet_");
});

story(
  "whoever wants to know how it works first reads what it is for, and all words one press further",
  async (scene) => {
    const { tom } = scene;
    await tom.openHome();
    await tom.click("help.how");
    const how = tom.modal()?.plain ?? "";
    expect(how).toContain("I am a bot that helps you grow in your work.");
    expect(how).toContain("[Join] [Privacy] [All my words]");
    expect(how).not.toContain("/growth");
    await tom.click("help.open");
    expect(tom.modal()?.plain).toContain("`/growth shadow");
  },
);

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
  await grace.command(GIVES);
  await grace.submit({});
  await maya.openHome();
  expect(maya.home()?.plain).toContain(ASKED);
  await maya.click("assignment.show.1");
  expect(maya.modal()?.plain).toContain("_At the end:_ Three lines, posted for your team");
  await maya.close();
  await maya.click("assignment.decline.1");
  expect(maya.home()?.plain).not.toContain("has a challenge for you");
});

story("it stands under their own challenge as well, and its answer leaves that one alone", async ({ maya, grace }) => {
  await maya.command("/growth next");
  const alone = maya.dm().at(-1)?.plain ?? "";
  await grace.command(GIVES);
  await grace.submit({});
  await maya.command("/growth next");
  expect(maya.dm().at(-1)?.plain).toBe(`${alone}\n---\n${ASKED}\n[Read all of it]`);
  await maya.click("assignment.show.1");
  const offer = maya.dm().at(-1)?.plain ?? "";
  expect(offer).toContain("[I'm in] [Suggest another time] [Something else instead] [No thanks]");
  await maya.click("assignment.decline");
  expect(maya.dm().at(-1)?.plain).toContain("Not now. <@U0GRACE> hears only that.");
  expect(maya.dm().map(({ plain }) => plain)).toContain(`${alone}\n---\n${ASKED}\n[Read all of it]`);
  await maya.command("/growth next");
  expect(maya.dm().at(-1)?.plain).toBe(alone);
});

story("a manager gives a challenge from Home, where the admins let them", async ({ grace }) => {
  await grace.openHome();
  expect(grace.home()?.plain).toContain("[My team] [Give a challenge]");
  await grace.click("assignment.give");
  expect(grace.modal()?.title).toBe("Give a challenge");
});
