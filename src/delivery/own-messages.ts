import { cardMessage } from "./cards.ts";
import type { DeliveryDeps } from "./delivery-deps.ts";
import type { MessageKind } from "./message-kind.ts";
import { undeliveredMessage } from "./undelivered.ts";

/** The kinds that this room itself sends. */
export function deliveryMessages<D extends DeliveryDeps<D>>(): readonly MessageKind<D>[] {
  return [cardMessage<D>(), undeliveredMessage<D>()];
}
