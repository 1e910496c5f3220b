/** Slack's Web API on the simulated workspace. Each method gives Slack's own answer or error code. */

import { type ApiAnswer, type ApiContext, type Arguments, invalid, jsonOf, refused } from "./api-answer.ts";
import { validateMessage } from "./block-kit/validate.ts";
import { withIds } from "./ids.ts";
import type { Channel, JsonObject } from "./model.ts";
import { channelJson, dndJson, messageJson, userJson } from "./payload-json.ts";
import { openView, publishHome, updateView } from "./web-api-views.ts";
import type { World } from "./world.ts";

/** A group DM holds eight people besides the caller. */
const MAX_GROUP = 8;

type Method = (context: ApiContext, args: Arguments) => ApiAnswer;

/** Every method that the workspace knows. */
export const WEB_API: Readonly<Record<string, Method>> = {
  "api.test": () => ({ ok: true }),
  "auth.test": ({ world: { team, bot } }) => ({
    ok: true,
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    user: bot.name.toLowerCase().replaceAll(" ", "_"),
    team_id: team.id,
    user_id: bot.userId,
    bot_id: bot.botId,
    is_enterprise_install: false,
  }),
  "team.info": ({ world: { team } }) => ({ ok: true, team: { id: team.id, name: team.name, domain: team.domain } }),
  "bots.info": ({ world }) => ({
    ok: true,
    bot: { id: world.bot.botId, name: world.bot.name, user_id: world.bot.userId, app_id: world.bot.appId },
  }),
  "chat.postMessage": postMessage,
  "chat.postEphemeral": postEphemeral,
  "chat.update": updateMessage,
  "chat.delete": deleteMessage,
  "chat.getPermalink": ({ world }, { channel, message_ts: ts }) =>
    world.message(String(channel), String(ts))
      ? {
          ok: true,
          channel,
          permalink: `https://${world.team.domain}.slack.com/archives/${String(channel)}/p${String(ts).replace(".", "")}`,
        }
      : refused("message_not_found"),
  "views.open": (context, args) => openView(context, args, false),
  "views.push": (context, args) => openView(context, args, true),
  "views.update": updateView,
  "views.publish": publishHome,
  "users.info": ({ world }, { user, include_locale: locale }) => {
    const person = world.people.get(String(user));
    return person ? { ok: true, user: userJson(world, person, isTrue(locale)) } : refused("user_not_found");
  },
  "users.list": ({ world }) => ({
    ok: true,
    members: [...world.people.values()].map((person) => userJson(world, person, false)),
    response_metadata: { next_cursor: "" },
  }),
  "users.getPresence": ({ world }, { user }) =>
    world.people.has(String(user))
      ? { ok: true, presence: world.people.get(String(user))?.presence }
      : refused("user_not_found"),
  "dnd.info": ({ world }, { user }) => {
    const person = world.people.get(String(user));
    return person ? { ok: true, ...dndJson(person) } : refused("user_not_found");
  },
  "dnd.teamInfo": ({ world }, { users }) => {
    const ids = idsOf(users);
    if (ids.length === 0 || ids.length > 50) return refused("too_many_users");
    const found = ids.flatMap((id) => world.people.get(id) ?? []);
    return {
      ok: true,
      cached: false,
      users: Object.fromEntries(found.map((person) => [person.id, dndJson(person)])),
    };
  },
  "conversations.open": openConversation,
  "conversations.info": ({ world }, { channel }) => {
    const found = visibleChannel(world, channel);
    return found ? { ok: true, channel: channelJson(found) } : refused("channel_not_found");
  },
  "conversations.list": ({ world }) => ({
    ok: true,
    channels: [...world.channels.values()].filter(({ isPrivate }) => !isPrivate).map(channelJson),
    response_metadata: { next_cursor: "" },
  }),
  "conversations.members": ({ world }, { channel }) => {
    const found = visibleChannel(world, channel);
    return found
      ? {
          ok: true,
          members: [...found.members, ...(found.botIsMember ? [world.bot.userId] : [])],
          response_metadata: { next_cursor: "" },
        }
      : refused("channel_not_found");
  },
  "conversations.history": ({ world, scopes }, args) => history(world, args, scopes, null),
  "conversations.replies": ({ world, scopes }, args) => history(world, args, scopes, String(args["ts"])),
  "conversations.invite": ({ world }, { channel, users }) => {
    const found = visibleChannel(world, channel);
    if (!found) return refused("channel_not_found");
    if (found.isArchived) return refused("is_archived");
    if (!found.botIsMember) return refused("not_in_channel");
    const ids = idsOf(users);
    if (ids.length === 0 || ids.some((id) => !world.people.has(id))) return refused("user_not_found");
    if (ids.every((id) => found.members.includes(id))) return refused("already_in_channel");
    found.members = [...new Set([...found.members, ...ids])];
    world.changed();
    return { ok: true, channel: channelJson(found) };
  },
  "files.getUploadURLExternal": ({ world, baseUrl }, { filename, length }) => {
    if (!filename || Number(length) <= 0) return refused("invalid_arguments");
    const id = world.id("F");
    world.files.set(id, { id, name: String(filename), title: String(filename), content: new Uint8Array() });
    return { ok: true, upload_url: `${baseUrl}/upload/${id}`, file_id: id };
  },
  "files.completeUploadExternal": completeUpload,
  "files.info": ({ world }, { file }) => {
    const found = world.files.get(String(file));
    return found
      ? { ok: true, file: { id: found.id, name: found.name, title: found.title, size: found.content.length } }
      : refused("file_not_found");
  },
  "reactions.add": ({ world }, { channel, timestamp }) =>
    world.message(String(channel), String(timestamp)) ? { ok: true } : refused("message_not_found"),
};

