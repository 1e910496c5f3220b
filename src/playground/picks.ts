/** What a person can pick in a menu of people or conversations: only what Slack would offer them there. */
import type { Value } from "./fields.ts";
import type { Channel, JsonObject } from "./model.ts";
import type { World } from "./world.ts";

interface Filter {
  readonly include?: readonly ("im" | "mpim" | "private" | "public")[];
  readonly exclude_external_shared_channels?: boolean;
  readonly exclude_bot_users?: boolean;
}

const PEOPLE = new Set(["users_select", "multi_users_select"]);
const CHANNELS = new Set(["channels_select", "multi_channels_select"]);
const CONVERSATIONS = new Set(["conversations_select", "multi_conversations_select"]);

/**
 * Turns names into ids where the element is a menu of people or conversations; other values stay.
 * @throws Error when the menu would not offer it.
 */
export function pick(world: World, userId: string, element: JsonObject, value: Value): Value {
  const type = String(element["type"]);
  if (!PEOPLE.has(type) && !CHANNELS.has(type) && !CONVERSATIONS.has(type)) return value;
  const one = (wanted: string): string => {
    const found = PEOPLE.has(type)
      ? personOf(world, wanted)
      : conversationsFor(world, userId, element).find(
          ({ id, name }) => id === wanted || name === wanted || `#${name}` === wanted,
        )?.id;
    if (!found) throw new Error(`the field does not offer ${wanted}`);
    return found;
  };
  if (typeof value === "string") return value === "" ? value : one(value);
  return value === null ? null : value.map(one);
}

/** Somebody who left is in no menu; apps are. */
function personOf(world: World, wanted: string): string | undefined {
  if (wanted === world.bot.userId || wanted === world.bot.name) return world.bot.userId;
  return [...world.people.values()].find(
    ({ id, name, deleted }) => !deleted && (id === wanted || name === wanted || `@${name}` === wanted),
  )?.id;
}

/** The conversations that a menu offers to a person: public ones, and those that they are in. */
export function conversationsFor(world: World, userId: string, element: JsonObject): Channel[] {
  const onlyPublic = CHANNELS.has(String(element["type"]));
  const filter = (element["filter"] ?? {}) as Filter;
  return [...world.channels.values()].filter((channel) => {
    const isPublic = channel.kind === "channel" && !channel.isPrivate;
    if (channel.isArchived || (!isPublic && !channel.members.includes(userId))) return false;
    if (onlyPublic) return isPublic;
    if (filter.exclude_external_shared_channels && channel.isShared) return false;
    if (filter.exclude_bot_users && channel.kind === "dm") return false;
    return filter.include?.includes(kindOf(channel)) ?? true;
  });
}

function kindOf({ kind, isPrivate }: Channel): "im" | "mpim" | "private" | "public" {
  if (kind === "dm") return "im";
  if (kind === "mpim") return "mpim";
  return isPrivate ? "private" : "public";
}

/** A form starts in the conversation in which it was opened, where its menu asks for that. */
export function defaultConversation(element: JsonObject, openedIn: string | null): JsonObject | null {
  if (element["default_to_current_conversation"] !== true || openedIn === null) return null;
  if (element["type"] === "conversations_select" && element["initial_conversation"] === undefined)
    return { type: element["type"], selected_conversation: openedIn };
  if (element["type"] === "multi_conversations_select")
    return { type: element["type"], selected_conversations: [openedIn] };
  return null;
}
