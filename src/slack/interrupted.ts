/** What another process began and did not end. */
import { type SentForm, sayInForm } from "./answer-form.ts";
import { type Message, textMessage } from "./kit/blocks.ts";
import type { Exchange } from "./run-handler.ts";

/** A process that dies so many times over a request may die of it. */
export const MAX_ATTEMPTS = 5;

/** A request that ended every process that was at it. */
export class GivenUp extends Error {
  override readonly name = "GivenUp";
}

/** What is said when a process died between what it saved and its answer; null: do it. */
export function interrupted({ context, note: { left } }: Exchange): Message | null {
  return left?.isChanged && left.reply === null ? textMessage(context.say("common.interrupted_md")) : null;
}

/** Says in the form itself that a process died over it, unless another process has it by now. */
export async function interruptedForm(exchange: Exchange, message: Message, form: SentForm): Promise<void> {
  if (await exchange.note.answering({ kind: "close" })) await sayInForm(exchange, message, form);
}
