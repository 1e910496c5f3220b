/** What messages between mentees, managers and those who thank show when they are sent. */

import type { OutboxMessage } from "#src/delivery/message-kind.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { type DoorState, doorStateOf, type ManagerRequest } from "#src/features/seats/rules/manager-request.ts";
import { findManagerRequest } from "#src/features/seats/store/manager-requests.ts";
import { findBoard } from "#src/features/seats/store/seats.ts";
import { recordStore } from "#src/features/weekly/store/records.ts";
import type { Catalogue } from "#src/kernel/catalogue.ts";
import { PERSON_UNREACHABLE } from "#src/kernel/unreachable.ts";
import type { DigestItem } from "../rules/digest.ts";
import type { ReflectionThanks } from "../rules/reflection-thanks.ts";
import { DigestStore } from "../store/digests.ts";
import { ReflectionThanksStore } from "../store/reflection-thanks.ts";
import { digestNow } from "./digest.ts";
import { closeUnreached } from "./manager-request.ts";

interface AboutDoor {
  readonly doorId: string;
}
interface AboutThanks {
  readonly thanksId: string;
}
interface AboutPostedThanks extends AboutThanks {
  readonly threadTs: string | null;
}

/** A request to a manager, with the catalogue in which its challenge is looked up. */
export interface DoorView {
  readonly door: ManagerRequest;
  /** Whose seat it was answered with; null for any other answer. */
  readonly seatHostUserId: string | null;
  readonly catalogue: Catalogue;
}

export interface ClosedDoorView extends DoorView {
  /** The nudge waits for an answer, so that another can be chosen. */
  readonly isOpen: boolean;
}

export interface ThanksView {
  readonly thanks: ReflectionThanks;
  readonly title: string;
}

export interface PostedThanksView {
  readonly thanks: ReflectionThanks;
  readonly authorUserId: string;
  readonly threadTs: string | null;
}

export interface DigestView {
  readonly items: readonly DigestItem[];
  readonly catalogue: Catalogue;
}

type RequestDeps = Pick<Deps, "db" | "clock" | "reactions" | "catalogues">;

/** @returns null when somebody else is named meanwhile. */
export async function managerNamedToSend(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  { workspaceId, recipient, content }: OutboxMessage<{ readonly memberId: string }>,
): Promise<{ readonly menteeUserId: string } | null> {
  const mentees = await memberStore(deps).menteesOf({ workspaceId, userId: recipient });
  const mentee = mentees.find(({ id }) => id === content.memberId);
  return mentee ? { menteeUserId: mentee.userId } : null;
}

export function doorAskedToSend(deps: RequestDeps, message: OutboxMessage<AboutDoor>): Promise<DoorView | null> {
  return doorIn(deps, message, "asked");
}

export function doorOpenedToSend(deps: RequestDeps, message: OutboxMessage<AboutDoor>): Promise<DoorView | null> {
  return doorIn(deps, message, "opened");
}

/** A request that was closed, for the mentee who made it; null where their challenge is over. */
export async function doorClosedToSend(
  deps: RequestDeps,
  message: OutboxMessage<AboutDoor>,
): Promise<ClosedDoorView | null> {
  const view = await doorIn(deps, message, "closed");
  if (!view) return null;
  const member = await memberStore(deps).find({ workspaceId: message.workspaceId, userId: view.door.askerUserId });
  const nudge = member && (await recordStore(deps).nudge(member.id, view.door.nudgeId))?.nudge;
  if (nudge?.status !== "open" && nudge?.status !== "planned") return null;
  return { ...view, isOpen: nudge.status === "open" };
}

/** The manager cannot be reached: the request is closed, and the mentee is told. */
export async function doorAskedUndeliverable(deps: Deps, message: OutboxMessage<AboutDoor>): Promise<void> {
  await closeUnreached(deps, message.workspaceId, message.content.doorId);
}

export async function thanksToSend(
  deps: Pick<Deps, "db" | "toldInChannel">,
  { workspaceId, content }: OutboxMessage<AboutThanks>,
): Promise<ThanksView | null> {
  const found = await new ReflectionThanksStore(deps).find(workspaceId, content.thanksId);
  return found && { thanks: found.thanks, title: found.shareable.reflection.title };
}

/** What the thanks in a channel show; null where they are not wanted any more. */
export async function postedThanksToSend(
  deps: Pick<Deps, "db" | "toldInChannel">,
  { workspaceId, content }: OutboxMessage<AboutPostedThanks>,
): Promise<PostedThanksView | null> {
  const { thanksId, threadTs } = content;
  const found = await new ReflectionThanksStore(deps).find(workspaceId, thanksId);
  // Taken back from the thread meanwhile: then nothing is said there either.
  if (!found || (threadTs !== null && !found.shareable.told)) return null;
  return { thanks: found.thanks, authorUserId: found.shareable.authorUserId, threadTs };
}

/** It could not be posted, so it does not count as posted. */
export async function postedThanksUndeliverable(
  deps: Pick<Deps, "db" | "toldInChannel">,
  { workspaceId, content }: OutboxMessage<AboutPostedThanks>,
): Promise<void> {
  await new ReflectionThanksStore(deps).notPosted(workspaceId, content.thanksId);
}

/** @returns null when there is nothing to tell. */
export async function digestToSend(
  deps: Deps,
  { workspaceId, recipient, content }: OutboxMessage<{ readonly since: string }>,
): Promise<DigestView | null> {
  const contact = await deps.contacts.find({ workspaceId, userId: recipient });
  const items = contact ? await digestNow(deps, contact, new Date(content.since)) : [];
  return items.length > 0 ? { items, catalogue: deps.catalogues.of(workspaceId) } : null;
}

/** Who is gone gets no digest. */
export async function digestUndeliverable(
  deps: Pick<Deps, "db">,
  { workspaceId, recipient }: OutboxMessage,
  error: string,
): Promise<void> {
  if (PERSON_UNREACHABLE.includes(error)) await new DigestStore(deps.db).stop({ workspaceId, userId: recipient });
}

async function doorIn(
  deps: RequestDeps,
  { workspaceId, content }: OutboxMessage<AboutDoor>,
  state: DoorState,
): Promise<DoorView | null> {
  const door = await findManagerRequest(deps.db, workspaceId, content.doorId);
  if (!door || doorStateOf(door) !== state) return null;
  const board = door.seatId === null ? null : await findBoard(deps.db, workspaceId, door.seatId);
  return { door, seatHostUserId: board?.seat.hostUserId ?? null, catalogue: deps.catalogues.of(workspaceId) };
}
