/** What follows where an answer takes the place of a message that stood there. */
import type { MessageRef } from "#src/kernel/member.ts";
import type { Message } from "./kit/blocks.ts";
import type { Exchange } from "./run-handler.ts";

/** What was asked for is saved by now: what cannot be noted of the message is logged, and the answer is given all the same. */
export async function leavesPlace(
  { context, replaces, since }: Pick<Exchange, "context" | "replaces" | "since">,
  at: MessageRef,
  reply: Message,
): Promise<void> {
  try {
    await context.deps.answers.replaces(context.person, { at, message: reply, since });
    await replaces(at, reply);
  } catch (error) {
    context.log.warn({ err: error }, "it could not be noted that an answer took the place of a message");
  }
}
