/** "One moment", where an answer takes its time, and the answer in its place. */
import type { WebClient } from "@slack/web-api";
import type { Timer } from "#src/kernel/ports.ts";
import type { HandlerContext } from "./context.ts";
import { insist } from "./insist.ts";
import { findKeyed, postKeyed, updateKeyed } from "./keyed-post.ts";
import { type Message, textMessage } from "./kit/blocks.ts";
import { errorWord } from "./slack-errors.ts";

/** Whom it is said to. */
export interface MomentAsker {
  readonly client: WebClient;
  readonly context: Pick<HandlerContext<{ readonly timer: Timer }>, "say" | "log" | "deps">;
}

/** The message in whose place an answer comes. */
export interface Moment {
  readonly channel: string;
  readonly ts: string;
}

export interface MomentPlace {
  readonly channel: string;
  readonly threadTs: string | undefined;
  /** Of the message that is answered. */
  readonly about: string;
}

/** Says it. Where Slack does not take it at once it is left out, as it is of no use later. */
export async function sayMoment(
  { client, context: { say, log } }: MomentAsker,
  { channel, threadTs, about }: MomentPlace,
): Promise<Moment | null> {
  const message = { ...textMessage(say("common.one_moment")), ...(threadTs ? { threadTs } : {}) };
  try {
    return { channel, ts: await postKeyed(client, { channel, key: keyOf(channel, about), message }) };
  } catch (error) {
    log.info({ error: errorWord(error) }, "one moment was not said");
    return null;
  }
}

/** What a bot said before it died over this message. */
export async function findMoment(
  { client }: Pick<MomentAsker, "client">,
  { channel, threadTs, about }: MomentPlace,
): Promise<Moment | null> {
  const since = new Date(Number(about) * 1000);
  const ts = await findKeyed(client, { channel, key: keyOf(channel, about), since, threadTs });
  return ts === null ? null : { channel, ts };
}

/** Puts the answer in its place. @returns false where that message is gone or stays as it is. */
export async function replaceMoment(
  { client, context: { log, deps } }: MomentAsker,
  moment: Moment,
  answer: { readonly key: string; readonly message: Message },
): Promise<boolean> {
  try {
    await insist(() => updateKeyed(client, { ...moment, ...answer }), deps.timer);
    return true;
  } catch (error) {
    log.info({ error: errorWord(error) }, "an answer did not come in place of one moment");
    return false;
  }
}

const keyOf = (channel: string, about: string): string => `moment-${channel}-${about}`;
