/** Slack's Web API on the simulated workspace. Each method gives Slack's own answer or error code. */

import {
  type ApiAnswer,
  type ApiContext,
  type Arguments,
  idsOf,
  isTrue,
  jsonOf,
  pageOf,
  refused,
} from "./api-answer.ts";
import { botUserJson, dndJson, userJson } from "./payload-json.ts";
import {
  conversationInfo,
  conversationMembers,
  history,
  inviteToConversation,
  listConversations,
  openConversation,
} from "./web-api-conversations.ts";
import {
  addReaction,
  deleteMessage,
  getPermalink,
  postEphemeral,
  postMessage,
  target,
  updateMessage,
} from "./web-api-messages.ts";
import { openView, publishHome, updateView } from "./web-api-views.ts";

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
  "chat.getPermalink": getPermalink,
  "views.open": (context, args) => openView(context, args, false),
  "views.push": (context, args) => openView(context, args, true),
  "views.update": updateView,
  "views.publish": publishHome,
  "users.info": ({ world }, { user, include_locale: locale }) => {
    if (user === world.bot.userId) return { ok: true, user: botUserJson(world) };
    const person = world.people.get(String(user));
    return person ? { ok: true, user: userJson(world, person, isTrue(locale)) } : refused("user_not_found");
  },
  "users.list": ({ world }, args) => {
    const everybody = [...world.people.values()].map((person) =>
      userJson(world, person, isTrue(args["include_locale"])),
    );
    const page = pageOf([...everybody, botUserJson(world)], args, 1000);
    return typeof page === "string"
      ? refused(page)
      : { ok: true, members: page.items, response_metadata: page.metadata };
  },
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
  "conversations.info": conversationInfo,
  "conversations.list": listConversations,
  "conversations.members": conversationMembers,
  "conversations.history": (context, args) => history(context, args, null),
  "conversations.replies": (context, args) => history(context, args, String(args["ts"])),
  "conversations.invite": inviteToConversation,
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
  "files.delete": ({ world }, { file }) => {
    const id = String(file);
    if (!world.files.delete(id)) return refused("file_not_found");
    for (const message of [...world.messages.values()].flat())
      message.files = message.files.filter((kept) => kept.id !== id);
    world.changed();
    return { ok: true };
  },
  "reactions.add": addReaction,
};

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
