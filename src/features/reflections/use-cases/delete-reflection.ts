import { requestRedraws } from "#src/delivery/store/redraws.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { MenteeTransaction } from "#src/features/weekly/store/mentees.ts";
import { redrawOf } from "#src/features/weekly/store/save-mentee-changes.ts";
import { changeMentee, redraw } from "#src/features/weekly/use-cases/load-mentee.ts";
import type { Nudge, Reflection } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { Reflections } from "../store/reflections.ts";
import { ownReflection } from "./reflect.ts";

/** Deletes a reflection of one's own for good. @throws UserFault when it is gone or somebody else's. */
export async function deleteReflection(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "ids" | "jobs" | "log">,
  person: PersonKey,
  id: string,
): Promise<void> {
  const { member, nudge } = await changeMentee(deps, person, async (tx) => ({
    member: tx.mentee.member,
    nudge: await deleteIn(deps, tx, await ownReflection(tx, id)),
  }));
  await redraw(deps, member, nudge);
}

/** The same inside the transaction that read it. @returns the nudge that it was told of, to be drawn anew. */
export async function deleteIn(
  { clock }: Pick<Deps, "clock">,
  tx: MenteeTransaction,
  { id, nudgeId }: Reflection,
): Promise<Nudge | undefined> {
  await new Reflections(tx.db).delete(tx.mentee.member.id, id);
  const of = nudgeId === null ? null : await tx.nudge(nudgeId);
  if (of) await requestRedraws(tx.db, [redrawOf(of.nudge)], clock.now());
  return of?.nudge;
}
