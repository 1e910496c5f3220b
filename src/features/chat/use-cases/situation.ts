/** What is going on between the bot and somebody who writes to it. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { menteeStore } from "#src/features/weekly/store/mentees.ts";
import { recordStore } from "#src/features/weekly/store/records.ts";
import { currentNudgeOf } from "#src/features/weekly/use-cases/current-nudge.ts";
import type { Member, Mentee } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Situation } from "#src/language/act.ts";

/** So long after something was done, what people write is about it. */
const TOLD_MS = 86_400_000;

export interface Here {
  readonly situation: Situation;
  /** Null for somebody who has not joined. */
  readonly member: Member | null;
  /** The same with what is open, and the plan for it. */
  readonly mentee: Mentee | null;
}

export async function hereOf(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "nudgeLines">,
  person: PersonKey,
): Promise<Here> {
  const mentee = await menteeStore(deps).find(person);
  if (!mentee) return { situation: "newcomer", member: null, mentee };
  const { member } = mentee;
  const current = currentNudgeOf(deps, mentee);
  if (current) return { situation: current.nudge.status === "planned" ? "planned" : "open", member, mentee };
  const since = new Date(deps.clock.now().getTime() - TOLD_MS);
  const weeks = await recordStore(deps).nudgesSince(member.id, new Date(since.getTime() - 30 * TOLD_MS));
  const isTold = weeks.some(
    ({ status, answeredAt }) => status === "done" && answeredAt !== null && answeredAt >= since,
  );
  return { situation: isTold ? "told" : "nothing-open", member, mentee };
}

/** When the bot last spoke of what is open of its own accord, and whether it asked what came of it; null when nothing is open. */
export function spokenOf(mentee: Mentee | null): { readonly at: Date; readonly isFollowedUp: boolean } | null {
  if (!mentee?.nudge) return null;
  const { offeredAt, followedUpAt } = mentee.nudge;
  const times = [offeredAt, followedUpAt, mentee.plan?.remindedAt ?? null].filter((at) => at !== null);
  const at = new Date(Math.max(...times.map((time) => time.getTime())));
  return { at, isFollowedUp: followedUpAt !== null && followedUpAt.getTime() === at.getTime() };
}
