import type { Deps } from "#src/feature-kit/deps.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { pause } from "#src/features/weekly/rules/membership.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { CalendarDate, Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { parsePauseEnd } from "#src/language/natural-date.ts";
import { pauseMeant, rangeFault, withDaysRead } from "../rules/pause-told.ts";

/** A pause that nobody has yet. */
export interface PauseAsked {
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  /** The person as they would be. */
  readonly member: Member;
}

/** The pause that a message would bring; null for somebody who has not joined, and for days that cannot be. Nothing is changed. */
export async function pauseAsked(
  deps: Pick<Deps, "db" | "clock" | "holidays" | "policies">,
  person: PersonKey,
  told: string,
  locale: Locale,
): Promise<PauseAsked | null> {
  const member = await findMemberIfAny(deps, person);
  if (!member) return null;
  const now = deps.clock.now();
  const known = { now, zone: member.settings.zone, locale };
  const text = withDaysRead(told, locale);
  const meant = rangeFault(text, known) ? null : pauseMeant(text, null, member, known);
  if (meant === null) return null;
  const end = parsePauseEnd(meant.until ?? "", now, known.zone);
  if (!end.ok) return null;
  const until: CalendarDate | null = end.until === "open" ? null : end.until;
  if (until !== null && until <= localDate(now, known.zone)) return null;
  const { from } = meant;
  const isHoliday = holidaysOf(deps, person.workspaceId, member.settings.country);
  return { from, until, member: pause(member, until, now, isHoliday, from).member };
}
