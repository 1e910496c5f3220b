/** Slack's events: Home, messages in the DM, mentions, and news about people and the installation. */
import type { App as BoltApp } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { z } from "zod";
import type { PersonKey } from "#src/app/ports.ts";
import { type Message, textMessage } from "./blocks/kit.ts";
import { unescapeSlack } from "./escape.ts";
import { faultText } from "./faults.ts";
import type { Context } from "./interaction.ts";
import {
  AppGone,
  DirectMessage,
  DndChanged,
  EventType,
  HomeOpened,
  Mention,
  TokensRevoked,
  UserChanged,
} from "./payloads.ts";
import { answerWords } from "./plain-words.ts";
import { doNotDisturbOf, personOf, SlackDnd, SlackUser } from "./slack-directory.ts";
import type { Surface } from "./surface.ts";

/** Registers all events. Bolt acknowledges each before its handler runs. */
export function registerEvents(bolt: BoltApp, surface: Surface): void {
  const { app, log } = surface;
  /** Parses and does it once: Slack sends an event again when our acknowledgement was late. */
  const once =
    <T extends { team_id: string; event_id: string }>(
      name: string,
      schema: z.ZodType<T>,
      handle: (body: T) => Promise<void>,
    ) =>
    async ({ body }: { body: unknown }): Promise<void> => {
      const parsed = schema.safeParse(body);
      if (!parsed.success) return log.warn({ event: name }, "an event did not have the expected shape");
      try {
        if (await app.firstTime(parsed.data.team_id, parsed.data.event_id)) await handle(parsed.data);
      } catch (error) {
        log.error({ err: error, event: name }, "an event failed");
      }
    };

  const handlers: Readonly<Record<string, (args: { body: unknown }) => Promise<void>>> = {
    app_home_opened: once("app_home_opened", HomeOpened, async ({ team_id, event }) => {
      if (event.tab === "home") await app.refreshHome({ workspaceId: team_id, userId: event.user });
    }),
    message: once("message", DirectMessage, ({ team_id, event }) => answerMessage(surface, team_id, event)),
    app_mention: once("app_mention", Mention, ({ team_id, event }) => answerMention(surface, team_id, event)),
    user_change: once("user_change", UserChanged, async ({ team_id, event }) => {
      const user = personOf(SlackUser.parse(event.user));
      await app.rememberPerson({ workspaceId: team_id, userId: user.userId }, user);
    }),
    dnd_updated_user: once("dnd_updated_user", DndChanged, async ({ team_id, event }) => {
      const quiet = doNotDisturbOf(SlackDnd.parse(event.dnd_status));
      await app.rememberDoNotDisturb({ workspaceId: team_id, userId: event.user }, quiet);
    }),
    app_uninstalled: ({ body }) => app.workspaceGone(AppGone.parse(body).team_id),
    tokens_revoked: async ({ body }) => {
      const { team_id, event } = TokensRevoked.parse(body);
      if (event.tokens.bot.length > 0) await app.workspaceGone(team_id);
    },
  };
  bolt.event(/.*/, async ({ body }) => handlers[EventType.parse(body).event.type]?.({ body }));
}

async function answerMessage(
  surface: Surface,
  workspaceId: string,
  event: z.infer<typeof DirectMessage>["event"],
): Promise<void> {
  const { user, channel, channel_type: type, subtype, bot_id: bot, thread_ts: threadTs } = event;
  // Only what a person writes to us: edits, deletions, joins and our own messages are no wish.
  if (!user || bot || type !== "im" || (subtype !== undefined && subtype !== "thread_broadcast")) return;
  const person = { workspaceId, userId: user };
  const context: Context = { ...surface.context(person), origin: { kind: "dm", channel, threadTs: threadTs ?? null } };
  const message = await answered(context, async () => {
    const thread = threadTs ? await surface.app.findNudgeByMessage(person, channel, threadTs) : null;
    return answerWords(context, unescapeSlack(event.text), thread, turns.next(context.person));
  });
  await surface.client.chat.postMessage({
    channel,
    ...message,
    ...(threadTs ? { thread_ts: threadTs } : {}),
    unfurl_links: false,
  });
}

async function answerMention(
  surface: Surface,
  workspaceId: string,
  event: z.infer<typeof Mention>["event"],
): Promise<void> {
  const { user, channel, ts, thread_ts: threadTs } = event;
  const { say } = surface;
  const words = event.text.replace(/<@[A-Z0-9]+(\|[^>]*)?>/g, "").trim();
  const context: Context = {
    ...surface.context({ workspaceId, userId: user }),
    origin: { kind: "dm", channel, threadTs: threadTs ?? ts },
  };
  const thread = threadTs ?? ts;
  if (words === "") {
    // Nothing personal in it, so everybody may read what the bot is for.
    await surface.client.chat.postMessage({ channel, thread_ts: thread, ...textMessage(say("chat.mention_md")) });
    return;
  }
  const message = await answered(context, () =>
    answerWords(context, unescapeSlack(words), null, turns.next(context.person)),
  );
  await postPrivately(surface.client, { channel, user, thread_ts: thread, message });
}

/** In a channel, what concerns one person is shown to them alone. */
async function postPrivately(
  client: WebClient,
  { channel, user, thread_ts, message }: { channel: string; user: string; thread_ts: string; message: Message },
): Promise<void> {
  await client.chat.postEphemeral({ channel, user, thread_ts, ...message });
}

async function answered(context: Context, answer: () => Promise<Message>): Promise<Message> {
  try {
    return await answer();
  } catch (error) {
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