function openConversation({ world, scopes }: ApiContext, { users }: Arguments): ApiAnswer {
  const ids = idsOf(users);
  const [first] = ids;
  if (!first) return refused("users_list_not_supplied");
  if (ids.length > MAX_GROUP) return refused("too_many_users");
  if (ids.includes(world.bot.userId)) return refused("cannot_dm_bot");
  const people = ids.map((id) => world.people.get(id));
  if (people.some((person) => !person)) return refused("user_not_found");
  if (people.some((person) => person?.deleted)) return refused("user_disabled");
  const needed = ids.length === 1 ? "im:write" : "mpim:write";
  if (!scopes.includes(needed)) return refused("missing_scope", { needed, provided: scopes.join(",") });
  return { ok: true, channel: { id: ids.length === 1 ? world.dmOf(first).id : world.groupDmOf(ids).id } };
}

function postMessage({ world, light, messagesTab }: ApiContext, args: Arguments): ApiAnswer {
  if (light) {
    world.posted++;
    const ts = world.nextTs();
    return { ok: true, channel: args["channel"], ts, message: { ts } };
  }
  const channel = target(world, args["channel"]);
  if (typeof channel === "string") return refused(channel);
  if (channel.kind === "dm" && !messagesTab) return refused("messages_tab_disabled");
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

function postEphemeral({ world }: ApiContext, args: Arguments): ApiAnswer {
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

function updateMessage({ world }: ApiContext, args: Arguments): ApiAnswer {
  const channel = target(world, args["channel"]);
  if (typeof channel === "string") return refused(channel);
  const message = world.message(channel.id, String(args["ts"]));
  if (!message) return refused("message_not_found");
  if (message.author !== world.bot.userId || message.ephemeralFor) return refused("cant_update_message");
  const bad = messageFaults(args);
  if (bad) return bad;
  world.edit(message, { text: String(args["text"] ?? ""), blocks: blocksOf(world, args) });
  const { ts: _, ...changed } = messageJson(world, message, true);
  return {
    ok: true,
    channel: channel.id,
    ts: message.ts,
    text: message.text,
    message: changed,
  };
}

function deleteMessage({ world }: ApiContext, { channel, ts }: Arguments): ApiAnswer {
  const message = world.message(String(channel), String(ts));
  if (!message) return refused("message_not_found");
  if (message.author !== world.bot.userId) return refused("cant_delete_message");
  world.remove(message);
  return { ok: true, channel, ts };
}

function completeUpload({ world }: ApiContext, args: Arguments): ApiAnswer {
  const listed = (jsonOf(args["files"]) as { id: string; title?: string }[] | null) ?? [];
  const files = listed.flatMap(({ id, title }) => {
    const file = world.files.get(id);
    return file ? [{ ...file, title: title ?? file.name }] : [];
  });
  if (files.length !== listed.length || files.length === 0) return refused("file_not_found");
  const channel = target(world, args["channel_id"]);
  if (typeof channel === "string") return refused(channel);
  world.post({
    channel: channel.id,
    author: world.bot.userId,
    text: String(args["initial_comment"] ?? ""),
    blocks: [],
    threadTs: null,
    ephemeralFor: null,
    metadata: null,
    files,
  });
  return { ok: true, files: files.map(({ id, title }) => ({ id, title })) };
}

function history(world: World, args: Arguments, scopes: readonly string[], thread: string | null): ApiAnswer {
  const channel = visibleChannel(world, args["channel"]);
  if (!channel) return refused("channel_not_found");
  const needed = channel.kind === "dm" ? "im:history" : channel.isPrivate ? "groups:history" : "channels:history";
  if (!scopes.includes(needed)) return refused("missing_scope", { needed, provided: scopes.join(",") });
  if (!channel.botIsMember) return refused("not_in_channel");
  const limit = Math.min(Number(args["limit"] ?? 100), 1000);
  const all = (world.messages.get(channel.id) ?? []).filter(
    (message) =>
      !message.ephemeralFor &&
      (thread === null ? message.threadTs === null : message.ts === thread || message.threadTs === thread),
  );
  const page = all.toReversed().slice(0, limit);
  return {
    ok: true,
    messages: page.map((message) => messageJson(world, message, isTrue(args["include_all_metadata"]))),
    has_more: all.length > limit,
  };
}

/** The channel that a message may go to, or Slack's error code. A user's id means their DM. */
function target(world: World, id: unknown): Channel | string {
  const userId = String(id);
  const person = world.people.get(userId);
  if (person) return person.deleted ? "user_disabled" : world.dmOf(userId);
  const channel = visibleChannel(world, id);
  if (!channel) return "channel_not_found";
  if (channel.isArchived) return "is_archived";
  if (!channel.botIsMember) return "not_in_channel";
  if (channel.kind === "dm" && world.people.get(channel.members[0] ?? "")?.deleted) return "user_disabled";
  return channel;
}

/** Private channels without the bot do not exist for it. */
function visibleChannel(world: World, id: unknown): Channel | null {
  const channel = world.channels.get(String(id));
  return channel && (!channel.isPrivate || channel.botIsMember) ? channel : null;
}

function messageFaults(args: Arguments): ApiAnswer | null {
  const blocks = jsonOf(args["blocks"]);
  const hasBlocks = Array.isArray(blocks) && blocks.length > 0;
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

function idsOf(users: unknown): string[] {
  return String(users ?? "")
    .split(",")
    .filter((id) => id !== "");
}

function isTrue(value: unknown): boolean {
  return value === true || value === "true" || value === "1";
}
