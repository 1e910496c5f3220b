/** The state of the simulated workspace: people, channels, messages, views, triggers, response URLs. */
import { randomBytes } from "node:crypto";
import { withIds } from "./ids.ts";
import { SLACK_LIMITS } from "./limits.ts";
import type {
  BotIdentity,
  Channel,
  ChannelSeed,
  JsonObject,
  Message,
  Person,
  PersonSeed,
  Team,
  UploadedFile,
  View,
} from "./model.ts";

export interface Trigger {
  readonly userId: string;
  /** Where the person was when they pressed; null on Home. */
  readonly channel: string | null;
  /** Real time, as the bot has to be quick whatever the workspace's clock says. */
  readonly issuedAt: number;
  used: boolean;
}

export interface ResponseUrl {
  readonly userId: string;
  readonly channel: string;
  /** The message that it replaces, when it came from one. */
  messageTs: string | null;
  /** By the workspace's own clock: whoever moves it past half an hour finds the address dead. */
  readonly issuedAt: number;
  uses: number;
}

export interface WorldSeed {
  readonly team: Team;
  readonly bot: BotIdentity;
  readonly people: readonly PersonSeed[];
  readonly channels: readonly ChannelSeed[];
  readonly installed: boolean;
}

export class World {
  readonly team: Team;
  readonly bot: BotIdentity;
  readonly people = new Map<string, Person>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, Message[]>();
  readonly #byTs = new Map<string, Message>();
  /** Open modals by person, the top one last. */
  readonly stacks = new Map<string, View[]>();
  readonly homes = new Map<string, View>();
  readonly triggers = new Map<string, Trigger>();
  readonly responseUrls = new Map<string, ResponseUrl>();
  /** Options that the bot gave on being asked: person and field -> options. */
  readonly offered = new Map<string, JsonObject[]>();
  readonly files = new Map<string, UploadedFile>();
  readonly run = randomBytes(6).toString("hex");
  /** Whether the app is in this workspace: only then events are sent and its token is good. */
  installed: boolean;
  /** The app is still there, but its token was taken back. */
  tokenRevoked = false;
  /** Messages taken in light mode, where none is kept. */
  posted = 0;
  /** Up to where each person has read each conversation. */
  readonly #read = new Map<string, string>();
  readonly #now: () => Date;
  readonly #changed: () => void;
  #lastTs = 0;
  #counter = 0;

  constructor({ team, bot, people, channels, installed }: WorldSeed, now: () => Date, changed: () => void) {
    this.team = team;
    this.bot = bot;
    this.installed = installed;
    this.#now = now;
    this.#changed = changed;
    for (const seed of people) this.addPerson(seed);
    for (const { id, name, members, isPrivate, isArchived, bot, shared } of channels) {
      this.channels.set(id, {
        id,
        name,
        kind: "channel",
        members: [...members],
        isPrivate: isPrivate ?? false,
        isArchived: isArchived ?? false,
        isShared: shared ?? false,
        botIsMember: bot ?? false,
      });
    }
  }

  now(): Date {
    return this.#now();
  }

  changed(): void {
    this.#changed();
  }

