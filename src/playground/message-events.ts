/** What the bot hears of a message, and of its edit: by the conversation's kind, and as a mention where it is named. */
import type { InteractionContext } from "./context.ts";
import { sendEvent } from "./events.ts";
import type { Channel, JsonObject, Message } from "./model.ts";
import { messageJson } from "./payload-json.ts";

/** The subscription that carries the messages of a conversation, and how the event names its kind. */
export function messageSubscription({
  kind,
  isPrivate,
}: Channel): readonly [subscription: string, channelType: string] {
  if (kind === "dm") return ["message.im", "im"];
  if (kind === "mpim") return ["message.mpim", "mpim"];
  return isPrivate ? ["message.groups", "group"] : ["message.channels", "channel"];
}

/** A message was written. In a channel the bot hears of it where it is a member. */
export async function tellOfMessage(context: InteractionContext, channel: Channel, message: Message): Promise<void> {
  if (channel.kind !== "dm" && !channel.botIsMember) return;
  const [name, type] = messageSubscription(channel);
  const event = eventOf(context, message);
  await sendEvent(context, name, { ...event, channel_type: type });
  await tellOfMention(context, channel, event);
}

/** A message was edited: the conversation's subscription tells what it was before, and a mention is told as if new. */
export async function tellOfEdit(
  context: InteractionContext,
  channel: Channel,
  message: Message,
  before: string,
): Promise<void> {
  if (channel.kind !== "dm" && !channel.botIsMember) return;
  const { world } = context;
  const [name, type] = messageSubscription(channel);
  const edited = { user: message.author, ts: world.nextTs() };
  const now = { ...messageJson(world, message, false), edited };
  await sendEvent(context, name, {
    type: "message",
    subtype: "message_changed",
    hidden: true,
    channel: channel.id,
    channel_type: type,
    ts: edited.ts,
    message: now,
    previous_message: { ...now, text: before },
  });
  await tellOfMention(context, channel, { ...eventOf(context, message), edited });
}

async function tellOfMention(context: InteractionContext, { kind }: Channel, event: JsonObject): Promise<void> {
  if (kind === "dm") return;
  if (!String(event["text"]).includes(`<@${context.world.bot.userId}>`)) return;
  await sendEvent(context, "app_mention", { ...event, type: "app_mention" });
}

function eventOf({ world }: InteractionContext, message: Message): JsonObject {
  const { author, channel, threadTs, subtype } = message;
  const person = world.people.get(author);
  const team = world.teamOf(author);
  return {
    ...messageJson(world, message, false),
    channel,
    team,
    ...(subtype ? {} : { client_msg_id: crypto.randomUUID() }),
    ...(person?.fromTeam ? { user_team: team, source_team: team } : {}),
    ...(person?.isApp ? { bot_id: `B${author.slice(1)}`, subtype: "bot_message" } : {}),
    ...(threadTs ? { thread_ts: threadTs, parent_user_id: world.bot.userId } : {}),
  };
}
