import type { Deps } from "#src/feature-kit/deps.ts";
import type { DoorBlocks } from "#src/feature-kit/nudge-doors.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Member, Nudge } from "#src/kernel/member.ts";

interface Shown {
  readonly member: Member;
  readonly nudge: Nudge;
  readonly challenge: Challenge;
}

/** A nudge with the doors that capabilities open for it; none once it is closed. Null stays null. */
export async function withDoors<View extends Shown>(
  deps: Deps,
  view: View | null,
): Promise<(View & { readonly doors: readonly DoorBlocks[] }) | null> {
  if (view === null) return null;
  const { member, nudge, challenge } = view;
  const isOpen = nudge.status === "open" || nudge.status === "planned";
  const found = isOpen ? await Promise.all(deps.nudgeDoors.map((open) => open(deps, member, nudge, challenge))) : [];
  return { ...view, doors: found.filter((door) => door !== null) };
}
