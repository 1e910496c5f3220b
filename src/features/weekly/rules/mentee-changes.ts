import type { HistoryEvent, Member, Nudge, Plan } from "#src/kernel/member.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";

/** All that one decision changes about one person; saved in one transaction. */
export interface MenteeChanges {
  /** The member as it is now to be stored. */
  readonly member: Member;
  /** Nudges and plans that are new or changed. */
  readonly nudges: readonly Nudge[];
  readonly plans: readonly Plan[];
  readonly history: readonly HistoryEvent[];
  readonly messages: readonly NewMessage[];
}

/** An outcome that stores the member and nothing else; spread it and add what changed. */
export function unchanged(member: Member): MenteeChanges {
  return { member, nudges: [], plans: [], history: [], messages: [] };
}
