/** Answers to people that Slack did not take: sent as soon as it does, from what is stored then. */

import type { OutboxMessage } from "#src/delivery/message-kind.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { menteeStore } from "#src/features/weekly/store/mentees.ts";
import { type CurrentNudge, currentNudgeOf } from "#src/features/weekly/use-cases/current-nudge.ts";
import type { Mentee, Reflection } from "#src/kernel/member.ts";
import { Reflections } from "../store/reflections.ts";

/** It holds no words: what it tells is loaded when it is sent. */
export interface AboutAnswer {
  /** When they wrote or pressed, ISO 8601. */
  readonly since: string;
  /** The thread in their DM in which they wrote. */
  readonly threadTs: string | null;
}

/** What an answer tells that comes late: what was kept, or where the person is now. */
export type LateAnswerView = {
  readonly since: Date;
  /** The person's zone, IANA. */
  readonly zone: string;
  readonly threadTs: string | null;
  readonly kept: Reflection | null;
  readonly ask: (CurrentNudge & Pick<Mentee, "member">) | null;
};

/** Loads what a late answer tells. */
export async function lateAnswerToSend(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "nudgeLines" | "contacts">,
  { workspaceId, recipient, content: { since, threadTs } }: OutboxMessage<AboutAnswer>,
): Promise<LateAnswerView> {
  const person = { workspaceId, userId: recipient };
  const at = new Date(since);
  const mentee = await menteeStore(deps).find(person);
  if (!mentee) {
    const zone = (await deps.contacts.find(person))?.zone ?? "UTC";
    return { since: at, zone, threadTs, kept: null, ask: null };
  }
  const { member } = mentee;
  const [newest] = await new Reflections(deps.db).newest(member.id, 1);
  const kept = newest && newest.updatedAt >= at ? newest : null;
  const ask = currentNudgeOf(deps, mentee);
  return { since: at, zone: member.settings.zone, threadTs, kept, ask: ask && { ...ask, member } };
}
