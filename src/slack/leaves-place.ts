/** What follows where an answer takes the place of a message that stood there. */
import type { MessageRef } from "#src/kernel/member.ts";
import type { Message } from "./kit/blocks.ts";
import type { Exchange } from "./run-handler.ts";

type Noting = Pick<Exchange, "context" | "replaces" | "since">;

/** Before Slack is asked. What was asked for is saved by now: what cannot be noted is logged, and the answer is given all the same. */
export function leavesPlace({ context, replaces, since }: Noting, at: MessageRef, reply: Message): Promise<void> {
  return orLogged(context, async () => {
    await context.deps.answers.replaces(context.person, { at, message: reply, since });
    await replaces(at, reply);
  });
}

/** Once Slack has taken it: what stood there before is gone. */
export function tookPlace({ context, since }: Noting, at: MessageRef, reply: Message): Promise<void> {
  return orLogged(context, () => context.deps.answers.replaced(context.person, { at, message: reply, since }));
}

async function orLogged({ log }: Pick<Exchange["context"], "log">, note: () => Promise<void>): Promise<void> {
  try {
    await note();
  } catch (error) {
    log.warn({ err: error }, "it could not be noted that an answer took the place of a message");
  }
}
