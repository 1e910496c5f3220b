/** What happens when a person acts: the request that Slack sends, and what its answer changes. */

import { validateMessage } from "./block-kit/validate.ts";
import { SLACK_LIMITS } from "./limits.ts";
import type { Manifest } from "./manifest.ts";
import type { JsonObject, Message, View } from "./model.ts";
import { messageJson, viewJson } from "./payload-json.ts";
import { BOT } from "./seed.ts";
import type { BotAnswer, BotLink } from "./to-bot.ts";
import { blocksOf } from "./web-api.ts";
import type { World } from "./world.ts";

export interface InteractionContext {
  readonly world: World;
  readonly bot: BotLink;
  readonly baseUrl: string;
  readonly team: { readonly id: string; readonly name: string };
  readonly manifest: Manifest;
  readonly violation: (text: string) => void;
}

/** What Slack shows in place of an answer, or null. */
export type Outcome = string | null;

export const token = "simulated-verification-token";

/** Slack escapes what people type. */
export function escapeTyped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** `@Maya Lind` and `#general` become `<@U0MAYA|maya.lind>` and `<#C0GENERAL|general>`, where the manifest asks for it. */
function escapeNames(world: World, text: string): string {
  let escaped = escapeTyped(text);
  for (const person of world.people.values())
    escaped = escaped.replaceAll(
      `@${person.name}`,
      `<@${person.id}|${person.name.toLowerCase().replaceAll(" ", ".")}>`,
    );
  for (const channel of world.channels.values())
    if (channel.kind === "channel")
      escaped = escaped.replaceAll(`#${channel.name}`, `<#${channel.id}|${channel.name}>`);
  return escaped;
}

/** `/growth next` typed somewhere. */
export async function sendCommand(
  context: InteractionContext,
  userId: string,
  line: string,
  channelId: string,
): Promise<Outcome> {
  const { world, team, manifest } = context;
  const [word = "", ...rest] = line.trim().split(" ");
  const command = manifest.commands.find((known) => known.command === word);
  if (!command) return `${word} is not a valid command.`;
  const text = rest.join(" ").trim();
  const channel = world.channels.get(channelId);
  const answer = await context.bot.sendForm(`${word} ${text.split(" ")[0] ?? ""}`.trim(), {
    token,
    team_id: team.id,
    team_domain: "simulated",
    channel_id: channelId,
    channel_name: channel?.kind === "dm" ? "directmessage" : (channel?.name ?? ""),
    user_id: userId,
    user_name: world.nameOf(userId).toLowerCase().replaceAll(" ", "."),
    command: word,
    text: command.shouldEscape ? escapeNames(world, text) : escapeTyped(text),
    api_app_id: BOT.appId,
    is_enterprise_install: "false",
    response_url: world.issueResponseUrl(context.baseUrl, userId, channelId, null),
    trigger_id: world.issueTrigger(userId),
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
    author: BOT.userId,
    text: String(message["text"] ?? ""),
    blocks: blocksOf(world, message),
    threadTs: null,
    ephemeralFor: message["response_type"] === "in_channel" ? null : userId,
    metadata: null,
  });
}

/** A button, or an option of a menu, on a message or a view. */
export async function sendAction(
  context: InteractionContext,
  userId: string,
  where: { message: Message } | { view: View },
  pressed: { block: JsonObject; element: JsonObject; option?: JsonObject | undefined },
): Promise<Outcome> {
  const { world, team } = context;
  const { block, element, option } = pressed;
  const action = {
    type: element["type"],
    action_id: element["action_id"],
    block_id: block["block_id"],
    ...(element["text"] ? { text: element["text"] } : {}),
    ...(element["value"] === undefined ? {} : { value: element["value"] }),
    ...(option ? { selected_option: option } : {}),
    action_ts: world.nextTs(),
  };
  const base = {
    type: "block_actions",
    token,
    team: { id: team.id, domain: "simulated" },
    user: {
      id: userId,
      username: world.nameOf(userId).toLowerCase().replaceAll(" ", "."),
      name: world.nameOf(userId),
      team_id: team.id,
    },
    api_app_id: BOT.appId,
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: world.issueTrigger(userId),
    actions: [action],
  };
  const place =
    "message" in where
      ? messagePlace(context, userId, where.message)
      : {
          container: { type: "view", view_id: where.view.id },
          view: viewJson(where.view),
          state: { values: where.view.state },
        };
  const answer = await context.bot.sendInteraction(`press ${String(element["action_id"])}`, { ...base, ...place });
  return failureOf(answer, "operation_timeout", "Something went wrong");
}

function messagePlace({ world, baseUrl }: InteractionContext, userId: string, message: Message): object {
  const channel = world.channels.get(message.channel);
  return {
    container: {
      type: "message",
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: message.ephemeralFor !== null,
    },
    channel: { id: message.channel, name: channel?.kind === "dm" ? "directmessage" : (channel?.name ?? "") },
    ...(message.ephemeralFor ? {} : { message: messageJson(message, true) }),
    response_url: world.issueResponseUrl(baseUrl, userId, message.channel, message.ts),
    state: { values: {} },
  };
}

/** A response URL was used. @returns the HTTP status and body. */
export function useResponseUrl(
  { world, violation }: InteractionContext,
  id: string,
  body: JsonObject,
): { status: number; body: string } {
  const url = world.responseUrls.get(id);
  const tooOld = url && Date.now() - url.issuedAt > SLACK_LIMITS.responseUrlMs;
  if (!url || tooOld || url.uses >= SLACK_LIMITS.responseUrlUses) {
    violation("a response URL was used too often or too late");
    return { status: 404, body: "used_url" };
  }
  url.uses++;
  const original = url.messageTs ? world.message(url.channel, url.messageTs) : null;
  if (body["delete_original"]) {
    if (original) world.remove(original);
    return { status: 200, body: "ok" };
  }
  const faults = validateMessage({
    text: body["text"],
    ...(body["blocks"] === undefined ? {} : { blocks: body["blocks"] }),
  });
  if (faults.length > 0) {
    violation(`response URL: ${faults.join(" ")}`);
    return { status: 400, body: "invalid_blocks" };
  }
  const content = { text: String(body["text"] ?? ""), blocks: blocksOf(world, body) };
  if (body["replace_original"] && original) world.edit(original, content);
  else {
    const message = world.post({
      channel: url.channel,
      author: BOT.userId,
      ...content,
      threadTs: null,
      ephemeralFor: body["response_type"] === "in_channel" ? null : url.userId,
      metadata: null,
    });
    if (url.messageTs === null) url.messageTs = message.ts;
  }
  return { status: 200, body: "ok" };
}

/** An event of the Events API, when the manifest subscribes to it. */
export async function sendEvent(
  { bot, manifest, team, world }: InteractionContext,
  name: string,
  event: JsonObject,
): Promise<void> {
  if (!manifest.events.includes(name)) return;
  const { type } = event;
  await bot.sendEvent(`event ${name}`, {
    token,
    team_id: team.id,
    api_app_id: BOT.appId,
    event: { ...event, event_ts: world.nextTs() },
    type: "event_callback",
    event_id: world.id("Ev"),
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: team.id, user_id: BOT.userId, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${String(type)}`,
  });
}

export function failureOf({ late, status }: BotAnswer, whenLate: string, whenWrong: string): Outcome {
  if (late) return whenLate;
  return status >= 200 && status < 300 ? null : whenWrong;
}

/** Plain text is a message too. */
export function parseAnswer(body: string): JsonObject {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === "object" && parsed !== null ? (parsed as JsonObject) : { text: body };
  } catch {
    return { text: body };
  }
}
