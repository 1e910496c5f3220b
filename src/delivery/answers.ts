/** Answers that Slack did not accept. They are sent as soon as it does, made from what is stored then. */

import type { Clock, Log, PersonKey } from "#src/kernel/ports.ts";
import type { Jobs } from "#src/queue/job.ts";
import type { OwedAnswer } from "#src/slack/context.ts";
import { enqueueAwaited } from "./enqueue.ts";
import type { Outbox } from "./store/outbox.ts";

/** The kind of message by which an owed answer comes; the capability that knows what there is to say defines it. */
export const OWED_ANSWER = "answer";

/**
 * Writes an answer into the outbox, so that it is sent as soon as Slack accepts it; nothing for somebody who was
 * forgotten since they asked.
 */
export async function oweAnswer(
  deps: { readonly outbox: Outbox; readonly jobs: Jobs; readonly log: Log; readonly clock: Clock },
  { workspaceId, userId }: PersonKey,
  { key, since, threadTs, doubtSince }: OwedAnswer,
): Promise<void> {
  const content = { kind: OWED_ANSWER, since: since.toISOString(), threadTs };
  const dueAt = deps.clock.now();
  const added = await deps.outbox.add([
    { key, workspaceId, recipient: userId, content, dueAt, doubtSince, askedAt: since, isAwaited: true },
  ]);
  await enqueueAwaited(deps, added);
}
