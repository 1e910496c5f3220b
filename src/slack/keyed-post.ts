/** Posts messages with their key as metadata, so that one can be found again after a request without an answer. */
import type { ConversationsHistoryResponse, WebClient } from "@slack/web-api";
import type { Message, MessageToPost } from "./kit/blocks.ts";

/** The event type under which the key travels with each message. */
const METADATA_TYPE = "growth_message";
/** Messages of one page when a conversation is looked through, and how many pages at most. */
const PAGE = 200;
const MAX_PAGES = 25;
/** How far the clocks of Slack and of this machine may differ. */
const CLOCKS_DIFFER_MS = 5 * 60_000;

/** Posts a message under its key. @returns Slack's timestamp of it. */
export async function postKeyed(
  client: WebClient,
  { channel, key, message }: { readonly channel: string; readonly key: string; readonly message: MessageToPost },
): Promise<string> {
  const { text, blocks, threadTs } = message;
  const result = await client.chat.postMessage({
    channel,
    text,
    blocks,
    metadata: { event_type: METADATA_TYPE, event_payload: { key } },
    ...(threadTs ? { thread_ts: threadTs } : {}),
    unfurl_links: false,
    unfurl_media: false,
  });
  if (!result.ts) throw new Error("Slack took a message and gave no timestamp");
  return result.ts;
}

/** Puts a message under its key in the place of one of the bot's own. */
export async function updateKeyed(
  client: WebClient,
  {
    channel,
    ts,
    key,
    message,
  }: { readonly channel: string; readonly ts: string; readonly key: string; readonly message: Message },
): Promise<void> {
  const { text, blocks } = message;
  const metadata = { event_type: METADATA_TYPE, event_payload: { key } };
  await client.chat.update({ channel, ts, text, blocks, metadata });
}

type MessageElement = NonNullable<ConversationsHistoryResponse["messages"]>[number];

/** A message that stands in a conversation. */
export interface FoundMessage {
  readonly ts: string;
  readonly blocks: readonly unknown[];
  readonly fileIds: readonly string[];
}

export interface Sought {
  readonly channel: string;
  readonly key: string;
  /** When the first attempt began that may have arrived. */
  readonly since: Date;
  readonly threadTs?: string | undefined;
}

/** The timestamp of the message with this key, when an earlier attempt did arrive; null when it did not. */
export async function findKeyed(client: WebClient, sought: Sought): Promise<string | null> {
  return (await findKeyedMessage(client, sought))?.ts ?? null;
}

/** The same with what it shows. */
export function findKeyedMessage(client: WebClient, { key, ...where }: Sought): Promise<FoundMessage | null> {
  return findMessage(client, where, ({ metadata }) => {
    const payload: unknown = metadata?.event_payload;
    return metadata?.event_type === METADATA_TYPE && (payload as { key?: unknown } | undefined)?.key === key;
  });
}

/** The message with files of these names or ids, when an earlier upload did arrive. */
export async function findFiles(
  client: WebClient,
  {
    names = [],
    ids = [],
    ...where
  }: Omit<Sought, "key"> & { readonly names?: readonly string[]; readonly ids?: readonly string[] },
): Promise<FoundMessage | null> {
  return findMessage(client, where, ({ files }) => {
    const found = new Set(files?.flatMap(({ id, name }) => [id, name]));
    return found.size > 0 && [...names, ...ids].every((sought) => found.has(sought));
  });
}

async function findMessage(
  client: WebClient,
  { channel, since, threadTs }: Omit<Sought, "key">,
  isIt: (message: MessageElement) => boolean,
): Promise<FoundMessage | null> {
  const oldest = String((since.getTime() - CLOCKS_DIFFER_MS) / 1000);
  for (let page = 0, cursor = ""; page < MAX_PAGES; page++) {
    const where = { channel, oldest, limit: PAGE, include_all_metadata: true, ...(cursor ? { cursor } : {}) };
    const history = threadTs
      ? await client.conversations.replies({ ...where, ts: threadTs })
      : await client.conversations.history(where);
    const found = history.messages?.find(isIt);
    if (found?.ts) {
      const fileIds = found.files?.flatMap(({ id }) => id ?? []) ?? [];
      return { ts: found.ts, blocks: found.blocks ?? [], fileIds };
    }
    cursor = history.response_metadata?.next_cursor ?? "";
    if (cursor === "") return null;
  }
  throw new Error("there is more in a conversation than is looked through");
}
