/** Interactivity: buttons, menus and pickers on messages and views, and shortcuts. */
import { channelHead, failureOf, type InteractionContext, interactionHead, type Outcome } from "./context.ts";
import { fillInitial } from "./fields.ts";
import type { JsonObject, Message, View } from "./model.ts";
import { messageJson, viewJson } from "./payload-json.ts";

export type Place = { readonly message: Message } | { readonly view: View };

export interface Pressed {
  readonly block: JsonObject;
  readonly element: JsonObject;
  /** What was chosen, in the element's own words: `selected_option`, `selected_date`, ... None for a button. */
  readonly chosen: JsonObject | null;
}

/** A button pressed, or a choice made, on a message or a view. */
export async function sendAction(
  context: InteractionContext,
  userId: string,
  where: Place,
  { block, element, chosen }: Pressed,
): Promise<Outcome> {
  const { world } = context;
  const blockId = String(block["block_id"]);
  const actionId = String(element["action_id"]);
  // Slack sends along what a form begins with, too.
  if ("view" in where) fillInitial(where.view);
  const state = "message" in where ? where.message.state : where.view.state;
  if (chosen && element["type"] !== "overflow") state[blockId] = { ...state[blockId], [actionId]: chosen };
  const action = {
    type: element["type"],
    action_id: actionId,
    block_id: blockId,
    ...(element["text"] ? { text: element["text"] } : {}),
    ...(element["value"] === undefined ? {} : { value: element["value"] }),
    ...(element["style"] ? { style: element["style"] } : {}),
    ...chosen,
    action_ts: world.nextTs(),
  };
  const answer = await context.bot.sendInteraction(`press ${actionId}`, {
    ...interactionHead(context, "block_actions", userId),
    trigger_id: world.issueTrigger(userId, "message" in where ? where.message.channel : where.view.openedIn),
    ...("message" in where ? messagePlace(context, userId, where.message) : viewPlace(context, where.view)),
    actions: [action],
  });
  return failureOf(answer, "operation_timeout", "Something went wrong");
}

/** A shortcut from the composer's menu, or from a message's. */
export async function sendShortcut(
  context: InteractionContext,
  userId: string,
  callbackId: string,
  message: Message | null,
): Promise<Outcome> {
  const { world } = context;
  const place = message
    ? {
        channel: channelHead(world, message.channel),
        message_ts: message.ts,
        message: messageJson(world, message, true),
        response_url: world.issueResponseUrl(context.baseUrl, userId, message.channel, null),
      }
    : {};
  // The payloads of shortcuts are older than the others: they do not say which app they are for.
  const { api_app_id: _, user, ...head } = interactionHead(context, message ? "message_action" : "shortcut", userId);
  const { username, ...named } = user as { id: string; username: string; name: string; team_id: string };
  const answer = await context.bot.sendInteraction(`shortcut ${callbackId}`, {
    ...head,
    user: message ? named : { id: named.id, username, team_id: named.team_id },
    callback_id: callbackId,
    trigger_id: world.issueTrigger(userId, message?.channel ?? null),
    action_ts: world.nextTs(),
    ...place,
  });
  return failureOf(answer, "operation_timeout", "Something went wrong");
}

/** A question for options names the place, and gives nothing to answer to. */
export function suggestionPlace(context: InteractionContext, where: Place): object {
  if ("view" in where) return viewPlace(context, where.view);
  const { world } = context;
  const { message } = where;
  return {
    container: {
      type: "message",
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: message.ephemeralFor !== null,
    },
    channel: channelHead(world, message.channel),
    ...(message.ephemeralFor ? {} : { message: messageJson(world, message, true) }),
  };
}

function messagePlace(context: InteractionContext, userId: string, message: Message): object {
  const { world, baseUrl } = context;
  return {
    container: {
      type: "message",
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: message.ephemeralFor !== null,
      ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    },
    channel: channelHead(world, message.channel),
    ...(message.ephemeralFor ? {} : { message: messageJson(world, message, true) }),
    state: { values: message.state },
    response_url: world.issueResponseUrl(baseUrl, userId, message.channel, message.ts),
  };
}

function viewPlace({ world }: InteractionContext, view: View): object {
  return { container: { type: "view", view_id: view.id }, view: viewJson(world, view) };
}
