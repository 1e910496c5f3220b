/** A simulated Slack workspace: strict where Slack is strict, and knowing nothing of the bot that it drives. */
import type { Server } from "node:http";
import { Actor } from "./actor.ts";
import type { ApiContext } from "./api-answer.ts";
import { ControlApi } from "./control-api.ts";
import { listen } from "./http-server.ts";
import { type InteractionContext, sendEvent, useResponseUrl } from "./interactions.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { RateLimits } from "./methods.ts";
import type { ChannelSeed, Faults, PersonSeed, RequestRecord, State } from "./model.ts";
import { dndJson, userJson } from "./payload-json.ts";
import { CHANNELS, PEOPLE, TEAM } from "./seed.ts";
import { stateOf } from "./state.ts";
import { BotLink } from "./to-bot.ts";
import { World } from "./world.ts";

export interface WorkspaceOptions {
  /** Slack app manifest, parsed JSON: commands, scopes, events. */
  readonly manifest: unknown;
  readonly signingSecret: string;
  readonly botToken: string;
  /** 0 or absent: a free port. Always loopback. */
  readonly port?: number;
  /** Serve the page and its control API. */
  readonly page?: boolean;
  readonly people?: readonly PersonSeed[];
  readonly channels?: readonly ChannelSeed[];
  readonly now?: () => Date;
  /** Called when somebody moves the clock; the bot's clock follows and its queue is let run dry. */
  readonly onClockMoved?: (now: Date) => Promise<void>;
  /** When something is next due, for the page's button. */
  readonly nextMoment?: () => Promise<Date | null>;
  readonly rateLimits?: boolean;
  /** For benchmarks: messages are counted, not kept or validated. */
  readonly light?: boolean;
  /** Waits between the retries of an event; Slack waits 0 s, 60 s and 300 s. */
  readonly retryDelaysMs?: readonly number[];
  /** Waits until the bot has finished what an act set off; by default until nothing was said for a moment. */
  readonly settle?: () => Promise<void>;
}

const QUIET_MS = 40;
const MAX_QUIET_WAIT_MS = 5000;
const KEPT_REQUESTS = 400;

/** Starts a workspace. @throws when the manifest is not one, or the port is taken. */
export async function startWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const workspace = new Workspace(options);
  await workspace.listen();
  return workspace;
}

export class Workspace {
  readonly faults: Faults = new Map();
  readonly requests: RequestRecord[] = [];
  readonly violations: string[] = [];
  readonly #options: WorkspaceOptions;
  readonly #manifest: Manifest;
  readonly #bot: BotLink;
  readonly #control: ControlApi;
  #world: World;
  #server: Server | null = null;
  #baseUrl = "";
  #offsetMs = 0;
  #lastActivity = 0;

