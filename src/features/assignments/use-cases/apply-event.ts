/** One way for everything that happens to a part: load, `step`, save with its messages, announce. */

import { z } from "zod";
import { drawSoon } from "#src/delivery/cards.ts";
import { alone } from "#src/delivery/enqueue.ts";
import type { Ports } from "#src/feature-kit/ports.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import type { Outcome } from "#src/features/weekly/rules/mentee-changes.ts";
import { isAdmin, workspaceQuietHoursEnd } from "#src/kernel/policy.ts";
import { personalQuietEnd } from "#src/kernel/quiet.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { defineJob, request } from "#src/queue/job.ts";
import { changesOf } from "../rules/audit.ts";
import { isHostTold } from "../rules/host-release.ts";
import { messageAbout, messagesIn } from "../rules/message-about.ts";
import { roomFor, step } from "../rules/state.ts";
import type { GivenPart, PartKey } from "../rules/types.ts";
import { type Part, type PartEffect, type PartEvent, type Refusal, roleOf, type StepContext } from "../rules/types.ts";
import { partMessageKey } from "../rules/visibility.ts";
import { AssignmentStore } from "../store/assignments.ts";
import type { LockedPart } from "../store/locked-part.ts";

const DAY_MS = 86_400_000;

export type StepPorts = Pick<
  Ports,
  "db" | "reactions" | "catalogues" | "clock" | "ids" | "holidays" | "policies" | "jobs" | "log" | "directory"
>;

/** What came of an event. */
export interface Stepped extends GivenPart {
  readonly moved: boolean;
}

interface StepOptions {
  /** Only for a suggestion: whoever would answer it is not there any more. */
  readonly isAssignerGone?: boolean;
  /** What the move changes about the person, with their row locked. */
  readonly outcomeOf?: (tx: LockedPart, moved: Part) => Outcome;
}

/**
 * Lets an event happen to a part.
 * @param actor Slack id of who does it; null for the bot.
 * @throws UserFault when it is refused, or the part is gone.
 */
export async function happens(
  ports: StepPorts,
  key: PartKey,
  actor: string | null,
  event: PartEvent | ((tx: LockedPart) => Promise<PartEvent | null>),
  options: StepOptions = {},
): Promise<Stepped> {
  const now = ports.clock.now();
  const done = await new AssignmentStore(ports.db).change(
    key,
    { reactions: ports.reactions, now },
    async (tx): Promise<{ stepped: Stepped; effects: readonly PartEffect[] } | { refused: Refusal }> => {
      const { assignment, part } = tx;
      const what = typeof event === "function" ? await event(tx) : event;
      if (!what) return { stepped: { assignment, part, moved: false }, effects: [] };
      const result = step(part, what, await contextOf(ports, tx, actor, options.isAssignerGone ?? false));
      if (result.kind === "refused") return { refused: result.why };
      if (result.kind === "stays") return { stepped: { assignment, part, moved: false }, effects: [] };
      const { effects } = result;
      await tx.save({
        part: result.part,
        outcome: options.outcomeOf?.(tx, result.part) ?? null,
        isCardStale: effects.includes("card"),
        audit: changesOf(part, result.part, assignment, actor, now),
        messages: messagesIn(effects).map((message) => messageAbout(message, assignment, result.part, now)),
      });
      return { stepped: { assignment, part: result.part, moved: true }, effects };
    },
  );
  if (!done) throw new UserFault({ key: "errors.item_gone" });
  if ("refused" in done) throw new UserFault({ key: done.refused });
  await announced(ports, done.stepped, done.effects);
  return done.stepped;
}

/** Draws what an assignee sees of an assignment anew. */
export const refreshPartJob = defineJob({
  name: "refresh-part",
  payload: z.object({ workspaceId: z.string(), partId: z.uuid() }),
});
/** Goes on with what is due of assignments. */
export const checkAssignmentsJob = defineJob({ name: "check-assignments", payload: z.object({}) });

/** Hands over what was saved. A queue that cannot be reached now gets the messages from `resendLost`. */
async function announced(ports: StepPorts, { part }: Stepped, effects: readonly PartEffect[]): Promise<void> {
  const { workspaceId } = part;
  const keys = messagesIn(effects).map((message) => partMessageKey(part.id, message));
  const jobs = keys.map(alone);
  const drawing = request(refreshPartJob, { workspaceId, partId: part.id });
  const all = effects.includes("message") && part.message ? [...jobs, drawing] : jobs;
  if (all.length > 0) {
    await ports.jobs.enqueue(all).catch((error: unknown) => {
      ports.log.warn({ err: error, workspaceId }, "could not enqueue what came of an assignment");
    });
  }
  if (effects.includes("card")) await drawSoon(ports);
}

async function contextOf(
  ports: StepPorts,
  tx: LockedPart,
  actor: string | null,
  isAssignerGone: boolean,
): Promise<StepContext> {
  const { assignment, part, mentee } = tx;
  const { workspaceId } = part;
  const now = ports.clock.now();
  const policy = ports.policies.of(workspaceId);
  const member = mentee?.mentee.member ?? null;
  const quiet =
    member &&
    (member.leftAt
      ? new Date(now.getTime() + DAY_MS)
      : (personalQuietEnd(member, now, holidaysOf(ports, workspaceId, member.settings.country)) ??
        workspaceQuietHoursEnd(policy, now, member.settings.zone)));
  const taken = mentee && part.nudgeId !== null ? await mentee.nudge(part.nudgeId) : null;
  return {
    now,
    assignment,
    role: actor === null ? "bot" : roleOf(part, assignment, actor, isAdmin(policy, actor)),
    room: roomFor({ isMember: member !== null, hasOpen: await tx.hasOpen(), quietUntil: quiet, now }),
    isAssignerGone,
    isHostTold: taken !== null && isHostTold(taken.nudge.reasons),
    isDayOff: holidaysOf(ports, workspaceId, null),
  };
}
