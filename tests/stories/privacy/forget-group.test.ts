/** What the bot wrote for somebody into a conversation of two goes when they have it forget them. */
import { expect } from "vitest";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks, groupSaid } from "#tests/support/introductions.ts";
import { story } from "#tests/support/story.ts";

story("the question of an introduction is taken out of the group", "2026-11-24T10:00:00Z", async (scene) => {
  const { maya, tom, settle } = scene;
  await joins(maya, { manager: null, country: null });
  await registers(scene, tom);
  await asks(scene, maya, "sales how they pitch the zebra");
  await tom.click("introductions.accept");
  await settle();
  const [group] = await scene.query<{ channel: string }>("select channel from outbox where recipient like '%,%'");
  const said = (): string =>
    tom
      .channel(group?.channel ?? "")
      .map(({ plain }) => plain)
      .join("\n");
  expect(said()).toContain("zebra");
  expect((await groupSaid(scene, tom)).join()).toContain("zebra");
  await maya.command("/growth forget");
  await maya.click("forget.confirm");
  await settle();
  expect(said()).toBe("What stood here was asked by somebody who has had their words deleted.");
});

story(
  "a refusal of Slack's that passes is tried again, and one that stays is said",
  "2026-11-24T10:00:00Z",
  async (scene) => {
    const { maya, tom, settle, workspace } = scene;
    await joins(maya, { manager: null, country: null });
    await registers(scene, tom);
    await asks(scene, maya, "sales how they pitch the zebra");
    await tom.click("introductions.accept");
    await settle();
    expect((await groupSaid(scene, tom)).join()).toContain("zebra");
    await maya.command("/growth forget");
    workspace.faults.set("chat.update", { times: 3, status: 429, error: "ratelimited", retryAfterSeconds: 1 });
    await maya.click("forget.confirm");
    await settle();
    expect(
      maya
        .dm()
        .map(({ plain }) => plain)
        .join("\n"),
    ).toContain(
      "One message that I wrote to you and others together still shows what you asked: Slack has not let me change it yet",
    );
  },
);
