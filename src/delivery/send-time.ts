/** When a message may be sent to those whom it is for. */

import { firstCommonSendTime } from "#src/kernel/quiet.ts";
import type { DeliveryDeps } from "./delivery-deps.ts";
import type { OutboxMessage } from "./message-kind.ts";
import { peopleIn } from "./recipient.ts";

/**
 * When it may be sent to all of whom it is for, or null for now. People whose days never meet get it when the first of
 * them, whom it is about, is at work.
 */
export async function messageSendTime<D extends DeliveryDeps<D>>(
  deps: D,
  { workspaceId, recipient }: Pick<OutboxMessage, "workspaceId" | "recipient">,
): Promise<Date | null> {
  const now = deps.clock.now();
  const people = peopleIn(recipient).map((userId) => deps.contributed.nextSendTimeOf(deps, { workspaceId, userId }));
  const at = firstCommonSendTime(await Promise.all(people), now);
  return at > now ? at : null;
}
