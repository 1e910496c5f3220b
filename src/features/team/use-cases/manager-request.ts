/** Doors between a mentee and the manager whom they named. What becomes of them is a rule of the seats. */
import { inTransaction } from "#src/db/transaction.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { type HomeDeps, redrawHomes } from "#src/features/members/use-cases/redraw-home.ts";
import {
  type ArrangeFault,
  answerManagerRequest,
  arrangeFaults,
  askManager,
  doorStateOf,
  type ManagerAnswer,
  type ManagerRequest,
} from "#src/features/seats/rules/manager-request.ts";
import type { Board } from "#src/features/seats/rules/seat.ts";
import { hadSeat } from "#src/features/seats/store/find-seats.ts";
import {
  changeManagerRequest,
  findManagerRequest,
  managerRequestOfNudge,
  saveManagerRequests,
} from "#src/features/seats/store/manager-requests.ts";
import { answerDoorWithSeat, doorSeatTimes, seatsForDoor } from "#src/features/seats/use-cases/door-seats.ts";
import { needsDoor } from "#src/features/weekly/rules/needs-door.ts";
import { changeCurrent } from "#src/features/weekly/use-cases/load-mentee.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";

type RequestDeps = Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "ids" | "jobs" | "log">;

/** What somebody needs to know before they ask: whom, for what, and whether they have asked. */
export interface ManagerQuestion {
  readonly managerUserId: string;
  readonly challenge: Challenge;
  readonly door: ManagerRequest | null;
}

/** @throws UserFault when the nudge is not theirs or over, needs nobody, or no manager is named. */
export async function doorQuestion(deps: RequestDeps, person: PersonKey, nudgeId: string): Promise<ManagerQuestion> {
  return changeCurrent(deps, person, nudgeId, async (tx, { member, nudge }) => {
    const { managerUserId } = member.settings;
    const challenge = nudge && deps.catalogues.of(person.workspaceId).byId.get(nudge.challengeId);
    if (!challenge) throw new UserFault({ key: "errors.item_gone" });
    if (!managerUserId) throw new UserFault({ key: "errors.no_manager" });
    if (!needsDoor(challenge, managerUserId, nudge)) throw new UserFault({ key: "errors.no_door_needed" });
    return { managerUserId, challenge, door: await managerRequestOfNudge(tx.db, person.workspaceId, nudgeId) };
  });
}

/** Asks the manager whom the person named to open the door that a nudge needs; that manager is told. @throws UserFault */
export async function askForDoor(deps: RequestDeps, person: PersonKey, nudgeId: string): Promise<ManagerRequest> {
  const step = await changeCurrent(deps, person, nudgeId, async (tx, mentee) => {
    const challenge = mentee.nudge && deps.catalogues.of(person.workspaceId).byId.get(mentee.nudge.challengeId);
    if (!challenge) throw new UserFault({ key: "errors.item_gone" });
    const asked = askManager(mentee, challenge, await managerRequestOfNudge(tx.db, person.workspaceId, nudgeId), {
      id: deps.ids.next(),
      isFirst: !(await hadSeat(tx.db, person)),
      now: deps.clock.now(),
    });
    await saveManagerRequests(tx.db, [asked]);
    return asked;
  });
  await handOver(deps, step.request, step.messages);
  return step.request;
}

/** A door that a manager is asked to open. @throws UserFault when it is not theirs, or was answered. */
export async function findDoor(deps: Pick<Deps, "db">, manager: PersonKey, doorId: string): Promise<ManagerRequest> {
  const found = await findManagerRequest(deps.db, manager.workspaceId, doorId);
  if (!found) throw new UserFault({ key: "errors.door_answered" });
  if (found.managerUserId !== manager.userId) throw new UserFault({ key: "errors.not_your_team" });
  if (doorStateOf(found) !== "asked") throw new UserFault({ key: "errors.door_answered" });
  return found;
}

/** The same, with the seats that it can be answered with. @throws UserFault */
export async function doorToAnswer(
  deps: Deps,
  manager: PersonKey,
  doorId: string,
): Promise<{ readonly door: ManagerRequest; readonly seats: readonly Board[]; readonly zone: string }> {
  const door = await findDoor(deps, manager, doorId);
  const kind = deps.catalogues.of(manager.workspaceId).byId.get(door.challengeId)?.needs.seat ?? null;
  const [seats, { hours }] = await Promise.all([seatsForDoor(deps, manager, door, kind), hoursOf(deps, manager)]);
  return { door, seats, zone: hours.zone };
}

/** The manager's answer without a seat; the mentee is told. @throws UserFault when it is not theirs to give, or was given. */
export async function answerForDoor(
  deps: Pick<Deps, "db" | "clock" | "jobs" | "log">,
  manager: PersonKey,
  doorId: string,
  answer: ManagerAnswer,
): Promise<ManagerRequest> {
  const answered = await changeManagerRequest(deps.db, manager.workspaceId, doorId, (request) =>
    answerManagerRequest(request, manager.userId, answer, deps.clock.now()),
  );
  if (!answered) throw new UserFault({ key: "errors.door_answered" });
  await handOver(deps, answered.request, answered.messages);
  return answered.request;
}

/** What stands in the way of arranging it so, by the manager's clock. */
export async function faultsOfArranging(
  deps: Deps,
  manager: PersonKey,
  { day, note }: Extract<ManagerAnswer, { kind: "arranged" }>,
): Promise<readonly ArrangeFault[]> {
  const { hours } = await hoursOf(deps, manager);
  return arrangeFaults(day, note, localDate(deps.clock.now(), hours.zone));
}

/** The manager's answer with a seat: their own is given, somebody else's is asked of its host. @throws UserFault */
export async function answerBySeat(
  deps: Deps,
  manager: PersonKey,
  doorId: string,
  { seatId, note }: { readonly seatId: string; readonly note: string | null },
): Promise<ManagerRequest> {
  const { door, seats } = await doorToAnswer(deps, manager, doorId);
  // Only what the form shows: not of a host whom the mentee is kept apart from, nor one that they cannot take.
  if (!seats.some(({ seat }) => seat.id === seatId)) throw new UserFault({ key: "errors.door_seat_gone" });
  const times = await doorSeatTimes(deps, door, seatId);
  const { request, board, keys } = await inTransaction(deps.db, (tx) =>
    answerDoorWithSeat(deps, tx, manager, { requestId: doorId, seatId, note, ...times }, deps.clock.now()),
  );
  await enqueueDeliveries(deps, keys);
  await redrawHomes(deps, manager.workspaceId, [manager.userId, board.seat.hostUserId, request.askerUserId]);
  return request;
}

/** The manager cannot be reached: the mentee is told as if the answer were "not this time". */
export async function closeUnreached(deps: RequestDeps, workspaceId: string, doorId: string): Promise<void> {
  const answered = await changeManagerRequest(deps.db, workspaceId, doorId, (request) =>
    doorStateOf(request) === "asked"
      ? answerManagerRequest(request, null, { kind: "declined" }, deps.clock.now())
      : null,
  );
  if (answered) await handOver(deps, answered.request, answered.messages);
}

async function handOver(deps: HomeDeps, door: ManagerRequest, messages: readonly { key: string }[]): Promise<void> {
  await enqueueDeliveries(
    deps,
    messages.map(({ key }) => key),
  );
  await redrawHomes(deps, door.workspaceId, [door.managerUserId]);
}
