/** Slack's events: Home, messages in the DM, mentions, and news about people and the installation. */
import { createHash } from "node:crypto";
import type { z } from "zod";
import { findKeyed } from "#src/delivery/keyed-post.ts";
import type { App } from "#src/feature-kit/app.ts";
import type { PersonKey } from "#src/feature-kit/ports.ts";
import { answerWords } from "#src/features/chat/slack/answer.ts";
import { StorageAway } from "#src/kernel/storage-away.ts";
import { withoutMentions } from "#src/language/slack-text.ts";
import type { EventTaker } from "./bolt-app.ts";
import type { Context } from "./context.ts";
import type { EventHandler, NotedEvent } from "./event-handling.ts";
import { faultText } from "./fault-text.ts";
import { insist } from "./insist.ts";
import { type Message, textMessage } from "./kit/blocks.ts";
import {
  AppGone,
  DirectMessage,
  DndChanged,
  EventType,
  HomeOpened,
  Installed,
  Mention,
  TokensRevoked,
  UserChanged,
} from "./payloads.ts";
import { doNotDisturbOf, personOf } from "./slack-directory.ts";
import { errorWord, isPassing, mayHaveArrived } from "./slack-errors.ts";
import type { Surface } from "./surface.ts";
import { sayInDm, tell } from "./tell.ts";
import { readWritten } from "./written.ts";

/** What is done with one type of event. */
interface EventKind {
  /** The event as far as we read it; null when it has not the expected shape, or is no wish of anybody. */
  read(body: unknown): NotedEvent | "malformed" | null;
  /** @param attempt more than 1 when a bot died while it handled this. */
  handle(body: unknown, attempt: number): Promise<void>;
}

/** An event as it came. */
interface Arrival<T> {
  readonly body: T;
  /** More than 1 when a bot died while it handled this. */
  readonly attempt: number;
}

interface Envelope {
  readonly team_id: string;
  readonly event_id: string;
  readonly event: object;
}

/** What is done with the events of one type. */
interface Doing<T extends Envelope> {
  /** Whose words or news these are. */
  readonly by: (event: T["event"]) => string | null;
  /** Told of somebody; anything else is asked by somebody, who must be of the company. */
  readonly isNews?: boolean;
  /** Where Slack's own id does not tell it: the same for what is one and the same. */
  readonly idOf?: (event: T["event"]) => string;
  /** What people of another company hear, where there is a place to say it. */
  readonly turnAway?: (event: T["event"]) => Promise<void>;
  /** What is no wish of anybody is not even noted. */
  readonly isWish?: (event: T["event"]) => boolean;
  readonly handle: (workspaceId: string, event: T["event"], arrival: Arrival<T>) => Promise<void>;
}

function kindOf<T extends Envelope>(
  kind: string,
  schema: z.ZodType<T>,
  { by, isNews = false, isWish, idOf, turnAway, handle }: Doing<T>,
  callerOf: App["callerOf"],
): [string, EventKind] {
  const read: EventKind["read"] = (body) => {
    const parsed = schema.safeParse(body);
    if (!parsed.success) return "malformed";
    const { team_id: workspaceId, event_id: eventId, event } = parsed.data;
    if (isWish && !isWish(event)) return null;
    return { workspaceId, eventId: idOf?.(event) ?? eventId, kind, userId: by(event), body: parsed.data };
  };
  return [
    kind,
    {
      read,
      handle: async (body, attempt) => {
        const parsed = schema.parse(body);
        const { team_id: workspaceId, event } = parsed;
        const userId = isNews ? null : by(event);
        const caller = userId === null ? "ours" : await callerOf({ workspaceId, userId });
        if (caller === "ours") await handle(workspaceId, event, { body: parsed, attempt });
        else if (caller === "stranger") await turnAway?.(event);
      },
    },
  ];
}

/**
 * How events arrive and are handled. Each is noted first, then acknowledged, then handled: what was acknowledged is
 * never lost, and what could not be noted is sent again by Slack.
 */
