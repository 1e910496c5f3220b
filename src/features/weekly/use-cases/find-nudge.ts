import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { menteeStore } from "../store/mentees.ts";
import { recordStore } from "../store/records.ts";
import { type CurrentNudge, currentNudgeOf } from "./current-nudge.ts";
import { requireMentee } from "./load-mentee.ts";

type FindDeps = Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "nudgeLines" | "isNudgeTold">;

/** A nudge of the person's own, whatever its state. @throws UserFault when it is somebody else's or gone. */
export async function findNudge(deps: FindDeps, person: PersonKey, nudgeId: string): Promise<CurrentNudge> {
  const { member } = await requireMentee(deps, person);
  const found = await recordStore(deps).nudge(member.id, nudgeId);
  if (!found) throw new UserFault({ key: "errors.not_yours" });
  const ask = currentNudgeOf(deps, { member, ...found });
  if (!ask) throw new UserFault({ key: "errors.item_gone" });
  return { ...ask, isTold: await deps.isNudgeTold(member.id, nudgeId) };
}

/** The nudge that the message is about under which a thread hangs, if it is one of the person's own. */
export async function findNudgeByMessage(
  deps: Omit<FindDeps, "isNudgeTold">,
  person: PersonKey,
  channel: string,
  ts: string,
): Promise<CurrentNudge | null> {
  const mentee = await menteeStore(deps).find(person);
  if (!mentee) return null;
  const nudge = await recordStore(deps).nudgeByMessage(mentee.member.id, { channel, ts });
  return nudge && currentNudgeOf(deps, { member: mentee.member, nudge, plan: null });
}
