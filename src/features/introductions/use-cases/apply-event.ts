/** One way for everything that happens to a request: load, `transition`, save with its messages, announce. */
import { z } from "zod";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import { IS_OWED } from "#src/delivery/owed-redraws.ts";
import { type RedrawKey, requestRedraws } from "#src/delivery/store/redraws.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { afterWorkingDays } from "#src/features/matching/rules/working-days.ts";
import { keptApartFrom } from "#src/features/matching/store/hosts.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { type HomeDeps, redrawHomes } from "#src/features/members/use-cases/redraw-home.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { defineJob, request } from "#src/queue/job.ts";
import { anotherTimeAfter } from "../rules/another-time.ts";
import { hostAfter, pausedMessage } from "../rules/host-silence.ts";
import { dueAtOf, messageAbout, messagesIn } from "../rules/messages.ts";
import { transition } from "../rules/state.ts";
import {
  type Ask,
  type Introduction,
  type IntroductionEvent,
  type IntroductionKey,
  type IntroductionWithAsk,
  type Refusal,
  type Role,
  roleOf,
  type TransitionContext,
} from "../rules/types.ts";
import { IntroductionStore, type LockedIntroduction } from "../store/introductions.ts";

/** Draws what stands in Slack of a request anew. */
export const refreshIntroductionJob = defineJob({
  name: "refresh-introduction",
  payload: z.object({
    workspaceId: z.string(),
    introductionId: z.uuid(),
    /** Whose question to the host has changed; without one it is of no host. */
    askId: z.uuid().optional(),
    isOwed: IS_OWED,
    /** Named by earlier versions, and not read any more. */
    without: z.string().optional(),
  }),
});
/** What draws the asker's messages, and those to one host, as it is stored. */
export const INTRODUCTION_DRAWING = "introduction";
export const ASK_DRAWING = "introduction-ask";

/** Whose messages are left as they are, by what happened. */
const GONE_WITH: Partial<Record<IntroductionEvent["kind"], string>> = {
  "asker-gone": INTRODUCTION_DRAWING,
  "host-gone": ASK_DRAWING,
};

/** The drawings of a request, and of its question to one host. */
export function drawingsOf(
  { workspaceId, id }: Pick<Introduction, "workspaceId" | "id">,
  ask: Pick<Ask, "id"> | null,
): readonly RedrawKey[] {
  const own = { workspaceId, kind: INTRODUCTION_DRAWING, id };
  return ask ? [own, { workspaceId, kind: ASK_DRAWING, id: ask.id }] : [own];
}

/** Goes on with what is due of introductions. */
export const checkIntroductionsJob = defineJob({ name: "check-introductions", payload: z.object({}) });

export type ApplyDeps = Pick<
  Deps,
  "db" | "clock" | "reactions" | "contacts" | "policies" | "holidays" | "directory" | "places" | "jobs" | "log"
>;

/** What came of an event. */
export interface Applied extends IntroductionWithAsk {
  readonly moved: boolean;
  /** Keys of messages that were saved with it. */
  readonly keys: readonly string[];
  /** Whose Home shows something else now. */
  readonly people: readonly string[];
}

/**
 * Lets an event happen to a request.
 * @param actor Slack id of who does it; null for the bot.
 * @throws UserFault when it is refused, or the request is gone.
 */
export async function applyIntroductionEvent(
  deps: ApplyDeps,
  key: IntroductionKey,
  actor: string | null,
  event: IntroductionEvent,
): Promise<Applied> {
  const seen = await new IntroductionStore(deps.db).find(key);
  if (!seen) throw new UserFault({ key: "errors.item_gone" });
  const context = await contextFor(deps, seen.introduction);
  const done = await new IntroductionStore(deps.db).change<Decided>(key, null, (locked) =>
    // Another host than the one whose days were looked up: the next sweep looks again.
    actor === null && locked.introduction.hostUserId !== seen.introduction.hostUserId
      ? Promise.resolve(unmoved(locked))
      : decideAndSave(locked, event, { ...context, role: roleIn(locked.introduction, actor) }),
  );
  if (!done) throw new UserFault({ key: "errors.item_gone" });
  await announce(deps, key.workspaceId, done);
  if (done.refused) throw new UserFault({ key: done.refused });
  return done;
}

/** What a decision comes to: refused where somebody may not, with what was saved all the same. */
export type Decided = Applied & { readonly refused?: Refusal };

