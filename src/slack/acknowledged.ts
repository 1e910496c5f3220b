/** When Slack is told that a request arrived: with the answer, or once the request is noted. */
import type { Timer } from "#src/kernel/ports.ts";
import type { RequestNote } from "./request-note.ts";
import { within } from "./within.ts";

/**
 * Acknowledges when `answering` is over, or after so many milliseconds, once the request is noted: whoever dies before that
 * leaves Slack's own error, and whoever dies later leaves the note. One that could not be noted is not acknowledged, and
 * Slack tells its person; it is answered all the same.
 * @param reply what is being answered, where that is known.
 */
export async function acknowledged(
  note: RequestNote,
  answering: Promise<void>,
  ack: () => Promise<void>,
  { ms, timer, reply }: { readonly ms: number; readonly timer: Timer; readonly reply: object | null },
): Promise<void> {
  const isOver = await within(
    answering.then(
      () => true,
      () => true,
    ),
    ms,
    timer,
  );
  if (isOver) {
    await answering;
    return ack();
  }
  await acknowledgeNoted(note, ack, reply);
  await answering;
}

/** Notes the request and acknowledges it. */
export async function acknowledgeNoted(
  note: RequestNote,
  ack: () => Promise<void>,
  reply: object | null = null,
): Promise<void> {
  if (await note.keep(reply)) await ack();
}
