import type { Deps } from "#src/feature-kit/deps.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { pause } from "#src/features/weekly/rules/membership.ts";
import { unchanged } from "#src/features/weekly/rules/mentee-changes.ts";
import { skipNudge } from "#src/features/weekly/rules/nudge.ts";
import { isSame, snapshotOf, type TakeBack } from "#src/features/weekly/rules/take-back.ts";
import { findMentee } from "#src/features/weekly/store/find-mentees.ts";
import { changeCurrent, redraw } from "#src/features/weekly/use-cases/load-mentee.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { rememberChange } from "../store/talks.ts";

/**
 * Puts their challenge away and is quiet until a day, with the way back from both: all of it, or nothing.
 * @param rest the nudge that they mean, null where nothing is open; the first day on which something comes, null where it is quiet already.
 * @returns what changed; null where nothing did.
 * @throws UserFault when they have not joined, or something else is open by now.
 */
export async function restAfterSorrow(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "holidays" | "policies" | "jobs" | "log">,
  person: PersonKey,
  { nudgeId, until }: { readonly nudgeId: string | null; readonly until: CalendarDate | null },
): Promise<TakeBack | null> {
  const now = deps.clock.now();
  const result = await changeCurrent(deps, person, nudgeId, async (tx, mentee) => {
    const { member } = mentee;
    const before = snapshotOf(mentee, await tx.preferences());
    const skipped = nudgeId === null ? unchanged(member) : skipNudge(mentee, now);
    const isHoliday = holidaysOf(deps, person.workspaceId, member.settings.country);
    const rested = until === null ? skipped.member : pause(skipped.member, until, now, isHoliday).member;
    await tx.save({ ...skipped, member: rested });
    const saved = await findMentee(tx.db, person, now);
    if (!saved) throw new Error("a member vanished while resting");
    const touched = mentee.nudge && (await tx.nudge(mentee.nudge.id));
    const of = { member: saved.member, nudge: touched?.nudge ?? null, plan: touched?.plan ?? null };
    const after = snapshotOf(of, await tx.preferences());
    const change: TakeBack | null = isSame(before, after) ? null : { act: "skip", at: now, before, after };
    if (change) await rememberChange(tx.db, person, change);
    return { member: rested, nudge: skipped.nudges[0], change };
  });
  await redraw(deps, result.member, result.nudge);
  return result.change;
}
