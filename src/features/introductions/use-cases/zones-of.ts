/** Zones of those whom the bot writes to because of a request: their data, hours and export are theirs without joining. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { isZone } from "#src/kernel/calendar.ts";

/** Zones by Slack id of those who have not joined: who has, told us their hours. */
export async function zonesOf(
  { db, clock, directory }: Pick<Deps, "db" | "clock" | "directory">,
  workspaceId: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const zones = await Promise.all(
    people.map(async (userId) => {
      const person = { workspaceId, userId };
      if (await memberStore({ db, clock }).find(person)) return [];
      const { zone } = await directory.remembered(person);
      return [[userId, zone !== null && isZone(zone) ? zone : "UTC"] as const];
    }),
  );
  return new Map(zones.flat());
}
