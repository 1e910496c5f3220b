/** What the messages about seats show when they are sent. */
import type { OutboxMessage } from "#src/delivery/message-kind.ts";
import type { BriefExtra } from "#src/feature-kit/brief-blocks.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { isOnPause } from "#src/features/members/use-cases/is-on-pause.ts";
import { recordStore } from "#src/features/weekly/store/records.ts";
import { challengeOfNudge } from "#src/kernel/challenge.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { type Board, isAhead, isLive, type Seat, type SeatRequest, seriesOf } from "../rules/seat.ts";
import type { Outcome } from "../rules/transitions.ts";
import type { Wish } from "../rules/wish.ts";
import { findBoard, seatIdOf } from "../store/seats.ts";
import { cameAwayWithoutSeat, claimSeries, findWish, noteToldSeries } from "../store/wishes.ts";
import { mayAskFor } from "./ask-seat.ts";
import { entryOf, type SeatEntry } from "./calendar.ts";
import { tellOfAnotherDate } from "./wish-offers.ts";

/** A seat as its reader sees it. */
export interface SeatView {
  readonly board: Board;
  /** IANA, the reader's. */
  readonly zone: string;
}
export interface RequestView extends SeatView {
  readonly request: SeatRequest;
}
export interface AnswerView extends RequestView {
  readonly outcome: Outcome;
  readonly hasJoined: boolean;
}
export interface BriefView extends RequestView {
  /** Of the challenge from which it was asked for. */
  readonly questions: readonly string[];
  /** What capabilities add, where that was looked for. */
  readonly added?: readonly BriefExtra[];
}
export interface CalendarView {
  readonly entry: SeatEntry;
  readonly zone: string;
}

type About<C> = OutboxMessage<C>;
interface OfRequest {
  readonly requestId: string;
}
interface AroundSeat extends OfRequest {
  readonly startsAt?: string | undefined;
}
interface OfSeat {
  readonly seatId: string;
}

/** To the host, while it still waits for an answer. */
export async function requestToTell(deps: Deps, message: About<OfRequest>): Promise<RequestView | null> {
  const view = await requestView(deps, message);
  return view && view.request.status === "asked" && isAhead(view.board.seat) ? view : null;
}

/** To the asker, while it still stands as it is told. */
export async function answerToTell(
  deps: Deps,
  message: About<OfRequest & { readonly outcome: Outcome }>,
): Promise<AnswerView | null> {
  const view = await requestView(deps, message);
  const { outcome } = message.content;
  if (!view || STATUS_OF[outcome] !== view.request.status) return null;
  // It had to wait until the seat was over.
  if ((outcome === "seated" || outcome === "waiting") && !isAhead(view.board.seat)) return null;
  const hasJoined = (await memberStore(deps).find(readerOf(message))) !== null;
  return { ...view, outcome, hasJoined };
}

/** How a request stands after each outcome; what changed since is told by another message. */
const STATUS_OF: Readonly<Record<Outcome, SeatRequest["status"]>> = {
  seated: "seated",
  waiting: "waiting",
  "another-time": "another-time",
  declined: "declined",
  "not-after-all": "declined",
  moved: "moved",
  unanswered: "lapsed",
  lapsed: "lapsed",
  cancelled: "lapsed",
};

/** Shortly before; nothing where it has begun, was taken back or given back. */
export async function briefToTell(deps: Deps, message: About<AroundSeat>): Promise<BriefView | null> {
  const view = await requestView(deps, message);
  if (!view || view.request.status !== "seated" || !isAhead(view.board.seat)) return null;
  if (isOfFormerTime(message, view.board.seat)) return null;
  const { startsAt } = view.board.seat;
  if (startsAt === null || startsAt <= deps.clock.now()) return null;
  const { kind } = view.board.seat;
  const added = await Promise.all(deps.briefBlocks.map((add) => add(deps, readerOf(message), kind)));
  const questions = await questionsFor(deps, readerOf(message), view.request);
  return { ...view, questions, added: added.filter((extra) => extra !== null) };
}

