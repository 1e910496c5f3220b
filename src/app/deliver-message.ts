import { leave } from "#src/domain/membership.ts";
import { quietUntil } from "#src/domain/quiet.ts";
import { RetryLater } from "./job.ts";
import { holidaysOf } from "./mentee-access.ts";
import type { Delivery, Ports } from "./ports.ts";

type DeliverPorts = Pick<Ports, "outbox" | "messenger" | "clock" | "holidays" | "mentees" | "log">;

/** After so many attempts a message is given up; an admin sees it as failed. */
const MAX_RETRY_MS = 15 * 60_000;

/**
 * Puts one message into the person's hands, exactly once under its key.
 * @throws RetryLater when Slack asks to wait or cannot be reached; PostgreSQL remembers how far it came.
 */
export async function deliverMessage(ports: DeliverPorts, key: string): Promise<void> {
  const delivery = await ports.outbox.begin(key, ports.clock.now());
  if (!delivery) return;
  const postponed = postponedUntil(ports, delivery);
  if (postponed === "never") return ports.outbox.refused(key, "out_of_date", null);
  if (postponed) return ports.outbox.refused(key, "quiet", postponed);

  const result = await ports.messenger.deliver(delivery);
  const now = ports.clock.now();
  switch (result.kind) {
    case "sent":
      return ports.outbox.sent(key, result.message, now);
    case "later": {
      const delayMs = Math.min(result.retryAfterMs, MAX_RETRY_MS);
      // An uncertain attempt stays "sending", so that the next one looks into the DM before it sends again.
      if (!result.uncertain) await ports.outbox.refused(key, result.error, new Date(now.getTime() + delayMs));
      throw new RetryLater(delayMs);
    }
    case "never": {
      await ports.outbox.refused(key, result.error, null);
      ports.log.warn(
        { workspaceId: delivery.member.workspaceId, error: result.error },
        "a message cannot be delivered",
      );
      if (result.personLeft) await markLeft(ports, delivery);
      return;
    }
  }
}

/** What was right when it was written may be wrong now: the bot may have been down for days, the person may have answered. */
function postponedUntil(ports: DeliverPorts, delivery: Delivery): Date | "never" | null {
  const { content, member, nudge, plan } = delivery;
  const now = ports.clock.now();
  if (member.status === "left") return "never";
  if (content.kind !== "silence") {
    const wanted =
      content.kind === "reminder" ? ["planned"] : content.kind === "nudge" ? ["open"] : ["open", "planned"];
    if (!nudge || !wanted.includes(nudge.status)) return "never";
    if (content.kind === "reminder" && (!plan || plan.plannedAt > now)) return "never";
    // Who stopped the nudges may still have made a plan of their own (`/growth next`) and is reminded of it.
    if (member.status === "paused" || (member.status === "stopped" && content.kind === "nudge")) return "never";
  }
  const asActive = { ...member, status: "active" as const };
  return quietUntil(asActive, now, holidaysOf(ports, member.settings.country));
}

async function markLeft(ports: DeliverPorts, { member }: Delivery): Promise<void> {
  await ports.mentees.change(member, (tx) => tx.save(leave(tx.mentee.member)));
}
