/** The way to Slack: installations with a client for each lane, and how Slack is called. */
import { WebClient, type WebClientOptions } from "@slack/web-api";
import type { Config } from "./config.ts";
import type { Database } from "./db/database.ts";
import type { Clock, Log, Timer } from "./kernel/ports.ts";
import { boltLogger } from "./slack/bolt-logger.ts";
import { type BotIdentity, identify } from "./slack/bot-identity.ts";
import { callCounter } from "./slack/pacing/call-counter.ts";
import { POSTS_PER_MINUTE } from "./slack/pacing/known-rates.ts";
import { PacedClient } from "./slack/pacing/paced-client.ts";
import { Pacing } from "./slack/pacing/pacing.ts";
import { slackFetch } from "./slack/slack-fetch.ts";
import { Paces } from "./slack/store/paces.ts";
import { Installations } from "./workspaces/installations.ts";

/**
 * The timeout counts from the request; the client would first let a call wait for its turn without an end, and a message's
 * lease would run out meanwhile. How much is sent at once is bounded by the queue's workers.
 */
export const API_OPTIONS = {
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: 10_000,
  maxRequestConcurrency: 1000,
} as const;

/** Less than what the budget of a start leaves (`start-budget.ts`). */
const IDENTITY_TIMEOUT_MS = 6000;

export interface SlackOptions {
  readonly config: Pick<Config, "slackApiUrl">;
  readonly database: Database;
  /** The queue's Redis; null: calls are counted in PostgreSQL. */
  readonly redis: object | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly postsPerMinute?: number | undefined;
}

export interface KnownToken extends BotIdentity {
  readonly botToken: string;
}

/**
 * Where the bot is installed, as Slack tells of its tokens: asked before anything is changed in the database, so that neither
 * a wrong token nor a Slack that is away is told only after minutes of migrations.
 * @throws Error when Slack cannot be reached or a token is wrong.
 */
export function identifyTokens(
  { config, log, timer }: Pick<SlackOptions, "config" | "log"> & { readonly timer: Timer },
  botTokens: readonly string[],
): Promise<readonly KnownToken[]> {
  const options = { ...clientOptionsOf(config, log), timeout: IDENTITY_TIMEOUT_MS };
  return Promise.all(
    botTokens.map(async (botToken) => ({ botToken, ...(await identify(new WebClient(botToken, options), timer)) })),
  );
}

function clientOptionsOf({ slackApiUrl }: SlackOptions["config"], log: Log): WebClientOptions {
  return { ...API_OPTIONS, slackApiUrl, logger: boltLogger(log), fetch: slackFetch };
}

/** How Slack is called for these tokens. */
export function openSlack(
  { config, database, redis, clock, log, ...options }: SlackOptions,
  tokens: readonly KnownToken[],
): {
  readonly installations: Installations;
  readonly pacing: Pacing;
  readonly workspaces: readonly InstalledWorkspace[];
} {
  const clientOptions = clientOptionsOf(config, log);
  const pacing = new Pacing({
    counter: callCounter(redis ? { kind: "redis", client: redis } : { kind: "postgres", pool: database.pool }),
    paces: new Paces(database.db),
    clock,
    log,
    postsPerMinute: options.postsPerMinute ?? POSTS_PER_MINUTE,
  });
  const installations = new Installations(
    (installation, lane) => new PacedClient({ ...installation, lane, pacing, clientOptions, now: () => clock.now() }),
  );
  const workspaces = tokens.map(({ workspaceId, workspaceName, botToken, botUserId, botId }) => {
    installations.add({ workspaceId, botToken, botUserId, botId });
    return { id: workspaceId, name: workspaceName, botUserId };
  });
  return { installations, pacing, workspaces };
}

export interface InstalledWorkspace {
  readonly id: string;
  readonly name: string;
  readonly botUserId: string;
}
