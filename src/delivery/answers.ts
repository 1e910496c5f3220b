/** Answers to people that Slack did not take: sent as soon as it does, from what is stored then. */

import type { Ports } from "#src/feature-kit/ports.ts";
import { type Ask, askOf } from "#src/features/weekly/use-cases/current-nudge.ts";
import type { Mentee, Reflection } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { OwedAnswer } from "#src/slack/context.ts";
import { enqueueDeliveries } from "./enqueue.ts";
import type { AnswerNotice } from "./notice.ts";

/** What an answer tells that comes late: what was kept, or where the person is now. */
export type AnswerView = {
  readonly kind: "answer";
  readonly since: Date;
  /** The person's zone, IANA. */
  readonly zone: string;
  readonly threadTs: string | null;
  readonly kept: Reflection | null;
  readonly ask: (Ask & Pick<Mentee, "member">) | null;
};

/** Promises an answer: it is written down, and comes as soon as Slack takes it; not to somebody forgotten since they asked. */
export async function oweAnswer(
  ports: Pick<Ports, "outbox" | "jobs" | "log" | "clock">,
  { workspaceId, userId }: PersonKey,
  { key, since, threadTs, doubtSince }: OwedAnswer,
): Promise<void> {
  const notice: AnswerNotice = { kind: "answer", since: since.toISOString(), threadTs };
  const dueAt = ports.clock.now();
  const added = await ports.outbox.add([
    { key, workspaceId, recipient: userId, notice, dueAt, doubtSince, askedAt: since },
  ]);
  await enqueueDeliveries(ports, added);
}

/** Loads what a late answer tells. */
export async function answerViewOf(
  ports: Pick<Ports, "mentees" | "records" | "catalogues" | "contacts">,
  person: PersonKey,
  { since, threadTs }: AnswerNotice,
): Promise<AnswerView> {
  const at = new Date(since);
  const mentee = await ports.mentees.find(person);
  if (!mentee) {
    const zone = (await ports.contacts.find(person))?.zone ?? "UTC";
    return { kind: "answer", since: at, zone, threadTs, kept: null, ask: null };
  }
  const { member } = mentee;
  const [newest] = await ports.records.reflections(member.id, 1);
  const kept = newest && newest.updatedAt >= at ? newest : null;
  const ask = askOf(ports, mentee);
  return { kind: "answer", since: at, zone: member.settings.zone, threadTs, kept, ask: ask && { ...ask, member } };
}
