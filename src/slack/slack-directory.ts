import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type {
  Directory,
  DoNotDisturb,
  RememberedPerson,
  SlackChannel,
  SlackPerson,
  WrittenMessage,
} from "#src/kernel/directory.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { visibleName } from "#src/kernel/text.ts";
import type { Installations } from "#src/workspaces/installations.ts";
import type { Lane } from "#src/workspaces/lane.ts";
import { Id, Seconds, Text } from "./outside.ts";
import { TURN_PATIENCE_MS } from "./pacing/pacing.ts";
import type { RememberedPeople } from "./remembered-people.ts";
import { errorWord, isGone } from "./slack-errors.ts";

/** What we read of a user, wherever Slack sends one. */
export const SlackUser = z.object({
  id: Id,
  name: Text.optional(),
  real_name: Text.optional(),
  deleted: z.boolean().default(false),
  is_bot: z.boolean().default(false),
  is_restricted: z.boolean().default(false),
  is_ultra_restricted: z.boolean().default(false),
  is_admin: z.boolean().default(false),
  is_owner: z.boolean().default(false),
  /** Of a workspace that we share no more than a channel with. */
  is_stranger: z.boolean().default(false),
  team_id: Text.nullish(),
  tz: Text.nullish(),
  locale: Text.nullish(),
  profile: z
    .object({
      display_name: Text.default(""),
      status_text: Text.default(""),
      status_emoji: Text.default(""),
      status_expiration: Seconds.default(0),
    })
    .prefault({}),
});

/** Stands for the workspace of somebody of another company, where Slack does not tell it. */
const ELSEWHERE = "T0";

/** A user as Slack sends one, in the bot's terms. */
export function personOf(user: z.infer<typeof SlackUser>): SlackPerson {
  const { profile } = user;
  return {
    userId: user.id,
    name: visibleName([profile.display_name, user.real_name, user.name], user.id),
    zone: user.tz ?? null,
    locale: user.locale ?? null,
    deleted: user.deleted,
    isBot: user.is_bot,
    isGuest: user.is_restricted || user.is_ultra_restricted,
    isSlackAdmin: user.is_admin || user.is_owner,
    teamId: user.team_id ?? (user.is_stranger ? ELSEWHERE : null),
    statusText: profile.status_text,
    statusEmoji: profile.status_emoji,
    statusExpiresAt: profile.status_expiration > 0 ? fromSeconds(profile.status_expiration) : null,
  };
}

/** Do Not Disturb as `dnd.teamInfo` and the event `dnd_updated_user` give it. */
export const SlackDnd = z.object({
  dnd_enabled: z.boolean().default(false),
  next_dnd_start_ts: Seconds.default(0),
  next_dnd_end_ts: Seconds.default(0),
});

/** Do Not Disturb as Slack sends it; null for both ends where none is scheduled. */
export function doNotDisturbOf(dnd: z.infer<typeof SlackDnd>): DoNotDisturb {
  // Slack writes 1 for "never".
  const scheduled = dnd.dnd_enabled && dnd.next_dnd_start_ts > 1 && dnd.next_dnd_end_ts > 1;
  return {
    dndStart: scheduled ? fromSeconds(dnd.next_dnd_start_ts) : null,
    dndEnd: scheduled ? fromSeconds(dnd.next_dnd_end_ts) : null,
  };
}

/** Members a page; Slack takes fewer than a thousand. */
const MEMBERS_PAGE = 999;

/** What we read of a conversation. */
const SlackConversation = z.object({
  id: z.string(),
  name: Text.default(""),
  is_private: z.boolean().default(false),
  is_archived: z.boolean().default(false),
  is_ext_shared: z.boolean().default(false),
  is_member: z.boolean().default(false),
});

function channelOf(conversation: z.infer<typeof SlackConversation>): SlackChannel {
  const { id, name } = conversation;
  return {
    id,
    name: visibleName([name], id),
    isPrivate: conversation.is_private,
    isArchived: conversation.is_archived,
    isShared: conversation.is_ext_shared,
    botIsMember: conversation.is_member,
  };
}

/** What Slack knows of people and channels. */
export class SlackDirectory implements Directory {
  readonly #installations: Pick<Installations, "clientOf">;
  readonly #people: RememberedPeople;
  readonly #lane: Lane;

