import type { Ports } from "#src/feature-kit/ports.ts";
import { invitationUnsent } from "#src/features/assignments/use-cases/messages.ts";
import { sendExport } from "#src/features/privacy/use-cases/export.ts";
import { isReplacedNow, LATE_REMINDER_MS } from "#src/features/weekly/rules/due.ts";
import { holidaysOf, redraw } from "#src/features/weekly/use-cases/mentee-access.ts";
import { heldUntil } from "#src/kernel/policy.ts";
import { StorageAway } from "#src/kernel/storage-away.ts";
import { RetryLater } from "#src/queue/job.ts";
import type { Arrived, Delivery, DeliveryResult, MemberDelivery, NoticeDelivery, Sent } from "./delivery-ports.ts";
import { isPerson, peopleIn } from "./notice.ts";
import { noticeStands, noticeViewOf } from "./notices.ts";
import { quietForColleagues } from "./recipient-hours.ts";
import { afterHold, afterRefusal, exportWindowEnd, type NextStep, nudgeWindowEnd } from "./retry-rules.ts";
import { afterFailure } from "./undelivered.ts";

/** How an attempt ended. Each end leads to exactly one change of the message's state. */
type End =
  | DeliveryResult
  /** Quiet hours, a holiday or the like. */
  | { readonly kind: "held"; readonly until: Date }
  /** What was right when it was written is wrong now. */
  | { readonly kind: "unwanted" };
type Refused = DeliveryResult & { readonly kind: "later" };

const UNKNOWN_WAIT_MS = 30_000;

/**
 * Puts one message into the hands of whom it is for, exactly once under its key. Does nothing when it is not due, was
 * sent, or somebody else is at it.
 * @throws RetryLater when it is to be tried again; PostgreSQL remembers, so a queue that forgets it only delays it.
 */
export async function deliverMessage(ports: Ports, key: string): Promise<void> {
  const delivery = await ports.outbox.begin(key, ports.clock.now());
  if (delivery) await attempt(ports, delivery);
}

/** One attempt with a message that was taken. @throws RetryLater as above. */
export async function attempt(ports: Ports, delivery: Delivery): Promise<void> {
  if (delivery.hasFailed) return followFailure(ports, delivery, delivery.error ?? "unknown");
  const end = await endOf(ports, delivery).catch((error: unknown) => unforeseen(ports, delivery, error));
  switch (end.kind) {
    case "sent":
      return followSent(ports, delivery, await ports.outbox.sent(delivery.lease, end.message, ports.clock.now()), end);
    case "unwanted":
      if (!("member" in delivery) && delivery.doubtSince === null) await invitationUnsent(ports, delivery);
      return noticeIfLost(ports, delivery, await ports.outbox.cancelled(delivery.lease, "out_of_date"));
    case "never":
      return giveUp(ports, delivery, end.error);
    case "held":
      return hold(ports, delivery, end.until);
    case "later":
      return refused(ports, delivery, end);
  }
}

function endOf(ports: Ports, delivery: Delivery): Promise<End> {
  return "member" in delivery ? sendToMember(ports, delivery) : sendNotice(ports, delivery);
}

async function sendToMember(ports: Ports, delivery: MemberDelivery): Promise<End> {
  const { member, nudge } = delivery;
  const postponed = postponedUntil(ports, delivery);
  if (postponed === "never") return { kind: "unwanted" };
  if (postponed) return { kind: "held", until: postponed };
  // Another bot may have added the challenge a moment ago.
  if (nudge && !ports.catalogues.of(member.workspaceId).byId.has(nudge.challengeId))
    await ports.catalogues.reload(member.workspaceId);
  return ports.messenger.deliver(delivery);
}

async function sendNotice(ports: Ports, delivery: NoticeDelivery): Promise<End> {
  const { workspaceId, recipient } = delivery;
  // Whoever wrote a moment ago waits for the answer, at whatever hour.
  const isAwaited = ["answer", "export", "export-failed"].includes(delivery.content.kind);
  const until = isAwaited ? null : await quietForColleagues(ports, workspaceId, peopleIn(recipient));
  if (until) return { kind: "held", until };
  if (delivery.content.kind === "export") return (await sendExport(ports, delivery)) ?? { kind: "unwanted" };
  const view = await noticeViewOf(ports, delivery);
  if (!view) return { kind: "unwanted" };
  const contact = isPerson(recipient) ? await ports.contacts.find({ workspaceId, userId: recipient }) : null;
  const result = await ports.messenger.post(delivery, view, contact?.dmChannel ?? null);
  // Remembered before the message counts as sent: after a crash between the two it is found again by its key.
  if (result.kind === "sent" && result.message) await noticeStands(ports, delivery, result.message);
  return result;
}

/** A fault of ours, or a database that is away. Only a message that was on its way already leaves a doubt. */
function unforeseen(ports: Ports, delivery: Delivery, error: unknown): Refused {
  const wait = error instanceof RetryLater ? error.delayMs : UNKNOWN_WAIT_MS;
  if (!(error instanceof RetryLater) && !(error instanceof StorageAway))
    ports.log.error({ err: error, workspaceId: workspaceOf(delivery) }, "a delivery failed and is tried again");
  const uncertain = delivery.doubtSince !== null || delivery.lease.hasPosted();
  return { kind: "later", error: "unknown", retryAfterMs: wait, uncertain };
}

