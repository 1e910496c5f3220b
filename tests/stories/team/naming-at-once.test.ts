import { expect } from "vitest";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import { join } from "#src/features/onboarding/use-cases/membership.ts";
import { databaseRefuses, managerIsBeingNamed } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MAYA = { workspaceId: "T0HOUSE", userId: "U0MAYA" };

story(
  "who names another manager while the first is being named is told of as it was",
  "2026-11-24T10:00:00Z",
  async (scene) => {
    const { maya, hana, bot, query } = scene;
    await joins(maya, { manager: null, country: null });
    const { settings } = await findMember(bot.deps, MAYA);
    const isNamed = await managerIsBeingNamed(scene, maya, hana);
    const joining = join(bot.deps, MAYA, { ...settings, managerUserId: "U0GRACE" });
    await isNamed(1);
    await joining;
    expect(await query("select before, after from audit_log where subject = 'manager' order by id")).toEqual([
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
    const answersAgain = await databaseRefuses({ query }, "nudges");
    expectError("a request failed");
    await joins(maya, { manager: "U0GRACE", country: null });
    await answersAgain();
    await joins(maya, { manager: "U0GRACE", country: null });
    await settle();
    expect(grace.dm()).toHaveLength(1);
    expect(await query("select after from audit_log where subject = 'manager'")).toEqual([
      { after: { managerUserId: "U0GRACE" } },
    ]);
  },
);
