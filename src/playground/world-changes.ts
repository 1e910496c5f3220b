/** What administrators do and what life brings; Slack tells the bot where the manifest asks to be told. */
import type { InteractionContext } from "./context.ts";
import { sendEvent } from "./events.ts";
import type { Channel, Person } from "./model.ts";
import { dndJson, userJson } from "./payload-json.ts";

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

  archive(channelId: string): void {
    this.#channel(channelId).isArchived = true;
    this.#context.world.changed();
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

  removeBot(channelId: string): void {
    this.#channel(channelId).botIsMember = false;
    this.#context.world.changed();
  }

  /** The app is removed from the workspace: it is told, and its token is worth nothing from then on. */
  async uninstall(): Promise<void> {
    const { world } = this.#context;
    await sendEvent(this.#context, "app_uninstalled", { type: "app_uninstalled" });
    world.installed = false;
    world.changed();
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
