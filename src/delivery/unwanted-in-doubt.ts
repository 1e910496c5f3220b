import type { MessageRef } from "#src/kernel/member.ts";
import type { ClaimedMessage, PostedPlace, PostResult } from "./claimed-message.ts";
import type { DeliveryDeps } from "./delivery-deps.ts";
import type { KnownMessage } from "./message-kind.ts";
import { type Arrived, noteArrived, noteDrawn } from "./people-shown.ts";
import { drawResultOf } from "./slack-messenger.ts";
import { clearNoted } from "./take-back.ts";

/** Its kind says that a message is not wanted any more. */
export interface Unwanted {
  readonly kind: "unwanted";
}
export const UNWANTED: Unwanted = { kind: "unwanted" };

/**
 * A message is not wanted any more, but an earlier attempt may have arrived: somebody has answered what they saw, while the
 * bot did not know yet where it stands. Then it is drawn as it is now, and counts as sent.
 */
export async function unwantedInDoubt<D extends DeliveryDeps<D>>(
  deps: D,
  { kind, message, claimed }: KnownMessage<D> & { readonly claimed: ClaimedMessage },
): Promise<PostResult | Unwanted> {
  const found = await deps.messenger.post(claimed, { text: "", blocks: [], isWithdrawn: true }, "messages");
  if (found.kind === "later") return found;
  const at = found.kind === "sent" ? found.message : null;
  return (at && (await drawFound(deps, { kind, message, at }))) ?? UNWANTED;
}

/**
 * What an earlier attempt has brought shows how things stood then: it is drawn as they stand now, and counts as sent.
 * @returns null where its kind cannot be drawn anew, or does not want to be.
 */
export async function drawFound<D extends DeliveryDeps<D>>(
  deps: D,
  { kind, message, at }: KnownMessage<D> & { readonly at: MessageRef },
): Promise<PostResult | null> {
  const { workspaceId, recipient } = message;
  const since = deps.clock.now();
  const view = await kind.loadPosted?.(deps, { ...message, at });
  if (!view) return null;
  await kind.posted?.(deps, message, at, view);
  const say = await deps.sayFor(workspaceId, recipient);
  const rendered = kind.render(say, view);
  const drawn = await drawResultOf(deps.messenger.update(workspaceId, at, rendered));
  if (drawn.kind === "drawn") {
    const concerns = kind.concerns?.(view) ?? [];
    await noteDrawn(deps, { workspaceId, reader: recipient, at, message: rendered, since, concerns });
  }
  return drawn.kind === "later" ? { ...drawn, uncertain: true, found: at } : { kind: "sent", message: at };
}

/**
 * Notes of whom a message speaks that has just arrived. Where one of them had the bot forget them meanwhile, it is drawn without them,
 * and taken back only where its kind cannot be drawn anew.
 * @returns how drawing it ended; null where it was not drawn.
 */
export async function noteSent<D extends DeliveryDeps<D>>(
  deps: D,
  sent: KnownMessage<D> & Pick<Arrived<unknown>, "view" | "rendered" | "since">,
  place: PostedPlace,
): Promise<PostResult | null> {
  const due = await noteArrived(deps, sent, place);
  if (due.length === 0) return null;
  const { kind, message } = sent;
  const drawn = place.message && (await drawFound(deps, { kind, message, at: place.message }));
  if (!drawn) await clearNoted(deps, due);
  return drawn;
}
