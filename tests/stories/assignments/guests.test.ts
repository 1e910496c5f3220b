/** Guests work here and belong to another company: they are welcome to everything but our clients' time. */

import { expect } from "vitest";
import { findOrOpenNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T09:00:00Z";

story("a guest is never offered what leads to clients", MONDAY, async ({ noel, ...house }) => {
  await joins(noel, { focus: ["clients"], scope: "1", zone: "Europe/Vienna" });
  const { byId } = house.bot.deps.catalogues.of("T0HOUSE");
  const offered = new Set<string>();
  for (let turn = 0; turn < 12; turn++) {
    const ask = await findOrOpenNudge(house.bot.deps, { workspaceId: "T0HOUSE", userId: "U0NOEL" });
    for (const { id } of [ask?.challenge, ...(ask?.others ?? [])].filter((one) => one !== undefined)) offered.add(id);
    await noel.command("/growth skip");
    await noel.command("/growth next");
  }
  expect(offered.size).toBeGreaterThan(8);
  expect([...offered].filter((id) => byId.get(id)?.needs.clientConsent)).toEqual([]);
});

story("a guest is not asked to go to clients", MONDAY, async ({ maya, grace, noel, ...house }) => {
  await joins(maya, { manager: "U0GRACE" });
  await house.workspace.change().joinChannel("C0DEV", "U0NOEL");
  await grace.command("/growth assign @Noel Fischer shadow-client-call by Friday: it helps", { channel: "C0DEV" });
  await grace.submit({});
  expect(grace.modal()?.errors).toMatchInlineSnapshot(`
    {
      "people": "Noel Fischer is a guest, and this one leads to clients. Please pick another challenge for them.",
    }
  `);
  expect(noel.dm()).toEqual([]);
});

story(
  "a guest joins what runs in a channel, but not what leads to clients",
  MONDAY,
  async ({ maya, grace, noel, ...house }) => {
    await joins(maya, { manager: "U0GRACE" });
    await house.workspace.change().joinChannel("C0DEV", "U0NOEL");
    await grace.command("/growth challenge Sit in on a client call until Friday", { channel: "C0DEV" });
    await grace.submit({});
    await house.settle();
    const { messages } = await noel.click("challenge.join");
    expect(messages.at(-1)?.plain).toMatchInlineSnapshot(
      `"This one leads to clients, and guests are not sent to them. Everything else that runs here is open to you."`,
    );
    await maya.click("challenge.join");
    await house.bot.queue.runNow(["refresh-cards"]);
    await house.settle();
    expect(noel.channel("C0DEV").find(({ ephemeral }) => !ephemeral)?.plain).toContain("1 has joined");
  },
);
