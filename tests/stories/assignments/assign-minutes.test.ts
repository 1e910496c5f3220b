import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) => {
  await joins(maya, { manager: "U0GRACE" });
});

story("a challenge that is chosen in the form gets the time that it takes", async ({ maya, grace, settle }) => {
  await grace.command("/growth assign @Maya Lind");
  expect(grace.modal()?.plain).toContain("As long as the challenge takes");
  expect(grace.modal()?.plain).toContain("None: they find somebody themselves");
  await grace.suggest("challenge", "client call");
  await grace.submit({ challenge: "shadow-client-call", why: "It shows what they use.", due: "2026-12-04" });
  expect(grace.modal()?.errors ?? {}).toEqual({});
  await settle();
  expect(maya.dm().at(-1)?.plain).toContain("<@U0GRACE> has set aside 30 minutes for it.");
});
