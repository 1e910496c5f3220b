/** Slash commands: what Slack sends when one is typed, and the answer in the acknowledgement. */
import { validateMessage } from "./block-kit/validate.ts";
import {
  channelHead,
  failureOf,
  type InteractionContext,
  type Outcome,
  parseAnswer,
  userNameOf,
  VERIFICATION_TOKEN,
} from "./context.ts";
import { escapeTyped, markTyped } from "./typed-text.ts";
import { blocksOf } from "./web-api-messages.ts";

/** `/growth next` typed somewhere. */
export async function sendCommand(
  context: InteractionContext,
  userId: string,
  line: string,
  channelId: string,
): Promise<Outcome> {
  const { world, manifest } = context;
  const { team, bot } = world;
  const [word = "", ...rest] = line.trim().split(" ");
  const command = manifest.commands.find((known) => known.command === word);
  if (!command) return `${word} is not a valid command.`;
  const text = rest.join(" ").trim();
  const channel = channelHead(world, channelId);
  const answer = await context.bot.sendCommand(`${word} ${text.split(" ")[0] ?? ""}`.trim(), {
    token: VERIFICATION_TOKEN,
    team_id: world.teamOf(userId),
    team_domain: team.domain,
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: userId,
    user_name: userNameOf(world, userId),
    command: word,
    text: command.shouldEscape ? markTyped(world, text, true) : escapeTyped(text),
    api_app_id: bot.appId,
    is_enterprise_install: "false",
    response_url: world.issueResponseUrl(context.baseUrl, userId, channelId, null),
    trigger_id: world.issueTrigger(userId, channelId),
  });
  const failure = failureOf(
    answer,
    `${word} failed with the error "operation_timeout"`,
    `${word} failed with the error "dispatch_failed"`,
  );
  if (failure) return failure;
  if (answer.body.trim() !== "") showAnswer(context, userId, channelId, answer.body);
  return null;
}

/** The body of an acknowledged command is a message: for the person alone unless it says otherwise. */
function showAnswer(context: InteractionContext, userId: string, channelId: string, body: string): void {
  const { world } = context;
  const message = parseAnswer(body);
  const faults = validateMessage({
    text: message["text"],
    ...(message["blocks"] === undefined ? {} : { blocks: message["blocks"] }),
  });
  if (faults.length > 0) {
    context.violation(`command answer: ${faults.join(" ")}`);
    return;
  }
  world.post({
    channel: channelId,
    author: world.bot.userId,
    text: String(message["text"] ?? ""),
    blocks: blocksOf(world, message),
    threadTs: null,
    ephemeralFor: message["response_type"] === "in_channel" ? null : userId,
    metadata: null,
  });
}
