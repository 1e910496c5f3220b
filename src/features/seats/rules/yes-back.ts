/** A host said yes to the wrong one, or cannot have them after all. Pure. */
import { type Board, isAhead } from "./seat.ts";
import { filled, letGo, over, raised, replaced, requestIn, type Step, stay, told } from "./transitions.ts";

/** The host takes their yes back; a seat that is free by that goes to whoever is next. Once more is harmless. @throws UserFault */
export function takeYesBack(board: Board, requestId: string, now: Date): Step {
  const request = requestIn(board, requestId);
  if (request.status === "declined") return stay(board);
  if (request.status !== "seated" && request.status !== "waiting") throw over();
  if (!isAhead(board.seat) || hasBegun(board, now)) throw over();
  const isSeated = request.status === "seated";
  const seat = isSeated ? raised(board.seat, now) : board.seat;
  const freed = filled({ ...replaced(board, letGo(request, "declined", seat, now)), seat }, now);
  return told(freed, requestId, "not-after-all");
}

const hasBegun = ({ seat }: Board, now: Date): boolean => seat.startsAt !== null && seat.startsAt <= now;