export function slackEvents(surface: Surface): { take: EventTaker; handler: EventHandler } {
  const { app, log } = surface;
  const kinds = new Map(eventKinds(surface));
  return {
    take: async (body) => {
      const type = EventType.safeParse(body).data?.event.type ?? "";
      const noted = kinds.get(type)?.read(inInstallation(body)) ?? null;
      if (noted === "malformed") log.warn({ event: type }, "an event did not have the expected shape");
      if (noted === null || noted === "malformed") return null;
      const taken = await app.takeEvent(noted);
      return taken && (() => app.handleEvent(taken));
    },
    handler: { handle: async ({ kind, body, attempt }) => kinds.get(kind)?.handle(body, attempt) },
  };
}

function eventKinds(surface: Surface): [string, EventKind][] {
  const { app, client, say } = surface;
  const eventKind = <T extends Envelope>(kind: string, schema: z.ZodType<T>, doing: Doing<T>): [string, EventKind] =>
    kindOf(kind, schema, doing, app.callerOf);
  return [
    eventKind("app_home_opened", HomeOpened, {
      by: ({ user }) => user,
      isWish: ({ tab }) => tab === "home",
      handle: (workspaceId, { user }) => app.refreshHome({ workspaceId, userId: user }),
    }),
    eventKind("message", DirectMessage, {
      by: ({ user }) => user ?? null,
      // Only what a person writes to us: edits, deletions, joins and our own messages are no wish.
      isWish: ({ user, channel_type: type, subtype }) => user !== undefined && type === "im" && WRITTEN.has(subtype),
      idOf: idOfMessage,
      handle: (workspaceId, event, { attempt }) => answerMessage(surface, workspaceId, event, attempt),
    }),
    eventKind("app_mention", Mention, {
      by: ({ user }) => user,
      isWish: (event) => !isEditedLate(event),
      idOf: idOfMessage,
      turnAway: async ({ channel, user, ts, thread_ts: thread }) => {
        const message = textMessage(say("errors.stranger"));
        await client.chat.postEphemeral({ channel, user, thread_ts: thread ?? ts, ...message });
      },
      handle: (_workspaceId, _event, { body }) => answerMention(surface, body),
    }),
    eventKind("user_change", UserChanged, {
      by: ({ user }) => user.id,
      isNews: true,
      handle: (workspaceId, { user }) => app.rememberPerson({ workspaceId, userId: user.id }, personOf(user)),
    }),
    eventKind("dnd_updated_user", DndChanged, {
      by: ({ user }) => user,
      isNews: true,
      handle: (workspaceId, { user, dnd_status: status }) =>
        app.rememberDoNotDisturb({ workspaceId, userId: user }, doNotDisturbOf(status)),
    }),
    eventKind("app_uninstalled", AppGone, { by: () => null, handle: (workspaceId) => app.workspaceGone(workspaceId) }),
    eventKind("tokens_revoked", TokensRevoked, {
      by: () => null,
      isWish: ({ tokens }) => tokens.bot.length > 0,
      handle: (workspaceId) => app.workspaceGone(workspaceId),
    }),
  ];
}

/** Subtypes of what a person writes to us: with a file and with `/me` too. */
const WRITTEN: ReadonlySet<string | undefined> = new Set([undefined, "thread_broadcast", "file_share", "me_message"]);
/** In a channel that two companies share, the envelope may name the other one's workspace. */
function inInstallation(body: unknown): unknown {
  const workspaceId = Installed.safeParse(body).data?.authorizations[0]?.team_id;
  return workspaceId ? { ...(body as object), team_id: workspaceId } : body;
}

/** One message is one wish, however often Slack tells of it: an edit comes as a new event. No id of a conversation is kept. */
function idOfMessage({ channel, ts }: { readonly channel: string; readonly ts: string }): string {
  return createHash("sha256").update(`${channel} ${ts}`).digest("base64url");
}

const DAY_S = 86_400;
/** The ids of messages that were answered are kept for two days; what is edited later than that was answered already. */
function isEditedLate({
  edited,
  ts,
  event_ts: at = ts,
}: {
  edited?: unknown;
  ts: string;
  event_ts?: string | undefined;
}): boolean {
  return edited !== undefined && Number(at) - Number(ts) > DAY_S;
}

