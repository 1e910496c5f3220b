/** What the messages of mentoring show at the moment in which they are sent; null where one is not wanted any more. */
import { inStep } from "#src/delivery/in-step.ts";
import type { OutboxMessage } from "#src/delivery/message-kind.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { findHost, keptApartFrom } from "#src/features/matching/store/hosts.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { isOnPause } from "#src/features/members/use-cases/is-on-pause.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { RetryLater } from "#src/queue/job.ts";
import { isSearching, isToPick } from "../rules/pairing.ts";
import type { Line, Meeting, MentoringContent, Pairing, ShownBecause } from "../rules/types.ts";
import { findLine, findPairing, linesOf, pairingOfMeeting } from "../store/pairings.ts";
import { type AgendaItem, agendaOf } from "./agenda.ts";
import { suggestedTimes } from "./meet.ts";
import { type WishView, wishView } from "./overview.ts";

type Of<K extends MentoringContent["kind"]> = OutboxMessage<Omit<Extract<MentoringContent, { kind: K }>, "kind">>;

/** Longer after its beginning nobody needs an agenda. */
const LATE_MS = 15 * 60_000;

export async function candidatesToSend(
  deps: Deps,
  { workspaceId, content }: Of<"mentor-candidates">,
): Promise<(WishView & { readonly because: ShownBecause }) | null> {
  const known = await findPairing(deps.db, workspaceId, content.pairingId);
  if (!known || known.pairing.round !== content.round) return null;
  if (!isToPick(known.pairing) && !isSearching(known.pairing)) return null;
  return { ...(await wishView(deps, known.pairing)), because: content.because };
}

export async function closedWishToSend(
  deps: Deps,
  { workspaceId, content }: Of<"mentor-wish-closed">,
): Promise<Pairing | null> {
  return (await findPairing(deps.db, workspaceId, content.pairingId))?.pairing ?? null;
}

/** A request as the mentor reads it. */
export interface RequestView {
  readonly pairing: Pairing;
  /** What they said that they can help with. */
  readonly about: string;
  readonly isRepeated: boolean;
  /** `not-needed`: settled without them. */
  readonly answer: "awaited" | "accepted" | "declined" | "not-needed";
}

/** What the request to a mentor shows; null where it is not wanted any more. */
export async function requestToSend(
  deps: Deps,
  { workspaceId, content }: Of<"mentor-request">,
): Promise<RequestView | null> {
  const { pairingId, mentorUserId, isRepeated } = content;
  const pairing = (await findPairing(deps.db, workspaceId, pairingId))?.pairing;
  if (pairing?.status !== "asked" || pairing.mentorUserId !== mentorUserId) return null;
  const mentor = { workspaceId, userId: mentorUserId };
  if (await areKeptApart(deps, pairing)) return null;
  const host = await findHost(deps.db, mentor);
  return { pairing, about: host?.mentorAbout ?? "", isRepeated, answer: "awaited" };
}

/** Whether one of the two keeps the other apart: nothing goes from one to the other any more. */
async function areKeptApart({ db }: Pick<Deps, "db">, pairing: Pairing): Promise<boolean> {
  const { workspaceId, menteeUserId, mentorUserId } = pairing;
  if (menteeUserId === null || mentorUserId === null) return false;
  return (await keptApartFrom(db, { workspaceId, userId: menteeUserId })).has(mentorUserId);
}

/** The mentor said yes, and a first time is to be named. */
export interface StartedView {
  readonly pairing: Pairing;
  readonly times: readonly Date[];
  readonly zone: string;
  readonly isRepeated: boolean;
}

export async function startedToSend(
  deps: Deps,
  { workspaceId, content }: Of<"mentoring-started">,
): Promise<StartedView | null> {
  const pairing = (await findPairing(deps.db, workspaceId, content.pairingId))?.pairing;
  if (pairing?.status !== "active" || pairing.meetsAt !== null || (await areKeptApart(deps, pairing))) return null;
  return { pairing, times: await suggestedTimes(deps, pairing), zone: pairing.zone, isRepeated: content.isRepeated };
}

