import { modalReply } from "../interaction.ts";
import { defineShortcut } from "../registry.ts";
import { openAssign } from "../views/assign.ts";

/** "Make this a challenge" in a message's menu: the form, with the message's words and a link to it. */
export const makeChallenge = defineShortcut({
  id: "assign.message",
  run: async (context, { channel, ts, text }) => {
    const { app, person } = context;
    const link = await app.permalink(person.workspaceId, { channel, ts });
    const prefill = { userIds: [], groups: [], challenge: null, ownWords: plainWords(text), why: "", dueOn: null };
    const place = { channel: channel.startsWith("D") ? null : channel, link, origin: {} };
    return modalReply(await openAssign(context, prefill, place));
  },
});

/** Slack's own marks become words: a mention its name where it has one, a link its label or address. */
function plainWords(text: string): string {
  return text
    .replace(/<([@#!])([^|>]*)(?:\|([^>]*))?>/g, (_, mark: string, id: string, name?: string) =>
      name ? `${mark === "!" ? "" : mark}${name}` : mark === "!" ? id : "",
    )
    .replace(/<([^|>]+)\|([^>]+)>/g, "$2")
    .replace(/<([^>]+)>/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/[ \t]+/g, " ")
    .trim();
}
