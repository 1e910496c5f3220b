/** Posts, redraws and deletes messages in Slack. */

import { createHash } from "node:crypto";
import type { HomeView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { MessageRef } from "#src/kernel/member.ts";
import type { PersonKey, Timer } from "#src/kernel/ports.ts";
import { insist } from "#src/slack/insist.ts";
import { type FoundMessage, findAllSent, findFiles, findKeyedMessage, postKeyed } from "#src/slack/keyed-post.ts";
import type { Message, MessageToPost, Upload } from "#src/slack/kit/blocks.ts";
import { openConversation } from "#src/slack/open-conversation.ts";
import { Id } from "#src/slack/outside.ts";
import { errorWord, isGone, refusalOf, unlessGone, withoutSmallDoubt } from "#src/slack/slack-errors.ts";

import type { Installations } from "#src/workspaces/installations.ts";
import type { Lane } from "#src/workspaces/lane.ts";
import type { ClaimedMessage, PostedPlace, PostResult } from "./claimed-message.ts";

import { clearDm, type DmClearing, dmToClear } from "./clear-dm.ts";
import { isDirect, isPerson } from "./recipient.ts";

export interface MessengerOptions {
  readonly installations: Pick<Installations, "clientOf" | "installationFor">;
  readonly rememberDm: (person: PersonKey, channel: string) => Promise<void>;
  readonly timer: Timer;
}

/** How a drawing ended. */
export type DrawResult =
  | { readonly kind: "drawn" }
  | { readonly kind: "later"; readonly retryAfterMs: number; readonly error: string }
  /** The message was deleted, its channel archived, or the bot is not in it any more: never drawn again. */
  | { readonly kind: "unreachable"; readonly error: string };

/** Whether a message arrived cannot be seen where the bot may not read. */
const UNSEEN = Symbol("unseen");

/** What is sent into a conversation, once. */
interface Item {
  /** Not to be sent any more: only one that arrived before is looked for. */
  readonly isWithdrawn: boolean;
  /** What an earlier attempt, begun at `since` or later, has brought there. */
  readonly find: (channel: string, since: Date) => Promise<Pick<FoundMessage, "ts" | "fileIds"> | null>;
  readonly send: (channel: string) => Promise<PostedPlace>;
}

interface Sending {
  readonly lane: Lane;
  readonly itemOf: (client: WebClient) => Item;
}

/** The one way in which messages reach Slack, by the client of their workspace. */
export class SlackMessenger {
  readonly #options: MessengerOptions;

  constructor(options: MessengerOptions) {
    this.#options = options;
  }

  /**
   * Puts a message into a channel, a group DM or a person's DM, unless an earlier attempt has.
   * @param lane `messages`: the permission to post was reserved.
   */
  post(claimed: ClaimedMessage, { files, ...message }: MessageToPost, lane: Lane): Promise<PostResult> {
    const itemOf = (client: WebClient): Item =>
      files ? upload(client, message, files, claimed.fileNames) : keyed(client, claimed.key, message);
    const known = isPerson(claimed.recipient) ? claimed.dmChannel : claimed.recipient;
    return this.#send(claimed, { lane, itemOf }, known);
  }

  /** Draws what stands there anew. @throws Slack's error. */
  async update(workspaceId: string, { channel, ts }: MessageRef, { text, blocks }: Message): Promise<void> {
    await this.#clientOf(workspaceId, "cards").chat.update({ channel, ts, text, blocks });
  }

  /** Deletes a message of the bot's own. */
  delete(workspaceId: string, { channel, ts }: MessageRef): Promise<DrawResult> {
    const work = async (): Promise<unknown> => this.#clientOf(workspaceId, "cards").chat.delete({ channel, ts });
    return drawResultOf(work());
  }

  /** Opens somebody's DM ahead of time, and remembers it. */
  async openDm({ workspaceId, userId }: PersonKey): Promise<"opened" | "later" | "unreachable"> {
    const { kind } = await drawResultOf(this.#open({ workspaceId, recipient: userId }, "upkeep"));
    return kind === "drawn" ? "opened" : kind;
  }

  /** @throws Slack's error. */
  async publishHome({ workspaceId, userId }: PersonKey, view: HomeView): Promise<void> {
    await this.#clientOf(workspaceId, "upkeep").views.publish({ user_id: userId, view });
  }

  /** What the bot's part of a person's DM is now; null when there is no DM. */
  async dmToClear({ workspaceId, userId }: PersonKey, dmChannel: string | null): Promise<DmClearing | null> {
    const client = this.#clientOf(workspaceId, "answers");
    const channel = dmChannel ?? (await client.conversations.open({ users: userId })).channel?.id;
    return channel ? dmToClear(client, channel) : null;
  }

  /**
   * Deletes what the bot wrote and uploaded there, as much as Slack lets it in a minute.
   * @param workspaceId null for what was asked for before jobs named their workspace: then there was but one.
   * @returns null when all is gone, else after how many milliseconds to go on.
   */
  async clearDm(workspaceId: string | null, clearing: DmClearing): Promise<number | null> {
    const { installations } = this.#options;
    const { workspaceId: known } = workspaceId === null ? installations.installationFor([]) : { workspaceId };
    return clearDm(installations.clientOf(known, "cards"), clearing);
  }

  /**
   * Takes back what has just arrived, files as well; what is gone already is no fault.
   * @param now about when it arrived.
   */
  async takeBack(workspaceId: string, { message, files }: PostedPlace, now: Date): Promise<void> {
    const client = this.#clientOf(workspaceId, "answers");
    const { timer } = this.#options;
    const { chat, files: uploads } = client;
    const shared = files && (await shareOf(client, files, { now, timer }));
    const gone = [message, shared].flatMap((place) => place ?? []);
    for (const place of gone) await insist(() => unlessGone(chat.delete({ ...place })), timer);
    for (const file of files?.ids ?? []) await insist(() => unlessGone(uploads.delete({ file })), timer);
  }

  /** Takes back what was being sent, by hashes of keys or names of files, as far as it has arrived. Where the bot may not read, it cannot look. */
  async takeBackSent(
    workspaceId: string,
    { channel, since, items }: { readonly channel: string; readonly since: Date; readonly items: readonly string[] },
  ): Promise<void> {
    const client = this.#clientOf(workspaceId, "cards");
    const isSought = (name: string): boolean => items.includes(createHash("sha256").update(name).digest("hex"));
    try {
      for (const { ts, fileIds } of await findAllSent(client, { channel, since, isSought })) {
        await unlessGone(client.chat.delete({ channel, ts }));
        for (const file of fileIds) await unlessGone(client.files.delete({ file }));
      }
    } catch (error) {
      unseenWithoutScope(error);
    }
  }

  /** @throws NotInstalled: nothing goes out by another workspace's token. */
  #clientOf(workspaceId: string, lane: Lane): WebClient {
    return this.#options.installations.clientOf(workspaceId, lane);
  }

  /** Opens the conversation if need be, looks into it after a doubt, and sends what is not there. */
  async #send(claimed: ClaimedMessage, sending: Sending, known: string | null): Promise<PostResult> {
    const { lease, doubtSince } = claimed;
    const mayLook = isDirect(claimed.recipient);
    let [doubted, isPosting] = [doubtSince !== null, false];
    try {
      const item = sending.itemOf(this.#clientOf(claimed.workspaceId, sending.lane));
      const channel = known ?? (await this.#open(claimed, sending.lane));
      if (doubtSince) {
        const looking = item.find(channel, doubtSince);
        const found = await (mayLook ? looking : looking.catch(unseenWithoutScope));
        // A message twice is worse than none: whoever asked for it is told, and can ask again.
        if (found === UNSEEN) return { kind: "never", error: "uncertain" };
        if (found !== null) {
          const { ts, fileIds: ids } = found;
          const files = ids.length > 0 ? { files: { channel, ids } } : {};
          return { kind: "sent", isFound: true, message: { channel, ts }, ...files };
        }
        doubted = false;
      }
      if (item.isWithdrawn) return { kind: "never", error: "out_of_date" };
      if (!lease.mayPost()) return { kind: "later", retryAfterMs: 0, error: "slow", uncertain: false };
      isPosting = true;
      return { kind: "sent", ...(await item.send(channel)) };
    } catch (error) {
      // The DM that we knew may be gone, for instance when the app was removed and came back.
      if (errorWord(error) === "channel_not_found" && mayLook && known !== null)
        return this.#send(claimed, sending, null);
      const result = mayLook ? refusalOf(error) : withoutSmallDoubt(refusalOf(error));
      if (result.kind !== "later") return result;
      return { ...result, uncertain: doubted || (isPosting && result.uncertain) };
    }
  }

  /** Opens the DM, or the group DM, and remembers a person's. */
  async #open(
    { workspaceId, recipient }: Pick<ClaimedMessage, "workspaceId" | "recipient">,
    lane: Lane,
  ): Promise<string> {
    const channel = await openConversation(this.#clientOf(workspaceId, lane), recipient);
    if (isDirect(recipient)) await this.#options.rememberDm({ workspaceId, userId: recipient }, channel);
    return channel;
  }
}

/** The message that shares files; null while Slack has not posted it yet. */
async function shareOf(
  client: WebClient,
  { channel, ids }: NonNullable<PostedPlace["files"]>,
  { now, timer }: { readonly now: Date; readonly timer: Timer },
): Promise<MessageRef | null> {
  const found = await insist(() => findFiles(client, { channel, since: now, ids }), timer);
  return found && { channel, ts: found.ts };
}

/** @param sent the names under which attempts have uploaded them. */
function upload(
  client: WebClient,
  { text }: Message,
  files: readonly Upload[],
  sent: readonly (readonly string[])[],
): Item {
  return {
    isWithdrawn: false,
    find: async (channel, since) => {
      for (const names of sent) {
        const found = await findFiles(client, { channel, since, names });
        if (found !== null) return found;
      }
      return null;
    },
    send: async (channel) => {
      const upload = { channel_id: channel, initial_comment: text, file_uploads: [...files] };
      return { message: null, files: { channel, ids: uploadedIn(await client.files.uploadV2(upload)) } };
    },
  };
}

/** A message that carries its key. */
function keyed(client: WebClient, key: string, message: MessageToPost): Item {
  return {
    isWithdrawn: message.isWithdrawn ?? false,
    find: (channel, since) => findKeyedMessage(client, { channel, key, since, threadTs: message.threadTs }),
    send: async (channel) => ({ message: { channel, ts: await postKeyed(client, { channel, key, message }) } }),
  };
}

const Uploaded = z.object({ files: z.array(z.object({ files: z.array(z.object({ id: Id })) })) });

/** The ids of the files of an upload; of one that Slack answers otherwise, none. */
function uploadedIn(answer: unknown): string[] {
  return (Uploaded.safeParse(answer).data?.files ?? []).flatMap(({ files }) => files.map(({ id }) => id));
}

/** The manifest asks for no scope that reads what colleagues write to each other; an admin may have added it. */
function unseenWithoutScope(error: unknown): typeof UNSEEN {
  if (errorWord(error) === "missing_scope") return UNSEEN;
  throw error;
}

/** How a drawing ended. */
export async function drawResultOf(work: Promise<unknown>): Promise<DrawResult> {
  try {
    await work;
    return { kind: "drawn" };
  } catch (error) {
    if (isGone(error)) return { kind: "unreachable", error: errorWord(error) };
    const refusal = refusalOf(error);
    if (refusal.kind === "never") return { kind: "unreachable", error: refusal.error };
    return { kind: "later", retryAfterMs: refusal.retryAfterMs, error: refusal.error };
  }
}
