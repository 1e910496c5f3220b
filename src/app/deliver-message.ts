import { LATE_REMINDER_MS } from "#src/domain/due.ts";
import { leave } from "#src/domain/membership.ts";
import { isPerson, peopleIn } from "#src/domain/notice.ts";
import { heldUntil } from "#src/domain/policy.ts";
import { RetryLater } from "./job.ts";
import { holidaysOf } from "./mentee-access.ts";
import { noticeLost, noticeStands, noticeViewOf } from "./notices.ts";
import type { DeliveryResult, MemberDelivery, NoticeDelivery, Ports } from "./ports.ts";
import { quietForColleagues } from "./quiet-colleagues.ts";

/** After so many attempts a message is given up; an admin sees it as failed. */
const MAX_RETRY_MS = 15 * 60_000;

/**
 * Puts one message into the hands of whom it is for, exactly once under its key.
 * @throws RetryLater when Slack asks to wait or cannot be reached; PostgreSQL remembers how far it came.
 */
export async function deliverMessage(ports: Ports, key: string): Promise<void> {
  const delivery = await ports.outbox.begin(key, ports.clock.now());
  if (!delivery) return;
  return "member" in delivery ? deliverToMember(ports, delivery) : deliverNotice(ports, delivery);
}

async function deliverToMember(ports: Ports, delivery: MemberDelivery): Promise<void> {
  const { key, member } = delivery;
  const postponed = postponedUntil(ports, delivery);
  if (postponed === "never") return ports.outbox.refused(key, "out_of_date", null);
  if (postponed) return ports.outbox.refused(key, "quiet", postponed);

  const { nudge } = delivery;
  // Another bot may have added the challenge a moment ago.
  if (nudge && !ports.catalogues.of(member.workspaceId).byId.has(nudge.challengeId)) await ports.catalogues.reload();
  const result = await ports.messenger.deliver(delivery);
  await settle(ports, key, member.workspaceId, result);
  if (result.kind === "never" && result.personLeft) await markLeft(ports, delivery);
}

async function deliverNotice(ports: Ports, delivery: NoticeDelivery): Promise<void> {
  const { key, workspaceId, recipient } = delivery;
  const later = await quietForColleagues(ports, workspaceId, peopleIn(recipient));
  if (later) return ports.outbox.refused(key, "quiet", later);
  const view = await noticeViewOf(ports, delivery);
  if (!view) return ports.outbox.refused(key, "out_of_date", null);

  const contact = isPerson(recipient) ? await ports.contacts.find({ workspaceId, userId: recipient }) : null;
  const result = await ports.messenger.post(delivery, view, contact?.dmChannel ?? null);
  // Remembered before the message counts as sent: after a crash between the two it is found again by its key.
  if (result.kind === "sent") await noticeStands(ports, delivery, result.message);
  await settle(ports, key, workspaceId, result);
  if (result.kind === "never") await noticeLost(ports, delivery, result.error);
}

async function settle(ports: Ports, key: string, workspaceId: string, result: DeliveryResult): Promise<void> {
  const now = ports.clock.now();
  switch (result.kind) {
    case "sent":
      return ports.outbox.sent(key, result.message, now);
    case "later": {
      const delayMs = Math.min(result.retryAfterMs, MAX_RETRY_MS);
      // An uncertain attempt stays "sending", so that the next one looks into the conversation before it sends again.
      if (!result.uncertain) await ports.outbox.refused(key, result.error, new Date(now.getTime() + delayMs));
      throw new RetryLater(delayMs);
    }
    case "never":
      await ports.outbox.refused(key, result.error, null);
      ports.log.warn({ workspaceId, error: result.error }, "a message cannot be delivered");
  }
}

/** What was right when it was written may be wrong now: the bot may have been down for days, the person may have answered. */
function postponedUntil(ports: Ports, delivery: MemberDelivery): Date | "never" | null {
  const { content, member, nudge, plan } = delivery;
  const now = ports.clock.now();
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
  const asActive = { ...member, status: "active" as const };
  const isHoliday = holidaysOf(ports, member.workspaceId, member.settings.country);
  return heldUntil(ports.policies.of(member.workspaceId), asActive, now, isHoliday);
}

async function markLeft(ports: Pick<Ports, "mentees" | "clock">, { member }: MemberDelivery): Promise<void> {
  await ports.mentees.change(member, (tx) => tx.save(leave(tx.mentee.member, ports.clock.now())));
}
