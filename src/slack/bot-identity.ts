/** Who the bot is, as Slack tells of its token. */
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { Timer } from "#src/kernel/ports.ts";
import { insist } from "./insist.ts";
import { errorWord, RATE_LIMITED } from "./slack-errors.ts";
import { UnfitSlack } from "./unfit-slack.ts";

/** What `manifest.json` asks for; without one of them, something that people were promised would fail in silence. */
export const SCOPES = [
  "app_mentions:read",
  "channels:read",
  "chat:write",
  "commands",
  "dnd:read",
  "files:write",
  "groups:read",
  "im:history",
  "im:write",
  "mpim:write",
  "users:read",
] as const;

export interface BotIdentity {
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly botUserId: string;
  readonly botId: string;
}

const Answer = z.looseObject({
  team_id: z.string(),
  team: z.string(),
  user_id: z.string(),
  bot_id: z.string().optional(),
  // From the header `x-oauth-scopes` (docs.slack.dev/authentication/tokens).
  response_metadata: z.looseObject({ scopes: z.array(z.string()).optional() }).optional(),
});

/** With the timeout of one call this fits into the 15 s in which a start that fails must have said so. */
const BUDGET_MS = 6000;

/** Slack answered, and not for good. From one that does not answer at all nothing else is to be had in the time of a start. */
function isAnswered(error: unknown): boolean {
  const word = errorWord(error);
  return word === RATE_LIMITED || word.startsWith("http_5");
}

/**
 * Asks Slack, again where it says that it is too early or has a bad moment: a bot that ended over it would come back sooner than Slack
 * asks, and be refused again.
 * @throws Error of the client, or UnfitSlack when the token is not a bot's or lacks scopes.
 */
export async function identify(client: WebClient, timer: Timer): Promise<BotIdentity> {
  const told = await insist(() => client.auth.test(), timer, {
    budgetMs: BUDGET_MS,
    isFinal: (error) => !isAnswered(error),
  });
  const answered = Answer.safeParse(told);
  if (!answered.success) throw new UnfitSlack("slack_not_slack");
  const {
    team_id: workspaceId,
    team: workspaceName,
    user_id: botUserId,
    bot_id: botId,
    response_metadata: more,
  } = answered.data;
  if (!botId) throw new UnfitSlack("slack_no_bot");
  const granted = more?.scopes;
  const missing = granted ? SCOPES.filter((scope) => !granted.includes(scope)) : [];
  if (missing.length > 0) throw new UnfitSlack("slack_scopes_missing", missing.join(", "));
  return { workspaceId, workspaceName, botUserId, botId };
}
