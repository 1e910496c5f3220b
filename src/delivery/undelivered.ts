/** What follows when a message was given up. All of it may be repeated: after a crash it is done again. */

import type { Ports } from "#src/feature-kit/ports.ts";
import { PERSON_GONE } from "#src/features/admin/rules/delivery-reason.ts";
import { CHANNEL_LOST } from "#src/features/channel-challenges/use-cases/messages.ts";
import { leave } from "#src/features/onboarding/rules/membership.ts";
import { lapse } from "#src/features/weekly/rules/due.ts";
import { only } from "#src/features/weekly/rules/mentee-changes.ts";
import type { Delivery, MemberDelivery, NoticeDelivery } from "./delivery-ports.ts";
import { enqueueDeliveries } from "./enqueue.ts";
import { isDirect, type NewNotice } from "./notice.ts";
import { noticeLost } from "./notices.ts";

/** @param error Slack's word, or ours, for why. */
export async function afterFailure(ports: Ports, delivery: Delivery, error: string): Promise<void> {
  if ("member" in delivery) return afterMemberFailure(ports, delivery, error);
  await noticeLost(ports, delivery, error);
  await tellWhoAsked(ports, delivery, error);
}

/** Who is gone is left alone; a nudge that nobody saw is no unanswered one, and makes room for the next. */
async function afterMemberFailure(
  ports: Ports,
  { member, nudge, content }: MemberDelivery,
  error: string,
): Promise<void> {
  const isGone = PERSON_GONE.includes(error);
  const unseenId = content.kind === "nudge" ? nudge?.id : undefined;
  if (!isGone && unseenId === undefined) return;
  const now = ports.clock.now();
  await ports.mentees.change(member, async (tx) => {
    const outcome = isGone ? leave(tx.mentee.member, now) : only(tx.mentee.member);
    const found = unseenId === undefined ? null : await tx.nudge(unseenId);
    const isUnseen =
      found?.nudge.status === "open" && found.nudge.message === null && found.nudge.source !== "assigned";
    await tx.save(isUnseen ? lapse({ member: outcome.member, plan: found.plan }, found.nudge, now) : outcome);
  });
}

/** Nobody else would find out. */
async function tellWhoAsked(ports: Ports, delivery: NoticeDelivery, error: string): Promise<void> {
  const { key, workspaceId, recipient, askedBy, content } = delivery;
  // A challenge whose channel is out of reach ends, and its creator is told that.
  if (askedBy === null || (content.kind.startsWith("challenge-") && CHANNEL_LOST.includes(error))) return;
  const isUncertain = error === "uncertain";
  // Into a DM the bot may look, and there is nothing that whoever asked could do about a doubt.
  if (isUncertain && isDirect(recipient)) return;
  const what = content.kind === "assignment" && content.message === "invitation" ? "invitation" : content.kind;
  const notice: NewNotice = {
    key: `undelivered-${key}`,
    workspaceId,
    recipient: askedBy,
    notice: { kind: "undelivered", what, where: recipient, isUncertain },
    dueAt: ports.clock.now(),
  };
  await ports.outbox.add([notice]);
  await enqueueDeliveries(ports, [notice.key]);
}