async function hold(ports: Ports, delivery: Delivery, until: Date): Promise<void> {
  const { giveUpAt, doubtSince, error } = delivery;
  const step = afterHold(until, { giveUpAt, hasWindow: windowOf(ports, delivery) !== null }, ports.clock.now());
  await take(ports, delivery, step, { error: error ?? "quiet", doubtSince, isHold: true });
}

async function refused(ports: Ports, delivery: Delivery, end: Refused): Promise<void> {
  const now = ports.clock.now();
  const { attempts, giveUpAt, doubtSince } = delivery;
  const step = afterRefusal(end, { attempts, giveUpAt, window: windowOf(ports, delivery) }, now);
  const since = end.uncertain ? (doubtSince ?? now) : null;
  await take(ports, delivery, step, { error: end.error, doubtSince: since, isHold: false });
  if (step.kind === "again") throw new RetryLater(step.at.getTime() - now.getTime());
}

async function take(
  ports: Ports,
  delivery: Delivery,
  step: NextStep,
  known: { readonly error: string; readonly doubtSince: Date | null; readonly isHold: boolean },
): Promise<void> {
  if (step.kind === "give-up") return giveUp(ports, delivery, known.error);
  const { at, giveUpAt } = step;
  noticeIfLost(ports, delivery, await ports.outbox.putBack(delivery.lease, { ...known, at, giveUpAt }));
}

async function giveUp(ports: Ports, delivery: Delivery, error: string): Promise<void> {
  const isHeld = await ports.outbox.failed(delivery.lease, error);
  noticeIfLost(ports, delivery, isHeld);
  if (!isHeld) return;
  ports.log.warn({ workspaceId: workspaceOf(delivery), error }, "a message cannot be delivered");
  await followFailure(ports, delivery, error);
}

/** After a crash before the last line the lease runs out, and whoever takes it next does it again: all of it may be repeated. */
async function followFailure(ports: Ports, delivery: Delivery, error: string): Promise<void> {
  await afterFailure(ports, delivery, error);
  await ports.outbox.settled(delivery.lease);
}

/** Whoever answered while the message was on its way finds it as if they had answered it. */
async function followSent(ports: Ports, delivery: Delivery, { isHeld, nudge }: Sent, arrived: Arrived): Promise<void> {
  if (!isHeld) return followLost(ports, delivery, arrived);
  if (!("member" in delivery) || !delivery.nudge || !nudge) return;
  const shown = delivery.nudge;
  if (nudge.status !== shown.status || nudge.challengeId !== shown.challengeId)
    await redraw(ports, delivery.member, shown);
}

/** Deleted with its person while it was on its way, it is taken back; another sender's is theirs to follow. */
async function followLost(ports: Ports, delivery: Delivery, arrived: Arrived): Promise<void> {
  noticeIfLost(ports, delivery, false);
  if (!(await ports.outbox.isGone(delivery.key))) return;
  await ports.messenger.takeBack(arrived, ports.clock.now()).catch((error: unknown) => {
    ports.log.warn({ err: error, workspaceId: workspaceOf(delivery) }, "a message to somebody forgotten stays");
  });
}

function noticeIfLost(ports: Ports, delivery: Delivery, isHeld: boolean): void {
  if (isHeld) return;
  // Deleted with its person, or so slow that somebody else has taken it.
  ports.log.warn({ workspaceId: workspaceOf(delivery) }, "the lease of a message was lost, its state was left alone");
}

/** A nudge belongs into its week; whoever asked for their data is told soon that it does not come. */
function windowOf({ clock }: Pick<Ports, "clock">, delivery: Delivery): Date | null {
  if (!("member" in delivery)) return delivery.content.kind === "export" ? exportWindowEnd(clock.now()) : null;
  if (delivery.content.kind !== "nudge") return null;
  return nudgeWindowEnd(clock.now(), delivery.member.settings.zone);
}

function workspaceOf(delivery: Delivery): string {
  return "member" in delivery ? delivery.member.workspaceId : delivery.workspaceId;
}

/** What was right when it was written may be wrong now: the bot may have been down for days, the person may have answered. */
function postponedUntil(ports: Ports, delivery: MemberDelivery): Date | "never" | null {
  const { content, member, nudge, plan } = delivery;
  const now = ports.clock.now();
  const isHoliday = holidaysOf(ports, member.workspaceId, member.settings.country);
  if (member.leftAt) return "never";
  if (content.kind !== "silence") {
    const wanted =
      content.kind === "reminder" ? ["planned"] : content.kind === "nudge" ? ["open"] : ["open", "planned"];
    if (!nudge || !wanted.includes(nudge.status)) return "never";
    if (content.kind === "reminder" && (!plan || plan.plannedAt > now)) return "never";
    // Held back over a night by quiet hours, it would be no reminder any more; the follow-up asks instead.
    if (plan && content.kind === "reminder" && now.getTime() - plan.plannedAt.getTime() > LATE_REMINDER_MS)
      return "never";
    // Who stopped the nudges may still have made a plan of their own (`/growth next`) and is reminded of it.
    if (member.status === "paused" || (member.status === "stopped" && content.kind === "nudge")) return "never";
  }
  // It waited while nothing could be sent, and the next one is due: that is what is asked now.
  const isAsking = content.kind === "nudge" || content.kind === "follow-up";
  if (isAsking && isReplacedNow({ member, nudge, plan }, { now, isHoliday })) return "never";
  const asActive = { ...member, status: "active" as const };
  return heldUntil(ports.policies.of(member.workspaceId), asActive, now, isHoliday);
}
