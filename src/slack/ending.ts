/** The end of a request that was handled. */
import type { Exchange } from "./run-handler.ts";

/**
 * Nothing of a request stays that was answered; one that could not be answered is left to another process.
 * @param also what is said beside the answer.
 */
export async function ending(
  { note }: Exchange,
  answering: Promise<void>,
  also: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  try {
    await answering;
  } catch (error) {
    note.release();
    throw error;
  }
  try {
    await also();
  } finally {
    await note.finish();
  }
}
