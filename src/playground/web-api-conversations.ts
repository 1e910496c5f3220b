/** The methods of conversations: channels, group DMs, their members and their past. */
import { type ApiAnswer, type ApiContext, type Arguments, idsOf, isTrue, pageOf, refused } from "./api-answer.ts";
import type { Channel } from "./model.ts";
import { channelJson, messageJson } from "./payload-json.ts";
import { visibleChannel } from "./web-api-messages.ts";

/** A group DM holds eight people besides the caller. */
const MAX_GROUP = 8;
const TYPES = ["public_channel", "private_channel", "mpim", "im"] as const;
type Type = (typeof TYPES)[number];
const READ: Readonly<Record<Type, string>> = {
  public_channel: "channels:read",
  private_channel: "groups:read",
  mpim: "mpim:read",
  im: "im:read",
};

function typeOf({ kind, isPrivate }: Channel): Type {
  if (kind === "dm") return "im";
  if (kind === "mpim") return "mpim";
  return isPrivate ? "private_channel" : "public_channel";
}

/** The channel, when it exists for the bot and the scope for its kind is there; else the refusal. */
function readable({ world, scopes }: ApiContext, id: unknown, scopeOf: (type: Type) => string): Channel | ApiAnswer {
  const channel = visibleChannel(world, id);
  if (!channel) return refused("channel_not_found");
  const needed = scopeOf(typeOf(channel));
  return scopes.includes(needed) ? channel : refused("missing_scope", { needed, provided: scopes.join(",") });
}

export function openConversation(context: ApiContext, { users, channel: id }: Arguments): ApiAnswer {
  const { world, scopes } = context;
  if (typeof id === "string" && id !== "") {
    const known = visibleChannel(world, id);
    if (!known || known.kind === "channel") return refused("channel_not_found");
    return { ok: true, no_op: true, already_open: true, channel: { id: known.id } };
  }
  const ids = idsOf(users);
  const [first] = ids;
  if (!first) return refused("users_list_not_supplied");
  if (ids.length > MAX_GROUP) return refused("too_many_users");
  if (ids.includes(world.bot.userId)) return refused("cannot_dm_bot");
  const people = ids.map((user) => world.people.get(user));
  if (people.some((person) => !person)) return refused("user_not_found");
  if (people.some((person) => person?.deleted)) return refused("user_disabled");
  const needed = ids.length === 1 ? "im:write" : "mpim:write";
  if (!scopes.includes(needed)) return refused("missing_scope", { needed, provided: scopes.join(",") });
  return { ok: true, channel: { id: ids.length === 1 ? world.dmOf(first).id : world.groupDmOf(ids).id } };
}

export function conversationInfo(context: ApiContext, args: Arguments): ApiAnswer {
  const found = readable(context, args["channel"], (type) => READ[type]);
  if ("ok" in found) return found;
  const members = found.members.length + (found.botIsMember ? 1 : 0);
  const counted = isTrue(args["include_num_members"]) ? { num_members: members } : {};
  return { ok: true, channel: { ...channelJson(context.world, found), ...counted } };
}

export function listConversations({ world, scopes }: ApiContext, args: Arguments): ApiAnswer {
  const types = args["types"] === undefined ? ["public_channel"] : idsOf(args["types"]).map((type) => type.trim());
  if (types.some((type) => !TYPES.includes(type as Type))) return refused("invalid_types");
  const missing = types.map((type) => READ[type as Type]).filter((scope) => !scopes.includes(scope));
  if (missing.length > 0) return refused("missing_scope", { needed: missing.join(","), provided: scopes.join(",") });
  const found = [...world.channels.values()].filter(
    (channel) =>
      types.includes(typeOf(channel)) &&
      visibleChannel(world, channel.id) &&
      !(isTrue(args["exclude_archived"]) && channel.isArchived),
  );
  const page = pageOf(found, args, 1000);
  if (typeof page === "string") return refused(page);
  const { items, metadata } = page;
  return { ok: true, channels: items.map((channel) => channelJson(world, channel)), response_metadata: metadata };
}

export function conversationMembers(context: ApiContext, args: Arguments): ApiAnswer {
  const found = readable(context, args["channel"], (type) => READ[type]);
  if ("ok" in found) return found;
  const page = pageOf([...found.members, ...(found.botIsMember ? [context.world.bot.userId] : [])], args, 999);
  if (typeof page === "string") return refused(page);
  return { ok: true, members: page.items, response_metadata: page.metadata };
}

export function inviteToConversation({ world }: ApiContext, { channel, users }: Arguments): ApiAnswer {
  const found = visibleChannel(world, channel);
  if (!found) return refused("channel_not_found");
  if (found.isArchived) return refused("is_archived");
  if (!found.botIsMember) return refused("not_in_channel");
  const ids = idsOf(users);
  if (ids.length === 0 || ids.some((id) => !world.people.has(id))) return refused("user_not_found");
  if (ids.some((id) => world.people.get(id)?.deleted)) return refused("user_is_disabled");
  if (ids.every((id) => found.members.includes(id))) return refused("already_in_channel");
  found.members = [...new Set([...found.members, ...ids])];
  world.changed();
  return { ok: true, channel: channelJson(world, found) };
}

/** Of a channel, or of a thread in it. */
export function history(context: ApiContext, args: Arguments, thread: string | null): ApiAnswer {
  const { world } = context;
  const channel = readable(context, args["channel"], (type) => READ[type].replace(":read", ":history"));
  if ("ok" in channel) return channel;
  if (!channel.botIsMember) return refused("not_in_channel");
  if (thread !== null && !world.message(channel.id, thread)) return refused("thread_not_found");
  // Both bounds are left out unless `inclusive` is set (docs.slack.dev/reference/methods/conversations.history).
  const [oldest, latest, isInclusive] = [
    Number(args["oldest"] ?? 0),
    Number(args["latest"] ?? Infinity),
    isTrue(args["inclusive"]),
  ];
  const isWithin = (ts: number): boolean => (isInclusive ? ts >= oldest && ts <= latest : ts > oldest && ts < latest);
  const all = (world.messages.get(channel.id) ?? []).filter(
    (message) =>
      !message.ephemeralFor &&
      // The first message of a thread comes with any part of it.
      (isWithin(Number(message.ts)) || message.ts === thread) &&
      (thread === null ? message.threadTs === null : message.ts === thread || message.threadTs === thread),
  );
  const page = pageOf(all.toReversed(), args, 1000);
  if (typeof page === "string") return refused(page);
  return {
    ok: true,
    messages: page.items.map((message) => messageJson(world, message, isTrue(args["include_all_metadata"]))),
    has_more: page.metadata.next_cursor !== "",
    response_metadata: page.metadata,
  };
}
