import type { WebClient } from "@slack/web-api";
import type { Card, Drawn } from "#src/app/card-ports.ts";
import type { CardView } from "#src/app/cards.ts";
import type { LineView } from "#src/app/challenge-notices.ts";
import type { FilesTo } from "#src/app/export-data.ts";
import type { NoticeView } from "#src/app/notices.ts";
import type { Overview } from "#src/app/overview.ts";
import type { DeliveryResult, MemberDelivery, Messenger, NoticeDelivery, PersonKey } from "#src/app/ports.ts";
import type { TeamView } from "#src/app/team.ts";
import type { Say } from "#src/app/texts.ts";
import type { Catalogue } from "#src/domain/catalogue.ts";
import type { Member, MessageRef, Nudge, Plan } from "#src/domain/mentee.ts";
import { isPerson } from "#src/domain/notice.ts";
import { cardMessage } from "./blocks/card-message.ts";
import { lineMessage } from "./blocks/challenge-messages.ts";
import { deliveryMessage } from "./blocks/delivery-message.ts";
import { homeView } from "./blocks/home-view.ts";
import type { Message } from "./blocks/kit.ts";
import { noticeMessage, type Posted } from "./blocks/notice-message.ts";
import { nudgeMessage } from "./blocks/nudge-message.ts";
import { deliveryResultOf, errorWord, isGone } from "./slack-errors.ts";

export interface MessengerOptions {
  readonly client: WebClient;
  readonly say: Say;
  readonly catalogueOf: (workspaceId: string) => Catalogue;
  readonly overviewOf: (person: PersonKey) => Promise<Overview | null>;
  readonly teamOf: (person: PersonKey) => Promise<TeamView | null>;
  readonly rememberDm: (memberId: string, channel: string) => Promise<void>;
  readonly rememberContactDm: (person: PersonKey, channel: string) => Promise<void>;
}

/** The event type under which our key travels with each message, unseen by people. */
const METADATA_TYPE = "growth_message";
/** How many of the DM's last messages are looked at to settle an uncertain delivery. */
const LOOK_BACK = 30;
/** Whether a message arrived cannot be seen where the bot may not read. */
const UNSEEN = Symbol("unseen");

/** Slack as the way into people's hands. */
export class SlackMessenger implements Messenger {
  readonly #options: MessengerOptions;

  constructor(options: MessengerOptions) {
    this.#options = options;
  }

