import { redrawMessage } from "#src/delivery/redraw.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { menteeStore } from "../store/mentees.ts";
import { recordStore } from "../store/records.ts";

/** Draws a nudge's message anew from its state, so that buttons which mean nothing any more are gone. */
export async function refreshNudge(deps: Deps, person: PersonKey, nudgeId: string): Promise<void> {
  const mentee = await menteeStore(deps).find(person);
  if (!mentee) return;
  const at = (await recordStore(deps).nudge(mentee.member.id, nudgeId))?.nudge.message;
  if (!at) return;
  const { workspaceId, userId } = person;
  await redrawMessage(deps, { workspaceId, recipient: userId, content: { kind: "nudge", nudgeId }, at });
}
