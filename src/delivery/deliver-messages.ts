/** Sends the messages of the outbox. */

import { LeaseLost, underLease } from "#src/db/lease.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import { StorageAway } from "#src/kernel/storage-away.ts";
import { RetryLater, request } from "#src/queue/job.ts";
import { HELD_BACK, LEASE_LOST, RATE_LIMITED, retryAfterMsOf } from "#src/slack/slack-errors.ts";
import type { ClaimedMessage, PostedPlace, PostResult, Retry } from "./claimed-message.ts";
import type { DeliveryDeps } from "./delivery-deps.ts";
import { dispatchJob, enqueue } from "./enqueue.ts";
import { isUrgent, type KnownMessage, knownMessage, NotDeliverable } from "./message-kind.ts";
import { afterHold, afterRefusal, type NextStep } from "./retry-rules.ts";
import { messageSendTime } from "./send-time.ts";
import { afterFailure } from "./undelivered.ts";
import { drawFound, noteSent, UNWANTED, type Unwanted, unwantedInDoubt } from "./unwanted-in-doubt.ts";

/** How an attempt ended. Each end leads to exactly one change of the message's state. */
type End =
  | PostResult
  /** Quiet hours, a holiday or the like. */
  | { readonly kind: "held"; readonly until: Date }
  | Unwanted;
type Refused = PostResult & { readonly kind: "later" };
/** One attempt: the message as it was claimed, with its kind. */
interface Attempt<D> extends KnownMessage<D> {
  readonly claimed: ClaimedMessage;
}

/** No kind's window is shorter. */
const FRESH_MS = 3_600_000;
const UNKNOWN_WAIT_MS = 30_000;
/** How long a message of a kind that this version does not know waits for a bot that does. */
const UNKNOWN_KIND_WAIT_MS = 10 * 60_000;

/** What became of an attempt. */
interface Attempted {
  /** Whether a message was posted, or may have been. */
  readonly hasPosted: boolean;
  /** When it is to be tried again; null when this attempt was its end, or it waits for a good moment. */
  readonly againMs: number | null;
}

/** Messages of one job that are under way at once. With the worker's many jobs this stays a bounded number of requests. */
const AT_ONCE = 4;
/** What waits no longer than this is worth a job of its own; the rest is found when somebody looks. */
const SOON_MS = 5000;

/** Permission to send so many of the next messages of a workspace. */
export interface Permission {
  readonly workspaceId: string;
  readonly count: number;
  readonly until: number | null;
  readonly hasMore: boolean;
}

/**
 * Uses a permission: sends the next messages of a workspace as long as there are some. One that turns out not to be wanted,
 * or has to wait, leaves its place to the next; the row waits, and no job.
 */
export async function deliverDue<D extends DeliveryDeps<D>>(deps: D, permission: Permission): Promise<void> {
  const { workspaceId, count, until } = permission;
  // What Slack said to another process a moment ago holds for this one.
  if (until !== null) deps.pacing.forgetCached(workspaceId);
  const waits: number[] = [];
  // Each message that was not posted leaves its place to another, as many times as there are places.
  let [left, spare] = [count, count];
  let isEnd = false;
  const isVoid = (): boolean => until !== null && deps.clock.now().getTime() >= until;
  const sender = async (): Promise<void> => {
    while (left > 0 && !isEnd && !isVoid()) {
      left--;
      const claimed = await deps.outbox.next(workspaceId, deps.clock.now());
      isEnd ||= claimed === null;
      if (!claimed) return;
      const { hasPosted, againMs } = await attempted(deps, claimed);
      if (againMs !== null) waits.push(againMs);
      if (!hasPosted && spare-- > 0) left++;
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, count) }, sender));
  const soon = Math.min(...waits);
  if (permission.hasMore) await enqueue(deps, [request(dispatchJob, { workspaceId })]);
  else if (soon <= SOON_MS) await enqueue(deps, [request(dispatchJob, { workspaceId }, { delayMs: Math.ceil(soon) })]);
}

