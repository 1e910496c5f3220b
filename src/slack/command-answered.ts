/** What follows where a command is answered by a message. */
import type { HandlerContext, Reply } from "./context.ts";
import type { Command, OnCommandAnswered } from "./registry.ts";

/** Tells of it. What they asked for is answered though that fails: it costs a message that leans on the answer. */
export async function tellAnswered<D>(
  all: readonly OnCommandAnswered<D>[],
  context: HandlerContext<D>,
  { command, reply, since }: { readonly command: Command<D> | null; readonly reply: Reply; readonly since: Date },
): Promise<void> {
  if (reply.kind !== "message" && reply.kind !== "extra") return;
  try {
    for (const tell of all) await tell(context, { command, message: reply.message, since });
  } catch (error) {
    context.log.warn(
      { err: error, team: context.person.workspaceId },
      "the answer to a command could not be remembered",
    );
  }
}
