/** One answer to a person, by the first way that works. */
import type { WebClient } from "@slack/web-api";
import { LeaseLost, mustBeOurs } from "#src/db/lease.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { HandlerContext } from "./context.ts";
import { insist } from "./insist.ts";
import { findKeyed, postKeyed } from "./keyed-post.ts";
import type { Message, MessageToPost } from "./kit/blocks.ts";
import { openDm } from "./open-conversation.ts";
import type { RequestNote } from "./request-note.ts";
import { errorWord, isGone, isPassing, mayComeLate, mayHaveArrived } from "./slack-errors.ts";

/** Somebody who waits for an answer. */
export interface Asker {
  readonly client: WebClient;
  readonly context: Omit<HandlerContext, "origin">;
  /** What was asked, for the log line. */
  readonly what: string;
  /** When they wrote or pressed. */
  readonly since: Date;
  /** Where another process may go on with the answer. */
  readonly note?: RequestNote;
}

/**
 * The words of an answer without its buttons, for the DM: they would still stand there when what they do is long over, and
 * the nudge's own message has those of now.
 */
export function withoutButtons({ blocks, ...message }: Message): Message {
  const kept = blocks.flatMap((block): Message["blocks"] => {
    if (block.type === "actions") return [];
    if (block.type !== "section") return [block];
    const { accessory: _, ...words } = block;
    return [words];
  });
  return { ...message, blocks: kept.length > 0 ? kept : blocks };
}

/**
 * Says it where somebody acted, else in their DM, else as soon as Slack takes it: a response URL is dead after half an
 * hour, and Slack has bad minutes.
 * @param here null where there is no such place.
 * @param inDm what is said in the DM.
 */
export async function tell(
  asker: Asker,
  message: Message,
  here: (() => Promise<unknown>) | null,
  inDm: Message = message,
): Promise<void> {
  const { client, context, what, note, since } = asker;
  if (here) {
    try {
      await insist(here, context.deps.timer, { isFinal: mayComeLate });
      return;
    } catch (error) {
      if (error instanceof LeaseLost) throw error;
      // Said there and in the DM it would be said twice.
      if (mayComeLate(error)) return context.log.info({ what, error: errorWord(error) }, "an answer may have arrived");
      context.log.info({ what, error: errorWord(error) }, "an answer goes to the DM");
    }
  }
  const key = note?.nextAnswerKey() ?? `answer-${context.deps.ids.next()}`;
  const open: DmAnswer["open"] = (how) => openDm(client, context.deps.dmChannels, context.person, how);
  // Whoever had the request before may have said it, or written down that it will be said.
  if (note?.left && (await context.deps.answers.isOwed(key))) return;
  await sayInDm(asker, { key, message: inDm, open, doubtSince: note?.left ? since : null });
}

export interface DmAnswer {
  /** Unique for ever; the same when the same question comes again. No ":". */
  readonly key: string;
  readonly message: MessageToPost;
  /** @param how `isAnew`: the conversation that it was is gone. */
  readonly open: (how: { readonly isAnew: boolean }) => Promise<string>;
  /** When it may have been said before; null or left out: it was not. */
  readonly doubtSince?: Date | null;
}

/**
 * Says it in the DM, once: tried three times within ten seconds, looked for before each further try that Slack may have
 * taken, and then written down, to be said as soon as Slack takes it. One that may come late is written down at once, and
 * looked for when it has had its time.
 * @returns where it stands; null where it comes later, or nobody is there.
 */
export async function sayInDm(asker: Asker, answer: DmAnswer): Promise<MessageRef | null> {
  const { context, since } = asker;
  const at = await said(asker, answer);
  // After a crash before this line it is found by its key, and noted then.
  if (at) await context.deps.answers.shown(context.person, { at, message: answer.message, since });
  return at;
}

async function said(
  { client, context, what, since }: Asker,
  { key, message, open, doubtSince: saidSince = null }: DmAnswer,
): Promise<MessageRef | null> {
  let doubtSince = saidSince;
  const sayIn = async (channel: string): Promise<MessageRef> => {
    const { threadTs } = message;
    const found = doubtSince && (await findKeyed(client, { channel, key, since: doubtSince, threadTs }));
    if (found) return { channel, ts: found };
    try {
      return { channel, ts: await postKeyed(client, { channel, key, message }) };
    } catch (error) {
      if (mayHaveArrived(error)) doubtSince ??= context.deps.clock.now();
      throw error;
    }
  };
  try {
    return await insist(
      async () => {
        const known = await open({ isAnew: false });
        try {
          return await sayIn(known);
        } catch (error) {
          // The DM that was known may be gone, for instance when the app was removed and came back.
          const channel = errorWord(error) === "channel_not_found" ? await open({ isAnew: true }) : known;
          if (channel === known) throw error;
          return sayIn(channel);
        }
      },
      context.deps.timer,
      { isFinal: mayComeLate },
    );
  } catch (error) {
    if (isGone(error)) {
      context.log.info({ what, error: errorWord(error) }, "nobody is there to answer");
      return null;
    }
    if (!isPassing(error)) throw error;
    context.log.warn({ what, error: errorWord(error) }, "an answer comes later");
    // Nor is one owed here that another process may have given.
    await mustBeOurs();
    await context.deps.answers.owe(context.person, { key, since, threadTs: message.threadTs ?? null, doubtSince });
    return null;
  }
}
