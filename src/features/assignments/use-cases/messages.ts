/** What messages about assignments show, loaded when they are sent or drawn anew. */

import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { Card, OutboxMessage, PostedMessage } from "#src/delivery/message-kind.ts";
import { redrawMessage } from "#src/delivery/redraw.ts";
import type { Ports } from "#src/feature-kit/ports.ts";
import { only } from "#src/features/weekly/rules/mentee-changes.ts";
import { redraw } from "#src/features/weekly/use-cases/mentee-access.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate, DoorState, MessageRef } from "#src/kernel/member.ts";
import { withDoorState } from "../rules/accepted-nudge.ts";
import { hostRelease } from "../rules/host-release.ts";
import { messageAbout } from "../rules/message-about.ts";
import type { GivenPart, PartKey } from "../rules/types.ts";
import { hasEnded, type PartStatus } from "../rules/types.ts";
import {
  type AssignmentMessage,
  type CardNumbers,
  cardNumbers,
  type Known,
  partMessageKey,
  shownBy,
} from "../rules/visibility.ts";
import { AssignmentStore } from "../store/assignments.ts";

/** What a message about a part is stored with. */
export interface AboutPart {
  readonly message: AssignmentMessage;
  readonly partId: string;
}

export interface PartMessageView {
  readonly message: AssignmentMessage;
  readonly partId: string;
  /** Only what this message may show. */
  readonly shown: Partial<Known>;
  /** Not true any more: only one that may have arrived before is looked for. */
  readonly isWithdrawn: boolean;
}

/** What the channel sees. */
export interface AssignmentCardView {
  readonly assigner: string;
  readonly assignees: readonly string[];
  readonly title: string;
  readonly ask: string;
  readonly why: string;
  readonly due: CalendarDate;
  readonly protected: number | null;
  readonly numbers: CardNumbers;
}

/** In which states a message is still true. */
const WANTED: Readonly<Record<AssignmentMessage, readonly PartStatus[]>> = {
  offer: ["offered", "suggested"],
  invitation: ["invited"],
  settled: ["offered"],
  suggested: ["suggested"],
  accepted: ["accepted", "done"],
  declined: ["declined", "let-go"],
  done: ["done"],
  host: ["accepted"],
  introduction: ["accepted"],
  released: ["done", "let-go"],
};

/** @returns null when the message is not wanted any more. */
export async function partMessageToSend(
  ports: Pick<Ports, "db" | "catalogues">,
  { workspaceId, doubtSince, content: { partId, message } }: OutboxMessage<AboutPart>,
): Promise<PartMessageView | null> {
  const given = await new AssignmentStore(ports.db).findPart({ workspaceId, partId });
  if (!given) return null;
  const isWanted = WANTED[message].includes(given.part.status);
  // A host who may have been told of a yes that is over by now is to hear of its end, and nobody else.
  const isDoubtful = message === "host" && doubtSince !== null && hasEnded(given.part.status);
  if (!isWanted && !isDoubtful) return null;
  const view = await viewOf(ports, given, message);
  return view && { ...view, isWithdrawn: !isWanted };
}

/** Remembers where the offer or the invitation stands: from now on it is drawn anew. The other messages only tell. */
export async function partMessagePosted(
  ports: Ports,
  { workspaceId, content }: OutboxMessage<AboutPart>,
  at: MessageRef,
): Promise<void> {
  const { message, partId } = content;
  if (message === "host" || message === "introduction") return doorHeard(ports, { workspaceId, partId }, "told");
  if (message !== "offer" && message !== "invitation") return;
  await new AssignmentStore(ports.db).recordPosted(partId, at);
  const now = await new AssignmentStore(ports.db).findPart({ workspaceId, partId });
  // Taken back or over while it was on its way: its buttons go at once.
  if (now && !WANTED[message].includes(now.part.status)) await refreshPart(ports, workspaceId, partId);
}

/** An invitation ends unsent; one that may have arrived was sent as far as anybody knows. May be repeated. */
export async function invitationUnsent(
  ports: Pick<Ports, "db">,
  { workspaceId, content }: OutboxMessage<AboutPart>,
): Promise<void> {
  if (content.message !== "invitation") return;
  await new AssignmentStore(ports.db).invitationUnsent({ workspaceId, partId: content.partId });
}

/**
 * A message about a part that can never be delivered: an invitation is not spent on it, and nobody is left to believe that
 * the door knows of them.
 */
export async function partMessageUndeliverable(
  ports: Ports,
  about: OutboxMessage<AboutPart>,
  error: string,
): Promise<void> {
  const { workspaceId, content } = about;
  const { message, partId } = content;
  // Where nobody knows whether it arrived, neither is said.
  if (error === "uncertain") return;
  await invitationUnsent(ports, about);
  if (message !== "host" && message !== "introduction") return;
  await doorHeard(ports, { workspaceId, partId }, "unreached");
}

/**
 * Whether whoever is the door has heard of it is said on the person's card from now on. What ended while the word to them
 * was on its way could not tell them, so that they are told here.
 */
