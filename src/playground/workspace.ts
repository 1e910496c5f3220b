/** A simulated Slack: strict where Slack is strict, and knowing nothing of the bot that it drives. */
import type { Server } from "node:http";
import { Actor } from "./actor.ts";
import { type ApiAnswer, type ApiContext, refused } from "./api-answer.ts";
import { CallCounts } from "./call-counts.ts";
import type { InteractionContext } from "./context.ts";
import { ControlApi } from "./control-api.ts";
import { type GivenUp, givenUpIn, SLACK_RETRY_DELAYS_MS } from "./given-up.ts";
import { listen } from "./http-server.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import type { Faults, JsonObject, NewRecord, RequestRecord, State } from "./model.ts";
import { OAuth } from "./oauth.ts";
import { RateLimits } from "./rate-limits.ts";
import { useResponseUrl } from "./response-url.ts";
import { SocketMode } from "./socket-mode.ts";
import { stateOf } from "./state.ts";
import { BotLink } from "./to-bot.ts";
import { seedsOf, type WorkspaceOptions } from "./workspace-options.ts";
import { World } from "./world.ts";
import { WorldChanges } from "./world-changes.ts";

const QUIET_MS = 40;
const MAX_QUIET_WAIT_MS = 5000;
const KEPT_REQUESTS = 400;

/** Starts a workspace. @throws when the manifest is not one, or the port is taken. */
export async function startWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const workspace = new Workspace(options);
  await workspace.listen();
  return workspace;
}

/** One server with one app, and one or more workspaces; the first has the app installed from the start. */
export class Workspace {
  readonly faults: Faults = new Map();
  readonly requests: RequestRecord[] = [];
  readonly violations: string[] = [];
  /** Events that the bot took at none of their tries. */
  readonly givenUp: GivenUp[] = [];
  readonly oauth: OAuth;
  readonly socketMode: SocketMode;
  /** How fast the bot may call; may be changed at any time. */
  readonly limits: RateLimits;
  readonly #options: WorkspaceOptions;
  readonly #counts = new Map<string, CallCounts>();
  readonly #manifest: Manifest;
  readonly #bot: BotLink;
  readonly #control: ControlApi;
  #worlds: readonly World[];
  #server: Server | null = null;
  #baseUrl = "";
  #offsetMs = 0;
  #lastActivity = 0;
  #lastRecord = 0;

