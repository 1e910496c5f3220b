import type { Ports } from "#src/feature-kit/ports.ts";
import { requireMentee } from "#src/features/members/use-cases/find-member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { type Ask, askOf } from "./current-nudge.ts";

type FindPorts = Pick<Ports, "mentees" | "records" | "catalogues">;

/** A nudge of the person's own, whatever its state. @throws UserFault when it is somebody else's or gone. */
export async function findNudge(ports: FindPorts, person: PersonKey, nudgeId: string): Promise<Ask> {
  const { member } = await requireMentee(ports, person);
  const found = await ports.records.nudge(member.id, nudgeId);
  if (!found) throw new UserFault({ key: "errors.not_yours" });
  const ask = askOf(ports, { member, ...found });
  if (!ask) throw new UserFault({ key: "errors.item_gone" });
  return { ...ask, isTold: await ports.records.isTold(member.id, nudgeId) };
}

/** The nudge that the message is about under which a thread hangs, if it is one of the person's own. */
export async function findNudgeByMessage(
  ports: FindPorts,
  person: PersonKey,
  channel: string,
  ts: string,
): Promise<Ask | null> {
  const mentee = await ports.mentees.find(person);
  if (!mentee) return null;
  const nudge = await ports.records.nudgeByMessage(mentee.member.id, { channel, ts });
  return nudge && askOf(ports, { member: mentee.member, nudge, plan: null });
}
