/** Deletes the bot's own messages and files in a DM, when the person whose DM it is asks to be forgotten. */
import type { ConversationsHistoryResponse, WebClient } from "@slack/web-api";
import { retryAfterMsOf, unlessGone } from "#src/slack/slack-errors.ts";

/** The largest page of `conversations.history`. */
const PAGE = 999;
/** `chat.delete` may be called some fifty times a minute (docs.slack.dev/apis/web-api/rate-limits, tier 3). */
const PER_ROUND = 45;
const BETWEEN_ROUNDS_MS = 60_000;
const AT_ONCE = 3;
/** Before every message: something may still be on its way into an empty DM. */
const NOTHING_YET = "0.000000";

/** A DM that is being cleared. It holds no id of a person, as it is kept after the person was forgotten. */
export interface DmClearing {
  readonly channel: string;
  /** Slack's timestamp of the newest message to take back. */
  readonly latest: string;
  /** Timestamps of messages that stay: the question whether to forget is about to be replaced by its answer. */
  readonly kept: readonly string[];
}

type Found = NonNullable<ConversationsHistoryResponse["messages"]>[number];

/** What there is to clear now: all that stands there, but for the question whose answer is about to take its place. */
export async function dmToClear(client: WebClient, channel: string): Promise<DmClearing> {
  const { messages = [] } = await client.conversations.history({ channel, limit: PAGE });
  const latest = messages[0]?.ts ?? NOTHING_YET;
  const kept = messages.filter((message) => drawn(message).includes('"forget.confirm"'));
  return { channel, latest, kept: kept.flatMap(({ ts }) => ts ?? []) };
}

/**
 * One round: as much as Slack lets be deleted in a minute; of each page what holds most first: files, then live buttons.
 * @returns null when nothing is left, else after how many milliseconds the next round may begin.
 * @throws when Slack refuses for another reason than too many calls; what was deleted by then stays deleted.
 */
export async function clearDm(client: WebClient, { channel, latest, kept }: DmClearing): Promise<number | null> {
  try {
    const { user_id: bot } = await client.auth.test();
    let left = PER_ROUND;
    for (let before = latest, inclusive = true; ; inclusive = false) {
      const page = await client.conversations.history({ channel, latest: before, inclusive, limit: PAGE });
      const messages = page.messages ?? [];
      const own = messages.filter(({ user, ts = "" }) => user === bot && !kept.includes(ts)).toSorted(byWeight);
      await deleteAll(client, channel, own.slice(0, left));
      if (own.length > left) return BETWEEN_ROUNDS_MS;
      left -= own.length;
      const oldest = messages.at(-1)?.ts;
      if (!page.has_more || oldest === undefined) return null;
      before = oldest;
    }
  } catch (error) {
    const wait = retryAfterMsOf(error);
    if (wait === null) throw error;
    return wait;
  }
}

async function deleteAll(client: WebClient, channel: string, messages: readonly Found[]): Promise<void> {
  const remaining = messages.values();
  const work = async (): Promise<void> => {
    for (const { ts = "", files = [] } of remaining) {
      // A file outlives the message that shared it.
      for (const { id } of files) if (id) await unlessGone(client.files.delete({ file: id }));
      await unlessGone(client.chat.delete({ channel, ts }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

function byWeight(a: Found, b: Found): number {
  return weight(b) - weight(a);
}

function weight(message: Found): number {
  if ((message.files ?? []).length > 0) return 2;
  return drawn(message).includes('"action_id"') ? 1 : 0;
}

function drawn({ blocks }: Found): string {
  return JSON.stringify(blocks ?? []);
}