  constructor(options: WorkspaceOptions) {
    this.#options = options;
    const { rateLimits = true } = options;
    this.limits = new RateLimits(typeof rateLimits === "boolean" ? { enabled: rateLimits } : rateLimits);
    this.#manifest = readManifest(options.manifest);
    this.#worlds = this.#newWorlds();
    this.oauth = new OAuth(
      {
        clientId: options.clientId ?? "1000000000.2000000000",
        clientSecret: options.clientSecret ?? "simulated-client-secret",
      },
      this.#manifest,
      () => this.#worlds,
    );
    this.socketMode = new SocketMode(this.world.bot.appId);
    this.#bot = new BotLink({
      signingSecret: options.signingSecret,
      socketMode: this.socketMode,
      faults: this.faults,
      record: (record) => this.#record(record),
      violation: (text) => void this.violations.push(text),
      givenUp: (payload) => void this.givenUp.push(givenUpIn(payload)),
      now: () => this.now(),
      retryDelaysMs: options.retryDelaysMs ?? SLACK_RETRY_DELAYS_MS,
    });
    this.#control = new ControlApi(this, options);
  }

  /** For SLACK_API_URL. */
  get apiUrl(): string {
    return `${this.#baseUrl}/api/`;
  }

  get pageUrl(): string {
    return `${this.#baseUrl}/`;
  }

  /** The state of the first workspace, for tests that look behind the scenes. */
  get world(): World {
    const [first] = this.#worlds;
    if (!first) throw new Error("there is no workspace");
    return first;
  }

  get worlds(): readonly World[] {
    return this.#worlds;
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
    this.changed();
  }

  /** A person, at the keyboard. @throws Error when nobody has that id. */
  as(userId: string): Actor {
    return new Actor(this.#context(this.worldOf(userId)), userId, () => this.settle());
  }

  state(userId: string): State {
    return stateOf({
      world: this.worldOf(userId),
      worlds: this.#worlds,
      manifest: this.#manifest,
      userId,
      requests: this.requests,
      faults: this.faults,
      violations: this.violations,
      givenUp: this.givenUp,
    });
  }

  /** What administrators and life itself change: people leave, channels are archived, the app is removed. */
  change(userOrChannel: string | null = null): WorldChanges {
    const known = this.#worlds.find(({ channels }) => userOrChannel !== null && channels.has(userOrChannel));
    const world = known ?? (userOrChannel === null ? this.world : this.worldOf(userOrChannel));
    return new WorldChanges(this.#context(world), () => this.settle());
  }

  /** The calls that the bot made in a workspace. */
  countsOf(teamId: string): CallCounts {
    const counts = this.#counts.get(teamId) ?? new CallCounts();
    this.#counts.set(teamId, counts);
    return counts;
  }

  worldOf(userId: string): World {
    const world = this.#worlds.find(({ people }) => people.has(userId));
    if (!world) throw new Error(`nobody here is ${userId}`);
    return world;
  }

  /** Resolves when the bot says that it has nothing to do; one that cannot say it, when it has been silent for a moment. */
  async settle(): Promise<void> {
    const until = Date.now() + MAX_QUIET_WAIT_MS;
    const { settle = () => this.#silence(until) } = this.#options;
    for (let before = -1; before !== this.#lastActivity && Date.now() < until; ) {
      // What the bot has taken on may still set off more; it is done when a look finds nothing new.
      before = this.#lastActivity;
      await settle();
      await this.#bot.delivered();
    }
  }

  async #silence(until: number): Promise<void> {
    while (Date.now() < until && performance.now() - this.#lastActivity <= QUIET_MS) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Back to the seeded start and to real time: what people wrote and saw is gone. `onReset` lets the bot forget too. */
  async reset(): Promise<void> {
    this.faults.clear();
    this.limits.reset();
    this.#counts.clear();
    await this.#options.onReset?.();
    this.#offsetMs = 0;
    this.#worlds = this.#newWorlds();
    this.requests.length = 0;
    this.violations.length = 0;
    this.givenUp.length = 0;
    this.changed();
  }

  async listen(): Promise<void> {
    const { server, baseUrl } = await listen(
      {
        api: (token) => this.#api(token),
        special: (method, args, authorization) => this.#special(method, args, authorization),
        light: this.#options.light ?? false,
        now: () => this.now(),
        limits: this.limits,
        counts: (teamId) => this.countsOf(teamId),
        faults: this.faults,
        record: (record) => this.#record(record),
        violation: (text) => void this.violations.push(text),
        respond: (teamId, id, body) => {
          this.#touch();
          const world = this.#worlds.find(({ team }) => team.id === teamId);
          return world ? useResponseUrl(this.#context(world), id, body) : { status: 404, body: "invalid_url" };
        },
        upload: (id, content) => {
          const file = this.#worlds.map(({ files }) => files.get(id)).find((found) => found !== undefined);
          if (file) file.content = content;
          return file !== undefined;
        },
        authorize: (query) => this.oauth.authorize(query),
        upgrade: (request, socket, head) => this.socketMode.upgrade(request, socket, head),
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
    this.socketMode.stop();
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  /** Tells open pages that there is something new to see. */
  changed(): void {
    this.#control?.announce();
  }

  #newWorlds(): readonly World[] {
    return seedsOf(this.#options, this.#manifest).map(
      (seed) =>
        new World(
          seed,
          () => this.now(),
          () => this.changed(),
        ),
    );
  }

  #context(world: World): InteractionContext {
    return {
      world,
      bot: this.#bot,
      baseUrl: this.#baseUrl,
      manifest: this.#manifest,
      violation: (text) => void this.violations.push(text),
    };
  }

  /** Contexts by token; made anew when the world they stand for was. */
  readonly #contexts = new Map<string, ApiContext>();
  #api(token: string): ApiContext | { readonly error: string } {
    const known = this.#contexts.get(token);
    if (known?.world.installed && !known.world.tokenRevoked && this.#worlds.includes(known.world)) return known;
    const grant = this.oauth.tokens.get(token);
    const world =
      token === this.#options.botToken ? this.world : this.#worlds.find(({ team }) => team.id === grant?.teamId);
    if (!world) return { error: "invalid_auth" };
    if (!world.installed) return { error: "account_inactive" };
    if (world.tokenRevoked) return { error: "token_revoked" };
    const context: ApiContext = {
      world,
      baseUrl: this.#baseUrl,
      messagesTab: this.#manifest.messagesTab,
      scopes: grant?.scopes ?? this.#manifest.scopes,
      light: this.#options.light ?? false,
    };
    this.#contexts.set(token, context);
    return context;
  }

  #special(method: string, args: JsonObject, authorization: string): ApiAnswer | null {
    if (method === "oauth.v2.access") return this.oauth.access(args, authorization);
    if (method !== "apps.connections.open") return null;
    const token = /^Bearer (.*)$/.exec(authorization)?.[1] ?? args["token"];
    if (token !== (this.#options.appToken ?? "xapp-simulated")) return refused("invalid_auth");
    const url = this.socketMode.open(this.#baseUrl);
    return url ? { ok: true, url } : refused("too_many_websockets");
  }

  #record(record: NewRecord): void {
    this.#touch();
    if (this.requests.push({ id: ++this.#lastRecord, ...record }) > KEPT_REQUESTS) this.requests.shift();
    this.#options.onRequest?.({ id: this.#lastRecord, ...record });
    this.changed();
  }

  #touch(): void {
    this.#lastActivity = performance.now();
  }
}