  /** A new timestamp; no two messages share one, and a clock that was moved back does not bring old ones again. */
  nextTs(): string {
    this.#lastTs = Math.max(this.#lastTs + 1, Math.floor(this.#now().getTime() * 1000));
    const text = String(this.#lastTs);
    return `${text.slice(0, -6)}.${text.slice(-6)}`;
  }

  id(prefix: string): string {
    this.#counter++;
    return `${prefix}${this.#counter.toString(36).toUpperCase().padStart(4, "0")}${randomBytes(3).toString("hex").toUpperCase()}`;
  }

  /** The DM of the bot with a person, opened when first needed. */
  dmOf(userId: string): Channel {
    const id = `D${userId.slice(1)}`;
    const known = this.channels.get(id);
    if (known) return known;
    const channel: Channel = {
      id,
      name: userId,
      kind: "dm",
      members: [userId],
      isPrivate: true,
      isArchived: false,
      isShared: false,
      botIsMember: true,
    };
    this.channels.set(id, channel);
    return channel;
  }

  /** The group DM of the bot with several people; the same people have one. */
  groupDmOf(userIds: readonly string[]): Channel {
    const members = [...new Set(userIds)].sort();
    const name = `mpdm-${members.map((id) => this.nameOf(id).split(" ")[0]?.toLowerCase()).join("--")}-1`;
    // Two people may have one first name, and then their groups have one name.
    const known = [...this.channels.values()].find(
      (channel) => channel.kind === "mpim" && channel.members.join() === members.join(),
    );
    if (known) return known;
    const channel: Channel = {
      id: this.id("G"),
      name,
      kind: "mpim",
      members,
      isPrivate: true,
      isArchived: false,
      isShared: false,
      botIsMember: true,
    };
    this.channels.set(channel.id, channel);
    this.#changed();
    return channel;
  }

  /** Somebody has seen a conversation to its end. */
  markRead(userId: string, channel: string): void {
    const last = this.messages.get(channel)?.at(-1)?.ts;
    if (!last || this.readUpTo(userId, channel) >= last) return;
    this.#read.set(`${userId} ${channel}`, last);
    this.#changed();
  }

  /** The timestamp of the last message that this person has seen there; empty when none. */
  readUpTo(userId: string, channel: string): string {
    return this.#read.get(`${userId} ${channel}`) ?? "";
  }

  post(message: Omit<Message, "ts" | "edited" | "files" | "state"> & { files?: UploadedFile[] }): Message {
    const posted: Message = { files: [], ...message, ts: this.nextTs(), edited: false, state: {} };
    const list = this.messages.get(message.channel) ?? [];
    list.push(posted);
    this.messages.set(message.channel, list);
    this.#byTs.set(posted.ts, posted);
    this.#changed();
    return posted;
  }

  message(channel: string, ts: string): Message | null {
    const found = this.#byTs.get(ts);
    return found?.channel === channel ? found : null;
  }

  addPerson(seed: PersonSeed): void {
    this.people.set(seed.id, {
      ...seed,
      deleted: false,
      status: { text: "", emoji: "", expiresAt: null },
      dnd: { start: null, end: null },
      currentZone: seed.zone,
      presence: "active",
    });
  }

  /** The workspace that somebody belongs to. */
  teamOf(userId: string): string {
    return this.people.get(userId)?.fromTeam ?? this.team.id;
  }

  edit(message: Message, change: { text?: string; blocks?: JsonObject[]; metadata?: JsonObject | null }): void {
    if (change.text !== undefined) message.text = change.text;
    if (change.blocks !== undefined) message.blocks = change.blocks;
    else if (change.text !== undefined) message.blocks = [];
    if (change.metadata !== undefined) message.metadata = change.metadata;
    message.edited = true;
    this.#changed();
  }

  remove(message: Message): void {
    const list = this.messages.get(message.channel) ?? [];
    list.splice(list.indexOf(message), 1);
    this.#byTs.delete(message.ts);
    this.#changed();
  }

  issueTrigger(userId: string, channel: string | null = null): string {
    const id = this.id("trigger.");
    this.triggers.set(id, { userId, channel, issuedAt: Date.now(), used: false });
    return id;
  }

  /** Uses up a trigger. @returns whose it is, or Slack's error code. */
  useTrigger(id: unknown): { userId: string; channel: string | null } | { error: string } {
    const trigger = typeof id === "string" ? this.triggers.get(id) : undefined;
    if (!trigger) return { error: "invalid_trigger_id" };
    if (trigger.used) return { error: "exchanged_trigger_id" };
    if (Date.now() - trigger.issuedAt > SLACK_LIMITS.triggerMs) return { error: "expired_trigger_id" };
    trigger.used = true;
    return { userId: trigger.userId, channel: trigger.channel };
  }

  issueResponseUrl(base: string, userId: string, channel: string, messageTs: string | null): string {
    const id = this.id("");
    this.responseUrls.set(id, { userId, channel, messageTs, issuedAt: this.#now().getTime(), uses: 0 });
    return `${base}/hooks/${this.team.id}/${id}`;
  }

  stackOf(userId: string): View[] {
    const stack = this.stacks.get(userId) ?? [];
    this.stacks.set(userId, stack);
    return stack;
  }

  newView(body: JsonObject, type: View["type"], previousId: string | null, openedIn: string | null = null): View {
    return {
      openedIn,
      id: this.id("V"),
      hash: this.id("h"),
      type,
      body: withIds(body, () => this.id("b")),
      previousId,
      errors: {},
      state: {},
    };
  }

  /** Replaces what a view shows; what was filled in stays where the same field is still there. */
  redraw(view: View, body: JsonObject): void {
    view.body = withIds(body, () => this.id("b"));
    view.hash = this.id("h");
    view.errors = {};
    const blocks = view.body["blocks"] as { block_id: string; element?: { action_id?: string } }[];
    const kept = new Map(blocks.map((block) => [block.block_id, block.element?.action_id]));
    for (const [id, filled] of Object.entries(view.state)) {
      const actionId = kept.get(id);
      if (!kept.has(id) || (actionId !== undefined && !(actionId in filled))) delete view.state[id];
    }
    this.#changed();
  }

  viewById(id: string): View | null {
    for (const stack of this.stacks.values()) for (const view of stack) if (view.id === id) return view;
    for (const view of this.homes.values()) if (view.id === id) return view;
    return null;
  }

  viewByExternalId(id: string): View | null {
    return [...this.stacks.values()].flat().find(({ body }) => body["external_id"] === id) ?? null;
  }

  nameOf(userId: string): string {
    return userId === this.bot.userId ? this.bot.name : (this.people.get(userId)?.name ?? userId);
  }
}