/** Decides with the rows locked, and saves what comes of it. */
export async function decideAndSave(
  locked: LockedIntroduction,
  event: IntroductionEvent,
  context: TransitionContext,
): Promise<Decided> {
  if (context.role !== "stranger" && (await areKeptApart(locked, event))) {
    // What somebody pressed is over for them, and nobody is told why.
    const decided = await save(locked, { kind: "kept-apart" }, { ...context, role: "bot" });
    return context.role === "bot" ? decided : { ...decided, refused: "introductions.faults.over" };
  }
  return save(locked, event, context);
}

async function save(
  locked: LockedIntroduction,
  event: IntroductionEvent,
  context: TransitionContext,
): Promise<Decided> {
  const result = transition(locked, event, context);
  if (result.kind === "refused") return { ...unmoved(locked), refused: result.why };
  if (result.kind === "stays") return unmoved(locked);
  const { introduction, ask, effects } = result;
  const host = locked.host && hostAfter(locked.host, effects, context.now);
  const paused = host?.isPaused && !locked.host?.isPaused ? [pausedMessage(host, context.now)] : [];
  const about = messagesIn(effects).flatMap((message): readonly NewMessage[] | NewMessage => {
    const dueAt = dueAtOf(message, event, context.now);
    return (dueAt && messageAbout(message, introduction, ask ?? locked.ask, dueAt)) ?? [];
  });
  const messages = [...about, ...paused];
  await locked.save({ introduction, ask, host, messages });
  // For somebody who has just left nothing can be drawn.
  const isDrawn = (key: RedrawKey): boolean => GONE_WITH[event.kind] !== key.kind;
  await requestRedraws(locked.tx, drawingsOf(introduction, ask).filter(isDrawn), context.now);
  return {
    introduction,
    ask,
    moved: true,
    keys: messages.map(({ key }) => key),
    people: [introduction.askerUserId, locked.introduction.hostUserId, introduction.hostUserId].filter(
      (userId) => userId !== null,
    ),
  };
}

/** Hands over what was saved, and draws the Home tabs of those whom it concerns. */
export async function announce(deps: HomeDeps, workspaceId: string, applied: Applied): Promise<void> {
  if (!applied.moved) return;
  await redrawHomes(deps, workspaceId, applied.people);
  await handOver(deps, workspaceId, applied);
}

/** Hands over what was saved. What a queue that cannot be reached now does not hear of is found again. */
export async function handOver(
  deps: Pick<Deps, "jobs" | "log">,
  workspaceId: string,
  { introduction, ask, keys }: Applied,
): Promise<void> {
  await enqueueDeliveries(deps, keys);
  const drawing = request(refreshIntroductionJob, {
    workspaceId,
    introductionId: introduction.id,
    ...(ask ? { askId: ask.id } : {}),
    isOwed: true,
  });
  const looking = introduction.status === "looking" ? [request(checkIntroductionsJob, {})] : [];
  await deps.jobs.enqueue([drawing, ...looking]).catch((error: unknown) => {
    deps.log.warn({ err: error, workspaceId }, "could not enqueue what came of an introduction");
  });
}

/** @returns the days of whoever is asked now, or is about to be. */
export async function contextFor(
  deps: ApplyDeps,
  { workspaceId, hostUserId }: Pick<Introduction, "workspaceId" | "hostUserId">,
): Promise<Omit<TransitionContext, "role">> {
  const now = deps.clock.now();
  if (hostUserId === null) return { now, silentAt: now, againAt: now };
  const { hours, isHoliday } = await hoursOf(deps, { workspaceId, userId: hostUserId });
  const days = { hours, isHoliday };
  return { now, silentAt: afterWorkingDays(1, now, days), againAt: anotherTimeAfter(now, days) };
}

function unmoved({ introduction, ask }: LockedIntroduction): Applied {
  return { introduction, ask, moved: false, keys: [], people: [] };
}

function roleIn(introduction: Introduction, actor: string | null): Role {
  return actor === null ? "bot" : roleOf(introduction, actor);
}

/** Whether one of the two has blocked the other since. Somebody's own words, and an end, are kept whatever came between. */
async function areKeptApart({ introduction, tx }: LockedIntroduction, { kind }: IntroductionEvent): Promise<boolean> {
  const { workspaceId, askerUserId, hostUserId } = introduction;
  const isAboutBoth = !["found", "host-gone", "asker-gone", "withdraw", "tell"].includes(kind);
  if (!isAboutBoth || hostUserId === null || introduction.endedAt !== null) return false;
  return (await keptApartFrom(tx, { workspaceId, userId: askerUserId })).has(hostUserId);
}
