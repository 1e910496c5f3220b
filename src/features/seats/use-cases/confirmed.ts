import type { Deps } from "#src/feature-kit/deps.ts";
import { confirmedReflections } from "../store/find-seats.ts";

/** Which of these reflections a host confirmed, with the host's line if there is one. */
export async function confirmedSeats(
  { db }: Pick<Deps, "db">,
  reflectionIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  return reflectionIds.length === 0 ? new Map() : confirmedReflections(db, reflectionIds);
}