async function doorHeard(ports: Ports, key: PartKey, state: DoorState): Promise<void> {
  const drawn = await new AssignmentStore(ports.db).change(
    key,
    { reactions: ports.reactions, now: ports.clock.now() },
    async ({ assignment, part, mentee }) => {
      const found = mentee && part.nudgeId !== null ? await mentee.nudge(part.nudgeId) : null;
      if (!mentee || !found) return null;
      const { member } = mentee.mentee;
      const nudge = { ...found.nudge, reasons: withDoorState(found.nudge.reasons, state) };
      const pinned = member.pinned && { ...member.pinned, reasons: withDoorState(member.pinned.reasons, state) };
      await mentee.save({ ...only({ ...member, pinned }), nudges: [nudge] });
      const released = hasEnded(part.status) ? hostRelease(assignment, state === "told") : [];
      const messages = released.map((message) => messageAbout(message, assignment, part, ports.clock.now()));
      await mentee.saveSideEffects({ messages });
      return { member, nudge, keys: messages.map(({ key: message }) => message) };
    },
  );
  if (!drawn) return;
  await enqueueDeliveries(ports, drawn.keys);
  await redraw(ports, drawn.member, drawn.nudge);
}

/** Draws anew what stands in the person's DM. What was taken on is drawn as the nudge that it became, elsewhere. */
export async function refreshPart(ports: Ports, workspaceId: string, partId: string): Promise<void> {
  const given = await new AssignmentStore(ports.db).findPart({ workspaceId, partId });
  if (!given) return;
  const { part } = given;
  const draw = async (message: AssignmentMessage, at: MessageRef | null): Promise<void> => {
    const content = { kind: "assignment", message, partId };
    if (at) await redrawMessage(ports, { workspaceId, recipient: part.userId, content, at });
  };
  if (part.nudgeId === null) await draw(part.offeredAt === null ? "invitation" : "offer", part.message);
  if (part.suggestedOn !== null) await draw("settled", await ports.outbox.postedAt(partMessageKey(part.id, "settled")));
}

/** What a message about a part shows in whatever state that is. */
export async function postedPartMessage(
  ports: Pick<Ports, "db" | "catalogues">,
  { workspaceId, content }: PostedMessage<AboutPart>,
): Promise<PartMessageView | null> {
  const given = await new AssignmentStore(ports.db).findPart({ workspaceId, partId: content.partId });
  return given && viewOf(ports, given, content.message);
}

/** The card of an assignment; null when it was taken back for everybody. */
export async function assignmentCardView(
  ports: Pick<Ports, "db" | "catalogues">,
  { workspaceId, id }: Pick<Card, "workspaceId" | "id">,
): Promise<AssignmentCardView | null> {
  const found = await new AssignmentStore(ports.db).find(workspaceId, id);
  const numbers = found && cardNumbers(found.parts);
  const challenge = found && (await challengeOf(ports, workspaceId, found.assignment.challengeId));
  if (!found || !numbers || !challenge) return null;
  const { assignment, parts } = found;
  return {
    assigner: assignment.assignerUserId,
    assignees: parts.filter(({ status }) => status !== "withdrawn").map(({ userId }) => userId),
    title: challenge.title,
    ask: challenge.ask,
    why: assignment.why,
    due: assignment.dueOn,
    protected: assignment.protectedMinutes,
    numbers,
  };
}

async function viewOf(
  ports: Pick<Ports, "catalogues">,
  { assignment, part }: GivenPart,
  message: AssignmentMessage,
): Promise<PartMessageView | null> {
  const challenge = await challengeOf(ports, part.workspaceId, part.challengeId);
  if (!challenge) return null;
  const known: Known = {
    assigner: assignment.assignerUserId,
    assignee: part.userId,
    title: challenge.title,
    ask: challenge.ask,
    effort: challenge,
    why: assignment.why,
    due: part.dueOn,
    protected: assignment.protectedMinutes,
    door: assignment.door,
    suggested: part.suggestedOn,
    answer: { status: part.status, isOther: part.challengeId !== assignment.challengeId },
  };
  return { message, partId: part.id, shown: shownBy(message, known), isWithdrawn: false };
}

/** To a host, of somebody who is forgotten. */
export function hostReleasedToSend(
  ports: Pick<Ports, "catalogues">,
  { workspaceId, content }: OutboxMessage<{ readonly challengeId: string }>,
): Promise<Challenge | null> {
  return challengeOf(ports, workspaceId, content.challengeId);
}

/** Another bot may have added the challenge a moment ago. */
async function challengeOf(
  { catalogues }: Pick<Ports, "catalogues">,
  workspaceId: string,
  challengeId: string,
): Promise<Challenge | null> {
  const known = catalogues.of(workspaceId).byId.get(challengeId);
  if (known) return known;
  await catalogues.reload(workspaceId);
  return catalogues.of(workspaceId).byId.get(challengeId) ?? null;
}
