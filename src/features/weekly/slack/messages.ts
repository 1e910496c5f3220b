import type { MemberDelivery } from "#src/delivery/delivery-ports.ts";
import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import { followUpMessage, reminderMessage, silenceMessage } from "./follow-up-messages.ts";
import { nudgeMessage } from "./nudge-message.ts";

/** The words and shape of a message that is sent now; null when its challenge is not in the catalogue any more. */
export function deliveryMessage(
  say: Say,
  { content, member, nudge, plan }: MemberDelivery,
  catalogue: Catalogue,
): Message | null {
  if (content.kind === "silence") return silenceMessage(say);
  const challenge = nudge && catalogue.byId.get(nudge.challengeId);
  if (!challenge) return null;
  const view = { member, nudge, plan, challenge };
  if (content.kind === "nudge") return nudgeMessage(say, view);
  if (content.kind === "follow-up") return followUpMessage(say, view);
  return plan && reminderMessage(say, view, plan);
}
