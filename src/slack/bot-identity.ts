/** Who the bot is, as Slack tells of its token. */
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
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

/** Asks Slack. @throws Error of the client, or UnfitSlack when the token is not a bot's or lacks scopes. */
export async function identify(client: WebClient): Promise<BotIdentity> {
  const answered = Answer.safeParse(await client.auth.test());
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
