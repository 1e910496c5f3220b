/** A person at the keyboard. Every act resolves when the bot has answered, or Slack has given up on it. */
import { sendCommand } from "./commands.ts";
import type { InteractionContext } from "./context.ts";
import { sendEvent } from "./events.ts";
import { choose, fillField, fillInitial, inputOf, type Value } from "./fields.ts";
import { findElement, interactiveIn } from "./find-element.ts";
import { type Place as ActionPlace, type Pressed, sendAction, sendShortcut } from "./interactions.ts";
import { tellOfMessage } from "./message-events.ts";
import type { JsonObject, Message, Seen, SeenMessage, SeenView, View } from "./model.ts";
import { viewJson } from "./payload-json.ts";
import { pick } from "./picks.ts";
import { homeOf, modalOf, seenMessage, visibleMessages } from "./seen.ts";
import { isShown, shownOf } from "./shown-message.ts";
import { askOptions, sendClose, sendSubmission } from "./submissions.ts";
import { markTyped } from "./typed-text.ts";

/** Where to act: a channel's id, or the DM with the bot. */
export interface Place {
  readonly channel?: string | undefined;
  readonly threadTs?: string | undefined;
}

/** Which of several alike, and what is chosen: the menu's option, the picker's value, where it stands. */
export interface Press {
  readonly option?: string | undefined;
  readonly picked?: Value | undefined;
  readonly value?: string | undefined;
  readonly in?: "home" | "message" | undefined;
  readonly ts?: string | undefined;
}

/** What is sent with a message. */
export interface Attached {
  readonly files?: readonly { readonly name: string; readonly text?: string | undefined }[] | undefined;
}

export class Actor {
  readonly userId: string;
  readonly #context: InteractionContext;
  /** Lets the bot finish what it does after its acknowledgement. */
  readonly #settle: () => Promise<void>;

  constructor(context: InteractionContext, userId: string, settle: () => Promise<void>) {
    this.#context = context;
    this.userId = userId;
    this.#settle = settle;
  }

  /** Types a slash command. */
  command(line: string, place: Place = {}): Promise<Seen> {
    return this.#act(() => sendCommand(this.#context, this.userId, line, place.channel ?? this.#dm));
  }

  /**
   * Writes a message: to the bot in its DM, or in a channel, where only a mention reaches it. `/me` in front makes it one
   * of Slack's `me_message`; with files it is a `file_share`, whose text may be empty.
   */
  say(text: string, place: Place & Attached = {}): Promise<Seen> {
    return this.#act(async () => {
      const { world, manifest } = this.#context;
      const channel = world.channels.get(place.channel ?? this.#dm);
      if (!channel?.members.includes(this.userId)) return "channel_not_found";
      if (channel.isArchived) return "is_archived";
      if (channel.kind === "dm" && !manifest.messagesTab) return "Sending messages to this app has been turned off.";
      const files = (place.files ?? []).map(({ name, text: content = "" }) => ({
        id: world.id("F"),
        name,
        title: name,
        content: new TextEncoder().encode(content),
      }));
      for (const file of files) world.files.set(file.id, file);
      const me = /^\/me\s+/.exec(text)?.[0];
      const subtype = files.length > 0 ? "file_share" : me ? "me_message" : null;
      const message = world.post({
        channel: channel.id,
        author: this.userId,
        text: markTyped(world, text.slice(me?.length ?? 0), false),
        files,
        ...(subtype ? { subtype } : {}),
        blocks: [],
        threadTs: place.threadTs ?? null,
        ephemeralFor: null,
        metadata: null,
      });
      await tellOfMessage(this.#context, channel, message);
      return null;
    });
  }