  /** @param lane `lookups`: whoever asks for people and channels is answering somebody. */
  constructor(installations: Pick<Installations, "clientOf">, people: RememberedPeople, lane: Lane = "lookups") {
    this.#installations = installations;
    this.#people = people;
    this.#lane = lane;
  }

  unhurried(): SlackDirectory {
    return new SlackDirectory(this.#installations, this.#people, "upkeep");
  }

  ifSoon(): SlackDirectory {
    return new SlackDirectory(this.#installations, this.#people, "lookups-if-soon");
  }

  awaited(): SlackDirectory {
    return new SlackDirectory(this.#installations, this.#people, "lookups");
  }

  person(person: PersonKey): Promise<SlackPerson> {
    return this.#people.anew(person, () => this.#ask(person));
  }

  remembered(person: PersonKey): Promise<RememberedPerson> {
    const patienceMs = this.#lane === "lookups-if-soon" ? TURN_PATIENCE_MS[this.#lane] : null;
    return this.#people.remembered(person, () => this.#ask(person), patienceMs);
  }

  personChanged(person: PersonKey): void {
    this.#people.forget(person);
  }

  async channel(workspaceId: string, channelId: string): Promise<SlackChannel | null> {
    // DMs have no card and no members to ask.
    if (channelId.startsWith("D")) return null;
    try {
      const { channel } = await this.#clientOf(workspaceId).conversations.info({ channel: channelId });
      return channelOf(SlackConversation.parse(channel));
    } catch (error) {
      // A group DM is a conversation of a kind that the bot may not ask about.
      if (["channel_not_found", "missing_scope"].includes(errorWord(error))) return null;
      throw error;
    }
  }

  async isInChannel(workspaceId: string, channelId: string, userId: string): Promise<boolean> {
    let cursor: string | undefined;
    do {
      const page = await this.#clientOf(workspaceId).conversations.members({
        channel: channelId,
        limit: MEMBERS_PAGE,
        ...(cursor ? { cursor } : {}),
      });
      if (page.members?.includes(userId)) return true;
      cursor = page.response_metadata?.next_cursor;
    } while (cursor);
    return false;
  }

  async message(
    workspaceId: string,
    { channel, ts }: MessageRef,
    threadTs: string | null,
  ): Promise<WrittenMessage | null> {
    // Bulk reads histories as well, and nobody's answer waits behind that.
    const { conversations } = this.#clientOf(workspaceId, "answers");
    const only = { channel, oldest: ts, latest: ts, inclusive: true, limit: 2 };
    try {
      // The history of a conversation holds no replies; those of a thread come behind its first message.
      const { messages } = threadTs
        ? await conversations.replies({ ...only, ts: threadTs })
        : await conversations.history(only);
      const found = messages?.find((message) => message.ts === ts);
      return found ? { author: found.user ?? null, text: found.text ?? "" } : null;
    } catch (error) {
      if (isGone(error) || errorWord(error) === "thread_not_found") return null;
      throw error;
    }
  }

  async permalink(workspaceId: string, { channel, ts }: MessageRef): Promise<string | null> {
    try {
      const { permalink } = await this.#clientOf(workspaceId).chat.getPermalink({ channel, message_ts: ts });
      return permalink ?? null;
    } catch (error) {
      if (isGone(error)) return null;
      throw error;
    }
  }

  async doNotDisturb(workspaceId: string, userIds: readonly string[]): Promise<ReadonlyMap<string, DoNotDisturb>> {
    const answer = await this.#clientOf(workspaceId, "upkeep").dnd.teamInfo({ users: userIds.join(",") });
    const users = z.record(z.string(), SlackDnd).parse(answer.users ?? {});
    return new Map(Object.entries(users).map(([id, dnd]) => [id, doNotDisturbOf(dnd)]));
  }

  async #ask({ workspaceId, userId }: PersonKey): Promise<SlackPerson> {
    const { user } = await this.#clientOf(workspaceId).users.info({ user: userId, include_locale: true });
    return personOf(SlackUser.parse(user));
  }

  #clientOf(workspaceId: string, lane = this.#lane): WebClient {
    return this.#installations.clientOf(workspaceId, lane);
  }
}

function fromSeconds(seconds: number): Date {
  return new Date(seconds * 1000);
}
