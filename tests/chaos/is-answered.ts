/** Whether somebody was answered: only there counts what changes where they said or pressed something. */
import type { SeenMessage, State } from "#src/playground/model.ts";
import { botIn, dmOf, hasButton, keyOf, newMessages } from "./seen.ts";

/** What one person does, as `POST /control/act` takes it, without who it is. */
export type Act = { readonly type: string } & Readonly<Record<string, unknown>>;

/** What is said or shown while an answer takes longer than Slack waits: by then nothing is answered, taken or refused. */
const UNDER_WAY = /^One moment|\nOne moment/;

export function isUnderWay(shown: { readonly plain: string } | null): boolean {
  return shown !== null && UNDER_WAY.test(shown.plain);
}

const drawn = ({ plain, blocks, files }: SeenMessage): string => JSON.stringify([plain, blocks, files.length]);

/**
 * What is said is answered by a new message of the bot in that DM, or in that thread; a command by one where it was typed, or a form;
 * a press by one where it was pressed, by a change of the message that has the button, or a form. What can be said nowhere else comes
 * in the DM, so a mention, command or press in a channel may be answered there as well.
 */
export function isAnswered(act: Act, before: State, after: State): boolean {
  if (act.type === "say") return hasNewMessage(act, before, after);
  if (view(before) !== view(after) && !isUnderWay(after.modal)) return true;
  if (act.type === "click" && isPressedDrawnAnew(act, before, after)) return true;
  return hasNewMessage(act, before, after);
}

/** The form on top and the Home page, of which one is pressed as well. */
function view({ modal, home }: State): string {
  return JSON.stringify([modal && [modal.id, modal.plain, modal.errors], home?.plain]);
}

function hasNewMessage(act: Act, before: State, after: State): boolean {
  const bot = botIn(after);
  const fresh = newMessages(before, after);
  const inDm = new Set(dmOf(after).map(keyOf));
  const place = placeOf(act, before);
  const own = new Set(fresh.filter(({ author }) => author === after.me).map(({ ts }) => ts));
  return fresh.some((message) => {
    const { author, channel, ephemeral, threadTs } = message;
    if (author !== bot || isUnderWay(message)) return false;
    if (inDm.has(keyOf(message))) return true;
    if (channel !== place) return false;
    // Others are answered in the same channel, and see what is for all.
    return ephemeral || (threadTs !== null && own.has(threadTs));
  });
}

/** The channel in which it is done; null for the DM, a form and Home. */
function placeOf(act: Act, before: State): string | null {
  if (typeof act["channel"] === "string") return act["channel"];
  const [pressed] = act.type === "click" ? pressedIn(act, before) : [];
  return pressed && !dmOf(before).includes(pressed) ? pressed.channel : null;
}

/** The message that was pressed; without its moment, all that have the button. */
function pressedIn({ ts, actionId }: Act, { conversations }: State): readonly SeenMessage[] {
  const messages = conversations.flatMap((one) => one.messages);
  if (typeof ts === "string") return messages.filter((message) => message.ts === ts);
  return messages.filter((message) => hasButton(message, String(actionId)));
}

function isPressedDrawnAnew(act: Act, before: State, after: State): boolean {
  const now = new Map(after.conversations.flatMap(({ messages }) => messages.map((one) => [keyOf(one), drawn(one)])));
  return pressedIn(act, before).some((message) => now.get(keyOf(message)) !== drawn(message));
}
