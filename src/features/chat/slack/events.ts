/** What people write to the bot: in its DM, or by mentioning it in a channel. */
import { createHash } from "node:crypto";
import type { z } from "zod";
import { type Context, defineEvent, type EventEntry, type EventSurface } from "#src/feature-kit/handlers.ts";
import { type Told, toldOf } from "#src/feature-kit/intent.ts";
import { shownNudge } from "#src/features/weekly/slack/shown-nudge.ts";
import { cardIn, nudgeCopied, type ShownCard } from "#src/features/weekly/use-cases/refresh-nudge.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import { StorageAway } from "#src/kernel/storage-away.ts";
import { withoutMentions } from "#src/language/slack-text.ts";
import type { ShownAnswer } from "#src/slack/context.ts";
import { doneOnce } from "#src/slack/done-once.ts";
import { faultText } from "#src/slack/fault-text.ts";
import { insist } from "#src/slack/insist.ts";
import { findKeyedMessage } from "#src/slack/keyed-post.ts";
import { type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { findMoment, replaceMoment } from "#src/slack/one-moment.ts";
import { WordsOfDanger } from "#src/slack/own-words.ts";
import { DirectMessage, Mention } from "#src/slack/payloads.ts";
import { errorWord, isPassing, LEASE_LOST, mayHaveArrived } from "#src/slack/slack-errors.ts";
import { sayInDm, tell } from "#src/slack/tell.ts";
import { readWritten } from "#src/slack/written.ts";
import { holdingShares } from "../rules/sharing-said.ts";
import { beginAnswer, rememberAnswer } from "../use-cases/talk.ts";
import { answerWords } from "./answer.ts";
import { care } from "./care.ts";
import { awaitLater } from "./later.ts";
import type { Answered, Speech } from "./speech.ts";

/** Subtypes of messages that people write: with a file, and with `/me`. */
const WRITTEN: ReadonlySet<string | undefined> = new Set([undefined, "thread_broadcast", "file_share", "me_message"]);
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
  surface: EventSurface,
  workspaceId: string,
  event: z.infer<typeof DirectMessage>["event"],
  { attempt, speech }: { readonly attempt: number; readonly speech: Speech },
): Promise<void> {
  const { user, channel, ts, thread_ts: threadTs } = event;
  if (!user) return;
  const person = { workspaceId, userId: user };
  const context: Context = {
    ...(await surface.context(person)),
    origin: { kind: "dm", channel, threadTs: threadTs ?? null },
  };
  const { client } = surface;
  const since = surface.deps.clock.now();
  const key = answerKey(channel, ts);
  // A bot died over this message: it may have answered before, or written down that it will.
  if (attempt > 1 && (await context.deps.answers.isOwed(key))) return;
  const askedAt = new Date(Number(ts) * 1000);
  const said = attempt > 1 ? await findKeyedMessage(client, { channel, key, since: askedAt, threadTs }) : null;
  // It may have died before that was noted of the answer.
  if (said) return noteThere(context, said, { at: { channel, ts: said.ts }, since: askedAt, card: null });
  const place = { channel, threadTs, about: ts };
  let moment = attempt > 1 ? await findMoment({ client }, place) : null;
  const asked = { workspaceId, channel, ts, attempt };
  const message = await answered(context, asked, async () => {
    const text = await readWritten(context, event.text);
    const at = { channel, ts, threadTs: threadTs ?? null };
    const told = toldOf(text, { marked: event.text, hasFiles: event.files.length > 0, at });
    return answerTalk(context, told, speech, async (first) => {
      // What another bot began is not begun again: the rules answer.
      if (attempt > 1) return first;
      const waited = await awaitLater({ client, context }, context.deps.timer, first, place);
      moment = waited.moment;
      return waited.answered;
    });
  });
  const { blocks } = message;
  const shown = shownNudge(blocks);
  // As it is shown: what changes while it is being posted is drawn.
  const card = shown && (await cardIn(context.deps, person, shown.nudgeId, blocks));
  if (moment && (await replaceMoment({ client, context }, moment, { key, message })))
    return noteThere(context, message, { at: moment, since, card });
  const asker = { client, context, what: "message", since };
  const posted = { ...message, ...(threadTs ? { threadTs } : {}) };
  const doubtSince = moment ? since : null;
  const at = await sayInDm(asker, { key, message: posted, open: () => Promise.resolve(channel), doubtSince });
  if (at) await remember(context, blocks, { at, card });
}

interface Said {
  readonly at: MessageRef;
  /** When its writing began, at the latest when what it answers was written. */
  readonly since: Date;
  /** The card of the nudge that it shows (`cardIn`); null where that is not known. */
  readonly card: ShownCard | null;
}

/** Notes an answer that came there in another way than by being posted now: of whom it speaks, and which nudge it shows. */
async function noteThere(context: Context, message: ShownAnswer["message"], said: Said): Promise<void> {
  try {
    await context.deps.answers.shown(context.person, { ...said, message });
  } finally {
    await remember(context, message.blocks, said);
  }
}

/** An answer is drawn anew with the nudge that it shows, so that no button stays that means nothing any more. */
async function remember(
  { deps, person }: Context,
  blocks: readonly unknown[],
  { at, card }: Pick<Said, "at" | "card">,
): Promise<void> {
  const shown = shownNudge(blocks);
  if (shown) await nudgeCopied(deps, person, { ...shown, card }, at);
}