  constructor(options: WorkspaceOptions) {
    this.#options = options;
    this.#manifest = readManifest(options.manifest);
    this.#bot = new BotLink({
      signingSecret: options.signingSecret,
      faults: this.faults,
      record: (record) => this.#record(record),
      violation: (text) => void this.violations.push(text),
      now: () => this.now(),
      retryDelaysMs: options.retryDelaysMs ?? [0, 60_000, 300_000],
    });
    this.#control = new ControlApi(this, options.nextMoment ?? (() => Promise.resolve(null)));
    this.#world = this.#newWorld();
  }

  /** Base of the Web API, for SLACK_API_URL. */
  get apiUrl(): string {
    return `${this.#baseUrl}/api/`;
  }

  get pageUrl(): string {
    return `${this.#baseUrl}/`;
  }

  /** The state itself, for tests that look behind the scenes. */
  get world(): World {
    return this.#world;
  }

  /** Where the bot takes requests, for instance http://127.0.0.1:3000/slack/events. */
  connect(url: string): void {
    this.#bot.connect(url);
  }

  now(): Date {
    return this.#options.now?.() ?? new Date(Date.now() + this.#offsetMs);
  }

  /** Moves the clock; never backwards. */
  async moveTo(at: Date): Promise<void> {
    if (at < this.now()) return;
    this.#offsetMs = at.getTime() - Date.now();
    await this.#options.onClockMoved?.(at);
    await this.settle();
    this.#changed();
  }

  as(userId: string): Actor {
    if (!this.#world.people.has(userId)) throw new Error(`nobody here is ${userId}`);
    return new Actor(this.#context(), userId, () => this.settle());
  }

  state(userId: string): State {
    return stateOf(this.#world, this.#manifest, userId, this.requests, this.violations);
  }

  /** Somebody leaves the company. */
  deactivate(userId: string): Promise<void> {
    return this.#personChanged(userId, (person) => void (person.deleted = true));
  }

  setStatus(userId: string, text: string, emoji: string, expiresAt: Date | null = null): Promise<void> {
    return this.#personChanged(userId, (person) => void (person.status = { text, emoji, expiresAt }));
  }

  setZone(userId: string, zone: string): Promise<void> {
    return this.#personChanged(userId, (person) => void (person.currentZone = zone));
  }

  async setDnd(userId: string, dnd: { start?: Date; end?: Date; snoozeUntil?: Date }): Promise<void> {
    const person = this.#world.people.get(userId);
    if (!person) throw new Error(`nobody here is ${userId}`);
    person.dnd = { start: dnd.start ?? null, end: dnd.end ?? null, snoozeUntil: dnd.snoozeUntil ?? null };
    await sendEvent(this.#context(), "dnd_updated_user", {
      type: "dnd_updated_user",
      user: userId,
      dnd_status: dndJson(person, this.now()),
    });
    await this.settle();
  }

  /** The app is removed from the workspace. */
  async uninstall(): Promise<void> {
    await sendEvent(this.#context(), "app_uninstalled", { type: "app_uninstalled" });
    await this.settle();
  }

  /** Resolves when the bot has been silent for a moment. */
  async settle(): Promise<void> {
    const until = Date.now() + MAX_QUIET_WAIT_MS;
    for (let before = -1; before !== this.#lastActivity && Date.now() < until; ) {
      // What the bot has taken on may still set off more; it is done when a look finds nothing new.
      await this.#options.settle?.();
      before = this.#lastActivity;
      while (Date.now() < until && performance.now() - this.#lastActivity <= QUIET_MS) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
  }

  /** Back to the seeded start: what people wrote and saw is gone. The bot's own records are the bot's business. */
  reset(): void {
    this.#world = this.#newWorld();
    this.requests.length = 0;
    this.violations.length = 0;
    this.faults.clear();
    this.#changed();
  }

  async listen(): Promise<void> {
    const { server, baseUrl } = await listen(
      {
        api: () => this.#api(),
        botToken: this.#options.botToken,
        rateLimits: this.#options.rateLimits === false ? null : new RateLimits(),
        faults: this.faults,
        record: (record) => this.#record(record),
        violation: (text) => void this.violations.push(text),
        respond: (id, body) => {
          this.#touch();
          return useResponseUrl(this.#context(), id, body);
        },
        upload: (id, content) => {
          const file = this.#world.files.get(id);
          if (file) file.content = content;
          return file !== undefined;
        },
        other: (request, response, path, body) =>
          this.#options.page ? this.#control.handle(request, response, path, body) : Promise.resolve(false),
      },
      this.#options.port ?? 0,
    );
    this.#server = server;
    this.#baseUrl = baseUrl;
  }

  async stop(): Promise<void> {
    this.#control.stop();
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  async #personChanged(
    userId: string,
    change: (person: NonNullable<ReturnType<World["people"]["get"]>>) => void,
  ): Promise<void> {
    const person = this.#world.people.get(userId);
    if (!person) throw new Error(`nobody here is ${userId}`);
    change(person);
    await sendEvent(this.#context(), "user_change", {
      type: "user_change",
      user: userJson(this.#world, person, false),
      cache_ts: Math.floor(Date.now() / 1000),
    });
    await this.settle();
  }

  #newWorld(): World {
    return new World(
      this.#options.people ?? PEOPLE,
      this.#options.channels ?? CHANNELS,
      () => this.now(),
      () => this.#changed(),
    );
  }

  #context(): InteractionContext {
    return {
      world: this.#world,
      bot: this.#bot,
      baseUrl: this.#baseUrl,
      team: TEAM,
      manifest: this.#manifest,
      violation: (text) => void this.violations.push(text),
    };
  }

  #apiContext: ApiContext | null = null;
  #api(): ApiContext {
    if (this.#apiContext?.world !== this.#world) {
      this.#apiContext = {
        world: this.#world,
        team: TEAM,
        baseUrl: this.#baseUrl,
        scopes: this.#manifest.scopes,
        light: this.#options.light ?? false,
      };
    }
    return this.#apiContext;
  }

  #record(record: RequestRecord): void {
    this.#touch();
    this.requests.push(record);
    if (this.requests.length > KEPT_REQUESTS) this.requests.shift();
  }

  #touch(): void {
    this.#lastActivity = performance.now();
  }

  #changed(): void {
    this.#control?.announce();
  }
}