/**
 * Puts a message that somebody waits for into their hands, exactly once under its key, without waiting its turn. Does nothing
 * when it is not due, was sent, or somebody else is at it.
 * @throws RetryLater when it is to be tried again; PostgreSQL remembers, so a queue that forgets it only delays it.
 */
export async function deliverMessage<D extends DeliveryDeps<D>>(deps: D, key: string): Promise<void> {
  const claimed = await deps.outbox.begin(key, deps.clock.now());
  if (!claimed) return;
  // The version before asked for each message by its key, whether somebody waits for it or not.
  if (!deps.contributed.messages.get(claimed.content.kind)?.isAwaited)
    await deps.pacing.reserve(claimed.workspaceId, 1);
  const { againMs } = await attempt(deps, claimed);
  if (againMs !== null) throw new RetryLater(againMs);
}

/** One message's trouble keeps no other from being sent: its lease runs out, and it is found again. */
async function attempted<D extends DeliveryDeps<D>>(deps: D, claimed: ClaimedMessage): Promise<Attempted> {
  try {
    return await deps.turns.take(`${claimed.workspaceId} ${claimed.recipient}`, () => attempt(deps, claimed));
  } catch (error) {
    // The pool logs that the database is away; it is not logged again for each message.
    if (!(error instanceof StorageAway)) deps.log.error({ err: error }, "a delivery failed and is tried again");
    return { hasPosted: claimed.lease.hasPosted(), againMs: null };
  }
}

/** One attempt with a message that was claimed. */
async function attempt<D extends DeliveryDeps<D>>(deps: D, claimed: ClaimedMessage): Promise<Attempted> {
  const known = knownMessage(deps.contributed.messages, claimed);
  if (!known) return unsent(waitForItsKind(deps, claimed));
  const tried: Attempt<D> = { ...known, claimed };
  if (claimed.hasFailed) return unsent(followFailure(deps, tried, claimed.error ?? "unknown"));
  const sending = underLease(claimed.lease.held, () => send(deps, tried));
  const end = await sending.catch((error: unknown) => unforeseen(deps, claimed, error));
  const hasPosted = claimed.lease.hasPosted();
  switch (end.kind) {
    case "sent":
      await followSent(deps, claimed, end);
      return { hasPosted, againMs: null };
    case "unwanted":
      if (claimed.doubtSince === null) await tried.kind.unsent?.(deps, tried.message);
      warnIfLost(deps, claimed, await deps.outbox.cancelled(claimed.lease, "out_of_date"));
      return { hasPosted, againMs: null };
    case "never":
      await giveUp(deps, tried, end.error);
      return { hasPosted, againMs: null };
    case "held":
      await hold(deps, tried, end.until);
      return { hasPosted, againMs: null };
    case "later":
      return end.error === HELD_BACK
        ? { hasPosted: false, againMs: await heldBack(deps, tried, end) }
        : { hasPosted, againMs: await refused(deps, tried, end) };
  }
}

async function unsent(work: Promise<void>): Promise<Attempted> {
  await work;
  return { hasPosted: false, againMs: null };
}