  /** Opens the app's Home tab. */
  openHome(): Promise<Seen> {
    return this.#act(async () => {
      const { world } = this.#context;
      const view = world.homes.get(this.userId);
      await sendEvent(this.#context, "app_home_opened", {
        type: "app_home_opened",
        user: this.userId,
        channel: this.#dm,
        tab: "home",
        ...(view ? { view: viewJson(world, view) } : {}),
      });
      return null;
    });
  }

  /**
   * Presses a button, or chooses in a menu or picker: by action id or label, in the open form, else on the newest
   * message that has it, else on Home.
   * @throws Error when nothing visible has it.
   */
  click(target: string, options: Press = {}): Promise<Seen> {
    const found = this.#find(target, options);
    if (!found) throw new Error(`nothing visible has ${target}; there is: ${this.#visibleButtons().join(", ")}`);
    return this.#act(() => sendAction(this.#context, this.userId, found.where, found.pressed));
  }

  /** Picks a shortcut of the app, from the composer or from a message's menu. @throws Error when there is none. */
  shortcut(name: string, ts: string | null = null): Promise<Seen> {
    const type = ts === null ? "global" : "message";
    const found = this.#context.manifest.shortcuts.find(
      (known) => known.type === type && (known.name === name || known.callbackId === name),
    );
    if (!found) throw new Error(`the app has no ${type} shortcut ${name}`);
    const message = ts === null ? null : this.#visible().find((candidate) => candidate.ts === ts);
    if (message === undefined) throw new Error(`no visible message has ${ts}`);
    return this.#act(() => sendShortcut(this.#context, this.userId, found.callbackId, message));
  }

  /** Fills fields of the open form by block id or label. */
  fill(values: Readonly<Record<string, Value>>): this {
    const view = this.#top();
    fillInitial(view);
    for (const [field, value] of Object.entries(values)) this.#fillOne(view, field, value);
    this.#context.world.changed();
    return this;
  }

  #fillOne(view: View, field: string, value: Value): void {
    const element = inputOf(view, field)?.["element"] as JsonObject | undefined;
    const picked = element ? pick(this.#context.world, this.userId, element, value) : value;
    fillField(view, field, picked, this.#offered(field));
  }

  /** Types into a select that looks its options up, in the form or, by its action id, anywhere. @returns the labels offered. */
  async suggest(field: string, typed: string): Promise<string[]> {
    const view = this.#context.world.stackOf(this.userId).at(-1);
    const block = view && inputOf(view, field);
    const found = block ? { where: { view }, block, element: block["element"] as JsonObject } : this.#placeOf(field);
    if (!found) throw new Error(`nothing visible has the field ${field}`);
    const min = Number(found.element["min_query_length"] ?? 3);
    if ([...typed].length < min) return [];
    const options = await askOptions(this.#context, this.userId, found, typed);
    this.#context.world.offered.set(`${this.userId} ${field}`, options);
    return options.map((option) => String((option["text"] as JsonObject)["text"]));
  }
  #placeOf(actionId: string): { where: ActionPlace; block: JsonObject; element: JsonObject } | null {
    const found = this.#find(actionId, {});
    return found && { where: found.where, block: found.pressed.block, element: found.pressed.element };
  }
  /** Whether the bot has offered this to the person in that field before. */
  wasOffered(field: string, value: string): boolean {
    return this.#offered(field).some(
      (option) => option["value"] === value || (option["text"] as JsonObject)["text"] === value,
    );
  }

  #offered(field: string): JsonObject[] {
    return this.#context.world.offered.get(`${this.userId} ${field}`) ?? [];
  }

  /** Submits the open form, with values filled in first, one field after the other: the app hears of those that tell it at once. */
  submit(values: Readonly<Record<string, Value>> = {}): Promise<Seen> {
    const view = this.#top();
    return this.#act(async () => {
      for (const [field, value] of Object.entries(values)) {
        // The form may have been drawn anew since the field before.
        fillInitial(view);
        const before = JSON.stringify(view.state);
        this.#fillOne(view, field, value);
        if (JSON.stringify(view.state) !== before) await this.#tellChoice(view, field);
      }
      fillInitial(view);
      return sendSubmission(this.#context, this.userId, view);
    });
  }

  /** A field that dispatches its choice: the app may draw the form anew before the next one is filled in. */
  async #tellChoice(view: View, field: string): Promise<void> {
    const block = inputOf(view, field);
    const element = block?.["element"] as JsonObject | undefined;
    if (!block || !element || block["dispatch_action"] !== true || typeof element["action_id"] !== "string") return;
    const chosen = view.state[String(block["block_id"])]?.[element["action_id"]];
    if (!chosen || "value" in chosen) return;
    await sendAction(this.#context, this.userId, { view }, { block, element, chosen });
    await this.#settle();
  }

  /** Closes the top form. */
  close(): Promise<Seen> {
    const view = this.#context.world.stackOf(this.userId).at(-1);
    return this.#act(() => (view ? sendClose(this.#context, this.userId, view) : Promise.resolve(null)));
  }

  /** Has seen a conversation to its end. */
  read(channel: string): void {
    this.#context.world.markRead(this.userId, channel);
  }

  /** The DM with the bot, oldest first. */
  dm(): readonly SeenMessage[] {
    return this.channel(this.#dm);
  }

  channel(id: string): readonly SeenMessage[] {
    return visibleMessages(this.#context.world, this.userId, id).map((message) =>
      seenMessage(this.#context.world, message),
    );
  }

  modal(): SeenView | null {
    return modalOf(this.#context.world, this.userId);
  }

  home(): SeenView | null {
    return homeOf(this.#context.world, this.userId);
  }

  get #dm(): string {
    return this.#context.world.dmOf(this.userId).id;
  }

  #top(): View {
    const view = this.#context.world.stackOf(this.userId).at(-1);
    if (!view) throw new Error("no form is open");
    return view;
  }

  async #act(work: () => Promise<string | null>): Promise<Seen> {
    const { world } = this.#context;
    const before = new Map(this.#visible().map((message) => [message.ts, shownOf(message)]));
    const error = await work();
    await this.#settle();
    const messages = this.#visible().filter(
      (message) => message.author !== this.userId && !isShown(message, before.get(message.ts)),
    );
    return { messages: messages.map((message) => seenMessage(world, message)), modal: this.modal(), error };
  }

  #visible(): Message[] {
    return [...this.#context.world.channels.keys()].flatMap((id) =>
      visibleMessages(this.#context.world, this.userId, id),
    );
  }

  #find(target: string, press: Press): { where: ActionPlace; pressed: Pressed } | null {
    const { world } = this.#context;
    const view = world.stackOf(this.userId).at(-1);
    const home = world.homes.get(this.userId);
    const messages = this.#visible()
      .filter(({ ts }) => press.ts === undefined || ts === press.ts)
      .sort((a, b) => (a.ts < b.ts ? 1 : -1));
    const places = [
      ...(view && press.in === undefined ? [{ where: { view }, blocks: view.body["blocks"] as JsonObject[] }] : []),
      ...(press.in === "home" ? [] : messages.map((message) => ({ where: { message }, blocks: message.blocks }))),
      ...(home && press.in !== "message"
        ? [{ where: { view: home }, blocks: home.body["blocks"] as JsonObject[] }]
        : []),
    ];
    const picked = press.option ?? press.picked;
    for (const { where, blocks } of places) {
      const found = findElement(blocks, target, press);
      if (!found) continue;
      const chosen =
        picked === undefined
          ? null
          : choose(found.element, pick(world, this.userId, found.element, picked), this.#offered(target));
      return { where, pressed: { ...found, chosen } };
    }
    return null;
  }

  #visibleButtons(): string[] {
    const home = this.#context.world.homes.get(this.userId)?.body["blocks"] as JsonObject[] | undefined;
    const blocks = [...this.#visible().flatMap((message) => message.blocks), ...(home ?? [])];
    return blocks.flatMap(interactiveIn).map((element) => String(element["action_id"]));
  }
}
