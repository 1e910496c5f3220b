/** What messages about assignments show, loaded when they are sent or drawn anew. */

import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { Card, OutboxMessage, PostedMessage } from "#src/delivery/message-kind.ts";
import { type DrawsAnew, drawAsked } from "#src/delivery/owed-redraws.ts";
import { redrawMessage } from "#src/delivery/redraw.ts";
import type { RedrawKey } from "#src/delivery/store/redraws.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { unchanged } from "#src/features/weekly/rules/mentee-changes.ts";
import { redraw } from "#src/features/weekly/use-cases/load-mentee.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate, DoorState, MessageRef } from "#src/kernel/member.ts";
import { withDoorState } from "../rules/accepted-nudge.ts";
import { hostRelease } from "../rules/host-release.ts";
import { messageAbout } from "../rules/message-about.ts";
import type { AssigneeKey, AssigneeWithAssignment } from "../rules/types.ts";
import { type AssigneeStatus, hasEnded } from "../rules/types.ts";
import {
  type AssignmentFacts,
  type AssignmentMessage,
  assigneeMessageKey,
  type CardNumbers,
  cardNumbers,
  redact,
} from "../rules/visibility.ts";
import { AssignmentStore } from "../store/assignments.ts";
import { ASSIGNEE_DRAWING, drawingOf } from "../store/rows.ts";

/** What a message about a part is stored with. */
export interface AboutAssignee {
  readonly message: AssignmentMessage;
  readonly assigneeId: string;
}

export interface AssigneeMessageView {
  readonly message: AssignmentMessage;
  readonly assigneeId: string;
  /** Only what this message may show. */
  readonly shown: Partial<AssignmentFacts>;
  /** Not true any more: only one that may have arrived before is looked for. */
  readonly isWithdrawn: boolean;
}

/** What the channel sees. */
export interface AssignmentCardView {
  readonly assigner: string;
  readonly assignees: readonly string[];
  readonly title: string;
  readonly task: string;
  readonly why: string;
  readonly due: CalendarDate;
  readonly protected: number | null;
  readonly numbers: CardNumbers;
}

/** The states in which each message is still sent. */
const WANTED: Readonly<Record<AssignmentMessage, readonly AssigneeStatus[]>> = {
  offer: ["offered", "suggested"],
  invitation: ["invited"],
  settled: ["offered"],
  suggested: ["suggested"],
  accepted: ["accepted", "done"],
  declined: ["declined", "dropped"],
  done: ["done"],
  host: ["accepted"],
  introduction: ["accepted"],
  released: ["done", "dropped"],
};

/** @returns null when the message is not wanted any more. */
export async function assigneeMessageToSend(
  deps: Pick<Deps, "db" | "catalogues">,
  { workspaceId, doubtSince, content: { assigneeId, message } }: OutboxMessage<AboutAssignee>,
): Promise<AssigneeMessageView | null> {
  const given = await new AssignmentStore(deps.db).findAssignee({ workspaceId, assigneeId });
  if (!given) return null;
  const isWanted = WANTED[message].includes(given.assignee.status);
  // A host who may have been told of a yes that is over by now is to hear of its end, and nobody else.
  const isDoubtful = message === "host" && doubtSince !== null && hasEnded(given.assignee.status);
  if (!isWanted && !isDoubtful) return null;
  const view = await viewOf(deps, given, message);
  return view && { ...view, isWithdrawn: !isWanted };
}

/** Remembers where the offer or the invitation stands: from now on it is drawn anew. The other messages only tell. */
export async function assigneeMessagePosted(
  deps: Deps,
  { workspaceId, content }: OutboxMessage<AboutAssignee>,
  at: MessageRef,
): Promise<void> {
  const { message, assigneeId } = content;
  if (message === "host" || message === "introduction")
    return recordHostTold(deps, { workspaceId, assigneeId }, "told");
  if (message !== "offer" && message !== "invitation") return;
  await new AssignmentStore(deps.db).recordPosted({ workspaceId, assigneeId }, message, at);
  const now = await new AssignmentStore(deps.db).findAssignee({ workspaceId, assigneeId });
  // Taken back or over while it was on its way: its buttons go at once.
  if (!now || WANTED[message].includes(now.assignee.status)) return;
  await refreshAssignee(deps, workspaceId, assigneeId, false);
}

