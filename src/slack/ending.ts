/** The end of a request that was handled. */
import { LeaseLost, underLease } from "#src/db/lease.ts";
import type { Exchange } from "./run-handler.ts";

/**
 * Nothing of a request stays that was answered; one that could not be answered is left to another process, and so is one that another
 * process may have by now.
 * @param also what is said beside the answer.
 */
export async function ending(
  { note, what, context }: Exchange,
  answer: () => Promise<void>,
  also: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  let isAnswered = false;
  let isOurs = true;
  try {
    await underLease(note, answer);
    isAnswered = true;
    await underLease(note, also);
  } catch (error) {
    isOurs = !(error instanceof LeaseLost);
    if (isOurs) throw error;
    context.log.info({ what }, "a request is left to whoever holds it");
  } finally {
    if (isAnswered && isOurs) await note.finish();
    else note.release();
  }
}
