import pg from "pg";
import { expect } from "vitest";
import { findMember, join } from "#src/features/onboarding/use-cases/membership.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MAYA = { workspaceId: "T0HOUSE", userId: "U0MAYA" };

story(
  "who names another manager while the first is being named is told of as it was",
  "2026-11-24T10:00:00Z",
  async (scene) => {
    const { maya, bot, query, databaseUrl } = scene;
    await joins(maya, { manager: null, country: null });
    const { settings } = await findMember(bot.deps, MAYA);
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query("begin");
    await client.query("update members set manager_user_id = 'U0HANA' where user_id = 'U0MAYA'");
    const joining = join(bot.deps, MAYA, { ...settings, managerUserId: "U0GRACE" });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await client.query("commit");
    await client.end();
    await joining;
    expect(await query("select before, after from changes where subject = 'manager' order by id")).toEqual([
      { before: { managerUserId: "U0HANA" }, after: null },
      { before: null, after: { managerUserId: "U0GRACE" } },
    ]);
  },
);

story(
  "a newcomer whose joining was cut short is told to their manager when they join again",
  "2026-11-24T10:00:00Z",
  async (scene) => {
    const { maya, grace, query, settle, expectError } = scene;
    await query("create function nope() returns trigger language plpgsql as $$ begin raise exception 'away'; end $$");
    await query("create trigger nope before insert on nudges for each row execute function nope()");
    expectError("a request failed");
    await joins(maya, { manager: "U0GRACE", country: null });
    await query("drop trigger nope on nudges");
    await joins(maya, { manager: "U0GRACE", country: null });
    await settle();
    expect(grace.dm()).toHaveLength(1);
    expect(await query("select after from changes where subject = 'manager'")).toEqual([
      { after: { managerUserId: "U0GRACE" } },
    ]);
  },
);
