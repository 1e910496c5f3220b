/** Draws anew what was posted, from what is stored now. */

import type { MessageContent } from "#src/kernel/new-message.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { RetryLater } from "#src/queue/job.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import { isGone, refusalOf, unlessGone } from "#src/slack/slack-errors.ts";
import type { DeliveryDeps } from "./delivery-deps.ts";
import { inStep } from "./in-step.ts";
import { knownMessage, type PostedMessage } from "./message-kind.ts";
import { noteDrawn } from "./people-shown.ts";
import { type DrawResult, drawResultOf } from "./slack-messenger.ts";
import type { ShownMessages } from "./store/shown-messages.ts";

/** Whatever is under way is settled by then, or its lease has run out and it is tried again. */
const UNDER_WAY_MS = 20_000;
const MAX_DRAWS = 2;

/** Draws a message anew; nothing where it, or whoever reads it, is not there any more. @throws when Slack refuses it for now. */
export async function redrawMessage<D extends DeliveryDeps<D>>(
  deps: D,
  posted: PostedMessage<MessageContent>,
): Promise<void> {
  try {
    await draw(deps, posted);
  } catch (error) {
    if (!isGone(error) && refusalOf(error).kind === "later") throw error;
  }
}

/**
 * Draws messages anew.
 * @throws RetryLater while one is under way, which may stand there in a moment as things stood before; and when Slack refuses one
 * for now.
 */
export async function redrawShown<D extends DeliveryDeps<D>>(
  deps: D,
  { posted, isUnderWay }: ShownMessages,
): Promise<void> {
  for (const message of posted) await redrawMessage(deps, message);
  if (isUnderWay) throw new RetryLater(UNDER_WAY_MS);
}

/** Draws a message anew. @returns how that ended. */
export function tryToRedraw<D extends DeliveryDeps<D>>(
  deps: D,
  posted: PostedMessage<MessageContent>,
): Promise<DrawResult> {
  return drawResultOf(draw(deps, posted));
}

/** Draws somebody's Home tab anew; nothing when nobody is there, or where Slack takes it never. @throws when Slack refuses it for now. */
export async function publishHome<D extends DeliveryDeps<D>>(deps: D, person: PersonKey): Promise<void> {
  const { home } = deps.contributed;
  const view = home.render(await deps.sayFor(person.workspaceId, person.userId), await home.load(deps, person));
  try {
    await inStep(unlessGone(deps.messenger.publishHome(person, view)));
  } catch (error) {
    if (error instanceof RetryLater || refusalOf(error).kind === "later") throw error;
    deps.log.error({ err: error, workspaceId: person.workspaceId }, "a Home tab could not be drawn");
  }
}

/** A posted message as it would be drawn now; null where what it shows is gone. */
export async function renderPosted<D extends DeliveryDeps<D>>(
  deps: D,
  posted: PostedMessage<MessageContent>,
): Promise<Message | null> {
  return (await rendered(deps, posted))?.message ?? null;
}

/** The same with those of whom it speaks without a mention. */
async function rendered<D extends DeliveryDeps<D>>(
  deps: D,
  posted: PostedMessage<MessageContent>,
): Promise<{ readonly message: Message; readonly concerns: readonly string[] } | null> {
  const known = knownMessage(deps.contributed.messages, posted);
  if (!known?.kind.loadPosted) throw new Error(`no kind of message can be drawn anew as ${posted.content.kind}`);
  const { kind } = known;
  const view = await kind.loadPosted?.(deps, known.message);
  if (!view) return null;
  const message = kind.render(await deps.sayFor(posted.workspaceId, posted.recipient), view);
  return { message, concerns: kind.concerns?.(view) ?? [] };
}

async function draw<D extends DeliveryDeps<D>>(deps: D, posted: PostedMessage<MessageContent>): Promise<void> {
  const { workspaceId, recipient: reader, at } = posted;
  // Once more where somebody of whom it speaks was forgotten meanwhile.
  for (let [draws, isPast] = [0, true]; isPast && draws < MAX_DRAWS; draws++) {
    const since = deps.clock.now();
    const drawn = await rendered(deps, posted);
    if (drawn === null) return;
    await deps.messenger.update(workspaceId, at, drawn.message);
    isPast = await noteDrawn(deps, { workspaceId, reader, at, since, ...drawn });
  }
}
