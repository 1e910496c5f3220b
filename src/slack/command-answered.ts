/** What follows where a command was answered by a message, so that it can be answered in the DM. */
import type { HandlerContext, Reply } from "./context.ts";
import type { Command, OnCommandAnswered } from "./registry.ts";

/**
 * Tells of it, when they have the answer: nobody waits for that. Where it fails, it costs a message that leans on the answer.
 * @param reply null where another arrival of the same request is answered.
 * @param since when it was typed.
 */
export async function tellAnswered<D>(
  all: readonly OnCommandAnswered<D>[],
  context: HandlerContext<D>,
  {
    command,
    reply,
    since,
  }: { readonly command: Command<D> | null; readonly reply: Reply | null; readonly since: Date },
): Promise<void> {
  if (reply?.kind !== "message" && reply?.kind !== "extra") return;
  try {
    for (const tell of all) await tell(context, { command, message: reply.message, since });
  } catch (error) {
    context.log.warn(
      { err: error, team: context.person.workspaceId },
      "the answer to a command could not be remembered",
    );
  }
}
