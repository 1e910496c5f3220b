/** The host answers those who ask, and says afterwards who was there. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { lengthOf } from "#src/kernel/text.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import * as rules from "../rules/board.ts";
import { MAX_TEXT } from "../rules/offer.ts";
import type { Board, SeatRequest } from "../rules/seat.ts";
import { requestIn, type Step } from "../rules/transitions.ts";
import { takeYesBack as yesTakenBack } from "../rules/yes-back.ts";
import { findBoard, seatIdOf } from "../store/seats.ts";
import { changeRequest, requireHost } from "./change-seat.ts";

/** What came of an answer. */
export interface Answered {
  readonly board: Step;
  readonly request: SeatRequest;
}

/** What somebody can say to a request. */
export const ANSWERS_IN_WORDS = ["yes", "another-time", "declined"] as const;
export type AnswerInWords = (typeof ANSWERS_IN_WORDS)[number];

/** Yes: the seat is theirs, or the next free one. @throws UserFault */
export function sayYes(deps: Deps, host: PersonKey, requestId: string): Promise<Answered> {
  return answer(deps, host, requestId, (board, now) => rules.accept(board, requestId, now));
}

/** Any of them, with words that reach whoever asked. @throws UserFault */
export function answerWithWords(
  deps: Deps,
  host: PersonKey,
  requestId: string,
  how: AnswerInWords,
  words: string | null,
): Promise<Answered> {
  requireShort(words);
  return answer(deps, host, requestId, (board, now) =>
    how === "yes" ? rules.accept(board, requestId, now, words) : rules.turnDown(board, requestId, how, words, now),
  );
}

/** Another time, with a word when. @throws UserFault */
export function sayAnotherTime(deps: Deps, host: PersonKey, requestId: string, note: string | null): Promise<Answered> {
  requireShort(note);
  return answer(deps, host, requestId, (board, now) => rules.turnDown(board, requestId, "another-time", note, now));
}

/** No, without a reason. @throws UserFault */
export function sayNo(deps: Deps, host: PersonKey, requestId: string): Promise<Answered> {
  return answer(deps, host, requestId, (board, now) => rules.turnDown(board, requestId, "declined", null, now));
}

/** The yes is taken back. @throws UserFault */
export function takeYesBack(deps: Deps, host: PersonKey, requestId: string): Promise<Answered> {
  return answer(deps, host, requestId, (board, now) => yesTakenBack(board, requestId, now));
}

/** They were there, perhaps with a line. @throws UserFault */
export function confirmThere(deps: Deps, host: PersonKey, requestId: string, line: string | null): Promise<Answered> {
  requireShort(line);
  return answer(deps, host, requestId, (board) => rules.confirm(board, requestId, true, line));
}

/** A request to one's own seat. @throws UserFault */
export async function requestToMe(
  deps: Pick<Deps, "db">,
  host: PersonKey,
  requestId: string,
): Promise<{ readonly board: Board; readonly request: SeatRequest }> {
  const seatId = await seatIdOf(deps.db, host.workspaceId, requestId);
  const board = seatId === null ? null : await findBoard(deps.db, host.workspaceId, seatId);
  if (!board) throw new UserFault({ key: "seats.faults.gone" });
  requireHost(board, host);
  return { board, request: requestIn(board, requestId) };
}

async function answer(
  deps: Deps,
  host: PersonKey,
  requestId: string,
  decide: (board: Board, now: Date) => Step,
): Promise<Answered> {
  const step = await changeRequest(deps, host.workspaceId, requestId, (board, now) => {
    requireHost(board, host);
    return { step: decide(board, now) };
  });
  return { board: step, request: requestIn(step, requestId) };
}

function requireShort(text: string | null): void {
  if (text !== null && lengthOf(text) > MAX_TEXT)
    throw new UserFault({ key: "seats.faults.too_long", values: { max: MAX_TEXT } });
}
