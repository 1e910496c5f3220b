import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { DmClearing, Messenger } from "#src/feature-kit/ports.ts";
import { lineMessage } from "#src/features/channel-challenges/slack/messages.ts";
import type { LineView } from "#src/features/channel-challenges/use-cases/messages.ts";
import { homeView } from "#src/features/home/slack/home-view.ts";
import { exportFiles } from "#src/features/privacy/slack/export-files.ts";
import type { ExportContent } from "#src/features/privacy/use-cases/export.ts";
import type { Overview } from "#src/features/reflections/use-cases/overview.ts";
import type { TeamView } from "#src/features/team/use-cases/team-view.ts";
import { deliveryMessage } from "#src/features/weekly/slack/messages.ts";
import { nudgeMessage } from "#src/features/weekly/slack/nudge-message.ts";
import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Member, MessageRef, Nudge, Plan } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import { insist } from "#src/slack/insist.ts";
import { findFiles, findKeyed, postKeyed } from "#src/slack/keyed-post.ts";
import { type Posted } from "#src/slack/kit/blocks.ts";
import { Id } from "#src/slack/outside.ts";
import { deliveryResultOf, errorWord, isGone, unlessGone, withoutSmallDoubt } from "#src/slack/slack-errors.ts";
import { cardMessage } from "./card-message.ts";
import type { Card, Drawn } from "./card-ports.ts";
import type { CardView } from "./cards.ts";
import { clearDm, dmToClear } from "./clear-dm.ts";
import type { Arrived, Delivery, DeliveryResult, MemberDelivery, NoticeDelivery } from "./delivery-ports.ts";
import { isDirect, isPerson } from "./notice.ts";
import { noticeMessage } from "./notice-message.ts";
import type { NoticeView } from "./notices.ts";

export interface MessengerOptions {
  readonly client: WebClient;
  readonly say: Say;
  readonly catalogueOf: (workspaceId: string) => Catalogue;
  readonly overviewOf: (person: PersonKey) => Promise<Overview | null>;
  readonly teamOf: (person: PersonKey) => Promise<TeamView | null>;
  readonly rememberDm: (memberId: string, channel: string) => Promise<void>;
  readonly rememberContactDm: (person: PersonKey, channel: string) => Promise<void>;
}

/** Whether a message arrived cannot be seen where the bot may not read. */
const UNSEEN = Symbol("unseen");

/** Where a message goes. */
interface Conversation {
  /** Null: it is opened first. */
  readonly known: string | null;
  readonly open: () => Promise<string>;
  /** The bot may look into it. */
  readonly isDirect: boolean;
}

/** What is sent into a conversation, once. */
interface Item {
  /** Not to be sent any more: only one that arrived before is looked for. */
  readonly isWithdrawn?: boolean;
  /** The timestamp of what an earlier attempt, begun at `since` or later, has brought there. */
  readonly find: (channel: string, since: Date) => Promise<string | null>;
  readonly send: (channel: string) => Promise<Arrived>;
}

/** Slack as the way into people's hands. */
export class SlackMessenger implements Messenger {
  readonly #options: MessengerOptions;

  constructor(options: MessengerOptions) {
    this.#options = options;
  }

  deliver(delivery: MemberDelivery): Promise<DeliveryResult> {
    const { say, catalogueOf } = this.#options;
    const { member } = delivery;
    const message = deliveryMessage(say, delivery, catalogueOf(member.workspaceId));
    // Its challenge left the catalogue between the decision and now.
    if (!message) return Promise.resolve({ kind: "never", error: "challenge_gone" });
    const open = (): Promise<string> => this.#openDm(member);
    return this.#send(delivery, this.#keyed(delivery.key, message), { known: member.dmChannel, open, isDirect: true });
  }

