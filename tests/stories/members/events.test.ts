/** What happens to people, and what capabilities do then: in the same transaction, all of it or nothing. */
import { describe, expect, it } from "vitest";
import { type DomainEvent, reactionsOf } from "#src/db/reactions.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { reactTo } from "#src/feature-kit/reaction.ts";
import { features } from "#src/features/index.ts";
import { managerChanged, memberJoined, personChanged, personLeft } from "#src/features/members/store/events.ts";
import { join, removeManager, saveSettings } from "#src/features/onboarding/use-cases/membership.ts";
import { rememberPerson } from "#src/features/onboarding/use-cases/person-news.ts";
import { menteeChanged } from "#src/features/weekly/store/mentee-changed.ts";
import { MenteeStore, menteeStore } from "#src/features/weekly/store/mentees.ts";
import { skipChallenge } from "#src/features/weekly/use-cases/answer-nudge.ts";
import { gives, letsGive } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const key = (userId: string): { workspaceId: string; userId: string } => ({ workspaceId: "T0HOUSE", userId });
const MAYA = key("U0MAYA");
const GRACE = key("U0GRACE");
const LUIS = key("U0LUIS");

/** The bot with one reaction more, which fails after all others have written what they write. */
function failingOn<T>({ bot }: Scene, event: DomainEvent<T>): Deps {
  const all = features.flatMap(({ on = [] }) => on);
  const failing = reactTo(event, () => Promise.reject(new Error("a reaction failed")));
  return { ...bot.deps, reactions: reactionsOf([...all, failing], () => bot.deps) };
}

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, grace, priya }: Scene) => {
  await joins(maya, { manager: "U0GRACE" });
  await letsGive(grace, ["U0GRACE"]);
  await priya.command("/growth");
});
/** All that could have been written about these people, to be compared. */
async function written({ query }: Scene): Promise<unknown> {
  const tables = ["members", "assignees", "contacts", "outbox", "audit_log", "nudges", "doors"];
  const rows = await Promise.all(tables.map((name) => query(`select * from ${name} t order by t::text`)));
  return Object.fromEntries(tables.map((name, index) => [name, rows[index]]));
}
async function changesNothing(scene: Scene, act: () => Promise<unknown>): Promise<void> {
  const before = await written(scene);
  await expect(act()).rejects.toThrow("a reaction failed");
  expect(await written(scene)).toEqual(before);
}
const statuses = async ({ query }: Scene): Promise<string[]> =>
  (await query<{ status: string }>("select status from assignees")).map(({ status }) => status);

it("who follows what", () => {
  const all = features.flatMap(({ name, on = [] }) => on.map(({ event }) => `${event.name}: ${name}`));
  expect(all.toSorted()).toMatchInlineSnapshot(`
    [
      "host-resumed: seats",
      "manager-changed: team",
      "member-joined: assignments",
      "mentee-changed: assignments",
      "mentee-changed: seats",
      "person-changed: team",
      "person-left: assignments",
      "person-left: calendar",
      "person-left: introductions",
      "person-left: matching",
      "person-left: mentoring",
      "person-left: seats",
      "person-left: team",
      "seat-offered: team",
      "story-kept: chat",
    ]
  `);
});

describe("somebody joins", () => {
  story("and assignments follow, or nobody has joined", async (scene) => {
    await gives(scene.grace, "@Luis Ortega");
    const { settings } = (await menteeStore(scene.bot.deps).find(MAYA))?.member ?? {};
    if (!settings) throw new Error("Maya has not joined");
    const unnamed = { ...settings, managerUserId: null };
    await changesNothing(scene, () => join(failingOn(scene, memberJoined), LUIS, unnamed));
    expect(await statuses(scene)).toEqual(["invited"]);
    await join(scene.bot.deps, LUIS, unnamed);
    expect(await statuses(scene)).toEqual(["queued"]);
  });
});

describe("somebody names another manager, or none", () => {
  story("and team tells whom they name, or nobody is named", async (scene) => {
    const { settings } = (await menteeStore(scene.bot.deps).find(MAYA))?.member ?? {};
    if (!settings) throw new Error("Maya has not joined");
    await changesNothing(scene, () => removeManager(failingOn(scene, managerChanged), MAYA));
    await removeManager(scene.bot.deps, MAYA);
    await saveSettings(scene.bot.deps, MAYA, { ...settings, managerUserId: "U0TOM" });
    await scene.settle();
    expect(scene.tom.dm().at(-1)?.plain).toContain("<@U0MAYA> named you as their manager");
  });
});

describe("Slack tells of somebody", () => {
  const told = async (
    { bot }: Scene,
    person: typeof GRACE,
    changes: object,
  ): Promise<Parameters<typeof rememberPerson>[2]> => ({
    ...(await bot.deps.directory.person(person)),
    ...changes,
  });
  const digests = async ({ query }: Scene): Promise<unknown[]> =>
    query("select zone, next_digest_at is null as none from contacts where user_id = 'U0GRACE'");

  story(
    "who left: assignments agree to what waits for them, team sends no digest; or nothing is saved",
    async (scene) => {
      const { grace, maya, bot } = scene;
      await gives(grace, "@Maya Lind");
      await scene.moveTo("2026-11-24T10:01:00Z");
      await maya.click("assignment.suggest");
      await maya.submit({ day: "2026-12-10" });
      await scene.settle();
      expect(await statuses(scene)).toEqual(["suggested"]);
      const left = await told(scene, GRACE, { deleted: true });
      await changesNothing(scene, () => rememberPerson(failingOn(scene, personLeft), GRACE, left));
      await rememberPerson(bot.deps, GRACE, left);
      expect([await statuses(scene), await digests(scene)]).toEqual([
        ["offered"],
        [{ zone: "Europe/London", none: true }],
      ]);
    },
  );

  story("who moved: team's digest moves with them, or nothing is saved", async (scene) => {
    const moved = await told(scene, GRACE, { zone: "Asia/Tokyo" });
    await changesNothing(scene, () => rememberPerson(failingOn(scene, personChanged), GRACE, moved));
    await rememberPerson(scene.bot.deps, GRACE, moved);
    expect(await digests(scene)).toEqual([{ zone: "Asia/Tokyo", none: false }]);
  });
});

describe("a nudge ends", () => {
  story("and assignments tell whoever asked, or it has not ended", async (scene) => {
    const { grace, maya, bot } = scene;
    await gives(grace, "@Maya Lind");
    await scene.moveTo("2026-11-24T10:01:00Z");
    await maya.click("assignment.accept");
    await maya.close();
    await scene.settle();
    expect(await statuses(scene)).toEqual(["accepted"]);
    const { reactions, clock, db } = failingOn(scene, menteeChanged);
    await changesNothing(scene, () =>
      new MenteeStore(db, clock, reactions).change(MAYA, (tx) =>
        tx.save({ member: tx.mentee.member, nudges: [], plans: [], history: [], messages: [] }),
      ),
    );
    await skipChallenge(bot.deps, MAYA, null);
    await scene.settle();
    expect(await statuses(scene)).toEqual(["dropped"]);
    expect(grace.dm().at(-1)?.plain).toContain("not now");
  });
});
