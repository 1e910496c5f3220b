import { redrawMessage } from "#src/delivery/redraw.ts";
import type { Ports } from "#src/feature-kit/ports.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** Draws a nudge's message anew from its state, so that buttons which mean nothing any more are gone. */
export async function refreshNudge(ports: Ports, person: PersonKey, nudgeId: string): Promise<void> {
  const mentee = await ports.mentees.find(person);
  if (!mentee) return;
  const at = (await ports.records.nudge(mentee.member.id, nudgeId))?.nudge.message;
  if (!at) return;
  const { workspaceId, userId } = person;
  await redrawMessage(ports, { workspaceId, recipient: userId, content: { kind: "nudge", nudgeId }, at });
}
