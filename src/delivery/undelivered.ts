/** What follows when a message was given up. All of it may be repeated: after a crash it is done again. */

import { z } from "zod";
import type { PlainTextKey } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { channelMention, mention } from "#src/slack/escape.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import type { Contributed, DeliveryDeps } from "./delivery-deps.ts";
import { enqueueDeliveries } from "./enqueue.ts";
import type { KnownMessage, MessageKind } from "./message-kind.ts";
import { isDirect, peopleIn } from "./recipient.ts";

const KIND = "undelivered";
/** Used for stored words that no kind of this version has. */
const OTHER = "other";

const Undelivered = z.object({
  /** One of the words of the kinds (`undeliveredAs`). */
  what: z.string(),
  /** Slack id of the channel; of the people with commas for a group DM. */
  where: z.string(),
  /** Nobody can know whether it arrived; else it was given up. */
  isUncertain: z.boolean(),
});

interface UndeliveredView extends Omit<z.infer<typeof Undelivered>, "what"> {
  readonly what: PlainTextKey;
}

/** To whoever asked for a message that did not arrive, or of which nobody can know whether it did. */
export function undeliveredMessage<D extends DeliveryDeps<D>>(): MessageKind<
  D,
  z.infer<typeof Undelivered>,
  UndeliveredView
> {
  return {
    kind: KIND,
    payload: Undelivered,
    reportedAs: "health.kinds.undelivered",
    load: ({ contributed }, { content }) => Promise.resolve({ ...content, what: nameOf(contributed, content.what) }),
    render: (say, { what, where, isUncertain }) => {
      const people = peopleIn(where);
      const isGroup = people.length > 0;
      const values = {
        what: say(what),
        where: isGroup ? listOf(say.locale, people.map(mention)) : channelMention(where),
      };
      if (isUncertain)
        return textMessage(say(isGroup ? "undelivered.uncertain_group_md" : "undelivered.uncertain_md", values));
      return textMessage(say(isGroup ? "undelivered.failed_group_md" : "undelivered.failed_md", values));
    },
  };
}

/** What the kinds of this version call a message by the word that was stored of it. */
export function nameOf<D>({ messages, cards }: Pick<Contributed<D>, "messages" | "cards">, word: string): PlainTextKey {
  for (const { undeliveredAs } of [...messages.values(), ...cards.values()]) {
    const name = undeliveredAs?.[word];
    if (name) return name;
  }
  return "undelivered.what.other";
}

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
  const [first = OTHER] = Object.keys(kind.undeliveredAs ?? {});
  const what = (await kind.undeliveredWord?.(deps, content)) ?? first;
  const told = {
    key: `undelivered-${key}`,
    workspaceId,
    recipient: askedBy,
    content: { kind: KIND, what, where: recipient, isUncertain },
    dueAt: deps.clock.now(),
  };
  await deps.outbox.add([told]);
  await enqueueDeliveries(deps, [told.key]);
}