/** Whether the host moved it since: another row tells of the time that is now. */
function isOfFormerTime({ content }: About<AroundSeat>, { startsAt }: Seat): boolean {
  return content.startsAt !== undefined && startsAt?.toISOString() !== content.startsAt;
}

/** To whoever waits for it or has it. */
export async function changeToTell(
  deps: Deps,
  message: About<OfRequest & { readonly isMoved: boolean; readonly formerly?: Date | undefined }>,
): Promise<(RequestView & { readonly isMoved: boolean; readonly formerly: Date | null }) | null> {
  const view = await requestView(deps, message);
  if (!view || !isLive(view.request) || !isAhead(view.board.seat)) return null;
  const { isMoved, formerly = null } = message.content;
  return { ...view, isMoved, formerly };
}

/** Afterwards; nothing where they have written already. Lines are kept of those who have joined: others are told so. */
export async function debriefToTell(
  deps: Deps,
  message: About<AroundSeat>,
): Promise<(RequestView & { readonly hasJoined: boolean }) | null> {
  const view = await requestView(deps, message);
  if (view && isOfFormerTime(message, view.board.seat)) return null;
  if (!view || view.request.status !== "seated" || view.request.debriefedAt !== null) return null;
  if (view.board.seat.status === "cancelled" || (await isOnPause(deps, readerOf(message)))) return null;
  return { ...view, hasJoined: (await memberStore(deps).find(readerOf(message))) !== null };
}

export interface GivenBackView extends SeatView {
  /** Null where they had the bot forget them. */
  readonly request: SeatRequest | null;
  /** Who has it by that, as long as they do. */
  readonly next: SeatRequest | null;
}

/** To the host: somebody whom they had said yes to gave it back. */
export async function givenBackToTell(
  deps: Deps,
  message: About<OfRequest & { readonly seatId?: string | undefined; readonly nextId?: string | undefined }>,
): Promise<GivenBackView | null> {
  const { requestId, seatId, nextId } = message.content;
  const id = seatId ?? (await seatIdOf(deps.db, message.workspaceId, requestId));
  const view = id === null ? null : await seatView(deps, message, id);
  if (!view || !isAhead(view.board.seat)) return null;
  const { requests } = view.board;
  const request = requests.find((one) => one.id === requestId) ?? null;
  const next = requests.find((one) => one.id === nextId && one.status === "seated") ?? null;
  return request?.status === "withdrawn" || (request === null && next !== null) ? { ...view, request, next } : null;
}

export interface NextView extends SeatView {
  /** When it would have been, and beside what of the host's; null: it comes when it should. */
  readonly leftOut: { readonly startsAt: Date; readonly beside: Seat | null } | null;
}

/** To the host of a series: its next one, while it is still to come. */
export async function nextToTell(
  deps: Deps,
  message: About<OfSeat & { readonly leftOut?: Date | undefined; readonly besideId?: string | undefined }>,
): Promise<NextView | null> {
  const { seatId, leftOut: startsAt, besideId } = message.content;
  const view = await seatView(deps, message, seatId);
  if (!view || !isAhead(view.board.seat) || (view.board.seat.status !== "draft" && !startsAt)) return null;
  const beside = besideId === undefined ? null : await findBoard(deps.db, message.workspaceId, besideId);
  return { ...view, leftOut: startsAt ? { startsAt, beside: beside?.seat ?? null } : null };
}

/** To whoever sat in: would they offer a seat themselves? Nobody asks that but the bot. */
export async function hostOneToTell(deps: Deps, message: About<OfRequest>): Promise<RequestView | null> {
  return (await isOnPause(deps, readerOf(message))) ? null : requestView(deps, message);
}

/** To the host, afterwards. */
export async function overToTell(deps: Deps, message: About<OfSeat>): Promise<SeatView | null> {
  return seatView(deps, message, message.content.seatId);
}

/** To the host: still no word of the client. */
export async function consentToTell(deps: Deps, message: About<OfSeat>): Promise<SeatView | null> {
  const view = await seatView(deps, message, message.content.seatId);
  const status = view?.board.seat.status;
  return status === "draft" || status === "client-asked" ? view : null;
}

