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

/** What was sent, and to whom. */
export interface Arrived<View> {
  readonly kind: Pick<MessageKind<never, never, View>, "concerns">;
  readonly message: Pick<OutboxMessage, "workspaceId" | "recipient">;
  readonly view: View;
  readonly rendered: Message;
  readonly since: Date;
}

/** Notes a message of the bot's own accord where it has arrived, and files of which Slack has not posted the message yet. */
export async function noteArrived<View>(
  deps: ClearingDeps,
  { kind, message: { workspaceId, recipient }, view, rendered, since }: Arrived<View>,
  { message: at, files }: PostedPlace,
): Promise<void> {
  const shown = { workspaceId, reader: recipient, message: rendered, since, concerns: kind.concerns?.(view) ?? [] };
  if (at) await noteShown(deps, { ...shown, at });
  if (files) await noteShown(deps, { ...shown, at: { channel: files.channel, ts: tsOf(since) }, fileIds: files.ids });
}

/** Notes a message that stands there; one that speaks of somebody who was forgotten meanwhile is taken back. */
export async function noteShown(deps: ClearingDeps, shown: ShownMessage): Promise<void> {
  const { person, quoting } = quotesOf(shown);
  await clearNoted(deps, await noteQuotes(deps.db, person, quoting, deps.clock.now()));
}

/** The same of what is about to take the place of another message: until Slack has taken it, both may stand there. */
export async function noteReplacing(deps: Pick<ClearingDeps, "db" | "clock">, shown: ShownMessage): Promise<void> {
  const { person, quoting } = quotesOf(shown);
  await replaceQuotes(deps.db, person, quoting, deps.clock.now(), { isThere: false });
}

/** The same of what took the place of another message: it is not taken back for those of whom only the other spoke. */
export async function noteReplaced(deps: Pick<ClearingDeps, "db" | "clock">, shown: ShownMessage): Promise<void> {
  const { person, quoting } = quotesOf(shown);
  await replaceQuotes(deps.db, person, quoting, deps.clock.now(), { isThere: true });
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
