/** Puts messages of the outbox into the hands of whom they are for. */

import type { MessageContent } from "#src/kernel/new-message.ts";
import type { Log } from "#src/kernel/ports.ts";
import { firstCommonSendTime } from "#src/kernel/quiet.ts";
import { StorageAway } from "#src/kernel/storage-away.ts";
import { type JobRequest, RetryLater } from "#src/queue/job.ts";
import type { Refusal } from "#src/slack/slack-errors.ts";
import type { ClaimedMessage, PostedPlace, PostResult } from "./claimed-message.ts";
import type { DeliveryDeps } from "./delivery-deps.ts";
import { alone } from "./enqueue.ts";
import { type KnownMessage, type MessageKind, NotDeliverable, type OutboxMessage } from "./message-kind.ts";
import { peopleIn } from "./recipient.ts";
import { afterHold, afterRefusal, type NextStep } from "./retry-rules.ts";
import { afterFailure } from "./undelivered.ts";

/** How an attempt ended. Each end leads to exactly one change of the message's state. */
type End =
  | PostResult
  /** Quiet hours, a holiday or the like. */
  | { readonly kind: "held"; readonly until: Date }
  /** What was right when it was written is wrong now. */
  | { readonly kind: "unwanted" };
type Refused = Refusal & { readonly kind: "later" };
/** One attempt: the message as it was claimed, with its kind. */
interface Attempt<D> extends KnownMessage<D> {
  readonly claimed: ClaimedMessage;
}

const UNKNOWN_WAIT_MS = 30_000;
/** A message of a newer version waits so long for a bot that knows its kind. */
const UNKNOWN_KIND_WAIT_MS = 10 * 60_000;

/** Messages of one job that are under way at once. With the worker's many jobs this stays a bounded number of requests. */
const LANES = 2;
/** A message that failed for an unknown reason is tried again alone, after this. */
const RETRY_MS = 30_000;
/** A worker ends after so many messages; the next look at what is due asks for another. */
const PER_WORKER = 100;

