import type { Deps } from "#src/feature-kit/deps.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { type Challenge, challengeOfNudge } from "#src/kernel/challenge.ts";
import type { Plan } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { HELD_STATUSES, PAST_DAYS } from "../rules/plan-entry.ts";
import { RecordStore } from "../store/records.ts";

export interface PlanAhead {
  readonly plan: Plan;
  /** Undefined where it left the catalogue. */
  readonly challenge: Challenge | undefined;
  /** Of its person. */
  readonly zone: string;
}

/** Plans that hold somebody's time, and those of the last weeks that were done; none of somebody who has not joined. */
export async function plansInCalendar(
  deps: Pick<Deps, "db" | "clock" | "catalogues">,
  person: PersonKey,
): Promise<readonly PlanAhead[]> {
  const member = await findMemberIfAny(deps, person);
  if (!member) return [];
  const from = new Date(deps.clock.now().getTime() - PAST_DAYS * 86_400_000);
  const held = await new RecordStore(deps.db).plansFrom(member.id, from, HELD_STATUSES);
  const { byId } = deps.catalogues.of(person.workspaceId);
  return held.map(({ nudge, plan }) => ({
    plan,
    challenge: challengeOfNudge(byId, nudge),
    zone: member.settings.zone,
  }));
}