/** An invitation ends unsent; one that may have arrived was sent as far as anybody knows. May be repeated. */
export async function invitationUnsent(
  deps: Pick<Deps, "db">,
  { workspaceId, content }: OutboxMessage<AboutAssignee>,
): Promise<void> {
  if (content.message !== "invitation") return;
  await new AssignmentStore(deps.db).invitationUnsent({ workspaceId, assigneeId: content.assigneeId });
}

/**
 * A message about a part that can never be delivered: an invitation is not spent on it, and nobody is left to believe that
 * the door knows of them.
 */
export async function assigneeMessageUndeliverable(
  deps: Deps,
  about: OutboxMessage<AboutAssignee>,
  error: string,
): Promise<void> {
  const { workspaceId, content } = about;
  const { message, assigneeId } = content;
  // Where nobody knows whether it arrived, neither is said.
  if (error === "uncertain") return;
  await invitationUnsent(deps, about);
  if (message !== "host" && message !== "introduction") return;
  await recordHostTold(deps, { workspaceId, assigneeId }, "unreached");
}

/**
 * Whether whoever is the door has heard of it is said on the person's card from now on. What ended while the word to them
 * was on its way could not tell them, so that they are told here.
 */
async function recordHostTold(deps: Deps, key: AssigneeKey, state: DoorState): Promise<void> {
  const drawn = await new AssignmentStore(deps.db).change(
    key,
    { reactions: deps.reactions, now: deps.clock.now() },
    async ({ assignment, assignee, mentee }) => {
      const found = mentee && assignee.nudgeId !== null ? await mentee.nudge(assignee.nudgeId) : null;
      if (!mentee || !found) return null;
      const { member } = mentee.mentee;
      const nudge = { ...found.nudge, reasons: withDoorState(found.nudge.reasons, state) };
      const pinned = member.pinned && { ...member.pinned, reasons: withDoorState(member.pinned.reasons, state) };
      await mentee.save({ ...unchanged({ ...member, pinned }), nudges: [nudge] });
      const released = hasEnded(assignee.status) ? hostRelease(assignment, state === "told") : [];
      const messages = released.map((message) => messageAbout(message, assignment, assignee, deps.clock.now()));
      await mentee.saveSideEffects({ messages });
      return { member, nudge, keys: messages.map(({ key: message }) => message) };
    },
  );
  if (!drawn) return;
  await enqueueDeliveries(deps, drawn.keys);
  await redraw(deps, drawn.member, drawn.nudge);
}

/** How what stands in somebody's DM of what they were asked is drawn anew. */
export const drawsAssignees: DrawsAnew<Deps> = {
  kind: ASSIGNEE_DRAWING,
  draw: drawAssignee,
};

/**
 * Draws now what stands in the person's DM. What Slack does not take is drawn later.
 * @param isNotedAsOwed whether the change itself noted that; see `drawAsked`.
 */
export function refreshAssignee(
  deps: Deps,
  workspaceId: string,
  assigneeId: string,
  isNotedAsOwed: boolean | undefined,
): Promise<void> {
  return drawAsked(deps, [drawingOf({ workspaceId, id: assigneeId })], isNotedAsOwed);
}

