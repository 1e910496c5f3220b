/** Requests whose bot is held up until Slack must be told that they arrived, and longer. */
import { expect, vi } from "vitest";
import { handleAbandonedRequests } from "#src/slack/abandoned-requests.ts";
import { databaseHangs, HELD_UP, notedRequests, requestLeasesRunOut } from "./builders.ts";
import type { Scene } from "./story.ts";

/** For what happens after Slack was told that a request arrived. */
export const patient = { timeout: 15_000, interval: 30 };
/** All that the bot has said to somebody in their DM, in the order in which it came. */
export const said = ({ maya }: Scene, actor = maya): string[] =>
  actor
    .dm()
    .filter(({ author }) => author !== actor.userId)
    .map(({ plain }) => plain);
/** Challenges that were skipped. */
export const skips = ({ query }: Scene): Promise<unknown[]> =>
  query("select 1 from challenge_history where kind = 'skipped'");
/** The answer to whoever skips one. */
export const SKIPPED = /Not this week\. The next one comes/;

/** Somebody acts while the database hangs, and the bot that was to answer is taken for dead. @returns what ends that. */
export async function actsWhileHeld(
  scene: Scene,
  act: () => Promise<unknown>,
  hold: (scene: Scene) => Promise<() => Promise<void>> = databaseHangs,
): Promise<() => Promise<void>> {
  scene.patience.ms = 100;
  const goOn = await hold(scene);
  await takesLong(scene, act, { inRealTime: hold !== databaseHangs });
  await vi.waitFor(async () => expect(await notedRequests(scene)).toHaveLength(1), patient);
  await requestLeasesRunOut(scene);
  return async () => {
    await goOn();
    scene.patience.ms = 10_000;
  };
}

/**
 * Somebody acts, and as soon as the bot waits for the database the time is over within which Slack wants an answer.
 * @param inRealTime where others wait for the same, so that nobody can tell when the request does.
 */
export async function takesLong(
  scene: Scene,
  act: () => Promise<unknown>,
  { inRealTime = false }: { readonly inRealTime?: boolean } = {},
): Promise<void> {
  const acting = act();
  if (!inRealTime) {
    await vi.waitFor(async () => expect(await scene.query(HELD_UP)).not.toEqual([]), patient);
    await scene.timer.waitsAreOver();
  }
  await acting;
}

/** Begins what asks Slack something, has Maya forgotten before Slack answers, and then lets it answer. */
export async function forgottenDuring(scene: Scene, method: string, begins: () => Promise<unknown>): Promise<void> {
  const { bot, workspace } = scene;
  // Whoever was asked about a moment ago is asked about again.
  for (const userId of workspace.world.people.keys())
    bot.deps.directory.personChanged({ workspaceId: "T0HOUSE", userId });
  const { promise: until, resolve: answers } = Promise.withResolvers<void>();
  await forgottenBefore(scene, { begins, goesOn: answers }, () => {
    workspace.faults.set(method, { times: 1, until });
    return () => expect(workspace.faults.has(method)).toBe(false);
  });
}

/**
 * Begins something, has Maya forgotten before it goes on, and waits for the end of both.
 * @param holds holds it up. @returns what fails until it is held up.
 */
export async function forgottenBefore(
  { maya, patience, settle, logged }: Scene,
  { begins, goesOn }: { readonly begins: () => Promise<unknown>; readonly goesOn: () => void },
  holds: () => () => void,
): Promise<void> {
  await maya.command("/growth forget");
  patience.ms = 100;
  const isHeld = holds();
  const beginning = begins();
  await vi.waitFor(isHeld, patient);
  await maya.click("forget.confirm");
  await vi.waitFor(() => expect(logged.some(isForgotten)).toBe(true), patient);
  goesOn();
  patience.ms = 10_000;
  await beginning;
  await settle();
}

const isForgotten = ({ msg, what }: Record<string, unknown>): boolean =>
  msg === "handled" && String(what).includes("forget.confirm");

/** Another bot has it. */
export async function isTaken({ query }: Scene): Promise<void> {
  const taken = "select 1 from noted_requests where attempts = 2";
  await vi.waitFor(async () => expect(await query(taken)).toHaveLength(1), patient);
}

/** Another bot takes it over, and waits for the database as well. @returns what waits until it has answered. */
export async function takesOver(scene: Scene, other: Pick<Scene["bot"], "deps">): Promise<() => Promise<unknown>> {
  const answered = handleAbandonedRequests(other.deps);
  await isTaken(scene);
  return () => answered;
}

/** Both bots come to an end, and nothing of the request stays. */
export async function endsWell(scene: Scene): Promise<void> {
  await scene.settle();
  await vi.waitFor(async () => expect(await notedRequests(scene)).toEqual([]), patient);
  await scene.settle();
}

/** The database refuses whoever would pause or stop. @returns what ends that. */
export async function pausesFail({ query }: Pick<Scene, "query">): Promise<() => Promise<void>> {
  await query(
    "create function refuse() returns trigger language plpgsql as $$ begin if new.status <> old.status then raise exception 'not now'; end if; return new; end $$",
  );
  await query("create trigger refusing before update on members for each row execute function refuse()");
  return async () => void (await query("drop trigger refusing on members"));
}