/** Delivers several messages. One that fails or has to wait goes on as a job of its own, so that it holds up no other. */
export async function deliverMessages<D extends DeliveryDeps<D>>(deps: D, keys: readonly string[]): Promise<void> {
  const waiting = [...keys];
  const failed: JobRequest[] = [];
  const lane = async (): Promise<void> => {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      const again = await retried(deps, key, deliverMessage(deps, key));
      if (again) failed.push(again);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  if (failed.length > 0) await deps.jobs.enqueue(failed);
}

/** Delivers what is due, the longest waiting first, as long as there is something. */
export async function deliverDue<D extends DeliveryDeps<D>>(deps: D): Promise<void> {
  const failed: JobRequest[] = [];
  for (let count = 0; count < PER_WORKER; count++) {
    const delivery = await deps.outbox.next(deps.clock.now());
    if (!delivery) break;
    const again = await retried(deps, delivery.key, attempt(deps, delivery));
    if (again) failed.push(again);
  }
  if (failed.length > 0) await deps.jobs.enqueue(failed);
}

/**
 * Puts one message into the hands of whom it is for, exactly once under its key. Does nothing when it is not due, was
 * sent, or somebody else is at it.
 * @throws RetryLater when it is to be tried again; PostgreSQL remembers, so a queue that forgets it only delays it.
 */
export async function deliverMessage<D extends DeliveryDeps<D>>(deps: D, key: string): Promise<void> {
  const claimed = await deps.outbox.begin(key, deps.clock.now());
  if (claimed) await attempt(deps, claimed);
}

/** One attempt with a message that was claimed. @throws RetryLater as above. */
async function attempt<D extends DeliveryDeps<D>>(deps: D, claimed: ClaimedMessage): Promise<void> {
  const known = knownMessage(deps.contributed.messages, claimed);
  if (!known) return waitForItsKind(deps, claimed);
  const tried: Attempt<D> = { ...known, claimed };
  if (claimed.hasFailed) return followFailure(deps, tried, claimed.error ?? "unknown");
  const end = await send(deps, tried).catch((error: unknown) => unforeseen(deps, claimed, error));
  switch (end.kind) {
    case "sent":
      return followSent(deps, claimed, await deps.outbox.sent(claimed.lease, end.message, deps.clock.now()), end);
    case "unwanted":
      if (claimed.doubtSince === null) await tried.kind.unsent?.(deps, tried.message);
      return warnIfLost(deps, claimed, await deps.outbox.cancelled(claimed.lease, "out_of_date"));
    case "never":
      return giveUp(deps, tried, end.error);
    case "held":
      return hold(deps, tried, end.until);
    case "later":
      return refused(deps, tried, end);
  }
}

/** @returns null for a kind that this version does not know, and for content that its kind cannot read. */
export function knownMessage<Deps, Message extends { readonly content: MessageContent }>(
  kinds: ReadonlyMap<string, MessageKind<Deps>>,
  message: Message,
): KnownMessage<Deps, Omit<Message, "content"> & { readonly content: unknown }> | null {
  const kind = kinds.get(message.content.kind);
  const read = kind?.payload.safeParse(message.content);
  return kind && read?.success ? { kind, message: { ...message, content: read.data } } : null;
}

async function send<D extends DeliveryDeps<D>>(deps: D, { kind, message, claimed }: Attempt<D>): Promise<End> {
  // Begun together, so that what both ask about the person is one question to the database.
  const loading = kind.load(deps, message);
  loading.catch(() => undefined);
  const until = kind.isAwaited ? null : await messageSendTime(deps, message);
  if (until) return { kind: "held", until };
  const view = await loading;
  if (view === null) return { kind: "unwanted" };
  const say = await deps.sayFor(message.workspaceId, message.recipient);
  const result = await deps.messenger.post(claimed, kind.render(say, view));
  // Before the message counts as sent: after a crash between the two it is found again by its key.
  if (result.kind === "sent" && result.message) await kind.posted?.(deps, message, result.message, view);
  return result;
}

/**
 * When it may be sent to all of whom it is for, or null for now. People whose days never meet get it when the first of
 * them, whom it is about, is at work.
 */
async function messageSendTime<D extends DeliveryDeps<D>>(
  deps: D,
  { workspaceId, recipient }: Pick<OutboxMessage, "workspaceId" | "recipient">,
): Promise<Date | null> {
  const now = deps.clock.now();
  const people = peopleIn(recipient).map((userId) => deps.contributed.nextSendTimeOf(deps, { workspaceId, userId }));
  const at = firstCommonSendTime(await Promise.all(people), now);
  return at > now ? at : null;
}

/** A fault of ours, or a database that is away. Only a message that was on its way already leaves a doubt. */
function unforeseen<D extends DeliveryDeps<D>>(deps: D, claimed: ClaimedMessage, error: unknown): End {
  if (error instanceof NotDeliverable) return { kind: "never", error: error.word };
  const wait = error instanceof RetryLater ? error.delayMs : UNKNOWN_WAIT_MS;
  if (!(error instanceof RetryLater) && !(error instanceof StorageAway))
    deps.log.error({ err: error, workspaceId: claimed.workspaceId }, "a delivery failed and is tried again");
  const uncertain = claimed.doubtSince !== null || claimed.lease.hasPosted();
  return { kind: "later", error: "unknown", retryAfterMs: wait, uncertain };
}

/** Written by another version, or broken; this one cannot even say what its end would mean. */
async function waitForItsKind<D extends DeliveryDeps<D>>(deps: D, claimed: ClaimedMessage): Promise<void> {
  const { workspaceId, content, lease, doubtSince, giveUpAt, attempts } = claimed;
  deps.log.warn({ workspaceId, kind: content.kind }, "a message is of a kind that is not known");
  const refusal = { error: "unknown_kind", retryAfterMs: UNKNOWN_KIND_WAIT_MS, uncertain: doubtSince !== null };
  const step = afterRefusal(refusal, { attempts, giveUpAt, window: null }, deps.clock.now());
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

async function refused<D extends DeliveryDeps<D>>(deps: D, tried: Attempt<D>, end: Refused): Promise<void> {
  const now = deps.clock.now();
  const { attempts, giveUpAt, doubtSince } = tried.claimed;
  const window = giveUpAt ?? (await tried.kind.giveUpAt?.(deps, tried.message, now)) ?? null;
  const step = afterRefusal(end, { attempts, giveUpAt, window }, now);
  const since = end.uncertain ? (doubtSince ?? now) : null;
  await take(deps, tried, step, { error: end.error, doubtSince: since, isHold: false });
  if (step.kind === "again") throw new RetryLater(step.at.getTime() - now.getTime());
}

async function take<D extends DeliveryDeps<D>>(
  deps: D,
  tried: Attempt<D>,
  step: NextStep,
  known: { readonly error: string; readonly doubtSince: Date | null; readonly isHold: boolean },
): Promise<void> {
  if (step.kind === "give-up") return giveUp(deps, tried, known.error);
  const { at, giveUpAt } = step;
  const { claimed } = tried;
  warnIfLost(deps, claimed, await deps.outbox.putBack(claimed.lease, { ...known, at, giveUpAt }));
}

async function giveUp<D extends DeliveryDeps<D>>(deps: D, tried: Attempt<D>, error: string): Promise<void> {
  const { claimed } = tried;
  const isHeld = await deps.outbox.failed(claimed.lease, error);
  warnIfLost(deps, claimed, isHeld);
  if (!isHeld) return;
  deps.log.warn({ workspaceId: claimed.workspaceId, error }, "a message cannot be delivered");
  await followFailure(deps, tried, error);
}

/** After a crash before the last line the lease runs out, and whoever takes it next does it again: all of it may be repeated. */
async function followFailure<D extends DeliveryDeps<D>>(deps: D, tried: Attempt<D>, error: string): Promise<void> {
  await afterFailure(deps, tried, error);
  await deps.outbox.settled(tried.claimed.lease);
}

/** Deleted with its person while it was on its way, it is taken back; another sender's is theirs to follow. */
async function followSent<D extends DeliveryDeps<D>>(
  deps: D,
  claimed: ClaimedMessage,
  isHeld: boolean,
  arrived: PostedPlace,
): Promise<void> {
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

/** The job that tries again, or null when none is needed. */
async function retried({ log }: { readonly log: Log }, key: string, work: Promise<void>): Promise<JobRequest | null> {
  try {
    await work;
    return null;
  } catch (error) {
    // That the database is away is told once, where it is noticed.
    const isExpected = error instanceof RetryLater || error instanceof StorageAway;
    if (!isExpected) log.error({ err: error }, "a delivery failed and is tried again");
    return { ...alone(key), delayMs: error instanceof RetryLater ? error.delayMs : RETRY_MS };
  }
}
