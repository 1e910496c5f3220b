/** What "What happened" says of a channel challenge: to who took part, and to who started it. */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const DEV = { channel: "C0DEV" };

async function happened(person: Actor): Promise<string[]> {
  await person.command("/growth privacy");
  await person.click("history.show");
  const lines = person.dm().at(-1)?.plain.split("\n") ?? [];
  return lines.flatMap((line) => (line.includes("challenge in a channel") || line.includes("C0DEV") ? [line] : []));
}

story("says who did what in a channel challenge", "2026-11-24T09:00:00Z", async ({ maya, grace, settle }) => {
  await joins(maya, { manager: "U0GRACE" });
  await grace.command("/growth challenge watch one deploy until Friday", DEV);
  await grace.submit({ title: "Watch one deploy", why: "We all depend on it.", goal: "2" });
  await maya.click("Join");
  await settle();
  await maya.click("I did it");
  await maya.submit({ line: "I saw it roll back.", where: "thread" });
  await maya.close();
  await settle();
  expect(await happened(maya)).toMatchInlineSnapshot(`
    [
      "24 November 2026 at 10:00: you did a challenge in a channel",
      "24 November 2026 at 10:00: you joined a challenge in a channel",
    ]
  `);
  expect(await happened(grace)).toMatchInlineSnapshot(`
    [
      "24 November 2026 at 09:00: you started a challenge in <#C0DEV>",
    ]
  `);
});