async function send<D extends DeliveryDeps<D>>(deps: D, tried: Attempt<D>): Promise<End> {
  const { kind, message, claimed } = tried;
  // Begun together, so that what both ask about the person is one question to the database.
  const loading = kind.load(deps, message);
  loading.catch(() => undefined);
  const now = deps.clock.now();
  // One that goes out soon after it was due, at the first attempt, has not had to wait.
  const hasWaited = claimed.error !== null || now.getTime() - claimed.dueAt.getTime() > FRESH_MS;
  const window = hasWaited ? kind.sendTime?.(deps, message, now) : undefined;
  window?.catch(() => undefined);
  const until = kind.isAwaited ? null : ((await messageSendTime(deps, message)) ?? (await window) ?? null);
  const isHeld = until !== null && !(kind.goesAtOnce && isUrgent(kind, await loading, until, message.content));
  if (isHeld) return { kind: "held", until };
  const view = await loading;
  if (view === null) return claimed.doubtSince === null ? UNWANTED : unwantedInDoubt(deps, tried);
  const say = await deps.sayFor(message.workspaceId, message.recipient);
  const rendered = kind.render(say, view);
  const noted = await deps.outbox.noteFileNames(claimed, rendered.files);
  if (!noted) return { kind: "later", error: LEASE_LOST, retryAfterMs: UNKNOWN_WAIT_MS, uncertain: false };
  const seen = claimed.doubtSince === null ? null : await kind.standsAt?.(deps, message);
  const result: PostResult = seen
    ? { kind: "sent", isFound: true, message: seen }
    : await deps.messenger.post(noted, rendered, kind.isAwaited ? "answers" : "messages");
  const found = result.kind === "sent" && result.isFound ? result.message : null;
  const drawn = found && (await drawFound(deps, { kind, message, at: found }));
  if (drawn) return drawn;
  // Before the message counts as sent: after a crash between the two it is found again by its key.
  if (result.kind !== "sent") return result;
  if (result.message) await kind.posted?.(deps, message, result.message, view);
  const arrived = { kind, message, view, rendered, since: claimed.doubtSince ?? now };
  return (await noteSent(deps, arrived, result)) ?? result;
}

/** A bug, a database that is away, or a lease that ran out. Only after the request to Slack had begun may the message have arrived. */
function unforeseen<D extends DeliveryDeps<D>>(deps: D, claimed: ClaimedMessage, error: unknown): End {
  if (error instanceof NotDeliverable) return { kind: "never", error: error.word };
  const turnMs = retryAfterMsOf(error);
  // What it shows had to be asked of Slack, which is a matter of its turn as the post itself is.
  if (turnMs !== null && !claimed.lease.hasPosted())
    return { kind: "later", error: HELD_BACK, retryAfterMs: turnMs, uncertain: claimed.doubtSince !== null };
  const wait = error instanceof RetryLater ? error.delayMs : UNKNOWN_WAIT_MS;
  if (!(error instanceof RetryLater) && !(error instanceof StorageAway) && !(error instanceof LeaseLost))
    deps.log.error({ err: error, workspaceId: claimed.workspaceId }, "a delivery failed and is tried again");
  const uncertain = claimed.doubtSince !== null || claimed.lease.hasPosted();
  return { kind: "later", error: "unknown", retryAfterMs: wait, uncertain };
}

/** A message whose kind or content this version cannot read waits for a bot that can; after a while it is given up. */
async function waitForItsKind<D extends DeliveryDeps<D>>(deps: D, claimed: ClaimedMessage): Promise<void> {
  const { workspaceId, content, lease, doubtSince } = claimed;
  deps.log.warn({ workspaceId, kind: content.kind }, "a message is of a kind that is not known");
  const refusal = { error: "unknown_kind", retryAfterMs: UNKNOWN_KIND_WAIT_MS, uncertain: doubtSince !== null };
  const step = afterRefusal(refusal, { ...claimed, window: null }, deps.clock.now());
  if (step.kind === "again" && !claimed.hasFailed) {
    await deps.outbox.putBack(lease, { ...step, error: refusal.error, doubtSince, isHold: false });
    return;
  }
  await deps.outbox.failed(lease, refusal.error);
  await deps.outbox.settled(lease);
}

async function hold<D extends DeliveryDeps<D>>(deps: D, tried: Attempt<D>, until: Date): Promise<void> {
  const { giveUpAt, doubtSince, error } = tried.claimed;
  const hasWindow = tried.kind.giveUpAt !== undefined;
  const step = afterHold(until, { giveUpAt, hasWindow }, deps.clock.now());
  await take(deps, tried, step, { error: error ?? "quiet", doubtSince, isHold: true });
}

