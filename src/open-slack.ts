/** The way to Slack: installations with a client each, and how Slack is called. */
import { WebClient } from "@slack/web-api";
import type { Config } from "./config.ts";
import type { Log } from "./kernel/ports.ts";
import { boltLogger } from "./slack/bolt-logger.ts";
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

/** Where the bot is installed, as Slack tells of its token. @throws Error when Slack cannot be reached or the token is wrong. */
export async function openSlack(
  { slackApiUrl }: Pick<Config, "slackApiUrl">,
  botToken: string,
  log: Log,
): Promise<{ readonly installations: Installations; readonly workspace: InstalledWorkspace }> {
  const logger = boltLogger(log);
  const installations = new Installations((token) => new WebClient(token, { ...API_OPTIONS, slackApiUrl, logger }));
  const identity = await new WebClient(botToken, { ...API_OPTIONS, slackApiUrl, logger }).auth.test();
  const { team_id: id = "", team: name = "", user_id: botUserId = "", bot_id: botId = "" } = identity;
  installations.add({ workspaceId: id, botToken, botUserId, botId });
  return { installations, workspace: { id, name, botUserId } };
}

export interface InstalledWorkspace {
  readonly id: string;
  readonly name: string;
  readonly botUserId: string;
}
