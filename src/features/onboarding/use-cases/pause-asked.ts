import type { Deps } from "#src/feature-kit/deps.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { changeCadence, pause, resume } from "#src/features/weekly/rules/membership.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { CalendarDate, Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { parsePauseEnd } from "#src/language/natural-date.ts";
import { pauseMeant, rangeFault, withDaysRead } from "../rules/pause-told.ts";
import type { PauseDays } from "./membership.ts";

type AskedDeps = Pick<Deps, "clock" | "holidays" | "policies">;

/** Somebody as they would be on a pause. @param isInstead in place of the one that there is, also where it runs and this one begins later. */
export function asPaused(
  deps: AskedDeps,
  { from, until }: PauseDays,
  { isInstead = false }: { readonly isInstead?: boolean } = {},
): (member: Member) => Member {
  const now = deps.clock.now();
  return (member) => {
    const isHoliday = holidaysOf(deps, member.workspaceId, member.settings.country);
    const before = isInstead ? resume(member, now, isHoliday).member : member;
    return pause(before, until, now, isHoliday, from).member;
  };
}

/** Somebody as they would be without nudges. */
export function asStopped(deps: AskedDeps): (member: Member) => Member {
  return (member) =>
    changeCadence(member, "stop", deps.clock.now(), holidaysOf(deps, member.workspaceId, member.settings.country))
      .member;
}

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
  return { from, until, member: asPaused(deps, { from, until })(member) };
}
