import { expect } from "vitest";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story("an invitation is not lost when the assignment could not be saved", "2026-11-24T10:00:00Z", async (scene) => {
  const { maya, grace, tom, query, settle, expectError } = scene;
  await joins(maya, { manager: "U0GRACE", country: null });
  // The database refuses the assignment once: a deploy, a lost connection, a statement that took too long.
  await query("create function nope() returns trigger language plpgsql as $$ begin raise exception 'away'; end $$");
  await query("create trigger nope before insert on assignees for each row execute function nope()");
  expectError("a request failed");
  expect(await gives(grace, "<@U0TOM>")).toContain("Something went wrong");
  await query("drop trigger nope on assignees");
  await grace.submit({});
  await settle();
  expect(tom.dm()).toHaveLength(1);
});
