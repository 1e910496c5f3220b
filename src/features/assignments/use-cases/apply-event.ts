/** One way for everything that happens to a part: load, `transition`, save with its messages, announce. */

import { z } from "zod";
import { drawSoon } from "#src/delivery/cards.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import { IS_OWED } from "#src/delivery/owed-redraws.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { redrawHomes } from "#src/features/members/use-cases/redraw-home.ts";
import type { MenteeChanges } from "#src/features/weekly/rules/mentee-changes.ts";
import { isAdmin, workspaceQuietHoursEnd } from "#src/kernel/policy.ts";
import { personalQuietEnd } from "#src/kernel/quiet.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { defineJob, request } from "#src/queue/job.ts";
import { withAssigneeId } from "../rules/assignee-id.ts";
import { auditTransition } from "../rules/audit.ts";
import { isHostTold } from "../rules/host-release.ts";
import { messageAbout, messagesIn } from "../rules/message-about.ts";
import { roomFor, transition } from "../rules/state.ts";
import type { AssigneeKey, AssigneeWithAssignment } from "../rules/types.ts";
import {
  type Assignee,
  type AssignmentEffect,
  type AssignmentEvent,
  type Refusal,
  roleOf,
  type TransitionContext,
} from "../rules/types.ts";
import { assigneeMessageKey } from "../rules/visibility.ts";
import { AssignmentStore } from "../store/assignments.ts";
import type { Moved } from "../store/follow-nudges.ts";
import type { LockedAssignee } from "../store/locked-assignee.ts";

const DAY_MS = 86_400_000;

export type ApplyDeps = Pick<
  Deps,
  "db" | "reactions" | "catalogues" | "clock" | "ids" | "holidays" | "policies" | "jobs" | "log" | "directory"
>;

/** What came of an event. */
export interface AppliedEvent extends AssigneeWithAssignment {
  readonly moved: boolean;
}

interface ApplyOptions {
  /** Only for a suggestion: whoever would answer it is not there any more. */
  readonly isAssignerGone?: boolean;
  /** What the move changes about the person, with their row locked. */
  readonly outcomeOf?: (tx: LockedAssignee, moved: Assignee) => MenteeChanges;
}

/**
 * Lets an event happen to a part.
 * @param actor Slack id of who does it; null for the bot.
 * @throws UserFault when it is refused, or the part is gone.
 */
export async function applyAssignmentEvent(
  deps: ApplyDeps,
  key: AssigneeKey,
  actor: string | null,
  event: AssignmentEvent | ((tx: LockedAssignee) => Promise<AssignmentEvent | null>),
  options: ApplyOptions = {},
): Promise<AppliedEvent> {
  const now = deps.clock.now();
  const done = await new AssignmentStore(deps.db).change(
    key,
    { reactions: deps.reactions, now },
    async (tx): Promise<{ applied: AppliedEvent; effects: readonly AssignmentEffect[] } | { refused: Refusal }> => {
      const { assignment, assignee } = tx;
      const what = typeof event === "function" ? await event(tx) : event;
      if (!what) return { applied: { assignment, assignee, moved: false }, effects: [] };
      const result = transition(assignee, what, await contextOf(deps, tx, actor, options.isAssignerGone ?? false));
      if (result.kind === "refused") return { refused: result.why };
      if (result.kind === "stays") return { applied: { assignment, assignee, moved: false }, effects: [] };
      const { effects } = result;
      await tx.save({
        assignee: result.assignee,
        outcome: options.outcomeOf?.(tx, result.assignee) ?? null,
        isCardStale: effects.includes("card"),
        audit: auditTransition(assignee, result.assignee, assignment, actor, now),
        messages: messagesIn(effects).map((message) => messageAbout(message, assignment, result.assignee, now)),
      });
      return { applied: { assignment, assignee: result.assignee, moved: true }, effects };
    },
  );
  if (!done) throw new UserFault({ key: "errors.item_gone" });
  if ("refused" in done) throw new UserFault({ key: done.refused });
  await announceMove(deps, { assignee: done.applied.assignee, effects: done.effects });
  const { assignee, moved } = done.applied;
  if (moved) await redrawHomes(deps, assignee.workspaceId, [assignee.userId]);
  return done.applied;
}

/** Draws what an assignee sees of an assignment anew. */
export const refreshAssigneeJob = defineJob({
  name: "refresh-part",
  payload: z.preprocess(withAssigneeId, z.object({ workspaceId: z.string(), assigneeId: z.uuid(), isOwed: IS_OWED })),
});
/** Goes on with what is due of assignments. */
export const checkAssignmentsJob = defineJob({ name: "check-assignments", payload: z.object({}) });

/** Hands over what was saved. What a queue that cannot be reached now does not hear of is found again. */
export async function announceMove(
  deps: Pick<Deps, "jobs" | "log" | "clock">,
  { assignee, effects }: Moved,
): Promise<void> {
  const { workspaceId } = assignee;
  const keys = messagesIn(effects).map((message) => assigneeMessageKey(assignee.id, message));
  await enqueueDeliveries(deps, keys);
  if (effects.includes("message") && assignee.message) {
    const drawing = request(refreshAssigneeJob, { workspaceId, assigneeId: assignee.id, isOwed: true });
    await deps.jobs.enqueue([drawing]).catch((error: unknown) => {
      deps.log.warn({ err: error, workspaceId }, "could not enqueue what came of an assignment");
    });
  }
  if (effects.includes("card")) await drawSoon(deps);
}

async function contextOf(
  deps: ApplyDeps,
  tx: LockedAssignee,
  actor: string | null,
  isAssignerGone: boolean,
): Promise<TransitionContext> {
  const { assignment, assignee, mentee } = tx;
  const { workspaceId } = assignee;
  const now = deps.clock.now();
  const policy = deps.policies.of(workspaceId);
  const member = mentee?.mentee.member ?? null;
  const quiet =
    member &&
    (member.leftAt
      ? new Date(now.getTime() + DAY_MS)
      : (personalQuietEnd(member, now, holidaysOf(deps, workspaceId, member.settings.country)) ??
        workspaceQuietHoursEnd(policy, now, member.settings.zone)));
  const taken = mentee && assignee.nudgeId !== null ? await mentee.nudge(assignee.nudgeId) : null;
  return {
    now,
    assignment,
    role: actor === null ? "bot" : roleOf(assignee, assignment, actor, isAdmin(policy, actor)),
    room: roomFor({ isMember: member !== null, hasOpen: await tx.hasOpen(), quietUntil: quiet, now }),
    isAssignerGone,
    isHostTold: taken !== null && isHostTold(taken.nudge.reasons),
    isDayOff: holidaysOf(deps, workspaceId, null),
  };
}
