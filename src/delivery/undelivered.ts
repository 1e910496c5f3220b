/** What follows when a message was given up. All of it may be repeated: after a crash it is done again. */

import { z } from "zod";
import { listOf } from "#src/language/lists.ts";
import { channelMention, mention } from "#src/slack/escape.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import type { DeliveryDeps } from "./delivery-deps.ts";
import { enqueueDeliveries } from "./enqueue.ts";
import type { KnownMessage, MessageKind, UndeliveredName } from "./message-kind.ts";
import { isDirect, peopleIn } from "./recipient.ts";

const NAMES = [
  "announcement",
  "card",
  "introduction",
  "invitation",
  "line",
  "goal",
  "summary",
  "suggestions",
  "thanks",
  "other",
] as const satisfies readonly UndeliveredName[];

const Undelivered = z.object({
  what: z.enum(NAMES).catch("other"),
  /** Slack id of the channel; of the people with commas for a group DM. */
  where: z.string(),
  /** Nobody can know whether it arrived; else it was given up. */
  isUncertain: z.boolean(),
});

/** To whoever asked for a message that did not arrive, or of which nobody can know whether it did. */
export const undeliveredMessage: MessageKind<unknown, z.infer<typeof Undelivered>, z.infer<typeof Undelivered>> = {
  kind: "undelivered",
  payload: Undelivered,
  reportedAs: "undelivered",
  load: (_, { content }) => Promise.resolve(content),
  render: (say, { what, where, isUncertain }) => {
    const people = peopleIn(where);
    const isGroup = people.length > 0;
    const values = {
      what: say(`undelivered.what.${what}`),
      where: isGroup ? listOf(say.locale, people.map(mention)) : channelMention(where),
    };
    if (isUncertain)
      return textMessage(say(isGroup ? "undelivered.uncertain_group_md" : "undelivered.uncertain_md", values));
    return textMessage(say(isGroup ? "undelivered.failed_group_md" : "undelivered.failed_md", values));
  },
};

/** @param error Slack's word, or ours, for why. */
export async function afterFailure<D extends DeliveryDeps<D>>(
  deps: D,
  known: KnownMessage<D>,
  error: string,
): Promise<void> {
  await known.kind.undeliverable?.(deps, known.message, error);
  await tellWhoAsked(deps, known, error);
}

/** Nobody else would find out. */
async function tellWhoAsked<D extends DeliveryDeps<D>>(
  deps: D,
  { kind, message }: KnownMessage<D>,
  error: string,
): Promise<void> {
  const { key, workspaceId, recipient, askedBy, content } = message;
  if (askedBy === null || kind.toldOtherwise?.includes(error)) return;
  const isUncertain = error === "uncertain";
  // Into a DM the bot may look, and there is nothing that whoever asked could do about a doubt.
  if (isUncertain && isDirect(recipient)) return;
  const what = kind.undeliveredAs?.(content) ?? "other";
  const told = {
    key: `undelivered-${key}`,
    workspaceId,
    recipient: askedBy,
    content: { kind: undeliveredMessage.kind, what, where: recipient, isUncertain },
    dueAt: deps.clock.now(),
  };
  await deps.outbox.add([told]);
  await enqueueDeliveries(deps, [told.key]);
}
