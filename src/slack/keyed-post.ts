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

/** All that attempts begun at `since` or later have brought under a key, or with a file of a name, that is looked for. */
export async function findAllSent(
  client: WebClient,
  { isSought, ...where }: Omit<Sought, "key"> & { readonly isSought: (name: string) => boolean },
): Promise<readonly FoundMessage[]> {
  const found: FoundMessage[] = [];
  for await (const message of messagesSince(client, where)) {
    const names = [keyOf(message), ...(message.files?.map(({ name }) => name) ?? [])];
    if (message.ts && names.some((name) => name !== undefined && isSought(name))) found.push(foundIn(message));
  }
  return found;
}

/** The timestamp of the message with this key, when an earlier attempt did arrive; null when it did not. */
export async function findKeyed(client: WebClient, sought: Sought): Promise<string | null> {
  return (await findKeyedMessage(client, sought))?.ts ?? null;
}

/** The same with what it shows. */
export function findKeyedMessage(client: WebClient, { key, ...where }: Sought): Promise<FoundMessage | null> {
  return findMessage(client, where, (message) => keyOf(message) === key);
}

/** The key that a message of ours carries. */
function keyOf({ metadata }: MessageElement): string | undefined {
  if (metadata?.event_type !== METADATA_TYPE) return undefined;
  // Slack leaves the payload out of some of what it gives back.
  const key = (metadata.event_payload as { readonly key?: unknown } | null | undefined)?.key;
  return typeof key === "string" ? key : undefined;
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
  where: Omit<Sought, "key">,
  isIt: (message: MessageElement) => boolean,
): Promise<FoundMessage | null> {
  for await (const message of messagesSince(client, where)) if (isIt(message) && message.ts) return foundIn(message);
  return null;
}

function foundIn({ ts = "", blocks = [], files = [] }: MessageElement): FoundMessage {
  return { ts, blocks, fileIds: files.flatMap(({ id }) => id ?? []) };
}

/** What stands in a conversation, or in a thread of it, as far back as an attempt begun at `since` may have brought it. */
async function* messagesSince(
  client: WebClient,
  { channel, since, threadTs }: Omit<Sought, "key">,
): AsyncGenerator<MessageElement> {
  const oldest = String((since.getTime() - CLOCKS_DIFFER_MS) / 1000);
  for (let page = 0, cursor = ""; page < MAX_PAGES; page++) {
    const where = { channel, oldest, limit: PAGE, include_all_metadata: true, ...(cursor ? { cursor } : {}) };
    const history = threadTs
      ? await client.conversations.replies({ ...where, ts: threadTs })
      : await client.conversations.history(where);
    yield* history.messages ?? [];
    cursor = history.response_metadata?.next_cursor ?? "";
    if (cursor === "") return;
  }
  throw new Error("there is more in a conversation than is looked through");
}
