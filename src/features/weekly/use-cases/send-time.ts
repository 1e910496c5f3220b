/** When somebody may be written to. */

import type { Deps } from "#src/feature-kit/deps.ts";
import type { HoursSaid } from "#src/feature-kit/stated-hours.ts";
import { UNKNOWN_AVAILABILITY, withDefaultHours } from "#src/features/members/rules/hours.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { nextSendTime } from "#src/kernel/policy.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { NextSendTime } from "#src/kernel/quiet.ts";
import { menteeStore } from "../store/mentees.ts";

/**
 * Mentees have said when they work, and a pause of nudges does not hold back what colleagues send. Others may have said it
 * to another capability; of those who did not only the zone is known, so they get ordinary working days and hours.
 */
export async function nextSendTimeOf(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "contacts" | "policies" | "holidays" | "statedHours">,
  person: PersonKey,
): Promise<NextSendTime> {
  const { workspaceId } = person;
  const policy = deps.policies.of(workspaceId);
  const member = (await menteeStore(deps).find(person))?.member;
  if (member) {
    const isHoliday = holidaysOf(deps, workspaceId, member.settings.country);
    const asActive = { ...member, status: "active" as const, pausedFrom: null, pausedUntil: null };
    return (at) => nextSendTime(policy, asActive, at, isHoliday);
  }
  const said = await saidHours(deps, person);
  const zone = (await deps.contacts.find(person))?.zone ?? "UTC";
  const ordinary = {
    settings: said ? { ...ANYBODY, ...said } : withDefaultHours({ ...ANYBODY, zone }),
    status: "active" as const,
    pausedFrom: null,
    pausedUntil: null,
    availability: UNKNOWN_AVAILABILITY,
  };
  return (at) => nextSendTime(policy, ordinary, at, holidaysOf(deps, workspaceId, said?.country ?? null));
}

async function saidHours(deps: Pick<Deps, "db" | "statedHours">, person: PersonKey): Promise<HoursSaid | null> {
  for (const hoursOf of deps.statedHours) {
    const said = await hoursOf(deps, person);
    if (said) return said;
  }
  return null;
}

/** Settings of somebody who has none; only the hours that are derived from them matter here. */
const ANYBODY = {
  track: "backend",
  scope: 1,
  focusAreas: [],
  nudgeDays: [],
  nudgeHour: 9,
  country: null,
  managerUserId: null,
  cadence: "weekly",
} as const;
