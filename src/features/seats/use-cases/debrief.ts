/** What came of a seat: three lines that become a reflection. */

import { addToOutbox } from "#src/delivery/store/add-to-outbox.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { Reflections } from "#src/features/reflections/store/reflections.ts";
import { logPractice, type ReflectionInput, reflectOnChallenge } from "#src/features/reflections/use-cases/reflect.ts";
import { recordStore } from "#src/features/weekly/store/records.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Reflection } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import * as rules from "../rules/board.ts";
import { AREAS_OF } from "../rules/fitting.ts";
import { hostOneMessage } from "../rules/messages.ts";
import type { Board, SeatRequest } from "../rules/seat.ts";
import { requestIn } from "../rules/transitions.ts";
import { findBoard, seatIdOf } from "../store/seats.ts";
import { asOne } from "./as-one.ts";
import { changeSeat } from "./change-seat.ts";

export interface OwnRequest {
  readonly board: Board;
  readonly request: SeatRequest;
  readonly hasManager: boolean;
  /** What they wrote of it before. */
  readonly told: Reflection | null;
}

/** A seat that somebody had. @throws UserFault when it is not theirs, or they have not joined. */
export async function ownRequest(deps: Deps, person: PersonKey, requestId: string): Promise<OwnRequest> {
  const seatId = await seatIdOf(deps.db, person.workspaceId, requestId);
  const board = seatId === null ? null : await findBoard(deps.db, person.workspaceId, seatId);
  if (!board) throw new UserFault({ key: "seats.faults.gone" });
  const request = requestIn(board, requestId);
  if (request.askerUserId !== person.userId || request.status !== "seated")
    throw new UserFault({ key: "seats.faults.not_yours" });
  const member = await findMemberIfAny(deps, person);
  if (!member) throw new UserFault({ key: "seats.faults.not_a_member" });
  const { reflectionId } = request;
  const told = reflectionId === null ? null : await new Reflections(deps.db).find(member.id, reflectionId);
  return { board, request, hasManager: member.settings.managerUserId !== null, told };
}

/**
 * Keeps it in their log, private unless they share it; asked for from a nudge, it is what came of that nudge.
 * @param title as the log names it. @throws UserFault
 */
export function debriefSeat(
  deps: Deps,
  person: PersonKey,
  requestId: string,
  title: string,
  input: ReflectionInput,
): Promise<Board> {
  return asOne(deps, (inside) => debrief(inside, person, requestId, title, input));
}

async function debrief(
  deps: Deps,
  person: PersonKey,
  requestId: string,
  title: string,
  input: ReflectionInput,
): Promise<Board> {
  const { board, request, told } = await ownRequest(deps, person, requestId);
  const member = await findMemberIfAny(deps, person);
  if (!member) throw new UserFault({ key: "seats.faults.not_a_member" });
  const nudge = request.nudgeId === null ? null : await recordStore(deps).nudge(member.id, request.nudgeId);
  const ofNudge = nudge && (await new Reflections(deps.db).ofNudge(member.id, nudge.nudge.id));
  // What they told of the challenge by itself stays, and this is an entry of its own.
  const isToldElsewhere = ofNudge !== null && ofNudge.id !== request.reflectionId;
  const area = AREAS_OF[board.seat.kind][0] ?? member.settings.focusAreas[0] ?? "clients";
  const { reflection } =
    nudge && !isToldElsewhere
      ? await reflectOnChallenge(deps, person, nudge.nudge.id, input)
      : await logPractice(deps, person, {
          ...input,
          id: request.id,
          title,
          area,
          doneOn: told?.doneOn ?? localDate(deps.clock.now(), member.settings.zone),
        });
  return changeSeat(deps, { workspaceId: person.workspaceId, seatId: board.seat.id }, async (current, now, tx) => {
    await addToOutbox(tx, [hostOneMessage(request, now)]);
    return { step: rules.debriefed(current, requestId, reflection.id, now) };
  });
}
