import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { redrawHomes } from "#src/features/members/use-cases/redraw-home.ts";
import { needsDoor } from "#src/features/weekly/rules/needs-door.ts";
import { changeCurrent } from "#src/features/weekly/use-cases/load-mentee.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { answerDoor, askDoor, type ManagerAnswer, type ManagerRequest } from "../rules/manager-request.ts";
import { ManagerRequestStore, managerRequestOf, saveManagerRequests } from "../store/manager-requests.ts";

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
    return { managerUserId, challenge, door: await managerRequestOf(tx.db, member.id, nudgeId) };
  });
}

/** Asks the manager whom the person named to open the door that a nudge needs; that manager is told. @throws UserFault */
export async function askForDoor(deps: RequestDeps, person: PersonKey, nudgeId: string): Promise<ManagerRequest> {
  const step = await changeCurrent(deps, person, nudgeId, async (tx, mentee) => {
    const challenge = mentee.nudge && deps.catalogues.of(person.workspaceId).byId.get(mentee.nudge.challengeId);
    if (!challenge) throw new UserFault({ key: "errors.item_gone" });
    const asked = askDoor(mentee, challenge, await managerRequestOf(tx.db, mentee.member.id, nudgeId), {
      id: deps.ids.next(),
      now: deps.clock.now(),
    });
    await saveManagerRequests(tx.db, [asked.door]);
    await tx.saveSideEffects(asked);
    return asked;
  });
  await handOver(deps, step.door, step.messages);
  return step.door;
}

/** A door that a manager is asked to open. @throws UserFault when it is not theirs, or was answered. */
export async function findDoor(
  deps: RequestDeps,
  manager: PersonKey,
  doorId: string,
): Promise<{ door: ManagerRequest; member: Member }> {
  const found = await new ManagerRequestStore(deps.db).find(manager.workspaceId, doorId);
  if (!found) throw new UserFault({ key: "errors.door_answered" });
  if (found.door.managerUserId !== manager.userId) throw new UserFault({ key: "errors.not_your_team" });
  if (found.door.status !== "asked") throw new UserFault({ key: "errors.door_answered" });
  return found;
}

/** The manager's answer; the mentee is told. @throws UserFault when it is not theirs to give, or was given. */
export async function answerForDoor(
  deps: RequestDeps,
  manager: PersonKey,
  doorId: string,
  answer: ManagerAnswer,
): Promise<{ door: ManagerRequest; menteeUserId: string }> {
  const answered = await new ManagerRequestStore(deps.db).answer(manager.workspaceId, doorId, (door, member) => ({
    ...answerDoor(door, member.userId, manager.userId, answer, deps.clock.now()),
    menteeUserId: member.userId,
  }));
  if (!answered) throw new UserFault({ key: "errors.door_answered" });
  await handOver(deps, answered.door, answered.messages);
  return answered;
}

/** The manager cannot be reached: the mentee is told as if the answer were "not this time". */
export async function closeUnreached(deps: RequestDeps, workspaceId: string, doorId: string): Promise<void> {
  const answered = await new ManagerRequestStore(deps.db).answer(workspaceId, doorId, (door, member) =>
    door.status === "asked"
      ? answerDoor(door, member.userId, null, { kind: "close" }, deps.clock.now())
      : { door, audit: [], messages: [] },
  );
  if (answered) await handOver(deps, answered.door, answered.messages);
}

async function handOver(deps: RequestDeps, door: ManagerRequest, messages: readonly { key: string }[]): Promise<void> {
  await enqueueDeliveries(
    deps,
    messages.map(({ key }) => key),
  );
  await redrawHomes(deps, door.workspaceId, [door.managerUserId]);
}
