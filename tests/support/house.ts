/** What a story runs on: the bot, its database, its queue and the simulated workspace. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Redis } from "ioredis";
import pg from "pg";
import { startBot } from "#src/bot.ts";
import type { Bot } from "#src/bot-types.ts";
import { readConfig, Secret } from "#src/config.ts";
import { type Content, readContent } from "#src/content/read-content.ts";
import type { Ids, Log, Timer } from "#src/kernel/ports.ts";
import { AdjustableClock } from "#src/platform/clock.ts";
import { createLogger } from "#src/platform/logger.ts";
import type { Actor } from "#src/playground/actor.ts";
import { startWorkspace, type Workspace } from "#src/playground/workspace.ts";
import type { TeamSeed } from "#src/playground/workspace-options.ts";
import { runDueJobs } from "#src/run-due-jobs.ts";
import type { Backend } from "./backends.ts";
import { createTestDatabase, type TestDatabase } from "./database.ts";
import { KeptClient } from "./kept-connections.ts";
import { keepScripts } from "./kept-scripts.ts";
import { redisDatabase } from "./redis-database.ts";
import { StoryTimer } from "./story-timer.ts";
import { haveReaderReady } from "./trained.ts";

export const ROOT = join(import.meta.dirname, "../..");
export const SIGNING_SECRET = "test-signing-secret";
const BOT_TOKEN = "xoxb-test";
const APP_TOKEN = "xapp-test";

export interface House {
  readonly bot: Bot;
  readonly workspace: Workspace;
  readonly clock: AdjustableClock;
  /** Lines that the bot logged, parsed. */
  readonly logged: Record<string, unknown>[];
  readonly databaseUrl: string;
  /** The queue's database on Redis, of this house alone; null where the queue is in PostgreSQL. */
  readonly redisUrl: string | null;
  readonly query: <R extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<R[]>;
  readonly as: (userId: string) => Actor;
  /** Moves both clocks and lets the bot do what is due. */
  readonly moveTo: (at: string | Date) => Promise<void>;
  /** Moves to the next due moment. */
  readonly moveToNext: () => Promise<Date>;
  readonly settle: () => Promise<void>;
  /** How long a person waits for a bot that hangs on purpose. */
  readonly patience: { ms: number };
  /** How its bots wait. */
  readonly timer: StoryTimer;
  /** A second bot on the same database, without a web side of its own. */
  readonly anotherBot: () => Promise<Bot>;
  readonly close: () => Promise<void>;
}

export interface HouseOptions {
  readonly at: string;
  readonly backend?: Backend;
  /** How the bot is connected to Slack; HTTP unless said otherwise. */
  readonly transport?: "http" | "socket";
  readonly retryDelaysMs?: readonly number[];
  readonly rateLimits?: boolean;
  /** What the bot knows of Slack's limit; nothing is limited unless said otherwise. */
  readonly postsPerMinute?: number;
  readonly promptsDir?: string;
  /** Where calendars reach the bot, as its operator sets it; nowhere unless said. */
  readonly publicUrl?: string;
  /** The endpoint of a language model; none unless said. */
  readonly coachUrl?: () => string;
  /** How the bot waits; as `StoryTimer` does unless said. */
  readonly timer?: () => Timer;
  /** The address by which the bot reaches its database, made from the real one; for a database that goes away. */
  readonly databaseThrough?: (url: string) => Promise<string>;
  /** Scopes that an admin granted beyond those of the manifest. */
  readonly moreScopes?: readonly string[];
  /** Further workspaces that the bot serves. */
  readonly otherTeams?: readonly TeamSeed[];
}

interface Manifest {
  readonly oauth_config: { readonly scopes: { readonly bot: string[] } };
}
let content: Content | null = null;

/** The files of the bot itself; they do not change while tests run. */
function readOnce(folders: readonly string[]): Content {
  content ??= readContent(folders);
  return content;
}

/** Starts them. On Redis each story gets a database number of its own, where no bot has ever run. */
export async function buildHouse(options: HouseOptions): Promise<House> {
  return buildHouseOn(await createTestDatabase(), options);
}

