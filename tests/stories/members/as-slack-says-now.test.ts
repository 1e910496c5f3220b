/**
 * Two processes: Slack tells one of them that somebody changed, the other remembers what it said a minute ago. What gives or
 * refuses a right, and what is stored, is what Slack says now.
 */
import { expect } from "vitest";
import { startAssign } from "#src/features/assignments/use-cases/assign.ts";
import { requireChannelGiver } from "#src/features/channel-challenges/use-cases/access.ts";
import { startAsk } from "#src/features/introductions/use-cases/ask.ts";
import { saveProfile } from "#src/features/matching/use-cases/profile.ts";
import * as mentoring from "#src/features/mentoring/use-cases/access.ts";
import { checkAvailability, rememberPerson } from "#src/features/onboarding/use-cases/person-news.ts";
import * as seats from "#src/features/seats/use-cases/access.ts";
import { registerManager } from "#src/features/team/use-cases/set-manager.ts";
import type { Directory } from "#src/kernel/directory.ts";
import type { Person } from "#src/playground/model.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, story } from "#tests/support/story.ts";

const AT = "2026-11-23T09:00:00Z";
const key = (userId: string): { workspaceId: string; userId: string } => ({ workspaceId: "T0HOUSE", userId });
const [GRACE, LENA, MAYA, TOM] = [key("U0GRACE"), key("U0LENA"), key("U0MAYA"), key("U0TOM")];

/** Slack has somebody as something else, and tells this process nothing of it. */
function changesUnheard({ workspace: { world } }: Scene, userId: string, changes: Partial<Person>): void {
  const person = world.people.get(userId);
  if (!person) throw new Error(`nobody here is ${userId}`);
  world.people.set(userId, { ...person, ...changes });
}

/** @returns the word with which something is refused; null where it is not. */
async function refusal(act: Promise<unknown>): Promise<string | null> {
  return await act.then(
    () => null,
    ({ message }: Error) => message,
  );
}

story("a guest, and somebody who left, are refused though they are remembered as colleagues", AT, async (scene) => {
  const { maya, tom, query, settle, bot } = scene;
  const { deps } = bot;
  await joins(maya, { manager: "U0GRACE" });
  for (const person of [GRACE, LENA, TOM]) await deps.directory.remembered(person);
  changesUnheard(scene, "U0GRACE", { guest: true });
  changesUnheard(scene, "U0LENA", { deleted: true });
  changesUnheard(scene, "U0TOM", { guest: true });
  // What is shown may be what is remembered: Slack is not asked.
  const remembersStill = async (): Promise<unknown> => {
    const before = scene.workspace.requests.length;
    await deps.directory.remembered(LENA);
    return scene.workspace.requests.length - before;
  };
  expect(await remembersStill()).toBe(0);
  const answers = { department: "other", hours: null } as unknown as Parameters<typeof saveProfile>[2];
  /** Each is asked by itself, as one question refreshes what the next could have remembered. */
  const asked: Record<string, () => Promise<unknown>> = {
    "assign.may_not": () => startAssign(deps, GRACE, null),
    "errors.assign.guest_forbidden": () => requireChannelGiver(deps, GRACE),
    "introductions.faults.guest": () => startAsk(deps, GRACE),
    "matching.faults.outsider": () => saveProfile(deps, GRACE, answers),
    "mentor.faults.guest": () => mentoring.requireColleague(deps, GRACE),
    "seats.faults.guest": () => seats.requireColleague(deps, GRACE),
    "errors.manager_unfit": () => registerManager(deps, MAYA, "U0GRACE"),
    "errors.people_only": () => mentoring.requireColleague(deps, LENA),
  };
  const believes = async (): Promise<void> => {
    for (const [userId, real] of [
      ["U0GRACE", { guest: true }],
      ["U0LENA", { deleted: true }],
    ] as const) {
      changesUnheard(scene, userId, { guest: false, deleted: false });
      await deps.directory.person(key(userId));
      changesUnheard(scene, userId, real);
    }
  };
  for (const [word, act] of Object.entries(asked)) {
    await believes();
    expect(await refusal(act()), word).toBe(word);
  }
  await believes();
  expect(await refusal(registerManager(deps, MAYA, "U0LENA"))).toBe("errors.manager_unfit");
  await believes();
  expect(await mentoring.canMentor(deps, LENA)).toBe(false);
  await joins(tom);
  await settle();
  expect(await query("select is_guest from members where user_id = 'U0TOM'")).toEqual([{ is_guest: true }]);
});

const STORED = "select is_guest, slack_zone, slack_locale, away, away_until from members where user_id = 'U0TOM'";
const LEAVES = { text: "Vacationing", emoji: ":palm_tree:", expiresAt: new Date("2026-12-20T09:00:00Z") };
const ELSEWHERE = { guest: true, currentZone: "America/New_York", status: LEAVES };

/** Another process hears that Tom is elsewhere, and stores it. */
async function anotherHears(scene: Scene): Promise<unknown> {
  const { deps } = scene.bot;
  const was = await deps.directory.person(TOM);
  changesUnheard(scene, "U0TOM", ELSEWHERE);
  const directory = { personChanged: () => undefined } as unknown as Directory;
  const { text: statusText, emoji: statusEmoji, expiresAt: statusExpiresAt } = LEAVES;
  const now = { ...was, isGuest: true, zone: ELSEWHERE.currentZone, statusText, statusEmoji, statusExpiresAt };
  await rememberPerson({ ...deps, directory }, TOM, now);
  const stored = await scene.query(STORED);
  expect(stored).toMatchObject([{ is_guest: true, slack_zone: "America/New_York", away: true }]);
  return stored;
}

story("what another process stored is not undone by what this one remembers", AT, async (scene) => {
  const { tom, query, settle, bot } = scene;
  await joins(tom);
  await settle();
  const stored = await anotherHears(scene);
  await checkAvailability({ ...bot.deps, directory: bot.deps.directory.unhurried() }, TOM);
  expect(await query(STORED)).toEqual(stored);
});

story("nor by an answer of Slack's that was on its way meanwhile", AT, async (scene) => {
  const { tom, query, settle, bot } = scene;
  await joins(tom);
  await settle();
  const { directory } = bot.deps;
  // Something that nobody was told of, so that the answer is news.
  changesUnheard(scene, "U0TOM", { currentZone: "Asia/Tokyo" });
  let stored: unknown;
  const slow = {
    doNotDisturb: (workspaceId: string, userIds: readonly string[]) => directory.doNotDisturb(workspaceId, userIds),
    person: async () => {
      const said = await directory.person(TOM);
      stored = await anotherHears(scene);
      return said;
    },
  } as unknown as Directory;
  await checkAvailability({ ...bot.deps, directory: slow }, TOM);
  expect(await query(STORED)).toEqual(stored);
});
