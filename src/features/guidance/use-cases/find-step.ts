import type { Deps } from "#src/feature-kit/deps.ts";
import { historyOf } from "#src/features/weekly/store/find-mentees.ts";
import type { Member } from "#src/kernel/member.ts";
import { nextStep, type Step, type Way } from "../rules/next-step.ts";

/** The next step of somebody on a way; null when the catalogue has none for them now. */
export async function findStep(
  deps: Pick<Deps, "db" | "clock" | "catalogues">,
  member: Member,
  way: Way,
): Promise<Step | null> {
  const now = deps.clock.now();
  const history = (await historyOf(deps.db, [member.id], now)).get(member.id) ?? [];
  const catalogue = deps.catalogues.of(member.workspaceId);
  return nextStep(way, { catalogue, settings: member.settings, isGuest: member.isGuest, history, now });
}