/** It was not its turn, by our own count: no attempt of sending. @returns when it is tried again, in milliseconds. */
async function heldBack<D extends DeliveryDeps<D>>(deps: D, tried: Attempt<D>, end: Refused): Promise<number> {
  const { giveUpAt, doubtSince, error } = tried.claimed;
  const at = new Date(deps.clock.now().getTime() + end.retryAfterMs);
  const known = {
    error: error ?? "quiet",
    doubtSince: end.uncertain ? doubtSince : null,
    found: end.found,
    isHold: true,
  };
  await take(deps, tried, { kind: "again", at, giveUpAt }, known);
  return end.retryAfterMs;
}

/** @returns when it is tried again, in milliseconds; null when it was given up. */
async function refused<D extends DeliveryDeps<D>>(deps: D, tried: Attempt<D>, end: Refused): Promise<number | null> {
  const now = deps.clock.now();
  const { giveUpAt, doubtSince } = tried.claimed;
  const window = giveUpAt ?? (await tried.kind.giveUpAt?.(deps, tried.message, now)) ?? null;
  const step = afterRefusal(end, { ...tried.claimed, window }, now);
  const since = end.uncertain ? (doubtSince ?? now) : null;
  const isHold = end.error === RATE_LIMITED;
  await take(deps, tried, step, { error: end.error, doubtSince: since, found: end.found, isHold });
  return step.kind === "again" ? step.at.getTime() - now.getTime() : null;
}

async function take<D extends DeliveryDeps<D>>(
  deps: D,
  tried: Attempt<D>,
  step: NextStep,
  known: Omit<Retry, "at" | "giveUpAt">,
): Promise<void> {
  const { claimed } = tried;
  if (step.kind === "give-up") return giveUp(deps, tried, known.error, known.found);
  const { at, giveUpAt } = step;
  warnIfLost(deps, claimed, await deps.outbox.putBack(claimed.lease, { ...known, at, giveUpAt }));
}

/** @param foundNow where this attempt has found it. */
async function giveUp<D extends DeliveryDeps<D>>(
  deps: D,
  tried: Attempt<D>,
  error: string,
  foundNow?: MessageRef,
): Promise<void> {
  const { claimed } = tried;
  const found = foundNow ?? claimed.found;
  // It came: it was only to be drawn anew, which there is no time for any more.
  if (found) return followSent(deps, claimed, { message: found });
  const isHeld = await deps.outbox.failed(claimed.lease, error);
  warnIfLost(deps, claimed, isHeld);
  if (!isHeld) return;
  deps.log.warn({ workspaceId: claimed.workspaceId, error }, "a message cannot be delivered");
  await followFailure(deps, tried, error);
}

/**
 * After a crash before the last line the lease runs out, and whoever takes it next does it again: all of it may be
 * repeated.
 */
async function followFailure<D extends DeliveryDeps<D>>(deps: D, tried: Attempt<D>, error: string): Promise<void> {
  await afterFailure(deps, tried, error);
  await deps.outbox.settled(tried.claimed.lease);
}

/** Deleted with its person while it was on its way, it is taken back; what another bot sent is left to that bot. */
async function followSent<D extends DeliveryDeps<D>>(
  deps: D,
  claimed: ClaimedMessage,
  arrived: PostedPlace,
): Promise<void> {
  const isHeld = await deps.outbox.sent(claimed.lease, arrived.message, deps.clock.now());
  warnIfLost(deps, claimed, isHeld);
  if (isHeld || !(await deps.outbox.isDeleted(claimed.key))) return;
  await deps.messenger.takeBack(claimed.workspaceId, arrived, deps.clock.now()).catch((error: unknown) => {
    deps.log.warn({ err: error, workspaceId: claimed.workspaceId }, "a message to somebody forgotten stays");
  });
}

function warnIfLost<D extends DeliveryDeps<D>>(deps: D, { workspaceId }: ClaimedMessage, isHeld: boolean): void {
  if (isHeld) return;
  // Deleted with its person, or so slow that somebody else has taken it.
  deps.log.warn({ workspaceId }, "the lease of a message was lost, its state was left alone");
}
