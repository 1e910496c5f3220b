/** A person at the keyboard. Every act resolves when the bot has answered, or Slack has given up on it. */
import { fillField, fillInitial, inputsOf } from "./fields.ts";
import { escapeTyped, type InteractionContext, sendAction, sendCommand, sendEvent } from "./interactions.ts";
import type { JsonObject, Message, Seen, SeenMessage, SeenView, View } from "./model.ts";
import { viewJson } from "./payload-json.ts";
import { BOT } from "./seed.ts";
import { homeOf, modalOf, seenMessage, visibleMessages } from "./seen.ts";
import { askOptions, sendSubmission } from "./submissions.ts";

/** Where to act: a channel's id, or the DM with the bot. */
export interface Place {
  readonly channel?: string;
  readonly threadTs?: string;
}

/** Which of several alike: the menu's option, the button's value, where it stands. */
export interface Press {
  readonly option?: string;
  readonly value?: string;
  readonly in?: "home" | "message";
  readonly ts?: string;
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

  /** Writes a message: to the bot in its DM, or in a channel, where only a mention reaches it. */
  say(text: string, place: Place = {}): Promise<Seen> {
    return this.#act(async () => {
      const { world, team } = this.#context;
      const channel = world.channels.get(place.channel ?? this.#dm);
      if (!channel) return "channel_not_found";
      const escaped = escapeTyped(text).replaceAll(`@${BOT.name}`, `<@${BOT.userId}>`);
      const message = world.post({
        channel: channel.id,
        author: this.userId,
        text: escaped,
        blocks: [],
        threadTs: place.threadTs ?? null,
        ephemeralFor: null,
        metadata: null,
      });
      const thread = place.threadTs ? { thread_ts: place.threadTs } : {};
      const event = {
        user: this.userId,
        text: escaped,
        ts: message.ts,
        channel: channel.id,
        team: team.id,
        client_msg_id: crypto.randomUUID(),
        ...thread,
      };
      if (channel.kind === "dm")
        await sendEvent(this.#context, "message.im", { type: "message", channel_type: "im", ...event });
      else if (escaped.includes(`<@${BOT.userId}>`) && channel.botIsMember)
        await sendEvent(this.#context, "app_mention", { type: "app_mention", ...event });
      return null;
    });
  }

  /** Opens the app's Home tab. */
  openHome(): Promise<Seen> {
    return this.#act(async () => {
      const view = this.#context.world.homes.get(this.userId);
      const shown = view ? { view: viewJson(view) } : {};
      await sendEvent(this.#context, "app_home_opened", {
        type: "app_home_opened",
        user: this.userId,
        channel: this.#dm,
        tab: "home",
        ...shown,
      });
      return null;
    });
  }

  /**
   * Presses a button or picks from a menu: by action id or label, in the open form, else on the newest message that has
   * it, else on Home.
   * @throws Error when nothing visible has it.
   */
  click(target: string, options: Press = {}): Promise<Seen> {
    const found = this.#find(target, options);
    if (!found) throw new Error(`nothing visible has ${target}; there is: ${this.#visibleButtons().join(", ")}`);
    return this.#act(() => sendAction(this.#context, this.userId, found.where, found.pressed));
  }

  /** Fills fields of the open form by block id or label. */
  fill(values: Readonly<Record<string, string | readonly string[] | null>>): this {
    const view = this.#top();
    fillInitial(view);
    for (const [field, value] of Object.entries(values)) fillField(view, field, value, this.#lookedUp.get(field) ?? []);
    this.#context.world.changed();
    return this;
  }

  /** Types into a select that looks its options up. @returns the labels offered. */
  async suggest(field: string, typed: string): Promise<string[]> {
    const view = this.#top();
    const block = inputsOf(view).find((candidate) => candidate["block_id"] === field);
    if (!block) throw new Error(`the form has no field ${field}`);
    const options = await askOptions(this.#context, this.userId, view, block, typed);
    this.#lookedUp.set(field, options);
    return options.map((option) => String((option["text"] as JsonObject)["text"]));
  }
  readonly #lookedUp = new Map<string, JsonObject[]>();

  /** Submits the open form, with values filled in first. */
  submit(values: Readonly<Record<string, string | readonly string[] | null>> = {}): Promise<Seen> {
    this.fill(values);
    const view = this.#top();
    return this.#act(() => sendSubmission(this.#context, this.userId, view));
  }

  /** Closes the top form. */
  close(): void {
    this.#context.world.stackOf(this.userId).pop();
    this.#context.world.changed();
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
    const before = new Map(this.#visible().map((message) => [message.ts, fingerprint(message)]));
    const error = await work();
    await this.#settle();
    const messages = this.#visible().filter(
      (message) => before.get(message.ts) !== fingerprint(message) && message.author !== this.userId,
    );
    return { messages: messages.map((message) => seenMessage(world, message)), modal: this.modal(), error };
  }

  #visible(): Message[] {
    return [...this.#context.world.channels.keys()].flatMap((id) =>
      visibleMessages(this.#context.world, this.userId, id),
    );
  }

  #find(
    target: string,
    options: Press,
  ): {
    where: { message: Message } | { view: View };
    pressed: { block: JsonObject; element: JsonObject; option?: JsonObject | undefined };
  } | null {
    const { world } = this.#context;
    const view = world.stackOf(this.userId).at(-1);
    const home = world.homes.get(this.userId);
    const messages = this.#visible()
      .filter(({ ts }) => options.ts === undefined || ts === options.ts)
      .sort((a, b) => (a.ts < b.ts ? 1 : -1));
    const places = [
      ...(view && options.in === undefined ? [{ where: { view }, blocks: view.body["blocks"] as JsonObject[] }] : []),
      ...(options.in === "home" ? [] : messages.map((message) => ({ where: { message }, blocks: message.blocks }))),
      ...(home && options.in !== "message"
        ? [{ where: { view: home }, blocks: home.body["blocks"] as JsonObject[] }]
        : []),
    ];
    for (const { where, blocks } of places) {
      const pressed = findElement(blocks, target, options);
      if (pressed) return { where, pressed };
    }
    return null;
  }

  #visibleButtons(): string[] {
    const blocks = [
      ...this.#visible().flatMap((message) => message.blocks),
      ...((this.#context.world.homes.get(this.userId)?.body["blocks"] as JsonObject[] | undefined) ?? []),
    ];
    return blocks.flatMap(elementsOf).map((element) => String(element["action_id"]));
  }
}

function fingerprint(message: Message): string {
  return JSON.stringify([message.text, message.blocks, message.files.length]);
}

function elementsOf(block: JsonObject): JsonObject[] {
  if (block["type"] === "actions") return block["elements"] as JsonObject[];
  return block["accessory"] ? [block["accessory"] as JsonObject] : [];
}

function findElement(
  blocks: readonly JsonObject[],
  target: string,
  { option, value }: Press,
): { block: JsonObject; element: JsonObject; option?: JsonObject | undefined } | null {
  for (const block of blocks) {
    for (const element of elementsOf(block)) {
      const label = (element["text"] as JsonObject | undefined)?.["text"];
      if (element["action_id"] !== target && label !== target) continue;
      if (value !== undefined && element["value"] !== value) continue;
      const options = (element["options"] as JsonObject[] | undefined) ?? [];
      const picked = options.find(
        (item) => item["value"] === option || (item["text"] as JsonObject)["text"] === option,
      );
      if (option !== undefined && !picked) continue;
      return { block, element, option: picked };
    }
  }
  return null;
}
