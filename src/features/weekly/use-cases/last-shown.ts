import type { Deps } from "#src/feature-kit/deps.ts";
import type { Member, Nudge } from "#src/kernel/member.ts";
import { recordStore } from "../store/records.ts";

/** So long ago, what was shown is still spoken of. */
const LATELY_MS = 63 * 86_400_000;

/** The nudge that somebody was shown last, whatever became of it; null where there was none lately. */
export async function lastShown(deps: Pick<Deps, "db" | "clock">, { id }: Member): Promise<Nudge | null> {
  const since = new Date(deps.clock.now().getTime() - LATELY_MS);
  return (await recordStore(deps).nudgesSince(id, since)).at(-1) ?? null;
}
