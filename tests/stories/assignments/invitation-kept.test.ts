import { expect } from "vitest";
import { gives } from "#tests/support/assigning.ts";
import { databaseRefuses } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story("an invitation is not lost when the assignment could not be saved", "2026-11-24T10:00:00Z", async (scene) => {
  const { maya, grace, tom, query, settle, expectError } = scene;
  await joins(maya, { manager: "U0GRACE", country: null });
  const answersAgain = await databaseRefuses({ query }, "assignees");
  expectError("a request failed");
  expect(await gives(grace, "<@U0TOM>")).toContain("Something went wrong");
  await answersAgain();
  await grace.submit({});
  await settle();
  expect(tom.dm()).toHaveLength(1);
});
