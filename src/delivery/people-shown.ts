/**
 * Of whom the bot's messages speak is noted where they stand, so that nobody's name and words stay there when they have it forget
 * them. It is noted of all that is written: messages of the bot's own accord, answers to words and presses, and what takes the
 * place of either.
 */
import type { MessageRef } from "#src/kernel/member.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import { peopleNamed } from "#src/slack/people-named.ts";
import type { PostedPlace } from "./claimed-message.ts";
import type { MessageKind, OutboxMessage } from "./message-kind.ts";
import { tsOf } from "./slack-ts.ts";
import type { DueClearing } from "./store/clearings.ts";
import { noteQuotes, type QuotingAnswer, replaceQuotes } from "./store/quoted-answers.ts";
import { type ClearingDeps, clearNoted } from "./take-back.ts";

/** A message as it stands in Slack. */
export interface ShownMessage {
  readonly workspaceId: string;
  /** Who reads it, where it stands in their DM with the bot. */
  readonly reader: string;
  readonly at: MessageRef;
  readonly message: { readonly text?: string; readonly blocks: readonly unknown[] };
  /** When its writing began. */
  readonly since: Date;
  /** Slack ids of those of whom it speaks without a mention. */
  readonly concerns?: readonly string[];
  readonly fileIds?: readonly string[];
}

type NotingDeps = Pick<ClearingDeps, "db" | "clock">;

/** What was sent, and to whom. */
export interface Arrived<View> {
  readonly kind: Pick<MessageKind<never, never, View>, "concerns">;
  readonly message: Pick<OutboxMessage, "workspaceId" | "recipient">;
  readonly view: View;
  readonly rendered: Message;
  readonly since: Date;
}

/**
 * Notes a message of the bot's own accord where it has arrived, and files, of which Slack may not have posted the message yet.
 * @returns what is to be cleared where somebody of whom it speaks was forgotten meanwhile.
 */
export async function noteArrived<View>(
  deps: NotingDeps,
  { kind, message: { workspaceId, recipient }, view, rendered, since }: Arrived<View>,
  { message, files }: PostedPlace,
): Promise<readonly DueClearing[]> {
  const at = message ?? (files && { channel: files.channel, ts: tsOf(since) });
  if (!at) return [];
  const concerns = kind.concerns?.(view) ?? [];
  const shown = { workspaceId, reader: recipient, message: rendered, since, concerns, at, fileIds: files?.ids ?? [] };
  const { person, quoting } = quotesOf(shown);
  return noteQuotes(deps.db, person, quoting, deps.clock.now());
}

/** Notes a message that stands there; one that speaks of somebody who was forgotten meanwhile is taken back. */
export async function noteShown(deps: ClearingDeps, shown: ShownMessage): Promise<void> {
  const { person, quoting } = quotesOf(shown);
  await clearNoted(deps, await noteQuotes(deps.db, person, quoting, deps.clock.now()));
}

/** The same of what is about to take the place of another message: until Slack has taken it, both may stand there. */
export async function noteReplacing(deps: NotingDeps, shown: ShownMessage): Promise<void> {
  const { person, quoting } = quotesOf(shown);
  if (quoting.of.length === 0) return;
  await replaceQuotes(deps.db, person, quoting, deps.clock.now(), { isThere: false });
}

/** The same of what took the place of another message: it is not taken back for those of whom only the other spoke. */
export async function noteReplaced(deps: NotingDeps, shown: ShownMessage): Promise<void> {
  await noteDrawn(deps, shown);
}

/**
 * The same of what was drawn anew from what is stored.
 * @returns whether somebody of whom it speaks was forgotten meanwhile: drawn once more it does not speak of them, and unless it is,
 * it is taken back a while later.
 */
export async function noteDrawn(deps: NotingDeps, shown: ShownMessage): Promise<boolean> {
  const { person, quoting } = quotesOf(shown);
  return (await replaceQuotes(deps.db, person, quoting, deps.clock.now(), { isThere: true })).length > 0;
}

function quotesOf({ workspaceId, reader, at, message, since, concerns = [], fileIds = [] }: ShownMessage): {
  readonly person: { readonly workspaceId: string; readonly userId: string };
  readonly quoting: QuotingAnswer;
} {
  const isDm = at.channel.startsWith("D");
  const named = peopleNamed([message.text, message.blocks], isDm ? reader : null);
  const of = [...new Set([...named, ...concerns])].filter((id) => !isDm || id !== reader);
  // Where several read it, it belongs to nobody.
  return { person: { workspaceId, userId: isDm ? reader : at.channel }, quoting: { at, of, since, fileIds } };
}
