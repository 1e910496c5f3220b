import { z } from "zod";
import type { Tx } from "#src/db/database.ts";
import { afterCommit } from "#src/db/transaction.ts";
import { IS_OWED } from "#src/delivery/owed-redraws.ts";
import { requestRedraws } from "#src/delivery/store/redraws.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { type HomeDeps, redrawHomes, redrawHomesInTransaction } from "#src/features/members/use-cases/redraw-home.ts";
import type { Member, Mentee, Nudge } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { defineJob, request } from "#src/queue/job.ts";
import { notCurrent } from "../rules/nudge.ts";
import type { MenteeTransaction } from "../store/mentees.ts";
import { menteeStore } from "../store/mentees.ts";
import { redrawOf } from "../store/save-mentee-changes.ts";

/** The person with what they are asked now. @throws UserFault when they have not joined. */
export async function requireMentee(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  person: PersonKey,
): Promise<Mentee> {
  const mentee = await menteeStore(deps).find(person);
  if (!mentee) throw new UserFault({ key: "errors.not_joined" });
  return mentee;
}

/** Changes the person with their row locked. @throws UserFault when they have not joined. */
export async function changeMentee<T>(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  person: PersonKey,
  work: (tx: MenteeTransaction) => Promise<T>,
): Promise<T> {
  const result = await menteeStore(deps).change(person, async (tx) => ({ value: await work(tx) }));
  if (!result) throw new UserFault({ key: "errors.not_joined" });
  return result.value;
}

/**
 * Changes the person with their row locked, after making sure that a button's nudge is theirs and still the current one.
 * Buttons can be pressed by anybody who sees them, and long after their time; those of a nudge that was answered are taken away,
 * as whatever should have done that did not.
 * @param nudgeId from the button; null where the person typed a command and means what is current.
 * @throws UserFault when they have not joined, or the nudge is somebody else's, deleted, or answered already.
 */
export async function changeCurrent<T>(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "jobs" | "log">,
  person: PersonKey,
  nudgeId: string | null,
  work: (tx: MenteeTransaction, mentee: Mentee) => Promise<T>,
): Promise<T> {
  const result = await changeMentee(deps, person, async (tx) => {
    const { mentee } = tx;
    if (nudgeId === null || mentee.nudge?.id === nudgeId) return { value: await work(tx, mentee) };
    const found = await tx.nudge(nudgeId);
    if (!found) throw new UserFault({ key: "errors.not_yours" });
    await requestRedraws(tx.db, [redrawOf(found.nudge)], deps.clock.now());
    return { answered: found.nudge, member: mentee.member };
  });
  if ("value" in result) return result.value;
  await redraw(deps, result.member, result.answered);
  throw new UserFault(notCurrent(result.answered));
}

/** Draws the message of a nudge anew. */
export const refreshNudgeJob = defineJob({
  name: "refresh-nudge",
  payload: z.object({ workspaceId: z.string(), userId: z.string(), nudgeId: z.uuid(), isOwed: IS_OWED }),
});

/**
 * Asks for fresh drawings of what the person sees: Home, and the nudge's message where one stands in the DM. The change is
 * saved already, and that the message is to be drawn with it: when the queue cannot be reached, it is drawn a little later.
 */
export async function redraw(deps: HomeDeps, member: Member, nudge?: Nudge): Promise<void> {
  const { workspaceId, userId } = member;
  await redrawHomes(deps, workspaceId, [userId]);
  await redrawNudge(deps, member, nudge);
}

/** The same inside the transaction of what changed. */
export function redrawInTransaction(tx: Tx, deps: Omit<HomeDeps, "db">, member: Member, nudge?: Nudge): void {
  redrawHomesInTransaction(tx, deps, member.workspaceId, [member.userId]);
  afterCommit(tx, () => redrawNudge(deps, member, nudge));
}

/** Draws the messages of a nudge soon; that they are owed is saved already. */
export async function redrawNudge(
  deps: Pick<Deps, "jobs" | "log">,
  { workspaceId, userId }: PersonKey,
  nudge: Pick<Nudge, "id"> | undefined,
): Promise<void> {
  if (!nudge) return;
  const job = request(refreshNudgeJob, { workspaceId, userId, nudgeId: nudge.id, isOwed: true });
  await deps.jobs.enqueue([job]).catch((error: unknown) => {
    deps.log.warn({ err: error, workspaceId }, "could not enqueue a redraw");
  });
}