async function answerMention(
  surface: EventSurface,
  { team_id: workspaceId, event, authorizations }: z.infer<typeof Mention>,
  { attempt, speech }: { readonly attempt: number; readonly speech: Speech },
): Promise<void> {
  const { user, channel, ts, thread_ts: threadTs } = event;
  // The mention of the bot is removed; mentions of other people belong to the text.
  const bots = authorizations.map(({ user_id: id }) => id);
  const words = withoutMentions(event.text, (id) => bots.length === 0 || bots.includes(id)).trim();
  const context: Context = {
    ...(await surface.context({ workspaceId, userId: user })),
    origin: { kind: "dm", channel, threadTs: threadTs ?? ts },
  };
  const thread = threadTs ?? ts;
  const since = surface.deps.clock.now();
  if (words === "") {
    // This answer holds nothing personal, so it is posted for everybody.
    const say = await surface.sayTo(channel);
    const message = textMessage(say("chat.mention_md"));
    const post = (): Promise<unknown> => surface.client.chat.postMessage({ channel, thread_ts: thread, ...message });
    // Never twice in a channel: the bot cannot read there whether it arrived, so it is not tried again then.
    await insist(post, surface.deps.timer, { isFinal: mayHaveArrived }).catch((error: unknown) => {
      if (!isPassing(error)) throw error;
      surface.deps.log.info({ what: "mention", error: errorWord(error) }, "a public answer may have arrived");
    });
    return;
  }
  const asked = { workspaceId, channel, ts, attempt };
  const message = await answered(context, asked, async () => {
    // What is written in a channel cannot be read there again.
    const told = toldOf(await readWritten(context, words), { hasFiles: false, at: null, marked: words });
    return answerTalk(context, told, speech);
  });
  // In a channel, what concerns one person is shown to them alone.
  const here = (): Promise<unknown> =>
    surface.client.chat.postEphemeral({ channel, user, thread_ts: thread, ...message });
  await tell({ client: surface.client, context, what: "mention", since }, message, here);
}

/**
 * Answers as what comes after the answer before, and remembers the answer where words in the DM can lean on it.
 * @param settle waits for what may take the place of the first answer.
 */
async function answerTalk(
  context: Context,
  told: Told,
  speech: Speech,
  settle: (first: Answered) => Promise<Answered> = (first) => Promise.resolve(first),
): Promise<Message> {
  const { deps, person } = context;
  const talk = await beginAnswer(deps, person);
  const { message, remembered, isMenu } = await settle(await answerWords(context, told, speech, talk));
  if (remembered) await rememberAnswer(deps, person, holdingShares(remembered, talk, deps.clock.now()), isMenu);
  return message;
}

async function answered(
  context: Context,
  asked: Parameters<typeof doneOnce>[1],
  answer: () => Promise<Message>,
): Promise<Message> {
  try {
    return await doneOnce(context.deps, asked, answer, () => textMessage(context.say("common.interrupted_md")));
  } catch (error) {
    // The event is handled again as soon as the database is back, or by whoever holds it now.
    if (error instanceof StorageAway || errorWord(error) === LEASE_LOST) throw error;
    // Edited since it was said.
    if (error instanceof WordsOfDanger) return care(context, "left");
    return textMessage(faultText(error, context.say, context.log));
  }
}

/** The key of the answer to one message. */
const answerKey = (channel: string, ts: string): string => `answer-${channel}-${ts}`;

/** What nobody could answer is told of in the DM, once: it may have been answered before. */
async function oweAnswer(
  { deps }: EventSurface,
  { workspaceId, user, channel, ts, threadTs }: Unanswered,
): Promise<void> {
  if (!user) return;
  const since = new Date(Number(ts) * 1000);
  const answer = { key: answerKey(channel, ts), since, threadTs, doubtSince: since };
  await deps.answers.owe({ workspaceId, userId: user }, answer);
}
interface Unanswered {
  readonly workspaceId: string;
  readonly user: string | undefined;
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | null;
}

/** @param speech all that people can say. */
export const chatEvents = (speech: Speech): readonly EventEntry[] => [
  defineEvent({
    type: "message",
    inTurn: true,
    schema: DirectMessage,
    by: ({ user }) => user ?? null,
    // Only what people write to the bot; edits, deletions, joins and its own messages are left out.
    isWanted: ({ user, channel_type: type, subtype }) => user !== undefined && type === "im" && WRITTEN.has(subtype),
    idOf: idOfMessage,
    givenUp: (surface, workspaceId, { user, channel, ts, thread_ts: threadTs = null }) =>
      oweAnswer(surface, { workspaceId, user, channel, ts, threadTs }),
    handle: (surface, workspaceId, event, { attempt }) =>
      answerMessage(surface, workspaceId, event, { attempt, speech }),
  }),
  defineEvent({
    type: "app_mention",
    inTurn: true,
    schema: Mention,
    by: ({ user }) => user,
    isWanted: (event) => !isEditedLate(event),
    idOf: idOfMessage,
    givenUp: (surface, workspaceId, { user, channel, ts }) =>
      oweAnswer(surface, { workspaceId, user, channel, ts, threadTs: null }),
    turnAway: async ({ client, sayTo }, { channel, user, ts, thread_ts: thread }) => {
      const say = await sayTo(user);
      const message = textMessage(say("errors.stranger"));
      await client.chat.postEphemeral({ channel, user, thread_ts: thread ?? ts, ...message });
    },
    handle: (surface, _workspaceId, _event, { body, attempt }) => answerMention(surface, body, { attempt, speech }),
  }),
];
