/** The methods of messages: where one may go, what it may hold, who may change it. */
import { type ApiAnswer, type ApiContext, type Arguments, invalid, jsonOf, refused } from "./api-answer.ts";
import { validateMessage } from "./block-kit/validate.ts";
import { withIds } from "./ids.ts";
import type { Channel, JsonObject, Message } from "./model.ts";
import { messageJson } from "./payload-json.ts";
import type { World } from "./world.ts";

export function postMessage({ world, light, messagesTab, scopes }: ApiContext, args: Arguments): ApiAnswer {
  if (light) {
    world.posted++;
    const ts = world.nextTs();
    return { ok: true, channel: args["channel"], ts, message: { ts } };
  }
  const channel = target(world, args["channel"], scopes.includes("chat:write.public"));
  if (typeof channel === "string") return refused(channel);
  if (channel.kind === "dm" && !messagesTab) return refused("messages_tab_disabled");
  if (channel.botIsMember && !scopes.includes("chat:write"))
    return refused("missing_scope", { needed: "chat:write", provided: scopes.join(",") });
  const bad = messageFaults(args);
  if (bad) return bad;
  const threadTs = typeof args["thread_ts"] === "string" ? args["thread_ts"] : null;
  const message = world.post({
    channel: channel.id,
    author: world.bot.userId,
    text: String(args["text"] ?? ""),
    blocks: blocksOf(world, args),
    threadTs,
    ephemeralFor: null,
    metadata: (jsonOf(args["metadata"]) as JsonObject | null) ?? null,
  });
  return { ok: true, channel: channel.id, ts: message.ts, message: messageJson(world, message, true) };
}

export function postEphemeral({ world }: ApiContext, args: Arguments): ApiAnswer {
  const channel = target(world, args["channel"]);
  if (typeof channel === "string") return refused(channel);
  const user = String(args["user"]);
  if (!world.people.has(user)) return refused("user_not_found");
  if (!channel.members.includes(user)) return refused("user_not_in_channel");
  const bad = messageFaults(args);
  if (bad) return bad;
  const message = world.post({
    channel: channel.id,
    author: world.bot.userId,
    text: String(args["text"] ?? ""),
    blocks: blocksOf(world, args),
    threadTs: (args["thread_ts"] as string | undefined) ?? null,
    ephemeralFor: user,
    metadata: null,
  });
  return { ok: true, message_ts: message.ts };
}

/** An update names the DM itself: a person's id, good for posting, is no channel here. */
export function updateMessage({ world, scopes }: ApiContext, args: Arguments): ApiAnswer {
  if (world.people.has(String(args["channel"]))) return refused("channel_not_found");
  const channel = target(world, args["channel"], scopes.includes("chat:write.public"));
  if (typeof channel === "string") return refused(channel);
  const message = world.message(channel.id, String(args["ts"]));
  if (!message) return refused("message_not_found");
  if (message.author !== world.bot.userId || message.ephemeralFor) return refused("cant_update_message");
  const bad = messageFaults(args);
  if (bad) return bad;
  // docs.slack.dev/reference/methods/chat.update: a text alone takes the place of the blocks.
  const metadata = args["metadata"] === undefined ? {} : { metadata: jsonOf(args["metadata"]) as JsonObject | null };
  const text = args["text"] === undefined ? message.text : String(args["text"]);
  world.edit(message, { text, blocks: blocksOf(world, args), ...metadata });
  const { ts: _, ...changed } = messageJson(world, message, true);
  return { ok: true, channel: channel.id, ts: message.ts, text: message.text, message: changed };
}

export function deleteMessage({ world }: ApiContext, { channel: id, ts }: Arguments): ApiAnswer {
  const channel = visibleChannel(world, id);
  if (!channel) return refused("channel_not_found");
  const message = lastingMessage(world, channel, ts);
  if (!message) return refused("message_not_found");
  if (message.author !== world.bot.userId) return refused("cant_delete_message");
  world.remove(message);
  return { ok: true, channel: channel.id, ts };
}

export function getPermalink({ world }: ApiContext, { channel: id, message_ts: ts }: Arguments): ApiAnswer {
  const channel = visibleChannel(world, id);
  if (!channel) return refused("channel_not_found");
  const message = lastingMessage(world, channel, ts);
  if (!message) return refused("message_not_found");
  const thread = message.threadTs ? `?thread_ts=${message.threadTs}&cid=${channel.id}` : "";
  const permalink = `https://${world.team.domain}.slack.com/archives/${channel.id}/p${message.ts.replace(".", "")}${thread}`;
  return { ok: true, channel: channel.id, permalink };
}

export function addReaction({ world }: ApiContext, { channel: id, timestamp, name }: Arguments): ApiAnswer {
  const channel = visibleChannel(world, id);
  if (!channel) return refused("channel_not_found");
  if (channel.isArchived) return refused("is_archived");
  if (!channel.botIsMember) return refused("not_in_channel");
  if (typeof name !== "string" || !/^[a-z0-9_+'-]+(::skin-tone-\d)?$/.test(name)) return refused("invalid_name");
  return lastingMessage(world, channel, timestamp) ? { ok: true } : refused("message_not_found");
}

/** Ephemeral messages are not kept by Slack: nothing finds them again. */
function lastingMessage(world: World, channel: Channel, ts: unknown): Message | null {
  const message = world.message(channel.id, String(ts));
  return message && !message.ephemeralFor ? message : null;
}

/** The channel that a message may go to, or Slack's error code. A user's id means their DM. */
export function target(world: World, id: unknown, mayWritePublic = false): Channel | string {
  const userId = String(id);
  if (userId === world.bot.userId) return "cannot_dm_bot";
  const person = world.people.get(userId);
  if (person) return person.deleted ? "user_disabled" : world.dmOf(userId);
  const channel = visibleChannel(world, id);
  if (!channel) return "channel_not_found";
  if (channel.isArchived) return "is_archived";
  if (!channel.botIsMember && !(mayWritePublic && !channel.isPrivate)) return "not_in_channel";
  if (channel.kind === "dm" && world.people.get(channel.members[0] ?? "")?.deleted) return "user_disabled";
  return channel;
}

/** Private channels without the bot do not exist for it. */
export function visibleChannel(world: World, id: unknown): Channel | null {
  const channel = world.channels.get(String(id));
  return channel && (!channel.isPrivate || channel.botIsMember) ? channel : null;
}

function messageFaults(args: Arguments): ApiAnswer | null {
  const blocks = jsonOf(args["blocks"]);
  const hasBlocks = Array.isArray(blocks) && blocks.length > 0;
  if (args["blocks"] !== undefined && args["blocks"] !== null && !Array.isArray(blocks))
    return refused("invalid_blocks_format");
  if (!hasBlocks && !args["text"]) return refused("no_text");
  const faults = validateMessage({ text: args["text"], ...(blocks === null ? {} : { blocks }) });
  if (faults.length === 0) return null;
  return faults.some((fault) => fault.includes("msg_too_long"))
    ? refused("msg_too_long")
    : invalid("invalid_blocks", faults);
}

export function blocksOf(world: World, args: Arguments): JsonObject[] {
  const blocks = jsonOf(args["blocks"]);
  return Array.isArray(blocks) ? (withIds({ blocks }, () => world.id("b"))["blocks"] as JsonObject[]) : [];
}