async function answerMessage(
  surface: Surface,
  workspaceId: string,
  event: z.infer<typeof DirectMessage>["event"],
  attempt: number,
): Promise<void> {
  const { user, channel, ts, thread_ts: threadTs } = event;
  if (!user) return;
  const person = { workspaceId, userId: user };
  const context: Context = { ...surface.context(person), origin: { kind: "dm", channel, threadTs: threadTs ?? null } };
  const { client } = surface;
  const since = surface.app.now();
  const key = `answer-${channel}-${ts}`;
  // A bot died over this message: it may have answered before.
  if (attempt > 1 && (await findKeyed(client, { channel, key, since: new Date(Number(ts) * 1000), threadTs }))) return;
  const message = await answered(context, async () => {
    const thread = threadTs ? await surface.app.findNudgeByMessage(person, channel, threadTs) : null;
    const text = await readWritten(context, event.text);
    const told = { text, hasFiles: event.files.length > 0, at: { channel, ts, threadTs: threadTs ?? null } };
    return answerWords(context, told, thread, turns.next(context.person));
  });
  const asker = { client, context, what: "message", since };
  const posted = { ...message, ...(threadTs ? { threadTs } : {}) };
  await sayInDm(asker, { key, message: posted, open: () => Promise.resolve(channel) });
}

async function answerMention(
  surface: Surface,
  { team_id: workspaceId, event, authorizations }: z.infer<typeof Mention>,
): Promise<void> {
  const { user, channel, ts, thread_ts: threadTs } = event;
  const { say } = surface;
  // Our own name calls us; everybody else who is named belongs to what is told.
  const bots = authorizations.map(({ user_id: id }) => id);
  const words = withoutMentions(event.text, (id) => bots.length === 0 || bots.includes(id)).trim();
  const context: Context = {
    ...surface.context({ workspaceId, userId: user }),
    origin: { kind: "dm", channel, threadTs: threadTs ?? ts },
  };
  const thread = threadTs ?? ts;
  const since = surface.app.now();
  if (words === "") {
    // Nothing personal in it, so everybody may read what the bot is for.
    const message = textMessage(say("chat.mention_md"));
    const post = (): Promise<unknown> => surface.client.chat.postMessage({ channel, thread_ts: thread, ...message });
    // In a channel never twice: where the bot cannot look, a doubt is left as it is.
    await insist(post, { isFinal: mayHaveArrived }).catch((error: unknown) => {
      if (!isPassing(error)) throw error;
      surface.log.info({ what: "mention", error: errorWord(error) }, "a public answer may have arrived");
    });
    return;
  }
  const message = await answered(context, async () => {
    // What is written in a channel cannot be read there again.
    const told = { text: await readWritten(context, words), hasFiles: false, at: null };
    return answerWords(context, told, null, turns.next(context.person));
  });
  // In a channel, what concerns one person is shown to them alone.
  const here = (): Promise<unknown> =>
    surface.client.chat.postEphemeral({ channel, user, thread_ts: thread, ...message });
  await tell({ client: surface.client, context, what: "mention", since }, message, here);
}

async function answered(context: Context, answer: () => Promise<Message>): Promise<Message> {
  try {
    return await answer();
  } catch (error) {
    // The event is handled again as soon as the database is back.
    if (error instanceof StorageAway) throw error;
    return textMessage(faultText(error, context.say, context.log));
  }
}

/** Keeps count of the answers to each person, so that the same help is never said twice in a row. */
class Turns {
  readonly #counts = new Map<string, number>();

  next({ workspaceId, userId }: PersonKey): number {
    const key = `${workspaceId}-${userId}`;
    const count = (this.#counts.get(key) ?? -1) + 1;
    // Who has been silent the longest is forgotten first.
    this.#counts.delete(key);
    this.#counts.set(key, count);
    const [oldest] = this.#counts.keys();
    if (this.#counts.size > REMEMBERED_PEOPLE && oldest !== undefined) this.#counts.delete(oldest);
    return count;
  }
}
const REMEMBERED_PEOPLE = 5000;
const turns = new Turns();
