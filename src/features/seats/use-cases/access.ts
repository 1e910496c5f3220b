/** Who may offer and ask: people of the company. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { isAskable } from "#src/features/matching/rules/host.ts";
import { findHost } from "#src/features/matching/store/hosts.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { localDate } from "#src/kernel/calendar.ts";
import { isOutsider } from "#src/kernel/directory.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";

type AccessDeps = Pick<Deps, "db" | "clock" | "reactions" | "directory">;

/** @throws UserFault for guests, apps and people of other companies */
export async function requireColleague(deps: AccessDeps, person: PersonKey): Promise<void> {
  if (!(await isColleague(deps, person))) throw new UserFault({ key: "seats.faults.guest" });
}

/** Neither a guest nor an app nor of another company. */
export async function isColleague(deps: AccessDeps, person: PersonKey): Promise<boolean> {
  // Who has joined was looked at then.
  const member = await memberStore(deps).find(person);
  if (member) return !member.isGuest;
  const slack = await deps.directory.person(person);
  return !slack.isBot && !isOutsider(person.workspaceId, slack);
}

/** Remembers the zone of somebody who has not joined, so that they are written to in their hours. */
export async function rememberZone(deps: Deps, person: PersonKey, askedAt: Date): Promise<void> {
  if (await memberStore(deps).find(person)) return;
  const { hours } = await hoursOf(deps, person);
  await deps.contacts.remember(person, hours.zone, deps.clock.now(), askedAt);
}

/** Whether a host takes a pause today. */
export async function isHostingPaused(deps: Pick<Deps, "db" | "clock">, person: PersonKey): Promise<boolean> {
  const host = await findHost(deps.db, person);
  return host !== null && !isAskable(host, localDate(deps.clock.now(), host.hours.zone));
}