/** Builds the house on an empty database, which is dropped with it. */
export async function buildHouseOn(database: TestDatabase, options: HouseOptions): Promise<House> {
  haveReaderReady();
  keepScripts();
  const clock = new AdjustableClock();
  clock.moveTo(new Date(options.at));
  const logged: Record<string, unknown>[] = [];
  const log: Log = createLogger({
    level: "debug",
    write: (line) => void logged.push(JSON.parse(line) as Record<string, unknown>),
  });
  const manifest = JSON.parse(readFileSync(join(ROOT, "manifest.json"), "utf8")) as Manifest;
  manifest.oauth_config.scopes.bot.push(...(options.moreScopes ?? []));
  const redisUrl = options.backend === "redis" ? redisDatabase() : undefined;
  if (redisUrl) await emptyRedis(redisUrl);
  const patience = { ms: 10_000 };
  const timer = new StoryTimer(clock, { pausesInRealTime: options.rateLimits ?? false });
  // A bot that hangs on purpose must not hold up the person who waits for it.
  // A queue behind a cut line cannot say whether it is idle.
  const idle = (): Promise<void> => {
    const resting = bot.idle({ isAlone: others.length === 0 });
    return options.databaseThrough ? resting.catch(() => undefined) : resting;
  };
  const settle = (): Promise<unknown> =>
    Promise.race([idle(), new Promise((resolve) => setTimeout(resolve, patience.ms))]);
  const workspace = await startWorkspace({
    manifest,
    signingSecret: SIGNING_SECRET,
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    now: () => clock.now(),
    settle: async () => void (await settle()),
    onClockMoved: async (now) => {
      clock.moveTo(now);
      await runDueJobs(bot, clock, { throughQueue: others.length > 0 });
    },
    rateLimits: options.rateLimits ?? false,
    retryDelaysMs: options.retryDelaysMs ?? [10, 20, 30],
    ...(options.otherTeams ? { otherTeams: options.otherTeams } : {}),
  });
  const moreBotTokens = workspace.worlds.slice(1).map(({ team }) => workspace.oauth.install(team.id));
  const databaseUrl = (await options.databaseThrough?.(database.url)) ?? database.url;
  const ids = countedIds();
  const start = (): Promise<Bot> =>
    startBot({
      config: {
        ...readConfig({
          PORT: "0",
          REDIS_URL: redisUrl,
          PROMPTS_DIR: options.promptsDir,
          PUBLIC_URL: options.publicUrl,
          ...(options.coachUrl ? { COACH_URL: options.coachUrl(), COACH_MODEL: "small", COACH_KEY: "sk-test" } : {}),
        }),
        slackApiUrl: workspace.apiUrl,
      },
      slack:
        options.transport === "socket"
          ? { mode: "socket", botToken: new Secret(BOT_TOKEN), appToken: new Secret(APP_TOKEN) }
          : { mode: "http", botToken: new Secret(BOT_TOKEN), signingSecret: new Secret(SIGNING_SECRET) },
      databaseUrl,
      // A line that is cut breaks its connections.
      ...(options.databaseThrough ? {} : { postgresClient: KeptClient }),
      log,
      clock,
      timer: options.timer?.() ?? timer,
      ids,
      isTimed: false,
      promptsDir: join(ROOT, "prompts"),
      moreBotTokens,
      postsPerMinute: options.postsPerMinute ?? Number.POSITIVE_INFINITY,
      read: options.promptsDir === undefined ? readOnce : readContent,
    });
  const bot = await start();
  if (options.transport !== "socket") workspace.connect(`http://127.0.0.1:${bot.port}/slack/events`);
  const pool = new pg.Pool({ connectionString: database.url, max: 2, Client: KeptClient });
  // The database is dropped while its last connections close.
  pool.on("connect", (client) => void client.on("error", () => undefined));
  const others: Bot[] = [];
  return {
    bot,
    workspace,
    clock,
    logged,
    databaseUrl: database.url,
    redisUrl: redisUrl ?? null,
    query: async <R extends pg.QueryResultRow>(text: string, values?: unknown[]) =>
      (await pool.query<R>(text, values)).rows,
    as: (userId) => workspace.as(userId),
    moveTo: (at) => workspace.moveTo(new Date(at)),
    moveToNext: async () => {
      const at = await bot.nextDueAt(clock.now());
      if (!at) throw new Error("nothing is due");
      const moment = new Date(at.getTime() + 1000);
      await workspace.moveTo(moment);
      return moment;
    },
    settle: () => workspace.settle(),
    patience,
    timer,
    anotherBot: async () => {
      const other = await start();
      others.push(other);
      return other;
    },
    close: async () => {
      for (const other of others) await other.stop();
      await bot.stop();
      await workspace.stop();
      await pool.end();
      await database.drop();
    },
  };
}

/** Counted for all bots of a house, so that what people read of an id is the same each time. */
function countedIds(): Ids {
  let last = 0;
  return { next: () => `00000000-0000-4000-8000-${String(++last).padStart(12, "0")}` };
}

/** Ids come again in the next house: what an earlier one left waiting would be taken for its own. */
async function emptyRedis(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushdb();
  redis.disconnect();
}

/** Everything that a member needs to join, as the form wants it. */
export const JOIN = {
  track: "backend",
  scope: "2",
  focus: ["clients", "business"],
  days: ["2"],
  hour: "10",
  zone: "Europe/Berlin",
} as const;

/** Joins through the form, as a person does. */
export async function joins(
  actor: Actor,
  changes: Readonly<Record<string, string | readonly string[] | null>> = {},
): Promise<void> {
  await actor.command("/growth join");
  const zone = String(changes["zone"] ?? JOIN.zone);
  await actor.suggest("zone", zone);
  await actor.submit({ ...JOIN, ...changes });
  await actor.close();
}
