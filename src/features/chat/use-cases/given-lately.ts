/** The challenges of the last weeks besides the one that is open. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { recordStore } from "#src/features/weekly/store/records.ts";
import { type CurrentNudge, currentNudgeOf } from "#src/features/weekly/use-cases/current-nudge.ts";
import type { Member } from "#src/kernel/member.ts";

const EIGHT_WEEKS_MS = 8 * 7 * 86_400_000;

/** The newest first, each challenge once; what the catalogue has no more is left out. */
export async function givenLately(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "nudgeLines">,
  member: Member,
  openId: string | null,
): Promise<readonly CurrentNudge[]> {
  const since = new Date(deps.clock.now().getTime() - EIGHT_WEEKS_MS);
  const nudges = (await recordStore(deps).nudgesSince(member.id, since)).toReversed();
  const given = nudges.flatMap((nudge) => {
    const ask = nudge.id === openId ? null : currentNudgeOf(deps, { member, nudge, plan: null });
    return ask ? [ask] : [];
  });
  return given.filter((one, at) => given.findIndex(({ nudge }) => nudge.challengeId === one.nudge.challengeId) === at);
}
