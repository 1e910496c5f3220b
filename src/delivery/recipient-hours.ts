/** When colleagues may be written to as colleagues: alone, or several in one conversation. */

import type { Ports } from "#src/feature-kit/ports.ts";
import { withDefaultHours } from "#src/features/onboarding/rules/membership.ts";
import { holidaysOf } from "#src/features/weekly/use-cases/mentee-access.ts";
import { heldUntil } from "#src/kernel/policy.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { type Hold, sharedMoment } from "#src/kernel/quiet.ts";

type QuietPorts = Pick<Ports, "mentees" | "contacts" | "policies" | "holidays" | "clock">;

/**
 * When all of them may be written to, or null for now. Those whose days never meet get it when the first of them, whom
 * it is about, is at work.
 */
export async function quietForColleagues(
  ports: QuietPorts,
  workspaceId: string,
  userIds: readonly string[],
): Promise<Date | null> {
  const now = ports.clock.now();
  const holds = await Promise.all(userIds.map((userId) => holdOf(ports, { workspaceId, userId })));
  const at = sharedMoment(holds, now);
  return at > now ? at : null;
}

/**
 * Mentees have said when they work, and a pause of nudges is no pause of colleagues; of others only the zone is known,
 * so they get ordinary working days and hours.
 */
async function holdOf(ports: QuietPorts, person: PersonKey): Promise<Hold> {
  const { workspaceId } = person;
  const policy = ports.policies.of(workspaceId);
  const member = (await ports.mentees.find(person))?.member;
  if (member) {
    const isHoliday = holidaysOf(ports, workspaceId, member.settings.country);
    const asActive = { ...member, status: "active" as const, pausedUntil: null };
    return (at) => heldUntil(policy, asActive, at, isHoliday);
  }
  const zone = (await ports.contacts.find(person))?.zone ?? "UTC";
  const ordinary = {
    settings: withDefaultHours({ ...ANYBODY, zone }),
    status: "active" as const,
    pausedUntil: null,
    availability: { dndStart: null, dndEnd: null, away: false, awayUntil: null, checkedAt: null },
  };
  return (at) => heldUntil(policy, ordinary, at, holidaysOf(ports, workspaceId, null));
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
