import { z } from "zod";
import type { Deps } from "#src/feature-kit/deps.ts";
import { refreshHomeJob } from "#src/features/members/use-cases/redraw-home.ts";
import type { Member, Mentee, Nudge } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { defineJob, request } from "#src/queue/job.ts";
import type { MenteeTransaction } from "../store/mentees.ts";
import { menteeStore } from "../store/mentees.ts";

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
 * The mentee, after making sure that a button's nudge is theirs and still the current one. Buttons can be pressed by
 * anybody who sees them, and long after their time.
 * @param nudgeId from the button; null where the person typed a command and means what is current.
 * @throws UserFault when the nudge is somebody else's, deleted, or answered already.
 */
export async function requireCurrent(tx: MenteeTransaction, nudgeId: string | null): Promise<Mentee> {
  const { mentee } = tx;
  if (nudgeId === null || mentee.nudge?.id === nudgeId) return mentee;
  const found = await tx.nudge(nudgeId);
  throw new UserFault({ key: found ? "errors.already_answered" : "errors.not_yours" });
}

/** Draws the message of a nudge anew. */
export const refreshNudgeJob = defineJob({
  name: "refresh-nudge",
  payload: z.object({ workspaceId: z.string(), userId: z.string(), nudgeId: z.uuid() }),
});

/**
 * Asks for fresh drawings of what the person sees: Home, and the nudge's message where one stands in the DM. The
 * change is saved already, so when the queue cannot be reached, only the display is out of date.
 */
export async function redraw(deps: Pick<Deps, "jobs" | "log">, member: Member, nudge?: Nudge): Promise<void> {
  const { workspaceId, userId } = member;
  const home = request(refreshHomeJob, { workspaceId, userId });
  const message = nudge && request(refreshNudgeJob, { workspaceId, userId, nudgeId: nudge.id });
  try {
    await deps.jobs.enqueue(message ? [home, message] : [home]);
  } catch (error) {
    deps.log.warn({ err: error, workspaceId }, "could not enqueue a redraw");
  }
}