/** A meeting as one of the two reads it. */
export interface MeetingView {
  readonly pairing: Pairing;
  readonly meeting: Meeting;
  readonly isMentee: boolean;
  readonly otherUserId: string;
  /** As Slack names them; null while Slack does not say. */
  readonly otherName: string | null;
  readonly zone: string;
  /** The one that is to come after it. */
  readonly next: Meeting | null;
}

export async function meetingToSend(
  deps: Deps,
  { workspaceId, content }: Of<"mentoring-meeting">,
): Promise<(MeetingView & { readonly by: string | null }) | null> {
  const view = await viewOf(deps, workspaceId, content.meetingId, content.userId);
  return view && view.meeting.sequence === content.sequence ? { ...view, by: content.by } : null;
}

export async function agendaQuestionToSend(
  deps: Deps,
  { workspaceId, recipient, content }: Of<"mentoring-agenda-question">,
): Promise<MeetingView | null> {
  if (await isOnPause(deps, { workspaceId, userId: recipient })) return null;
  const view = await viewOf(deps, workspaceId, content.meetingId, recipient);
  return view?.meeting.status === "planned" && view.meeting.startsAt > deps.clock.now() ? view : null;
}

/** A meeting an hour ahead, with what it is to be about. */
export interface AgendaView extends MeetingView {
  readonly items: readonly AgendaItem[];
  /** What both wrote after the last one. */
  readonly lastLines: readonly Line[];
}

/** What the agenda before a meeting shows; null where it is not wanted any more. */
export async function agendaToSend(
  deps: Deps,
  { workspaceId, content }: Of<"mentoring-agenda">,
): Promise<AgendaView | null> {
  const view = await viewOf(deps, workspaceId, content.meetingId, content.userId);
  if (!view || view.meeting.status !== "planned") return null;
  if (view.meeting.startsAt.getTime() + LATE_MS < deps.clock.now().getTime()) return null;
  const known = await findPairing(deps.db, workspaceId, view.pairing.id);
  const last = known?.meetings.findLast(({ status }) => status === "held");
  const lines = last ? await linesOf(deps.db, [view.pairing.id]) : [];
  return {
    ...view,
    items: await agendaOf(deps, view.pairing, view.meeting),
    lastLines: lines.filter(({ meetingId }) => meetingId === last?.id),
  };
}

/** What the message after a meeting shows; null where it is not wanted any more. */
export async function afterToSend(
  deps: Deps,
  { workspaceId, content }: Of<"mentoring-after">,
): Promise<MeetingView | null> {
  const { meetingId, userId } = content;
  if (await isOnPause(deps, { workspaceId, userId })) return null;
  const view = await viewOf(deps, workspaceId, meetingId, userId, ["active", "ended"]);
  if (!view || view.meeting.status === "skipped") return null;
  const lines = await linesOf(deps.db, [view.pairing.id]);
  return lines.some((line) => line.meetingId === meetingId && line.authorUserId === userId) ? null : view;
}

/** A pairing as one of the two reads it. */
export interface PairingView {
  readonly pairing: Pairing;
  readonly isMentee: boolean;
  readonly otherUserId: string | null;
}

export async function halfTimeToSend(
  deps: Deps,
  { workspaceId, content }: Of<"mentoring-half-time">,
): Promise<PairingView | null> {
  if (await isOnPause(deps, { workspaceId, userId: content.userId })) return null;
  const view = await pairingView(deps, workspaceId, content);
  return view?.pairing.status === "active" && !(await areKeptApart(deps, view.pairing)) ? view : null;
}

export async function endedToSend(
  deps: Deps,
  { workspaceId, content }: Of<"mentoring-ended">,
): Promise<(PairingView & { readonly how: "time" | "early" | "gone" }) | null> {
  const view = await pairingView(deps, workspaceId, content);
  return view && { ...view, how: content.how };
}

export async function rhythmToSend(
  deps: Deps,
  { workspaceId, content }: Of<"mentoring-rhythm">,
): Promise<(PairingView & { readonly by: string }) | null> {
  const view = await pairingView(deps, workspaceId, content);
  const isStill = view?.pairing.status === "active" && view.pairing.rhythm === content.rhythm;
  return isStill && !(await areKeptApart(deps, view.pairing)) ? { ...view, by: content.by } : null;
}

