/** When somebody works: as a member said, as a host said, or ordinary hours in the zone that Slack tells. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { DEFAULT_WORK_DAYS, DEFAULT_WORK_END, DEFAULT_WORK_START } from "#src/features/members/rules/hours.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { isZone } from "#src/kernel/calendar.ts";
import type { Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { IsHoliday } from "#src/kernel/quiet.ts";
import type { Host, WorkingHours } from "../rules/host.ts";
import { findHost } from "../store/hosts.ts";

export interface KnownHours {
  readonly hours: WorkingHours;
  /** Public holidays where they are, and the company's days off. */
  readonly isHoliday: IsHoliday;
}

type HoursDeps = Pick<
  Deps,
  "db" | "clock" | "reactions" | "contacts" | "policies" | "holidays" | "directory" | "places"
>;

/** @returns ordinary hours where nobody said theirs. */
export async function hoursOf(deps: HoursDeps, person: PersonKey): Promise<KnownHours> {
  const hours = await knownHours(deps, person);
  return { hours, isHoliday: holidaysOf(deps, person.workspaceId, hours.country) };
}

/** Hours of many hosts at once: a member's settings say it better than what they said as a host. */
export async function hoursOfHosts(
  deps: Pick<Deps, "db" | "clock">,
  hosts: readonly Host[],
): Promise<ReadonlyMap<string, WorkingHours>> {
  const known = await Promise.all(
    hosts.map(async (host) => {
      const member = await memberStore(deps).find(host);
      return [host.userId, member ? hoursOfMember(member) : host.hours] as const;
    }),
  );
  return new Map(known);
}

/** As a host said, whether they have joined or not; null of whoever is no host. */
export async function hoursOfHost({ db }: Pick<Deps, "db">, person: PersonKey): Promise<WorkingHours | null> {
  return (await findHost(db, person))?.hours ?? null;
}

async function knownHours(deps: HoursDeps, person: PersonKey): Promise<WorkingHours> {
  const member = await memberStore(deps).find(person);
  if (member) return hoursOfMember(member);
  const host = await findHost(deps.db, person);
  if (host) return host.hours;
  const told = (await deps.contacts.find(person))?.zone ?? (await deps.directory.remembered(person)).zone;
  const zone = told !== null && isZone(told) ? told : "UTC";
  return {
    zone,
    workDays: DEFAULT_WORK_DAYS,
    workStart: DEFAULT_WORK_START,
    workEnd: DEFAULT_WORK_END,
    country: deps.places.guessCountry(zone, null),
  };
}

function hoursOfMember({ settings }: Member): WorkingHours {
  const { zone, workDays, workStart, workEnd, country } = settings;
  return { zone, workDays, workStart, workEnd, country };
}
