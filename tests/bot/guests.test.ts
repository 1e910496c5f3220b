/** Guests work here and belong to another company: they are welcome to everything but our clients' time. */
import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T09:00:00Z";

story("a guest is never offered what leads to clients", MONDAY, async ({ noel, ...house }) => {
  await joins(noel, { focus: ["clients"], scope: "1", zone: "Europe/Vienna" });
  const { byId } = house.bot.app.catalogueOf("T0HOUSE");
  const offered = new Set<string>();
  for (let turn = 0; turn < 12; turn++) {
    const ask = await house.bot.app.currentAsk({ workspaceId: "T0HOUSE", userId: "U0NOEL" });
    for (const { id } of [ask?.challenge, ...(ask?.others ?? [])].filter((one) => one !== undefined)) offered.add(id);
    await noel.command("/growth skip");
    await noel.command("/growth next");
  }
  expect(offered.size).toBeGreaterThan(8);
  expect([...offered].filter((id) => byId.get(id)?.needs.clientConsent)).toEqual([]);
});

story("a guest is not asked to go to clients, and whoever asks is told so", MONDAY, async ({ maya, grace, noel }) => {
  await joins(maya, { manager: "U0GRACE" });
  await grace.command("/growth assign @Noel Fischer shadow-client-call by Friday: it helps", { channel: "C0DEV" });
  await grace.submit({});
  expect(grace.modal()?.errors).toMatchInlineSnapshot(`
    {
      "people": "Noel Fischer is a guest and not in this channel. Please pick somebody else.",
    }
  `);
  expect(noel.dm()).toEqual([]);
});