/** Null where the two are kept apart by now. */
export async function thanksToSend(
  deps: Deps,
  { workspaceId, recipient, content }: Of<"mentoring-thanks">,
): Promise<Line | null> {
  const line = (await findLine(deps.db, workspaceId, content.lineId))?.line ?? null;
  const apart = await keptApartFrom(deps.db, { workspaceId, userId: recipient });
  return line && !apart.has(line.authorUserId) ? line : null;
}

/** @param statuses of the pairing, in which the message is wanted. */
async function viewOf(
  deps: Deps,
  workspaceId: string,
  meetingId: string,
  userId: string,
  statuses: readonly Pairing["status"][] = ["active"],
): Promise<MeetingView | null> {
  const id = await pairingOfMeeting(deps.db, workspaceId, meetingId);
  const known = id === null ? null : await findPairing(deps.db, workspaceId, id);
  const meeting = known?.meetings.find((one) => one.id === meetingId);
  if (!known || !meeting || !statuses.includes(known.pairing.status)) return null;
  const { menteeUserId, mentorUserId } = known.pairing;
  if (userId !== menteeUserId && userId !== mentorUserId) return null;
  if (await areKeptApart(deps, known.pairing)) return null;
  const isMentee = userId === menteeUserId;
  const otherUserId = isMentee ? mentorUserId : menteeUserId;
  if (otherUserId === null) return null;
  const { hours } = await hoursOf(deps, { workspaceId, userId });
  const otherName = await nameOf(deps, { workspaceId, userId: otherUserId });
  const isNext = ({ status, startsAt }: Meeting): boolean => status === "planned" && startsAt > deps.clock.now();
  const next = known.meetings.find((one) => one.id !== meetingId && isNext(one)) ?? null;
  return { pairing: known.pairing, meeting, isMentee, otherUserId, otherName, zone: hours.zone, next };
}

async function pairingView(
  deps: Pick<Deps, "db">,
  workspaceId: string,
  { pairingId, userId }: { readonly pairingId: string; readonly userId: string },
): Promise<PairingView | null> {
  const pairing = (await findPairing(deps.db, workspaceId, pairingId))?.pairing;
  if (!pairing) return null;
  const isMentee = pairing.menteeUserId === userId;
  return { pairing, isMentee, otherUserId: isMentee ? pairing.mentorUserId : pairing.menteeUserId };
}

/** A meeting that somebody wants as a file for their calendar. */
export function fileToSend(deps: Deps, { workspaceId, content }: Of<"mentoring-file">): Promise<MeetingView | null> {
  return viewOf(deps, workspaceId, content.meetingId, content.userId);
}

/** A meeting as it stands in somebody's calendar now: moved, skipped, or off with its pairing. */
export async function entryToSend(
  deps: Deps,
  { workspaceId, content }: Of<"mentoring-entry">,
): Promise<(Pick<MeetingView, "meeting" | "otherName" | "zone"> & { readonly otherUserId: string | null }) | null> {
  const { meetingId, sequence, userId } = content;
  const id = await pairingOfMeeting(deps.db, workspaceId, meetingId);
  const known = id === null ? null : await findPairing(deps.db, workspaceId, id);
  const meeting = known?.meetings.find((one) => one.id === meetingId);
  if (!known || !meeting || meeting.sequence !== sequence) return null;
  const { menteeUserId, mentorUserId } = known.pairing;
  if (userId !== menteeUserId && userId !== mentorUserId) return null;
  const other = userId === menteeUserId ? mentorUserId : menteeUserId;
  const { hours } = await hoursOf(deps, { workspaceId, userId });
  const otherName = other === null ? null : await nameOf(deps, { workspaceId, userId: other });
  return { meeting, otherUserId: other, otherName, zone: hours.zone };
}

/** Somebody's name in Slack; null where Slack cannot say it just now. */
async function nameOf(deps: Pick<Deps, "directory" | "log">, person: PersonKey): Promise<string | null> {
  try {
    return (await inStep(deps.directory.remembered(person))).name;
  } catch (error) {
    if (error instanceof RetryLater) throw error;
    deps.log.warn({ err: error, workspaceId: person.workspaceId }, "could not ask Slack for a name");
    return null;
  }
}
