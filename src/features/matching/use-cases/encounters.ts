/** What seats, introductions and mentoring together know of who met whom, and of how much hosts have taken on. */
import type { Db } from "#src/db/database.ts";
import type { Encounters } from "#src/db/encounters.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { instantOf, localDate } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** When somebody was last brought together with others, whatever for. @param db a transaction where one is open. */
export async function lastMet(
  { encounters }: Pick<Deps, "encounters">,
  db: Db,
  person: PersonKey,
): Promise<ReadonlyMap<string, Date>> {
  const met = new Map<string, Date>();
  for (const { metAt } of encounters)
    for (const [userId, at] of await metAt(db, person)) {
      const known = met.get(userId);
      if (!known || known < at) met.set(userId, at);
    }
  return met;
}

/**
 * How much hosts have taken on this month of everything else than what is looked for. The month is that of UTC for all of them: it
 * decides who comes first, and forbids nothing.
 */
export async function takenElsewhere(
  { encounters }: Pick<Deps, "encounters">,
  db: Db,
  workspaceId: string,
  now: Date,
  lookedFor: Encounters["of"],
): Promise<ReadonlyMap<string, number>> {
  const sums = new Map<string, number>();
  const monthStart = instantOf(`${localDate(now, "UTC").slice(0, 7)}-01` as CalendarDate, 0, 0, "UTC");
  for (const { of, takenOn } of encounters) {
    if (of === lookedFor) continue;
    for (const [userId, count] of await takenOn(db, workspaceId, monthStart))
      sums.set(userId, (sums.get(userId) ?? 0) + count);
  }
  return sums;
}