  async deliver(delivery: MemberDelivery): Promise<DeliveryResult> {
    const { say, catalogueOf } = this.#options;
    const message = deliveryMessage(say, delivery, catalogueOf(delivery.member.workspaceId));
    // Its challenge left the catalogue between the decision and now.
    if (!message) return { kind: "never", error: "challenge_gone", personLeft: false };
    try {
      const channel = delivery.member.dmChannel ?? (await this.#openDm(delivery.member));
      const found = delivery.uncertain ? await this.#find(channel, delivery.key) : null;
      return { kind: "sent", message: { channel, ts: found ?? (await this.#post(channel, delivery.key, message)) } };
    } catch (error) {
      if (errorWord(error) !== "channel_not_found" || delivery.member.dmChannel === null)
        return deliveryResultOf(error);
      return this.#deliverToNewDm(delivery, message);
    }
  }

  async post(delivery: NoticeDelivery, view: NoticeView, dmChannel: string | null): Promise<DeliveryResult> {
    const { key, workspaceId, recipient } = delivery;
    const message = noticeMessage(this.#options.say, view, this.#options.catalogueOf(workspaceId));
    try {
      const channel = isPerson(recipient) ? (dmChannel ?? (await this.#openContactDm(delivery))) : recipient;
      const looking = delivery.uncertain ? this.#find(channel, key, message.threadTs) : null;
      const found = await (isDirect(recipient) ? looking : looking?.catch(unseenWithoutScope));
      // Sent twice would be worse than missing: whose message it is can ask for it again.
      if (found === UNSEEN) return { kind: "never", error: "uncertain", personLeft: false };
      if (!found && message.isWithdrawn) return { kind: "never", error: "out_of_date", personLeft: false };
      return { kind: "sent", message: { channel, ts: found ?? (await this.#post(channel, key, message)) } };
    } catch (error) {
      // The DM that we knew may be gone, for instance when the app was removed and came back.
      if (errorWord(error) === "channel_not_found" && isPerson(recipient) && dmChannel !== null)
        return this.post(delivery, view, null);
      return isDirect(recipient) ? deliveryResultOf(error) : withoutDoubt(deliveryResultOf(error));
    }
  }

  async refreshNudge(member: Member, nudge: Nudge, plan: Plan | null): Promise<void> {
    const challenge = this.#options.catalogueOf(member.workspaceId).byId.get(nudge.challengeId);
    if (!challenge || !nudge.message) return;
    const { text, blocks } = nudgeMessage(this.#options.say, { member, nudge, plan, challenge });
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

  async sendFiles(to: FilesTo, files: readonly { name: string; title: string; content: string }[]): Promise<void> {
    const { memberId, dmChannel, workspaceId, userId } = to;
    const channel =
      dmChannel ??
      (await (memberId
        ? this.#openDm({ id: memberId, userId })
        : this.#openContactDm({ workspaceId, recipient: userId })));
    await this.#options.client.files.uploadV2({
      channel_id: channel,
      initial_comment: this.#options.say("privacy.export_ready"),
      file_uploads: files.map(({ name, title, content }) => ({
        filename: name,
        title,
        file: Buffer.from(content, "utf8"),
      })),
    });
  }

  async #deliverToNewDm(delivery: MemberDelivery, message: Message): Promise<DeliveryResult> {
    try {
      const channel = await this.#openDm(delivery.member);
      return { kind: "sent", message: { channel, ts: await this.#post(channel, delivery.key, message) } };
    } catch (error) {
      return deliveryResultOf(error);
    }
  }

  async #post(channel: string, key: string, { text, blocks, threadTs }: Posted): Promise<string> {
    const metadata = { event_type: METADATA_TYPE, event_payload: { key } };
    const result = await this.#options.client.chat.postMessage({
      channel,
      text,
      blocks,
      metadata,
      ...(threadTs ? { thread_ts: threadTs } : {}),
      unfurl_links: false,
      unfurl_media: false,
    });
    if (!result.ts) throw new Error("Slack took a message and gave no timestamp");
    return result.ts;
  }

  /** The timestamp of the message with our key, when an earlier attempt did arrive. */
  async #find(channel: string, key: string, threadTs?: string): Promise<string | null> {
    const { client } = this.#options;
    const where = { channel, limit: LOOK_BACK, include_all_metadata: true };
    const history = threadTs
      ? await client.conversations.replies({ ...where, ts: threadTs })
      : await client.conversations.history(where);
    const found = history.messages?.find(({ metadata }) => {
      const payload: unknown = metadata?.event_payload;
      return metadata?.event_type === METADATA_TYPE && (payload as { key?: unknown } | undefined)?.key === key;
    });
    return found?.ts ?? null;
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

/** The manifest asks for no scope that reads what colleagues write to each other; an admin may have added it. */
function unseenWithoutScope(error: unknown): typeof UNSEEN {
  if (errorWord(error) === "missing_scope") return UNSEEN;
  throw error;
}

/** One person's DM, into which the bot may look. */
function isDirect(recipient: string): boolean {
  return isPerson(recipient) && !recipient.includes(",");
}

/** Where the bot cannot look, only an answer that never came leaves a doubt; an error that Slack told is tried again. */
function withoutDoubt(result: DeliveryResult): DeliveryResult {
  if (result.kind !== "later" || ["timeout", "unreachable"].includes(result.error)) return result;
  return { ...result, uncertain: false };
}

/** Drawing something for somebody who is gone, or in place of a message that was deleted, is no failure. */
async function unlessGone(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!isGone(error)) throw error;
  }
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
