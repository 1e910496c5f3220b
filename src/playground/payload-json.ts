/** Slack's JSON for people, messages, channels and views: the same in answers, events and interactions. */
import type { Channel, JsonObject, Message, Person, UploadedFile, View } from "./model.ts";
import type { World } from "./world.ts";

export function userJson(world: World, person: Person, withLocale: boolean): JsonObject {
  const { status, currentZone: tz } = person;
  return {
    id: person.id,
    team_id: world.teamOf(person.id),
    ...(person.fromTeam ? { is_stranger: true } : {}),
    name: person.name.toLowerCase().replaceAll(" ", "."),
    real_name: person.name,
    deleted: person.deleted,
    is_admin: person.admin ?? person.owner ?? false,
    is_owner: person.owner ?? false,
    is_primary_owner: person.owner ?? false,
    is_bot: person.isApp ?? false,
    is_restricted: person.guest ?? false,
    is_ultra_restricted: false,
    tz,
    tz_label: tz,
    tz_offset: offsetSeconds(tz, world.now()),
    profile: {
      title: person.title,
      real_name: person.name,
      display_name: person.name,
      status_text: status.text,
      status_emoji: status.emoji,
      status_expiration: status.expiresAt ? Math.floor(status.expiresAt.getTime() / 1000) : 0,
    },
    ...(withLocale ? { locale: person.locale ?? "en-US" } : {}),
  };
}

/** The app's own user, as `users.info` and `users.list` give it. */
export function botUserJson({ bot, team }: World): JsonObject {
  return {
    id: bot.userId,
    team_id: team.id,
    name: bot.name.toLowerCase().replaceAll(" ", "_"),
    real_name: bot.name,
    deleted: false,
    is_bot: true,
    is_restricted: false,
    is_ultra_restricted: false,
    tz: "America/Los_Angeles",
    tz_label: "Pacific Time",
    tz_offset: -28_800,
    profile: { api_app_id: bot.appId, bot_id: bot.botId, real_name: bot.name, display_name: bot.name },
  };
}

/** One for each zone: making one takes a hundred times as long as using it. */
const offsetFormats = new Map<string, Intl.DateTimeFormat>();

function offsetSeconds(zone: string, at: Date): number {
  const format =
    offsetFormats.get(zone) ?? new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  offsetFormats.set(zone, format);
  // "GMT+05:30", and "GMT" alone where there is no difference.
  const [, sign, hours = 0, minutes = 0] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(at)) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60 : 60);
}

/** A snooze is not in it: Slack shows that to the person alone (docs.slack.dev/reference/methods/dnd.info). */
export function dndJson({ dnd }: Person): JsonObject {
  const seconds = (at: Date | null): number => (at ? Math.floor(at.getTime() / 1000) : 1);
  return {
    dnd_enabled: dnd.start !== null,
    next_dnd_start_ts: seconds(dnd.start),
    next_dnd_end_ts: seconds(dnd.end),
  };
}

export function messageJson({ bot, team }: World, message: Message, withMetadata: boolean): JsonObject {
  const isBot = message.author === bot.userId;
  return {
    type: "message",
    ts: message.ts,
    ...(message.subtype ? { subtype: message.subtype } : {}),
    text: message.text,
    user: message.author,
    team: team.id,
    ...(isBot ? { bot_id: bot.botId, app_id: bot.appId } : {}),
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.files.length > 0 ? { files: message.files.map(fileJson), upload: false } : {}),
    ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    ...(message.metadata && withMetadata ? { metadata: message.metadata } : {}),
  };
}

function fileJson({ id, name, title, content }: UploadedFile): JsonObject {
  return { id, name, title, filetype: name.split(".").at(-1) ?? "", mode: "hosted", size: content.length };
}

export function channelJson({ team }: World, channel: Channel): JsonObject {
  const { id, name, kind, isPrivate, isArchived, isShared, botIsMember, members } = channel;
  return {
    id,
    ...(kind === "dm" ? { user: members[0] } : { name, name_normalized: name }),
    context_team_id: team.id,
    is_channel: kind === "channel" && !isPrivate,
    is_group: kind === "channel" && isPrivate,
    is_im: kind === "dm",
    is_mpim: kind === "mpim",
    is_general: kind === "channel" && name === "general",
    is_ext_shared: isShared,
    is_org_shared: false,
    is_pending_ext_shared: false,
    is_shared: isShared,
    is_private: isPrivate,
    is_archived: isArchived,
    is_member: botIsMember,
  };
}

/** A view as it stands in answers and payloads. */
export function viewJson(world: World, view: View): JsonObject {
  const { bot, team } = world;
  const { body } = view;
  return {
    id: view.id,
    team_id: team.id,
    type: view.type,
    hash: view.hash,
    blocks: body["blocks"],
    private_metadata: body["private_metadata"] ?? "",
    callback_id: body["callback_id"] ?? "",
    title: body["title"] ?? null,
    submit: body["submit"] ?? null,
    close: body["close"] ?? null,
    previous_view_id: view.previousId,
    root_view_id: rootOf(world, view),
    app_id: bot.appId,
    bot_id: bot.botId,
    external_id: body["external_id"] ?? "",
    state: { values: view.state },
  };
}

/** The view at the bottom of the stack. */
function rootOf(world: World, view: View): string {
  const below = view.previousId === null ? null : world.viewById(view.previousId);
  return below ? rootOf(world, below) : view.id;
}
