/** What administrators do and what life brings; Slack tells the bot where the manifest asks to be told. */
import type { InteractionContext } from "./context.ts";
import { sendEvent } from "./events.ts";
import { messageSubscription, tellOfEdit } from "./message-events.ts";
import type { Channel, Person, PersonSeed } from "./model.ts";
import { dndJson, messageJson, userJson } from "./payload-json.ts";
import { markTyped } from "./typed-text.ts";

export class WorldChanges {
  readonly #context: InteractionContext;
  readonly #settle: () => Promise<void>;

  constructor(context: InteractionContext, settle: () => Promise<void>) {
    this.#context = context;
    this.#settle = settle;
  }

  /** Somebody leaves the company, or comes back. */
  deactivate(userId: string, isGone = true): Promise<void> {
    return this.#personChanged(userId, (person) => void (person.deleted = isGone));
  }

  setStatus(userId: string, text: string, emoji: string, expiresAt: Date | null = null): Promise<void> {
    return this.#personChanged(userId, (person) => void (person.status = { text, emoji, expiresAt }));
  }

  setZone(userId: string, zone: string): Promise<void> {
    return this.#personChanged(userId, (person) => void (person.currentZone = zone));
  }

  setPresence(userId: string, presence: Person["presence"]): void {
    this.#person(userId).presence = presence;
    this.#context.world.changed();
  }

  async setDnd(userId: string, dnd: { start: Date; end: Date } | null): Promise<void> {
    const person = this.#person(userId);
    person.dnd = dnd ?? { start: null, end: null };
    await sendEvent(this.#context, "dnd_updated_user", {
      type: "dnd_updated_user",
      user: userId,
      dnd_status: dndJson(person),
    });
    await this.#settle();
  }

  async archive(channelId: string): Promise<void> {
    const { world } = this.#context;
    const channel = this.#channel(channelId);
    channel.isArchived = true;
    world.changed();
    if (channel.botIsMember) {
      const type = channel.isPrivate ? "group_archive" : "channel_archive";
      const [user] = world.people.keys();
      await sendEvent(this.#context, type, { type, channel: channel.id, user });
    }
    await this.#settle();
  }

  /** A person comes into a channel. Bots hear of it where they are members. */
  async joinChannel(channelId: string, userId: string): Promise<void> {
    const channel = this.#channel(channelId);
    const { id } = this.#person(userId);
    if (channel.kind !== "channel" || channel.isArchived) throw new Error("nobody can join that");
    if (channel.members.includes(id)) return;
    channel.members.push(id);
    await this.#membershipChanged("member_joined_channel", channel, id);
  }

  /** A person leaves a channel, or is taken out of it. */
  async leaveChannel(channelId: string, userId: string): Promise<void> {
    const channel = this.#channel(channelId);
    const { id } = this.#person(userId);
    if (channel.kind !== "channel") throw new Error("nobody can leave that");
    if (!channel.members.includes(id)) return;
    channel.members = channel.members.filter((member) => member !== id);
    await this.#membershipChanged("member_left_channel", channel, id);
  }

  /** Somebody of another company, or another app, comes into a channel; the bot hears of it where it is. */
  async addOutsider(seed: PersonSeed, channelId: string): Promise<void> {
    if (this.#context.world.people.has(seed.id)) throw new Error(`${seed.id} is here already`);
    this.#context.world.addPerson(seed);
    if (seed.fromTeam) this.#channel(channelId).isShared = true;
    await this.joinChannel(channelId, seed.id);
  }

  /** Somebody changes what they wrote. The bot hears of it as of messages there, and again where it is mentioned. */
  async editMessage(channelId: string, ts: string, text: string): Promise<void> {
    const { world } = this.#context;
    const channel = this.#channel(channelId);
    const message = world.message(channel.id, ts);
    if (!message || message.ephemeralFor) throw new Error(`there is no message ${ts}`);
    const before = message.text;
    world.edit(message, { text: markTyped(world, text, false) });
    await tellOfEdit(this.#context, channel, message, before);
    await this.#settle();
  }

  /** Somebody deletes a message by hand: their own, or any as an administrator. The bot hears of it as of messages there. */
  async deleteMessage(channelId: string, ts: string): Promise<void> {
    const { world } = this.#context;
    const channel = this.#channel(channelId);
    const message = world.message(channel.id, ts);
    if (!message || message.ephemeralFor) throw new Error(`there is no message ${ts}`);
    world.remove(message);
    const [name, type] = messageSubscription(channel);
    if (channel.botIsMember)
      await sendEvent(this.#context, name, {
        type: "message",
        subtype: "message_deleted",
        hidden: true,
        channel: channel.id,
        channel_type: type,
        ts: world.nextTs(),
        deleted_ts: ts,
        previous_message: messageJson(world, message, false),
      });
    await this.#settle();
  }

  /** Somebody brings the bot into a channel. */
  async inviteBot(channelId: string, inviter: string): Promise<void> {
    const { world } = this.#context;
    const channel = this.#channel(channelId);
    if (channel.botIsMember) return;
    channel.botIsMember = true;
    await sendEvent(this.#context, "member_joined_channel", {
      type: "member_joined_channel",
      user: world.bot.userId,
      channel: channel.id,
      channel_type: channel.isPrivate ? "G" : "C",
      team: world.team.id,
      inviter,
    });
    world.changed();
    await this.#settle();
  }

  async removeBot(channelId: string): Promise<void> {
    const { world } = this.#context;
    const channel = this.#channel(channelId);
    if (!channel.botIsMember) return;
    channel.botIsMember = false;
    world.changed();
    const type = channel.isPrivate ? "group_left" : "channel_left";
    const [actor] = world.people.keys();
    await sendEvent(this.#context, type, { type, channel: channel.id, actor_id: actor });
    await this.#settle();
  }

  /** The app stays, but its token is worth nothing any more. */
  async revokeToken(): Promise<void> {
    const { world } = this.#context;
    world.tokenRevoked = true;
    world.changed();
    await sendEvent(this.#context, "tokens_revoked", {
      type: "tokens_revoked",
      tokens: { oauth: [], bot: [world.bot.userId] },
    });
    await this.#settle();
  }

  /** The app is removed from the workspace: it is told, and its token is worth nothing from then on. */
  async uninstall(): Promise<void> {
    const { world } = this.#context;
    await sendEvent(this.#context, "app_uninstalled", { type: "app_uninstalled" });
    world.installed = false;
    world.changed();
    await this.#settle();
  }

  async #membershipChanged(
    type: "member_joined_channel" | "member_left_channel",
    channel: Channel,
    user: string,
  ): Promise<void> {
    const { world } = this.#context;
    world.changed();
    if (channel.botIsMember)
      await sendEvent(this.#context, type, {
        type,
        user,
        channel: channel.id,
        channel_type: channel.isPrivate ? "G" : "C",
        team: world.team.id,
      });
    await this.#settle();
  }

  async #personChanged(userId: string, change: (person: Person) => void): Promise<void> {
    const { world } = this.#context;
    const person = this.#person(userId);
    change(person);
    world.changed();
    await sendEvent(this.#context, "user_change", {
      type: "user_change",
      user: userJson(world, person, false),
      cache_ts: Math.floor(world.now().getTime() / 1000),
    });
    await this.#settle();
  }

  #person(userId: string): Person {
    const person = this.#context.world.people.get(userId);
    if (!person) throw new Error(`nobody here is ${userId}`);
    return person;
  }

  #channel(id: string): Channel {
    const channel = this.#context.world.channels.get(id);
    if (!channel) throw new Error(`there is no channel ${id}`);
    return channel;
  }
}