  post(delivery: NoticeDelivery, view: NoticeView, dmChannel: string | null): Promise<DeliveryResult> {
    const { workspaceId, recipient } = delivery;
    const message = noticeMessage(this.#options.say, view, this.#options.catalogueOf(workspaceId));
    const open = (): Promise<string> => this.#openContactDm(delivery);
    const known = isPerson(recipient) ? dmChannel : recipient;
    const item = this.#keyed(delivery.key, message);
    return this.#send(delivery, item, { known, open, isDirect: isDirect(recipient) });
  }

  async refreshNudge(member: Member, nudge: Nudge, plan: Plan | null, isTold: boolean): Promise<void> {
    const challenge = this.#options.catalogueOf(member.workspaceId).byId.get(nudge.challengeId);
    if (!challenge || !nudge.message) return;
    const { text, blocks } = nudgeMessage(this.#options.say, { member, nudge, plan, challenge, isTold });
    const { channel, ts } = nudge.message;
    await unlessGone(this.#options.client.chat.update({ channel, ts, text, blocks }));
  }

  async drawNotice(workspaceId: string, { channel, ts }: MessageRef, view: NoticeView): Promise<void> {
    const { text, blocks } = noticeMessage(this.#options.say, view, this.#options.catalogueOf(workspaceId));
    await unlessGone(this.#options.client.chat.update({ channel, ts, text, blocks }));
  }

  drawCard({ channel, ts }: Card & { readonly ts: string }, view: CardView): Promise<Drawn> {
    const { text, blocks } = cardMessage(this.#options.say, view);
    return drawn(this.#options.client.chat.update({ channel, ts, text, blocks }));
  }

  drawLine({ channel, ts }: MessageRef, line: LineView | null): Promise<Drawn> {
    const { client, say } = this.#options;
    if (!line) return drawn(client.chat.delete({ channel, ts }));
    const { text, blocks } = lineMessage(say, line);
    return drawn(client.chat.update({ channel, ts, text, blocks }));
  }

  async publishHome({ workspaceId, userId }: PersonKey): Promise<void> {
    const { say, overviewOf, teamOf, catalogueOf } = this.#options;
    const person = { workspaceId, userId };
    const view = homeView(say, await overviewOf(person), catalogueOf(workspaceId), await teamOf(person));
    await unlessGone(this.#options.client.views.publish({ user_id: userId, view }));
  }

  async dmToClear(userId: string, dmChannel: string | null): Promise<DmClearing | null> {
    const { client } = this.#options;
    const channel = dmChannel ?? (await client.conversations.open({ users: userId })).channel?.id;
    return channel ? dmToClear(client, channel) : null;
  }

  clearDm(clearing: DmClearing): Promise<number | null> {
    return clearDm(this.#options.client, clearing);
  }

  async takeBack({ message, files }: Arrived, now: Date): Promise<void> {
    const { chat, files: uploads } = this.#options.client;
    const shared = files && (await this.#shareOf(files, now));
    const gone = [message, shared].flatMap((place) => place ?? []);
    for (const place of gone) await insist(() => unlessGone(chat.delete({ ...place })));
    for (const file of files?.ids ?? []) await insist(() => unlessGone(uploads.delete({ file })));
  }

  /** The message that shares files; null when Slack has not come to it yet. */
  async #shareOf({ channel, ids }: NonNullable<Arrived["files"]>, since: Date): Promise<MessageRef | null> {
    const ts = await insist(() => findFiles(this.#options.client, { channel, since, ids }));
    return ts === null ? null : { channel, ts };
  }

  sendRecord(delivery: NoticeDelivery, { dmChannel, ...content }: ExportContent): Promise<DeliveryResult> {
    const { client, say } = this.#options;
    const files = exportFiles(say, delivery.key, content);
    const item: Item = {
      find: (channel, since) => findFiles(client, { channel, since, names: files.map(({ filename }) => filename) }),
      send: async (channel) => {
        const comment = say("privacy.export_ready");
        const upload = { channel_id: channel, initial_comment: comment, file_uploads: files };
        return { message: null, files: { channel, ids: uploadedIn(await client.files.uploadV2(upload)) } };
      },
    };
    const open = (): Promise<string> => this.#openContactDm(delivery);
    return this.#send(delivery, item, { known: dmChannel, open, isDirect: true });
  }

  /** A message that carries its key. */
  #keyed(key: string, message: Posted): Item {
    const { client } = this.#options;
    return {
      isWithdrawn: message.isWithdrawn ?? false,
      find: (channel, since) => findKeyed(client, { channel, key, since, threadTs: message.threadTs }),
      send: async (channel) => ({ message: { channel, ts: await postKeyed(client, { channel, key, message }) } }),
    };
  }

  /** Opens the conversation if need be, looks into it after a doubt, and sends what is not there. */
  async #send(delivery: Delivery, item: Item, to: Conversation): Promise<DeliveryResult> {
    const { lease, doubtSince } = delivery;
    let [doubted, isPosting] = [doubtSince !== null, false];
    try {
      const channel = to.known ?? (await to.open());
      if (doubtSince) {
        const looking = item.find(channel, doubtSince);
        const found = await (to.isDirect ? looking : looking.catch(unseenWithoutScope));
        // Sent twice would be worse than missing: whose message it is can ask for it again.
        if (found === UNSEEN) return { kind: "never", error: "uncertain" };
        if (found !== null) return { kind: "sent", message: { channel, ts: found } };
        doubted = false;
      }
      if (item.isWithdrawn) return { kind: "never", error: "out_of_date" };
      if (!lease.mayPost()) return { kind: "later", retryAfterMs: 0, error: "slow", uncertain: false };
      isPosting = true;
      return { kind: "sent", ...(await item.send(channel)) };
    } catch (error) {
      // The DM that we knew may be gone, for instance when the app was removed and came back.
      if (errorWord(error) === "channel_not_found" && to.isDirect && to.known !== null)
        return this.#send(delivery, item, { ...to, known: null });
      const result = to.isDirect ? deliveryResultOf(error) : withoutSmallDoubt(deliveryResultOf(error));
      if (result.kind !== "later") return result;
      return { ...result, uncertain: doubted || (isPosting && result.uncertain) };
    }
  }

  async #openContactDm({ workspaceId, recipient }: Pick<NoticeDelivery, "workspaceId" | "recipient">): Promise<string> {
    const { channel } = await this.#options.client.conversations.open({ users: recipient });
    if (!channel?.id) throw new Error("Slack opened a DM and gave no id");
    await this.#options.rememberContactDm({ workspaceId, userId: recipient }, channel.id);
    return channel.id;
  }

  async #openDm(member: Pick<Member, "id" | "userId">): Promise<string> {
    const { channel } = await this.#options.client.conversations.open({ users: member.userId });
    if (!channel?.id) throw new Error("Slack opened a DM and gave no id");
    await this.#options.rememberDm(member.id, channel.id);
    return channel.id;
  }
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
async function drawn(work: Promise<unknown>): Promise<Drawn> {
  try {
    await work;
    return { kind: "drawn" };
  } catch (error) {
    if (isGone(error)) return { kind: "gone", error: errorWord(error) };
    const result = deliveryResultOf(error);
    if (result.kind === "later") return { kind: "later", retryAfterMs: result.retryAfterMs, error: result.error };
    return { kind: "gone", error: errorWord(error) };
  }
}