/** As somebody's calendar shows it now; nothing where it never stood there. */
export async function calendarToTell(deps: Deps, message: About<OfSeat>): Promise<CalendarView | null> {
  const { workspaceId, recipient: userId } = message;
  const board = await findBoard(deps.db, workspaceId, message.content.seatId);
  const [entry] = board ? entryOf(board, userId) : [];
  return entry ? { entry, zone: (await hoursOf(deps, { workspaceId, userId })).hours.zone } : null;
}

/** To whoever wished for it, while they can ask for it. */
export async function wishMetToTell(
  deps: Deps,
  message: About<{ readonly wishId: string; readonly seatId?: string | undefined }>,
): Promise<SeatView | null> {
  const { wishId, seatId } = message.content;
  const wish = await findWish(deps.db, message.workspaceId, wishId);
  // Rows of the version before tell of a wish that was closed by that.
  if (!wish || (seatId !== undefined && wish.answeredAt !== null)) return null;
  const about = seatId ?? wish.answeredSeatId;
  const view = about === null ? null : await seatView(deps, message, about);
  if (!view || !(await mayAskFor(deps, readerOf(message), view.board))) return null;
  return (await isToldOf(deps, wish, view.board.seat)) ? view : null;
}

/**
 * Of a series they are told once; its later dates are there to be found. Whoever asked for the date before, and did not get it, is
 * told of the one that follows.
 */
async function isToldOf(deps: Deps, wish: Wish, seat: Seat): Promise<boolean> {
  const series = seriesOf(seat);
  if (series === null) return true;
  const isAnew = await cameAwayWithoutSeat(deps.db, wish, seat);
  return claimSeries(deps.db, wish, { series, seatId: seat.id }, isAnew);
}

/** Notes that they were told of a series. */
export async function wishMetPosted(
  deps: Pick<Deps, "db">,
  { workspaceId, content }: About<{ readonly wishId: string }>,
  { board }: SeatView,
): Promise<void> {
  const series = seriesOf(board.seat);
  if (series !== null) await noteToldSeries(deps.db, workspaceId, content.wishId, series);
}

/** It was not told. */
export async function wishMetUntold(
  deps: Deps,
  {
    workspaceId,
    content: { wishId, seatId },
  }: About<{ readonly wishId: string; readonly seatId?: string | undefined }>,
): Promise<void> {
  if (seatId !== undefined) await tellOfAnotherDate(deps, { workspaceId, wishId, seatId });
}

/** In whatever state it is. */
export async function requestView(
  deps: Deps,
  message: Pick<About<OfRequest>, "workspaceId" | "recipient" | "content">,
): Promise<RequestView | null> {
  const { requestId } = message.content;
  const seatId = await seatIdOf(deps.db, message.workspaceId, requestId);
  const view = seatId === null ? null : await seatView(deps, message, seatId);
  const request = view?.board.requests.find(({ id }) => id === requestId);
  return view && request ? { ...view, request } : null;
}

async function seatView(
  deps: Deps,
  message: Pick<About<unknown>, "workspaceId" | "recipient">,
  seatId: string,
): Promise<SeatView | null> {
  const board = await findBoard(deps.db, message.workspaceId, seatId);
  if (!board) return null;
  const { hours } = await hoursOf(deps, readerOf(message));
  return { board, zone: hours.zone };
}

function readerOf({ workspaceId, recipient }: Pick<About<unknown>, "workspaceId" | "recipient">): {
  workspaceId: string;
  userId: string;
} {
  return { workspaceId, userId: recipient };
}

/** What the challenge asks from whose nudge a seat was asked for. */
export async function questionsFor(
  deps: Deps,
  person: PersonKey,
  { nudgeId }: SeatRequest,
): Promise<readonly string[]> {
  if (nudgeId === null) return [];
  const member = await memberStore(deps).find(person);
  const found = member && (await recordStore(deps).nudge(member.id, nudgeId));
  const challenge = found && challengeOfNudge(deps.catalogues.of(person.workspaceId).byId, found.nudge);
  return challenge?.questions ?? [];
}