/** Draws anew what stands in the person's DM. What was taken on is drawn as the nudge that it became, elsewhere. */
async function drawAssignee(
  deps: Deps,
  { workspaceId, id: assigneeId }: Pick<RedrawKey, "workspaceId" | "id">,
): Promise<void> {
  const given = await new AssignmentStore(deps.db).findAssignee({ workspaceId, assigneeId });
  if (!given) return;
  const { assignee } = given;
  const draw = async (message: AssignmentMessage, at: MessageRef | null): Promise<void> => {
    const content = { kind: "assignment", message, assigneeId };
    if (at) await redrawMessage(deps, { workspaceId, recipient: assignee.userId, content, at });
  };
  const posted = await deps.outbox.postedAt(assigneeMessageKey(assignee.id, "invitation"));
  const invitation = posted ?? (assignee.offeredAt === null ? assignee.message : null);
  await draw("invitation", invitation);
  // Until the offer has arrived, the place that is known is the invitation's.
  const isOffer = assignee.offeredAt !== null && assignee.message?.ts !== invitation?.ts;
  if (isOffer && assignee.nudgeId === null) await draw("offer", assignee.message);
  if (assignee.suggestedOn !== null)
    await draw("settled", await deps.outbox.postedAt(assigneeMessageKey(assignee.id, "settled")));
}

/** What a message about a part shows in whatever state that is. */
export async function postedAssigneeMessage(
  deps: Pick<Deps, "db" | "catalogues">,
  { workspaceId, content }: PostedMessage<AboutAssignee>,
): Promise<AssigneeMessageView | null> {
  const given = await new AssignmentStore(deps.db).findAssignee({ workspaceId, assigneeId: content.assigneeId });
  return given && viewOf(deps, given, content.message);
}

/** The card of an assignment; null when it was taken back for everybody. */
export async function assignmentCardView(
  deps: Pick<Deps, "db" | "catalogues">,
  { workspaceId, id }: Pick<Card, "workspaceId" | "id">,
): Promise<AssignmentCardView | null> {
  const found = await new AssignmentStore(deps.db).find(workspaceId, id);
  const numbers = found && cardNumbers(found.assignees);
  const challenge = found && (await challengeOf(deps, workspaceId, found.assignment.challengeId));
  if (!found || !numbers || !challenge) return null;
  const { assignment, assignees } = found;
  return {
    assigner: assignment.assignerUserId,
    assignees: assignees.filter(({ status }) => status !== "withdrawn").map(({ userId }) => userId),
    title: challenge.title,
    task: challenge.task,
    why: assignment.why,
    due: assignment.dueOn,
    protected: assignment.protectedMinutes,
    numbers,
  };
}

/** What a message about this part shows now; null where its challenge is gone. */
export async function viewOf(
  deps: Pick<Deps, "catalogues">,
  { assignment, assignee }: AssigneeWithAssignment,
  message: AssignmentMessage,
): Promise<AssigneeMessageView | null> {
  const challenge = await challengeOf(deps, assignee.workspaceId, assignee.challengeId);
  if (!challenge) return null;
  const known: AssignmentFacts = {
    assigner: assignment.assignerUserId,
    assignee: assignee.userId,
    title: challenge.title,
    task: challenge.task,
    effort: challenge,
    why: assignment.why,
    due: assignee.dueOn,
    protected: assignment.protectedMinutes,
    door: assignment.door,
    suggested: assignee.suggestedOn,
    answer: {
      status: assignee.status,
      isOther: assignee.challengeId !== assignment.challengeId,
      wasOffered: assignee.offeredAt !== null,
    },
  };
  return { message, assigneeId: assignee.id, shown: redact(message, known), isWithdrawn: false };
}

/** To a host, of somebody who is forgotten. */
export function hostReleasedToSend(
  deps: Pick<Deps, "catalogues">,
  { workspaceId, content }: OutboxMessage<{ readonly challengeId: string }>,
): Promise<Challenge | null> {
  return challengeOf(deps, workspaceId, content.challengeId);
}

/** Another bot may have added the challenge a moment ago. */
async function challengeOf(
  { catalogues }: Pick<Deps, "catalogues">,
  workspaceId: string,
  challengeId: string,
): Promise<Challenge | null> {
  const known = catalogues.of(workspaceId).byId.get(challengeId);
  if (known) return known;
  await catalogues.reload(workspaceId);
  return catalogues.of(workspaceId).byId.get(challengeId) ?? null;
}
